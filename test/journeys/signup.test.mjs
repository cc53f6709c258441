// From a person's tick to a row in a database, through the demo, in every engine.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startPostgres } from '../tools/postgres.mjs';
import { enginesHere, launch } from './browser.mjs';
import { openDemo, runServer } from './demo-server.mjs';

const NEWSLETTER = ['consent-checkbox[name=newsletter]', 'input'];
const PARTNERS = ['consent-checkbox[name=partners]', 'input'];

const ticked = (name) =>
  document.querySelector(`consent-checkbox[name=${name}]`)?.shadowRoot?.querySelector('input')
    ?.checked;

/** Whether the box is there, and what it shows. */
const shown = (name) => {
  const box = document.querySelector(`consent-checkbox[name=${name}]`);
  const input = box?.shadowRoot?.querySelector('input');
  return input ? { ticked: input.checked, answered: box.checked } : undefined;
};

async function fillIn(page) {
  await page.clickOn(['[name=email]']);
  await page.type('ada@example.org');
  await page.clickOn(['[name=password]']);
  await page.type('correct horse');
  await page.clickOn(['[name=terms]']);
}

const send = (page) => page.clickOn(['form [type=submit], form button:not([type])']);

async function waitForRecords(demo, count) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const records = await demo.records().catch(() => []);
    if (records.length >= count) return records;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Waited in vain for ${count} records`);
}

for (const engine of enginesHere()) {
  describe(`signing up in ${engine}`, () => {
    let browser;
    let demo;
    let page;
    let known = 0;
    before(async () => {
      [browser, demo] = await Promise.all([launch(engine), openDemo()]);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      known = (await demo.records()).length;
    });

    const open = async (lang = 'en') => {
      await page.goto(`${demo.site}/signup?lang=${lang}`);
      await page.waitFor(shown, 'newsletter');
    };

    it('ends with one verified record, in the words of the page, and its receipt (RC-09, EP-04)', async () => {
      await open('fr');
      await fillIn(page);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await send(page);
      await page.waitFor(() => location.pathname === '/signup/arrived');
      const body = await page.evaluate(() => document.body.innerText);
      assert.match(body, /signature vérifiée/i);
      const records = await waitForRecords(demo, known + 1);
      assert.equal(records.length, known + 1);
      const [record] = records;
      assert.equal(record.state, 'given');
      assert.equal(record.verified, true);
      assert.equal(record.receipt.verified, true);
      assert.equal(record.proof, 'proven');
      assert.match(record.words, /^Librairie Martin vous demande votre accord\./);
      assert.equal(record.payload.notice.lang, 'fr');
      assert.equal(record.decisions[0].purpose, 'newsletter');
      for (const secret of ['ada@example.org', 'correct horse', '/signup']) {
        assert.ok(!JSON.stringify(record.payload).includes(secret), `${secret} is in the record`);
      }
    });

    it('with nothing ticked stores nothing and asks nothing again (ALL-05, ALL-17, CB-11, RC-01)', async () => {
      await open();
      await fillIn(page);
      await send(page);
      await page.waitFor(() => location.pathname === '/signup/arrived');
      await new Promise((done) => setTimeout(done, 500));
      assert.equal((await demo.records()).length, known);
    });

    it('keeps both answers apart (ALL-07, CB-09)', async () => {
      await open();
      await fillIn(page);
      await page.clickOn(PARTNERS);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await send(page);
      const records = await waitForRecords(demo, known + 2);
      assert.equal(records.length, known + 2);
      const parties = records.slice(0, 2).map(({ decisions }) => decisions[0].party);
      assert.deepEqual(parties.sort(), ['brand', 'partner']);
    });

    it('survives the server being killed between tick and submit, and stores once (RC-06, RC-10)', async () => {
      await open();
      await fillIn(page);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await demo.kill();
      await send(page).catch(() => {});
      await new Promise((done) => setTimeout(done, 1_000));
      await demo.start();
      assert.equal((await demo.records()).length, known, 'nothing arrived at a dead server');
      await open();
      const records = await waitForRecords(demo, known + 1);
      await new Promise((done) => setTimeout(done, 1_000));
      assert.equal((await demo.records()).length, known + 1);
      assert.equal(records[0].verified, true);
    });

    it('starts unticked again after a reload (ALL-04)', async () => {
      await open();
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await page.reload();
      const after = await page.waitFor(shown, 'newsletter');
      assert.deepEqual(after, { ticked: false, answered: false });
    });

    it('starts unticked again when the person comes back (ALL-04)', async () => {
      await open();
      await fillIn(page);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await send(page);
      await page.waitFor(() => location.pathname === '/signup/arrived');
      await page.back();
      await page.waitFor(() => location.pathname === '/signup');
      await new Promise((done) => setTimeout(done, 300));
      const after = await page.waitFor(shown, 'newsletter');
      assert.deepEqual(after, { ticked: false, answered: false });
    });

    it('asks nothing of any other host (ALL-01)', async () => {
      await open();
      const elsewhere = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).origin)
          .filter((origin) => origin !== location.origin),
      );
      assert.deepEqual(elsewhere, []);
    });
  });
}

describe('the demo', () => {
  it('writes to PostgreSQL as it does to its own folder', async (t) => {
    const postgres = await startPostgres();
    if (postgres.skipped) return t.skip(`SKIPPED: PostgreSQL: ${postgres.skipped}`);
    const [browser, demo] = await Promise.all([launch('chromium'), openDemo(postgres.url)]);
    try {
      const page = await browser.newPage();
      await page.goto(`${demo.site}/signup?lang=en`);
      await page.waitFor(shown, 'newsletter');
      await fillIn(page);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await send(page);
      const [record] = await waitForRecords(demo, 1);
      assert.equal(record.verified && record.receipt.verified, true);
    } finally {
      await browser.close();
      await demo.close();
      await postgres.stop();
    }
  });

  it('keeps its records over a kill and a start', async () => {
    const demo = await openDemo();
    const browser = await launch('chromium');
    try {
      const page = await browser.newPage();
      await page.goto(`${demo.site}/signup?lang=en`);
      await page.waitFor(shown, 'newsletter');
      await fillIn(page);
      await page.clickOn(NEWSLETTER);
      await page.waitFor(ticked, 'newsletter');
      await send(page);
      const before = await waitForRecords(demo, 1);
      await demo.kill();
      await demo.start();
      assert.deepEqual(await demo.records(), before);
    } finally {
      await browser.close();
      await demo.close();
    }
  });

  it('says so when the port is taken, and ends', async () => {
    const demo = await openDemo();
    const { code, output } = await runServer({ PORT: String(demo.port) }).ended;
    await demo.close();
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Port ${demo.port} is taken.*PORT=\\d+ npm start`, 's'));
  });

  it('works without script: the words, no box, and a form that is sent (ALL-02)', async () => {
    const demo = await openDemo();
    const html = await (await fetch(`${demo.site}/signup?lang=en`)).text();
    assert.match(html, /<consent-checkbox[^>]*>\s*I want/);
    assert.doesNotMatch(html, /<consent-checkbox[^>]*\bchecked/);
    const body = new URLSearchParams({
      email: 'ada@example.org',
      password: 'correct horse',
      terms: 'on',
    });
    const answer = await fetch(`${demo.site}/signup?lang=en`, { method: 'POST', body });
    assert.equal(answer.status, 200);
    assert.equal(new URL(answer.url).pathname, '/signup/arrived');
    assert.deepEqual(await demo.records(), []);
    await demo.close();
  });
});
