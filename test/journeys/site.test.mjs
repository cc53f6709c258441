// The news site, from the first visit to a withdrawal, in every engine: what the other companies
// were asked for, and when. Their log is their own; nothing of it is read in the page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launch } from './browser.mjs';
import { openDemo } from './demo-server.mjs';

const isAsking = () =>
  document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[data-act=refuse]');
const isAnswered = () =>
  !document.querySelector('cookie-banner')?.shadowRoot?.querySelector('#panel');
const logAddress = () => document.querySelector('footer a').href;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

for (const engine of enginesHere()) {
  describe(`a news site in ${engine}`, () => {
    let browser;
    let demo;
    let page;
    let log;
    before(async () => {
      [browser, demo] = await Promise.all([launch(engine), openDemo()]);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    const visit = async (path, ready) => {
      await page.goto(`${demo.site}${path}?lang=en`);
      await page.waitFor(ready);
      log ??= await page.evaluate(logAddress);
    };
    const press = (act) => page.clickOn(['cookie-banner', `[data-act=${act}]`]);
    /** What was asked by now; a while later where nothing may come any more. */
    const asked = async (wait = 0) => {
      await pause(wait);
      return (await fetch(log)).json();
    };
    const records = async (count) => {
      for (;;) {
        const { length, ...rows } = await demo.records();
        if (length >= count) return rows;
        await pause(100);
      }
    };

    it('asks nobody before the answer, on any page (CK-19, ALL-01)', async () => {
      for (const path of ['/site', '/site/culture', '/site/sport']) await visit(path, isAsking);
      assert.deepEqual(await asked(500), []);
      assert.equal(await page.evaluate(() => document.cookie), '');
    });

    it('asks nobody after a refusal, nor on the next pages, and leaves nothing that tells people apart (CK-19, CK-23)', async () => {
      await press('refuse');
      await page.waitFor(isAnswered);
      for (const path of ['/site', '/site/sport']) await visit(path, isAnswered);
      assert.deepEqual(await asked(500), []);
      const cookies = await page.evaluate(() => document.cookie);
      assert.match(
        cookies,
        /^eu-consent=version=2026-11&no=ads&no=analytics&no=video&date=[\d-]+$/,
      );
      await records(1);
    });

    it('starts what waited once the yes is in the database, and at once on the next page', async () => {
      await page.clickOn(['[data-consent-reopen]']);
      await page.waitFor(isAsking);
      await press('give');
      await page.waitFor(isAnswered);
      const first = ['/ads.js', '/count.js', '/film.html', '/map.html'];
      for (let i = 0; i < 100 && (await asked()).length < 4; i++) await pause(100);
      assert.deepEqual((await asked()).sort(), first);
      const rows = await records(2);
      assert.ok(rows[0], 'the record of the yes');
      await visit('/site', isAnswered);
      for (let i = 0; i < 100 && (await asked()).length < 8; i++) await pause(100);
      assert.equal((await asked()).length, 8);
    });

    it('asks nobody again after a withdrawal and a reload, and what was stored is gone (CK-11, ALL-15)', async () => {
      assert.match(await page.evaluate(() => document.cookie), /analytics_id/);
      await page.clickOn(['[data-consent-reopen]']);
      await page.waitFor(isAsking);
      await press('refuse');
      await page.waitFor(isAnswered);
      assert.doesNotMatch(await page.evaluate(() => document.cookie), /analytics_id|ads_id/);
      await visit('/site', isAnswered);
      assert.equal((await asked(500)).length, 8);
    });
  });
}
