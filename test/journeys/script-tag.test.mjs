// One script tag, from another origin, in every engine: what is fetched and in which rounds, and
// what a page, its policy, its network or other packages may do to it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, beforeEach, describe, it } from 'node:test';
import { enginesHere, launch } from './browser.mjs';
import { openScriptSite } from './script-site.mjs';

const CHECKBOX = ['chunks/consent-checkbox.js', 'chunks/core.js'];
const BANNER = ['cookie-banner', 'core', 'pair'].map((it) => `chunks/${it}.js`);

const GRID = ['choices', 'core', 'details-words', 'pair']
  .concat('preference-grid', 'unsubscribe-all')
  .map((it) => `chunks/${it}.js`);
const GRID_WORDS = ['preference-grid', 'unsubscribe-all'].map((it) => `locales/fr/${it}.js`);

const box = (tag = 'consent-checkbox') => `<form method="post">
  <${tag} name="news" purpose="news" channel="email">I want the newsletter by e-mail.</${tag}>
</form>`;
const banner = (prefix = '') => `<${prefix}cookie-banner notice-version="1">
  <${prefix}consent-purpose purpose="analytics"><b slot="title">Audience.</b> We count visits.</${prefix}consent-purpose>
</${prefix}cookie-banner>`;

const grid = `<preference-grid account="reader-7">
  <consent-purpose purpose="news" channels="email"><b slot="title">News.</b> New books.</consent-purpose>
  <unsubscribe-all></unsubscribe-all>
</preference-grid>`;

/** Settings of last resort, all of them on the tag. */
const SETTINGS = {
  endpoint: '/consent',
  controller: 'The Courier',
  'privacy-href': '/privacy',
  'withdraw-href': '/cookies',
  retention: 'P6M decision',
  jurisdiction: 'FR',
};

/** The style that the README has a page with a banner write. */
const [STYLE] = /<style>[^]*?cookie-banner[^]*?<\/style>/.exec(
  readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'),
);

const attributes = (data) =>
  Object.entries(data)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');

const isDrawn = (tag) =>
  document.querySelector(tag)?.shadowRoot?.querySelector('#who')?.textContent.trim();
const isGrid = () =>
  ['preference-grid', 'unsubscribe-all'].every((tag) =>
    document.querySelector(tag)?.shadowRoot?.querySelector('#who')?.textContent.trim(),
  );
const textOf = (tag) => document.querySelector(tag).shadowRoot.textContent;
const isOpen = (tag = 'cookie-banner') =>
  document.querySelector(tag)?.shadowRoot?.querySelector('#panel') !== null &&
  Boolean(document.querySelector(tag)?.shadowRoot);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Firefox looks again for a module that failed from release 155 on. */
const looksAgain = (engine, page) =>
  engine !== 'firefox' ||
  page.evaluate(() => Number(/Firefox\/(\d+)/.exec(navigator.userAgent)[1]) >= 155);

for (const engine of enginesHere()) {
  describe(`one script tag in ${engine}`, () => {
    let browser;
    let page;
    let cdn;
    let site;
    let close;
    let nonce;
    let write;
    before(async () => {
      ({ cdn, site, close, nonce, write } = await openScriptSite());
      browser = await launch(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      close();
    });
    beforeEach(() => cdn.reset());

    const tag = (data = SETTINGS, { file = 'ouinon.js', more = '' } = {}) =>
      `<script type="module" src="${cdn.address}/${file}"${attributes(data)} ${more}></script>`;
    const visit = (content) => page.goto(site.address + site.add(content));
    const warned = () => page.evaluate(() => window.warned);
    const stopped = () => page.evaluate(() => window.stopped);
    const fetched = () => [...new Set(cdn.log())].sort();

    it('fetches what stands on the page, in two rounds and nothing else', async () => {
      cdn.expectTogether(...CHECKBOX, 'locales/fr/consent-checkbox.js');
      await visit({ head: tag(), body: box() + box(), lang: 'fr-BE' });
      await page.waitFor(isDrawn, 'consent-checkbox');
      // Each of them once, although two elements on the page need them.
      assert.deepEqual(cdn.log().toSorted(), [
        ...CHECKBOX,
        'locales/fr/consent-checkbox.js',
        'ouinon.js',
      ]);
      assert.equal(cdn.log()[0], 'ouinon.js');
      assert.match(await page.evaluate(textOf, 'consent-checkbox'), /The Courier vous demande/);

      cdn.reset();
      cdn.expectTogether(...BANNER, 'locales/fr/cookie-banner.js');
      await visit({ head: tag(), body: banner(), lang: 'fr' });
      await page.waitFor(isOpen);
      assert.deepEqual(cdn.log().toSorted(), [
        ...BANNER,
        'locales/fr/cookie-banner.js',
        'ouinon.js',
      ]);

      // A grid and its stop share a file of words, and neither asks for it again.
      cdn.reset();
      // A browser opens no more than six connections to a server like this one.
      cdn.expectTogether('chunks/preference-grid.js', 'chunks/unsubscribe-all.js', ...GRID_WORDS);
      await visit({ head: tag(), body: grid, lang: 'fr' });
      await page.waitFor(isGrid);
      assert.deepEqual(cdn.log().toSorted(), [...GRID, ...GRID_WORDS, 'ouinon.js']);
      assert.deepEqual(await stopped(), []);
    });

    it('finds what comes later, and asks for nothing until then', async () => {
      await visit({ head: tag(), body: '<main></main>' });
      await page.waitFor(() => document.querySelector('script[data-consent-loader]'));
      await pause(300);
      assert.deepEqual(fetched(), ['ouinon.js']);
      await page.evaluate((markup) => {
        const inert = new DOMParser().parseFromString(markup, 'text/html').body;
        document.querySelector('main').append(...inert.childNodes);
      }, `<div>${banner()}</div>`);
      await page.waitFor(isOpen);
      assert.deepEqual(fetched(), [...BANNER, 'ouinon.js']);
      assert.ok(
        await page.evaluate(() => document.querySelector('consent-purpose').matches(':defined')),
      );
    });

    it('takes its settings from the tag where the page has none, and sends the record there', async () => {
      const body = `<div privacy-href="/nearer">${box()}</div>`;
      await visit({ head: tag({ ...SETTINGS, lang: 'fr' }), body, lang: '' });
      await page.waitFor(isDrawn, 'consent-checkbox');
      const links = () =>
        [...document.querySelector('consent-checkbox').shadowRoot.querySelectorAll('a')].map((a) =>
          a.getAttribute('href'),
        );
      const at = (path) => site.address + path;
      assert.deepEqual(await page.evaluate(links), [at('/cookies'), at('/nearer')]);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
      const before = site.records.length;
      await page.clickOn(['consent-checkbox', 'input']);
      await page.waitFor(() => document.querySelector('consent-checkbox').value);
      await page.evaluate(() =>
        document.querySelector('form').dispatchEvent(new Event('consent-commit')),
      );
      const { controller, jurisdiction, retention, aud, notice } = await site.record(before + 1);
      assert.deepEqual(controller, { name: 'The Courier', privacy: at('/nearer') });
      assert.deepEqual(retention, { period: 'P6M', from: 'decision' });
      assert.deepEqual([jurisdiction, aud, notice.lang], ['FR', at('/consent'), 'fr']);
    });

    it('keeps its settings where its address leads on to another', async () => {
      await visit({ head: tag(SETTINGS, { file: 'latest/ouinon.js' }), body: box() });
      await page.waitFor(isDrawn, 'consent-checkbox');
      assert.match(await page.evaluate(textOf, 'consent-checkbox'), /The Courier asks/);
      assert.deepEqual(await warned(), []);
    });

    it('keeps its settings where a page swaps its body, and its tag with it', async () => {
      await visit({ body: tag() + box() });
      await page.waitFor(isDrawn, 'consent-checkbox');
      await page.evaluate(async () => {
        document.querySelector('form').id = 'before';
        // As Turbo does: what is parsed apart is moved in, its scripts written anew.
        const next = await (await fetch(location.href)).text();
        const { body } = new DOMParser().parseFromString(next, 'text/html');
        for (const old of body.querySelectorAll('script')) {
          const script = document.createElement('script');
          for (const { name, value } of old.attributes) script.setAttribute(name, value);
          old.replaceWith(script);
        }
        document.body.replaceWith(document.adoptNode(body));
      });
      await page.waitFor(isDrawn, 'consent-checkbox');
      assert.equal(await page.evaluate(() => document.querySelector('#before')), null);
      assert.match(await page.evaluate(textOf, 'consent-checkbox'), /The Courier asks/);
      assert.deepEqual(await warned(), []);
    });

    it('takes short names for its addresses, and what is nearer or in the page’s JSON first', async () => {
      const json = `<script type="application/json" data-consent-config>{"controller": {"name": "Json & Co"}}</script>`;
      const data = { ...SETTINGS, privacy: '/short', 'privacy-href': '' };
      await visit({ head: json + tag(data), body: box() });
      await page.waitFor(isDrawn, 'consent-checkbox');
      const text = await page.evaluate(isDrawn, 'consent-checkbox');
      assert.match(text, /^Json & Co asks/);
      const link = () =>
        document.querySelector('consent-checkbox').shadowRoot.querySelectorAll('#who a')[1].href;
      assert.equal(await page.evaluate(link), `${site.address}/short`);
    });

    it('works under a strict policy and trusted types, from another origin (CM-03)', async () => {
      const headers = {
        'content-security-policy': `default-src 'none'; script-src ${cdn.address} 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
      };
      await visit({ head: tag(), body: box() + banner(), headers });
      await page.waitFor(isDrawn, 'consent-checkbox');
      await page.waitFor(isOpen);
      await page.clickOn(['cookie-banner', '[data-act=refuse]']);
      await page.waitFor(() => document.cookie.includes('no=analytics'));
      // A browser asks for the icon of a tab by itself.
      assert.deepEqual(
        (await stopped()).filter((it) => it !== 'img-src'),
        [],
      );
    });

    it('tries once more where a file cannot be had, and then leaves the page its words, and a form without a yes (CM-01)', async () => {
      cdn.fail('chunks/core.js', 1);
      await visit({ head: tag(), body: box() });
      if (await looksAgain(engine, page)) {
        await page.waitFor(isDrawn, 'consent-checkbox');
        assert.deepEqual(await warned(), []);
      } else await page.waitFor(() => window.warned.length > 0);
      cdn.reset();
      cdn.fail('chunks/consent-checkbox.js', 9);
      await visit({ head: tag(), body: box() });
      await page.waitFor(() => window.warned.length > 0);
      assert.match((await warned())[0], /^\[ouinon\] not-loaded: <consent-checkbox> http/);
      const words = () => document.querySelector('consent-checkbox').checkVisibility();
      assert.equal(await page.evaluate(words), true);
      const carried = () => [...new FormData(document.querySelector('form'))].length;
      assert.equal(await page.evaluate(carried), 0);
      const asked = cdn.log().filter((path) => path === 'chunks/consent-checkbox.js');
      assert.ok(asked.length <= 2, String(asked.length));
      assert.deepEqual(await stopped(), []);
    });

    it('keeps a banner’s words out of the way until it is there, and shows them where it does not come (CM-01, ALL-19)', async () => {
      const head = STYLE + tag();
      const body = `<main>News</main>${banner()}<footer>The end</footer>`;
      const height = () => document.querySelector('cookie-banner').getBoundingClientRect().height;
      const shift = () =>
        new Promise((done) => {
          new PerformanceObserver((list) =>
            done(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(done, 300, 0);
        });
      await visit({ head, body });
      await page.waitFor(isOpen);
      assert.equal(await page.evaluate(height), 0);
      if (engine === 'chromium') assert.equal(await page.evaluate(shift), 0);

      cdn.fail('ouinon.js', 9);
      await visit({ head, body });
      assert.equal(await page.evaluate(height), 0);
      await page.waitFor(
        () => document.querySelector('cookie-banner').getBoundingClientRect().height > 0,
      );
      const seen = () => document.querySelector('consent-purpose').checkVisibility();
      assert.equal(await page.evaluate(seen), true);
    });

    it('asks for this device alone where what an account needs cannot be had (CK-21, ALL-19)', async () => {
      cdn.fail('chunks/account.js', 9);
      await visit({ head: tag(), body: banner().replace('notice', 'account="reader-7" notice') });
      await page.waitFor(isOpen);
      const shown = await page.evaluate(textOf, 'cookie-banner');
      assert.doesNotMatch(shown, /every device/);
      const before = site.records.length;
      await page.clickOn(['cookie-banner', '[data-act=refuse]']);
      await page.waitFor(() => document.cookie.includes('no=analytics'));
      const { subject } = await site.record(before + 1);
      assert.equal(subject.idType, 'none');
    });

    it('speaks English where the words cannot be had', async () => {
      cdn.fail('locales/fr/consent-checkbox.js', 9);
      await visit({ head: tag(), body: box(), lang: 'fr' });
      await page.waitFor(isDrawn, 'consent-checkbox');
      assert.match(await page.evaluate(textOf, 'consent-checkbox'), /asks for your consent/);
    });

    it('says on a page of a file that no yes can be given there', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ouinon-file-'));
      const file = join(folder, 'page.html');
      writeFileSync(file, write({ head: tag(), body: box() }));
      await page.goto(pathToFileURL(file).href);
      await page.waitFor(isDrawn, 'consent-checkbox');
      assert.match(await page.evaluate(textOf, 'consent-checkbox'), /this page is not secure/);
      assert.match((await warned())[0], /^\[ouinon\] insecure-context/);
      rmSync(folder, { recursive: true });
    });

    it('does no harm twice on a page, from two addresses (CM-05, CK-14)', async () => {
      const head = tag() + tag() + tag(SETTINGS, { file: 'ouinon.js?again' });
      await visit({ head, body: banner() + banner() + box() });
      await page.waitFor(isOpen);
      await page.waitFor(isDrawn, 'consent-checkbox');
      const shown = () =>
        [...document.querySelectorAll('cookie-banner')].filter((it) =>
          it.shadowRoot.querySelector('#panel'),
        ).length;
      assert.equal(await page.evaluate(shown), 1);
      assert.deepEqual(await stopped(), []);
      assert.ok((await warned()).every((words) => words.includes('two-banners')));
    });

    it('names another release that came first, and lets it be (CM-05, CK-14)', async () => {
      const head = `${tag(SETTINGS, { file: 'old/ouinon.js' })}
        <script type="module" nonce="${nonce}">
          await customElements.whenDefined('cookie-banner');
          const script = Object.assign(document.createElement('script'), { type: 'module' });
          script.src = '${cdn.address}/ouinon.js';
          document.head.append(script);
        </script>`;
      await visit({ head, body: banner() });
      await page.waitFor(() => window.warned.length > 0);
      await page.waitFor(isOpen);
      assert.match((await warned())[0], /^\[ouinon\] name-taken: <cookie-banner> is 0\.0\.9 http/);
      assert.deepEqual(
        fetched().filter((path) => !path.startsWith('old/')),
        ['ouinon.js'],
      );
      assert.deepEqual(await stopped(), []);
    });

    it('names another package that has a name of ours, and asks under a prefix (CM-05)', async () => {
      const foreign = `<script nonce="${nonce}">customElements.define('cookie-banner', class extends HTMLElement {});</script>`;
      await visit({ head: foreign + tag(), body: banner() + box() });
      await page.waitFor(isDrawn, 'consent-checkbox');
      assert.deepEqual(fetched(), [...CHECKBOX, 'ouinon.js']);
      assert.match((await warned())[0], /name-taken: <cookie-banner> is of another package/);

      cdn.reset();
      const data = { ...SETTINGS, prefix: 'shop-' };
      await visit({
        head: foreign + tag(data),
        body: banner() + banner('shop-') + box('shop-consent-checkbox'),
      });
      await page.waitFor(isOpen, 'shop-cookie-banner');
      await page.waitFor(isDrawn, 'shop-consent-checkbox');
      assert.deepEqual(await warned(), []);
      const before = site.records.length;
      await page.clickOn(['shop-cookie-banner', '[data-act=give]']);
      await page.waitFor(() => document.cookie.includes('yes=analytics'));
      const { element, decisions } = await site.record(before + 1);
      assert.equal(element.name, 'shop-cookie-banner');
      assert.deepEqual(
        decisions.map(({ purpose, state }) => [purpose, state]),
        [['analytics', 'given']],
      );
    });

    it('shows one banner where two bundles bring one each (CK-14)', async () => {
      const head = tag() + tag({ ...SETTINGS, prefix: 'shop-' }, { file: 'old/ouinon.js' });
      await visit({ head, body: banner() + banner('shop-') });
      await page.waitFor(() => window.warned.some((words) => words.includes('two-banners')));
      const tags = ['cookie-banner', 'shop-cookie-banner'];
      const open = await Promise.all(tags.map((it) => page.evaluate(isOpen, it)));
      assert.deepEqual(open.sort(), [false, true]);
    });

    it('runs as published, or not at all, where the page knows its hashes', async () => {
      const hash = (file) =>
        `sha384-${createHash('sha384')
          .update(readFileSync(join(import.meta.dirname, '../../dist/cdn', file)))
          .digest('base64')}`;
      const published = JSON.parse(
        readFileSync(join(import.meta.dirname, '../../dist/cdn/integrity.json'), 'utf8'),
      );
      assert.equal(published['ouinon.js'], hash('ouinon.js'));
      const map = (hashes) => {
        const integrity = Object.fromEntries(
          Object.entries(hashes).map(([file, it]) => [`${cdn.address}/${file}`, it]),
        );
        return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
      };
      const more = `integrity="${published['ouinon.js']}"`;
      await visit({ head: map(published) + tag(SETTINGS, { more }), body: box() });
      await page.waitFor(isDrawn, 'consent-checkbox');

      const changed = { ...published, 'chunks/core.js': published['ouinon.js'] };
      await visit({ head: map(changed) + tag(SETTINGS, { more }), body: box() });
      await page.waitFor(() => window.warned.some((words) => words.includes('not-loaded')));

      const wrong = `integrity="${published['chunks/core.js']}"`;
      cdn.reset();
      await visit({ head: tag(SETTINGS, { more: wrong }), body: box() });
      await pause(500);
      assert.deepEqual(fetched(), ['ouinon.js']);
    });
  });
}
