/** Markers in content: what they become, what they may say, and what is dropped. */
import { expect } from '@open-wc/testing';
import type { ConsentCheckbox } from '../../src/index.js';
import {
  boxes,
  eventually,
  makeEndpoint,
  press,
  submit,
  tick,
  violationsOf,
} from '../elements/page.js';
import { filtered, forgetAnswer, listen, named, parse, show, showPlain } from './page.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const said = listen();

const ask = (more = '', words = 'I want the newsletter by e-mail.') =>
  `<div data-consent-element="consent-checkbox" data-purpose="news" data-channel="email" ${more}>${words}</div>`;

const namesOf = (element: Element): string[] => element.getAttributeNames().sort();

describe('a post that came through a filter', () => {
  for (const filter of ['kses', 'kses-shown', 'ckeditor-html', 'tinymce']) {
    it(`asks in its own words, and a click is recorded: ${filter} (CM-02)`, async () => {
      const endpoint = makeEndpoint();
      const form = await show(await filtered(filter, 'newsletter'), endpoint);
      const [box] = boxes(form) as [ConsentCheckbox];
      expect(namesOf(box)).to.include.members(['channel', 'class', 'lang', 'name', 'purpose']);
      await eventually(() => box.shadowRoot!.querySelector('input'), 'the box');
      await tick(box);
      await submit(form);
      const [row] = await endpoint.holds(1);
      const { payload, proof } = row!;
      expect([proof, payload.element.name]).to.deep.equal(['proven', 'consent-checkbox']);
      expect(payload.decisions[0]).to.include({
        purpose: 'newsletter',
        channel: 'email',
        state: 'given',
      });
      expect(payload.offered.map(({ label }) => label)).to.deep.equal([
        'I want the newsletter of Librairie Martin by e-mail.',
      ]);
      expect(payload.notice.text).to.contain('One mail a month about new books.');
      expect(payload.controller.name).to.equal('Librairie Martin');
      expect(named(said)).to.deep.equal([]);
    });

    it(`has its purposes and its stop in their places: ${filter} (CM-02)`, async () => {
      forgetAnswer();
      const form = await show(
        (await filtered(filter, 'banner')) + (await filtered(filter, 'preferences')),
      );
      const [analytics, ads] = form.querySelectorAll('cookie-banner > consent-purpose');
      expect(namesOf(analytics!)).to.deep.equal([
        'controllers',
        'controllers-href',
        'cookies',
        'purpose',
      ]);
      expect([ads!.getAttribute('purpose'), ads!.hasAttribute('sale')]).to.deep.equal([
        'ads',
        true,
      ]);
      const banner = form.querySelector('cookie-banner')!;
      await eventually(() => banner.shadowRoot!.querySelector('[data-act=refuse]'), 'the pair');
      const titles = [...form.querySelectorAll('consent-purpose > [slot=title]')];
      expect(titles.map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Audience.',
        'Advertising.',
        'New books',
        'Offers',
      ]);
      const grid = form.querySelector('preference-grid')!;
      expect(grid.id).to.equal('grid');
      expect(grid.querySelectorAll(':scope > consent-purpose')).to.have.length(2);
      const stop = grid.querySelector(':scope > unsubscribe-all')!;
      const slots = [...stop.children].map(({ slot }) => slot).filter(Boolean);
      expect(slots).to.deep.equal(['scope', 'contact']);
      await eventually(
        () => grid.shadowRoot!.querySelectorAll('[data-cell]').length === 3,
        'the cells',
      );
      expect(named(said)).to.deep.equal([]);
    });
  }

  it('is words and links, and asks nothing, where the filter leaves no marker (CM-01, CM-02)', async () => {
    for (const post of ['newsletter', 'banner', 'preferences', 'hostile']) {
      const content = await showPlain(await filtered('ckeditor', post));
      expect(content.querySelector('[data-consent-element], [data-purpose]')).to.equal(null);
      expect(content.querySelector('input, button, consent-checkbox')).to.equal(null);
      expect(content.textContent.trim()).not.to.equal('');
    }
  });
});

/** All that content may say. Whatever else an element knows is the site's to say. */
const MAY_SAY: Record<string, string> = {
  'consent-checkbox':
    'channel double-opt-in explicit frequency guardian-href hours min-age mode name optional partners partners-href party purpose valid-until',
  'consent-purpose':
    'channels controllers controllers-href cookies frequencies frequency hours partners partners-href party purpose sale storage topics valid-until',
  'cookie-banner': 'layout leave notice-version',
  'preference-grid': '',
  'unsubscribe-all': 'unsubscribe-for',
};

describe('what a marker may say', () => {
  it('is what is asked, of all that each element knows (CM-02)', async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter((it) => it.tagName);
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal(Object.keys(MAY_SAY));
    for (const { tagName, attributes = [] } of elements) {
      const names = attributes.map(({ name }) => name);
      const data = names.map((name) => `data-${name}="https://site.example/"`).join(' ');
      const form = await show(`<div data-consent-element="${tagName}" ${data}>Words.</div>`);
      const element = form.querySelector(tagName!)!;
      expect(namesOf(element).join(' '), tagName).to.equal(MAY_SAY[tagName!]);
      const dropped = names.filter((name) => !element.hasAttribute(name));
      expect(named(said)).to.deep.equal([
        `<${tagName}> ${dropped.map((name) => `data-${name}`).join(', ')}`,
      ]);
      form.remove();
    }
  });

  it('is what any element of a page says too, and nothing that styles or acts (CM-02)', async () => {
    const markup = ask(
      'id="a" class="b" lang="fr" dir="ltr" style="opacity: 0" onclick="ran" title="t" tabindex="1" hidden purpose="x" data-style="x" data-onclick="x"',
    );
    const form = await show(markup);
    expect(namesOf(form.querySelector('consent-checkbox')!)).to.deep.equal([
      'channel',
      'class',
      'dir',
      'id',
      'lang',
      'purpose',
    ]);
    expect(named(said)).to.deep.equal([
      '<consent-checkbox> style, onclick, title, tabindex, hidden, purpose, data-style, data-onclick',
    ]);
  });

  it('is no link but to a page, and no name that a form has itself (CM-02)', async () => {
    const bad = [
      'data-partners-href="javascript:alert(1)"',
      'data-guardian-href="data:text/html,x"',
    ];
    const names = ['submit', 'action', 'elements', 'constructor', '__proto__'];
    for (const more of [...bad, ...names.map((name) => `data-name="${name}"`)]) {
      const form = await show(ask(more));
      expect(namesOf(form.querySelector('consent-checkbox')!)).to.deep.equal([
        'channel',
        'purpose',
      ]);
      expect(named(said)).to.deep.equal([`<consent-checkbox> ${more.split('=')[0]!}`]);
    }
    const form = await show(ask('data-partners-href="/partners" data-name="letters"'));
    expect(form.querySelector('consent-checkbox')!.getAttribute('partners-href')).to.equal(
      '/partners',
    );
    expect(named(said)).to.deep.equal([]);
  });

  it('is the name of an element of ours (CM-02)', async () => {
    const names = ['consent-checkbx', 'script', 'iframe', '', 'toString', 'consent-checkbox '];
    const form = await show(
      names.map((name) => `<div data-consent-element="${name}">Some words.</div>`).join('') +
        '<section data-consent-element="consent-checkbox">Others.</section>',
    );
    expect(form.querySelectorAll('div[data-consent-element]')).to.have.length(names.length);
    expect(form.querySelector('script, consent-checkbox')).to.equal(null);
    const told = said.splice(0).filter((words) => words.includes('unknown-value'));
    expect(told).to.have.length(names.length);
    expect(told[0]).to.contain('data-consent-element="consent-checkbx"');
  });
});

describe('a post that means ill', () => {
  for (const filter of ['kses', 'kses-shown', 'ckeditor-html', 'tinymce']) {
    it(`says nothing of who asks, and where the answer goes: ${filter} (CM-02)`, async () => {
      const endpoint = makeEndpoint();
      const { title } = document;
      const form = await show(await filtered(filter, 'hostile'), endpoint);
      const codes = violationsOf(form);
      const box = form.querySelector<ConsentCheckbox>('consent-checkbox[purpose=newsletter]')!;
      expect(namesOf(box)).to.deep.equal(['channel', 'purpose']);
      expect(box.querySelectorAll('input, button, label, script')).to.have.length(0);
      await eventually(() => box.shadowRoot!.querySelector('input'), 'the box');
      expect(box.checked).to.equal(false);
      for (const link of box.querySelectorAll('a')) {
        link.addEventListener('click', (event) => event.preventDefault());
        await press(link);
      }
      expect(document.title).to.equal(title);
      await tick(box);
      await submit(form);
      const [row] = await endpoint.holds(1);
      const { payload } = row!;
      expect(payload.controller).to.deep.equal({
        name: 'Librairie Martin',
        privacy: `${location.origin}/privacy`,
      });
      expect(payload).to.deep.include({
        jurisdiction: 'FR',
        withdraw: `${location.origin}/preferences`,
      });
      expect(payload.subject).to.include({ idType: 'form', capacity: 'consumer' });
      expect(payload.retention).to.deep.equal({ period: 'P3Y', from: 'last-contact' });
      expect(codes).to.deep.equal([]);
      const [names] = named(said);
      expect(names).to.match(/^<consent-checkbox> .*data-endpoint, data-controller/);
    });
  }

  it('has its handlers, its code and its controls taken out, and each is named (CM-02)', async () => {
    const form = await show(
      ask(
        '',
        `I want <a href="javascript:void 0">news</a>, <b onclick="x" onfocus="y">really</b>
        <a href="mailto:a@b.example">write</a> <form><label><input type="checkbox" checked> yes</label>
        <select><option>a</option></select></form><script>1</script>`,
      ),
    );
    const box = form.querySelector('consent-checkbox')!;
    const left = [...box.querySelectorAll('*')].map((it) => it.outerHTML);
    expect(left).to.deep.equal([
      '<a>news</a>',
      '<b>really</b>',
      '<a href="mailto:a@b.example">write</a>',
    ]);
    expect(named(said)).to.deep.equal([
      '<consent-checkbox> href, onclick, onfocus, <input>, <select>, <script>',
    ]);
    // A stop wraps the plain form that does the same without script.
    const plain =
      '<form method="post" action="/s"><input name="address"><button>Stop</button></form>';
    const stop = await show(`<div data-consent-element="unsubscribe-all">${plain}</div>`);
    expect(stop.querySelectorAll('unsubscribe-all > form > *')).to.have.length(2);
  });

  it('hides none of its words by a style (CM-02, ALL-08)', async () => {
    const form = await show(
      ask(
        '',
        'I want news by e-mail. <p data-slot="description" style="display:none">From our partners too.</p>',
      ),
    );
    const about = form.querySelector('consent-checkbox [slot=description]')!;
    expect([about.hasAttribute('style'), about.checkVisibility()]).to.deep.equal([false, true]);
    expect(named(said)).to.deep.equal(['<consent-checkbox> style']);
  });

  it('is not the settings of its page, in whatever it writes them (CM-02)', async () => {
    const bad = '{"endpoint":"https://evil.example/","controller":{"name":"Evil"}}';
    const holder = await showPlain(
      `<div data-consent-config>${bad}</div><p data-consent-loader data-endpoint="https://evil.example/">` +
        '<consent-checkbox purpose="news" channel="email">I want news by e-mail.</consent-checkbox>',
    );
    const [box] = boxes(holder);
    await eventually(() => box!.matches(':state(misconfigured)'), 'the violation');
    expect(box!.shadowRoot!.textContent).to.contain('no-controller');
    expect(box!.shadowRoot!.textContent).not.to.contain('Evil');
  });
});

describe('markers', () => {
  it('are found when they come later, alone or deep in what comes', async () => {
    const form = await show('<p>Nothing yet.</p>');
    const [late] = parse(ask());
    form.append(late!);
    await eventually(() => boxes(form).length === 1, 'the first');
    form.append(...parse(`<section><p>And</p>${ask('data-name="b"')}</section>`));
    await eventually(() => boxes(form).length === 2, 'the second');
  });

  it('keep the very nodes that stand in them, with what the page knows of them', async () => {
    const [marker] = parse(ask('', 'Write to me. <em>Please.</em>')) as [HTMLElement];
    const words = [...marker.childNodes];
    const form = await show('<p></p>');
    form.append(marker);
    await eventually(() => boxes(form).length === 1, 'the box');
    expect([...boxes(form)[0]!.childNodes]).to.deep.equal(words);
  });

  it('come into the page as one piece: what stands in an element is there with it', async () => {
    const form = await show('<p></p>');
    const added: string[] = [];
    new MutationObserver((records) => {
      for (const node of records.flatMap((it) => [...it.addedNodes])) added.push(node.nodeName);
    }).observe(form, { childList: true, subtree: true });
    const purpose = '<div data-consent-element="consent-purpose" data-purpose="a">A</div>';
    form.append(...parse(`<div data-consent-element="preference-grid">${purpose}</div>`));
    const inner = await eventually(() => form.querySelector('consent-purpose'), 'the purpose');
    expect(inner.parentElement!.localName).to.equal('preference-grid');
    expect(added).to.deep.equal(['DIV', 'PREFERENCE-GRID']);
  });

  it('become elements of the prefix that the site gave ours (CM-05)', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html>${ask()}<div data-consent-element="cookie-banner">
      <div data-consent-element="consent-purpose" data-purpose="a">A.</div></div>
      <script type="module">
        import { upgradeMarkers } from '/src/markers.ts';
        upgradeMarkers({ prefix: 'shop-' });
      </script>`);
    page.close();
    await eventually(() => page.querySelector('shop-cookie-banner > shop-consent-purpose'), 'it');
    expect(page.querySelector('shop-consent-checkbox')).not.to.equal(null);
    frame.remove();
  });
});
