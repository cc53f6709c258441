/** Scripts wait for their yes without a request, then run once, in order, as they were written. */
import { expect } from '@open-wc/testing';
import { NONCE, aMoment, eventually, external, inline, leaveSites, makeSite } from './site.js';

afterEach(leaveSites);

const CSP = `default-src 'none'; connect-src 'self'; script-src 'nonce-${NONCE}'`;
const TRUSTED_TYPES = `require-trusted-types-for 'script'; trusted-types 'none'`;

describe('a gated script', () => {
  it('is neither run nor requested before a yes (CK-19)', async () => {
    const site = await makeSite(
      external('one.js') + inline('two') + external('three.js', 'data-type="module"'),
    );
    await aMoment();
    expect(await site.log()).to.deep.equal([]);
    expect(site.window.ran).to.equal(undefined);
  });

  it('runs once on a yes, whatever is asked again (CK-19)', async () => {
    const site = await makeSite(external('one.js') + inline('two'));
    site.window.openGates(['analytics']);
    site.window.openGates(['analytics', 'video']);
    await site.ran(2);
    site.document.body.append(...site.document.querySelectorAll('script[data-consent-purpose]'));
    site.window.openGates(['analytics']);
    await aMoment();
    expect(site.window.ran).to.deep.equal(['one.js', 'two']);
    expect(await site.log()).to.deep.equal(['one.js']);
  });

  it('keeps the order of the page, a slow one too', async () => {
    const site = await makeSite(
      inline('first') +
        external('slow.js?after=300') +
        external('fast.js') +
        inline('needs both') +
        external('last.js'),
    );
    site.window.openGates(['analytics']);
    expect(await site.ran(5)).to.deep.equal([
      'first',
      'slow.js',
      'fast.js',
      'needs both',
      'last.js',
    ]);
  });

  it('that cannot be fetched holds up nobody', async () => {
    const site = await makeSite(
      external('one.js').replace('one.js', 'http://localhost:1/gone.js').replace('@/', '') +
        inline('after'),
    );
    site.window.openGates(['analytics']);
    expect(await site.ran(1)).to.deep.equal(['after']);
  });

  it('written as async waits for nobody, and nobody for it', async () => {
    const site = await makeSite(
      external('slow.js?after=400', 'async') + external('quick.js') + inline('after quick'),
    );
    site.window.openGates(['analytics']);
    expect(await site.ran(3)).to.deep.equal(['quick.js', 'after quick', 'slow.js']);
  });

  it('becomes the module it was written as', async () => {
    const site = await makeSite(
      external('module.js', 'data-type="module"') +
        `<script type="text/plain" data-type="module" data-consent-purpose="analytics">
          (window.ran ??= []).push(typeof import.meta);
        </script>` +
        external('after.js'),
    );
    site.window.openGates(['analytics']);
    expect(await site.ran(3)).to.deep.equal(['module.js', 'object', 'after.js']);
    const types = [...site.document.querySelectorAll('script[data-consent-purpose]')].map(
      (script) => script.getAttribute('type'),
    );
    expect(types).to.deep.equal(['module', 'module', null]);
  });

  it('keeps its node, its place and every attribute', async () => {
    const site = await makeSite(
      `<p id="before"></p>${external('one.js', 'crossorigin="anonymous" integrity="sha256-wrong" referrerpolicy="origin" defer id="it"')}<p id="after"></p>`,
    );
    const node = site.document.getElementById('it')!;
    const failed = new Promise((done) => node.addEventListener('error', done));
    site.window.openGates(['analytics']);
    // The hash is that of another file: the browser has to have read it.
    await failed;
    expect(site.window.ran).to.equal(undefined);
    expect(site.document.getElementById('it')).to.equal(node);
    expect(node.previousElementSibling!.id).to.equal('before');
    expect(node.nextElementSibling!.id).to.equal('after');
    const kept = node.getAttributeNames().filter((name) => !name.startsWith('data-'));
    expect(kept.sort()).to.deep.equal([
      'crossorigin',
      'defer',
      'id',
      'integrity',
      'referrerpolicy',
      'src',
    ]);
  });

  it('runs where its integrity is right', async () => {
    const text = `(window.ran ??= []).push('one.js')`;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    const site = await makeSite(external('one.js', `integrity="${integrity}" crossorigin`));
    site.window.openGates(['analytics']);
    expect(await site.ran(1)).to.deep.equal(['one.js']);
  });

  it('needs a yes for each of its purposes', async () => {
    const both = inline('both').replace('"analytics"', '"analytics  video"');
    const site = await makeSite(both + inline('none').replace('"analytics"', '" "'));
    site.window.openGates(['video']);
    site.window.openGates(['analytics']);
    await aMoment();
    expect(site.window.ran).to.equal(undefined);
    site.window.openGates(['analytics', 'video']);
    await site.ran(1);
    await aMoment();
    expect(site.window.ran).to.deep.equal(['both']);
  });

  it('is found where it comes later, and not opened once the yes is gone', async () => {
    const site = await makeSite('');
    const add = (name: string) => {
      const script = site.document.createElement('script');
      script.type = 'text/plain';
      script.dataset['consentPurpose'] = 'analytics';
      script.textContent = `(window.ran ??= []).push('${name}')`;
      const box = site.document.createElement('div');
      box.append(script);
      site.document.body.append(box);
    };
    site.window.openGates(['analytics']);
    add('later');
    expect(await site.ran(1)).to.deep.equal(['later']);
    site.window.openGates([]);
    add('too late');
    await aMoment();
    expect(site.window.ran).to.deep.equal(['later']);
  });

  it('waiting for its turn does not run when the yes is taken back meanwhile', async () => {
    const site = await makeSite(external('slow.js?after=300') + inline('second'));
    site.window.openGates(['analytics']);
    await eventually(async () => (await site.log()).length === 1, 'the request');
    site.window.openGates([]);
    await site.ran(1);
    await aMoment();
    expect(site.window.ran).to.deep.equal(['slow.js']);
  });

  it('runs with its nonce under a strict policy, and without one it does not', async () => {
    const site = await makeSite(
      external('one.js', `nonce="${NONCE}"`) +
        inline('two', `nonce="${NONCE}"`) +
        external('three.js', `nonce="${NONCE}" data-type="module"`),
      { 'content-security-policy': CSP },
    );
    site.window.openGates(['analytics']);
    expect(await site.ran(3)).to.deep.equal(['one.js', 'two', 'three.js']);
    expect(site.window.violations).to.deep.equal([]);

    const strict = await makeSite(inline('no nonce') + external('no-nonce.js'), {
      'content-security-policy': CSP,
    });
    strict.window.openGates(['analytics']);
    await eventually(() => strict.window.violations.length === 2, 'two violations');
    expect(strict.window.ran).to.equal(undefined);
  });

  it('runs where trusted types are enforced, and no policy is made (CM-03)', async () => {
    const site = await makeSite(
      external('one.js', `nonce="${NONCE}"`) +
        inline('two', `nonce="${NONCE}"`) +
        external('three.js', `nonce="${NONCE}" data-type="module"`) +
        inline('four', `nonce="${NONCE}"`),
      { 'content-security-policy': `${CSP}; ${TRUSTED_TYPES}` },
    );
    site.window.openGates(['analytics']);
    const ran = await site.ran(4);
    expect(ran).to.deep.equal(['one.js', 'two', 'three.js', 'four']);
    expect(site.window.violations).to.deep.equal([]);
  });

  it('waits for the whole page, where the yes is older than the page', async () => {
    const site = await makeSite({
      head: `<script type="module" async>
        import { openGates } from '/src/gating/gates.ts';
        openGates(['analytics']);
      </script>`,
      body: `${inline('one')}<script src="@/blocking.js?after=1500"></script>${inline('two')}`,
    });
    expect(await site.ran(3)).to.deep.equal(['blocking.js', 'one', 'two']);
  });

  it('for old browsers alone is passed over, and nobody waits for it', async () => {
    const site = await makeSite(external('old.js', 'nomodule') + inline('after'));
    site.window.openGates(['analytics']);
    expect(await site.ran(1)).to.deep.equal(['after']);
    expect(await site.log()).to.deep.equal([]);
  });

  it('put in as text stays dead, as any script that came that way, and holds up nobody', async () => {
    const site = await makeSite('<div id="box"></div>' + inline('after'));
    const text = inline('smuggled') + external('smuggled.js').replaceAll('@/', `${site.url}/`);
    site.document.getElementById('box')!.setHTMLUnsafe(text);
    site.window.openGates(['analytics']);
    expect(await site.ran(1)).to.deep.equal(['after']);
    await aMoment();
    expect(site.window.ran).to.deep.equal(['after']);
    expect(await site.log()).to.deep.equal([]);
  });
});

describe('ten thousand gates', () => {
  it('all open, each once, in order', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const site = await makeSite(
      numbers
        .map(
          (index) =>
            `<script type="text/plain" data-consent-purpose="analytics">(window.ran ??= []).push(${index})</script>`,
        )
        .join(''),
    );
    site.window.openGates(['analytics']);
    site.window.openGates(['analytics', 'video']);
    expect(await site.ran(10_000)).to.deep.equal(numbers);
  });
});
