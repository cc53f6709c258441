// The builder of the demo, in every engine: what is typed is shown, judged and written down, and
// what it writes becomes a live element on another page.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launch } from './browser.mjs';
import { openDemo } from './demo-server.mjs';
import { openScriptSite } from './script-site.mjs';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const QUESTION = 'I want the catalogue of Galerie Noël & Fils by e-mail, "every spring" {once}.';

const codeOf = (name) => document.querySelector(`[data-snippet=${name}] code`).textContent;
const said = (words) => document.querySelector('#verdict').textContent.includes(words);
const shows = (words) => {
  const box = document.querySelector('#preview consent-checkbox');
  return box?.shadowRoot?.querySelector('input') && box.textContent.includes(words);
};
const isDrawn = () =>
  document.querySelector('consent-checkbox')?.shadowRoot?.querySelector('#who')?.textContent.trim();

/** How `ouinon check` ends, and what it says. */
function check(html) {
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-snippet-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return new Promise((done) => {
    execFile(process.execPath, [CLI, 'check', file], (error, stdout) => {
      rmSync(folder, { recursive: true });
      done({ code: error?.code ?? 0, stdout });
    });
  });
}

for (const engine of enginesHere()) {
  describe(`the builder in ${engine}`, () => {
    let browser;
    let demo;
    let page;
    before(async () => {
      [browser, demo] = await Promise.all([launch(engine), openDemo()]);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    async function write(field, words) {
      await page.clickOn([`#${field}`]);
      await page.evaluate((id) => document.getElementById(id).select(), field);
      await page.type(words);
    }

    it('is found on the front page, and shows an example that passes', async () => {
      await page.goto(`${demo.site}/?lang=fr`);
      await page.clickOn(['a[href^="/builder"]']);
      await page.waitFor(shows, 'Je souhaite recevoir');
      await page.waitFor(said, 'Les règles n’ont rien à y redire.');
    });

    it('says what the rules say of words as they are typed (ALL-07)', async () => {
      await page.goto(`${demo.site}/builder?lang=fr`);
      await page.waitFor(shows, 'Je souhaite recevoir');
      await write('words', 'Je souhaite recevoir la lettre et les offres par e-mail et par SMS.');
      await page.waitFor(said, 'La phrase nomme plusieurs canaux.');
      await page.waitFor(shows, 'les offres par e-mail et par SMS');
    });

    it('records nothing of what is ticked in it', async () => {
      await page.goto(`${demo.site}/builder?lang=en`);
      await page.waitFor(shows, 'I want the newsletter');
      await page.clickOn(['#preview consent-checkbox', 'input']);
      await page.waitFor(() => document.querySelector('#preview consent-checkbox').checked);
      await new Promise((done) => setTimeout(done, 300));
      assert.deepEqual(await demo.records(), []);
    });

    it('leaves no words to Angular as its expressions', async () => {
      await page.goto(`${demo.site}/builder?lang=en`);
      await page.waitFor(shows, 'I want the newsletter');
      assert.doesNotMatch(await page.evaluate(codeOf, 'angular'), /ngNonBindable/);
      await write('words', 'I want the newsletter of {{ shop }} by e-mail.');
      await page.waitFor(shows, '{{ shop }}');
      // It reads the braces of its expressions in references to characters too.
      const angular = await page.evaluate(codeOf, 'angular');
      assert.match(angular, /<form [^>]*ngNonBindable[^]+&#123;&#123; shop &#125;&#125;/);
      assert.doesNotMatch(await page.evaluate(codeOf, 'vue'), /ngNonBindable/);
    });

    it('writes markup that passes the check, and a marker that becomes the element (CM-02)', async () => {
      await page.goto(`${demo.site}/builder?lang=en`);
      await page.waitFor(shows, 'I want the newsletter');
      await write('purpose', 'catalogue');
      await write('words', QUESTION);
      await page.waitFor(said, 'The rules have nothing against it.');
      const [html, marker, react] = await Promise.all(
        ['html', 'marker', 'react'].map((name) => page.evaluate(codeOf, name)),
      );
      const { code, stdout } = await check(html);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /^0 errors, 0 warnings in 1 question/);
      assert.match(react, /export function Catalogue\(\)[^]+&#123;once&#125;/);

      const { cdn, site, close } = await openScriptSite();
      const head = `<script type="module" src="${cdn.address}/ouinon.js" data-endpoint="/consent"
        data-controller="Galerie" data-privacy="/privacy" data-withdraw="/choices"
        data-retention="P3Y last-contact"></script>`;
      await page.goto(site.address + site.add({ head, body: marker }));
      assert.match(await page.waitFor(isDrawn), /^Galerie asks for your consent/);
      const asked = () => {
        const box = document.querySelector('consent-checkbox');
        const attributes = ['name', 'purpose', 'channel', 'lang'].map((it) => box.getAttribute(it));
        return [...attributes, box.firstChild.data.trim()];
      };
      assert.deepEqual(await page.evaluate(asked), [
        ...['catalogue', 'catalogue', 'email', 'en'],
        QUESTION,
      ]);
      close();
    });
  });
}
