// A post that WordPress' filter let through ends with a stored record of a real click, in every
// engine; without script, and in an editor, it ends with none.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { verifyRecord } from 'ouinon/server';
import { enginesHere, launch } from './browser.mjs';
import { openBlog } from './cms-site.mjs';

const CHECKBOX = ['chunks/consent-checkbox.js', 'chunks/core.js', 'chunks/markers.js'];

const isDrawn = () =>
  document.querySelector('consent-checkbox')?.shadowRoot?.querySelector('#who')?.textContent.trim();
const isOpen = () => document.querySelector('cookie-banner')?.shadowRoot?.querySelector('#panel');
const textOf = (selector) => document.querySelector(selector).innerText.replace(/\s+/g, ' ').trim();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

for (const engine of enginesHere()) {
  describe(`a filtered post in ${engine}`, () => {
    let browser;
    let page;
    let blog;
    before(async () => {
      [browser, blog] = await Promise.all([launch(engine), openBlog()]);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await blog?.close();
    });
    beforeEach(() => void blog.fetched());

    async function holds(count) {
      for (let attempt = 0; attempt < 100; attempt++) {
        const rows = await blog.records();
        if (rows.length === count) return rows;
        await pause(50);
      }
      return assert.fail(`not ${count} records`);
    }

    it('asks, and a click ends in a record that anyone can verify (CM-02)', async () => {
      await page.goto(`${blog.site}/kses-shown/newsletter`);
      assert.match(await page.waitFor(isDrawn), /^Librairie Martin asks for your consent/);
      assert.deepEqual([...new Set(blog.fetched())].sort(), [...CHECKBOX, 'ouinon.js']);
      await page.clickOn(['consent-checkbox', 'input']);
      const [row] = await holds(1);
      const { record } = await verifyRecord(row.jws, {
        audience: `${blog.site}/consent`,
        now: Date.now,
      });
      const { payload } = row;
      assert.deepEqual(record, payload);
      assert.deepEqual(
        payload.decisions.map(({ purpose, channel, state }) => [purpose, channel, state]),
        [['newsletter', 'email', 'given']],
      );
      assert.deepEqual(
        payload.offered.map(({ label }) => label),
        ['I want the newsletter of Librairie Martin by e-mail.'],
      );
      assert.match(payload.notice.text, /My choices <http.+preferences> can be changed/);
      assert.deepEqual(await page.evaluate(() => window.warned), []);
    });

    it('refuses what its banner asks, and leaves the rest as it was (CM-02)', async () => {
      const before = (await blog.records()).length;
      await page.goto(`${blog.site}/kses/banner`);
      await page.waitFor(isOpen);
      await page.clickOn(['cookie-banner', '[data-act=refuse]']);
      const rows = await holds(before + 1);
      const states = rows[0].payload.decisions.map((it) => `${it.purpose} ${it.state}`);
      assert.deepEqual(states, ['analytics refused', 'ads refused']);
      // Who answered is met by little: the marker, and the file for visitors who come back.
      blog.fetched();
      await page.goto(`${blog.site}/kses/banner`);
      await page.waitFor(() => 'open' in (document.querySelector('cookie-banner') ?? {}));
      assert.ok(!blog.fetched().includes('chunks/cookie-banner.js'));
    });

    it('says the same without script, and grants nothing (CM-01, ALL-02)', async () => {
      const before = (await blog.records()).length;
      for (const post of ['newsletter', 'preferences', 'banner']) {
        await page.goto(`${blog.site}/kses/${post}?script=none`);
        const controls = () => document.querySelectorAll('input, button, consent-checkbox').length;
        assert.equal(await page.evaluate(controls), 0);
      }
      await page.goto(`${blog.site}/kses/newsletter?script=none`);
      const plain = await page.evaluate(textOf, '.ask');
      assert.match(plain, /^I want the newsletter .+ My choices can be changed at any time\.$/);
      await page.goto(`${blog.site}/kses/newsletter`);
      await page.waitFor(isDrawn);
      const words = () => document.querySelector('.ask').textContent.replace(/\s+/g, ' ').trim();
      assert.equal(await page.evaluate(words), plain);
      await pause(200);
      assert.equal((await blog.records()).length, before);
    });

    it('waits until the parser has read a marker to its end', async () => {
      await page.goto(`${blog.site}/slow`);
      await page.waitFor(isDrawn);
      const words = () => document.querySelector('.ask').textContent.replace(/\s+/g, ' ').trim();
      assert.equal(await page.evaluate(words), 'I want the newsletter by e-mail.');
    });

    it('costs a page without markers no file', async () => {
      await page.goto(`${blog.site}/plain`);
      await page.waitFor(() => document.querySelector('script[data-consent-loader]'));
      await pause(200);
      assert.deepEqual(blog.fetched(), ['ouinon.js']);
    });

    it('brings no settings in, and says what it dropped (CM-02)', async () => {
      const before = (await blog.records()).length;
      await page.goto(`${blog.site}/kses-shown/hostile`);
      assert.match(await page.waitFor(isDrawn), /^Librairie Martin asks/);
      await page.clickOn(['consent-checkbox', 'input']);
      const rows = await holds(before + 1);
      const { controller, aud } = rows[0].payload;
      assert.deepEqual([controller.name, aud], ['Librairie Martin', `${blog.site}/consent`]);
      const warned = await page.evaluate(() => window.warned);
      assert.ok(
        warned.some((words) => /not-in-content: <consent-checkbox> .*data-endpoint/.test(words)),
      );
    });
  });
}
