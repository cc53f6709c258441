// A whole life, from clicks to `canSend`: signup, confirmation, preferences changed twice, the end
// of the consent to calls, unsubscription, consent anew, erasure.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { erase, expire, importList, readChanges } from 'ouinon/server';
import { enginesHere, launch } from './browser.mjs';
import { openSite } from './life-site.mjs';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const DAY = 86_400_000;
const NEWS = ['newsletter', 'email'];
const TEXTS = ['newsletter', 'sms'];
const OFFERS = ['offers', 'email'];
const CALLS = ['advice', 'phone'];

const ticked = (name) =>
  document.querySelector(`consent-checkbox[name=${name}]`)?.shadowRoot?.querySelector('input')
    ?.checked;

const cellOf = ([purpose, channel]) => `[data-cell="${purpose} brand ${channel}"]`;

/** What the grid shows in each cell, once it has read what is stored. */
const shownCells = () => {
  const root = document.querySelector('preference-grid')?.shadowRoot;
  const boxes = [...(root?.querySelectorAll('[data-cell]') ?? [])];
  if (boxes.length === 0 || root.querySelector('[aria-busy=true]')) return undefined;
  return Object.fromEntries(boxes.map((box) => [box.dataset.cell, box.checked]));
};

async function until(expected, look) {
  let last;
  for (let attempt = 0; attempt < 150; attempt += 1) {
    last = await look();
    if (last === expected) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.equal(last, expected);
}

for (const engine of enginesHere()) {
  describe(`a life in ${engine}`, () => {
    let browser;
    let shop;
    let page;
    let link;
    before(async () => {
      [browser, shop] = await Promise.all([launch(engine), openSite()]);
      page = await browser.newPage();
      link = `${shop.site}/preferences?token=${await shop.token('preferences')}`;
    });
    after(async () => {
      await browser?.close();
      await shop?.close();
    });

    const assertMayWrite = (cell, because) => until(because, () => shop.mayWrite(...cell));
    const pass = (days) => (shop.clock.ahead += days * DAY);

    async function openPreferences() {
      await page.goto(link);
      const shown = await page.waitFor(shownCells);
      return Object.keys(shown).filter((key) => shown[key]);
    }

    async function tick(cell) {
      await page.clickOn(['preference-grid', cellOf(cell)]);
    }

    const save = () => page.clickOn(['preference-grid', '[data-act=save]']);

    it('signs up: a request, and a yes to calls (CB-15, EP-10)', async () => {
      await page.goto(`${shop.site}/signup`);
      for (const name of ['newsletter', 'calls']) {
        await page.waitFor(() => document.querySelector('consent-checkbox')?.shadowRoot);
        await page.clickOn([`consent-checkbox[name=${name}]`, 'input']);
        await page.waitFor(ticked, name);
      }
      await page.clickOn(['form > button']);
      await page.waitFor(() => document.querySelector('#thanks'));
      await assertMayWrite(NEWS, 'unconfirmed');
      await assertMayWrite(CALLS, 'consented');
      await assertMayWrite(TEXTS, 'no-record');
    });

    it('confirms by the button behind the link, and not by the link (EP-10)', async () => {
      pass(1);
      const rows = await shop.receiver.store.history([shop.subject]);
      const { jti } = rows.find(({ payload }) => payload.decisions?.[0]?.state === 'requested');
      await page.goto(`${shop.site}/consent/confirm?token=${await shop.token('confirm', jti)}`);
      await page.waitFor(() => document.querySelector('form button'));
      assert.equal(await shop.mayWrite(...NEWS), 'unconfirmed');
      await page.clickOn(['form button']);
      await assertMayWrite(NEWS, 'confirmed');
    });

    it('adds a channel, and later takes it back for something else (PG-05, PG-10)', async () => {
      pass(1);
      assert.deepEqual(await openPreferences(), ['newsletter brand email', 'advice brand phone']);
      await tick(TEXTS);
      await save();
      await assertMayWrite(TEXTS, 'consented');
      pass(1);
      assert.ok((await openPreferences()).includes('newsletter brand sms'));
      await tick(TEXTS);
      await tick(OFFERS);
      await save();
      await assertMayWrite(TEXTS, 'withdrawn');
      await assertMayWrite(OFFERS, 'consented');
      await assertMayWrite(NEWS, 'confirmed');
    });

    it('is called no more once the day has come, and the others are told (PG-12, EP-15)', async () => {
      pass(45);
      await assertMayWrite(CALLS, 'expired');
      const { seq } = await shop.receiver.store.head('main');
      assert.equal(await expire(shop.receiver), 1);
      const { changes } = await readChanges(shop.receiver, seq, 10);
      const [{ cause, cells }] = changes;
      assert.deepEqual(
        [cause, cells.map(({ channel, state }) => `${channel} ${state}`)],
        ['expiry', ['phone expired']],
      );
      assert.ok(!(await openPreferences()).includes('advice brand phone'));
      await assertMayWrite(NEWS, 'confirmed');
    });

    it('stops everything in one act (UA-02, UA-05)', async () => {
      pass(1);
      await openPreferences();
      await page.clickOn(['unsubscribe-all', '[data-act=refuse]']);
      for (const cell of [NEWS, TEXTS, OFFERS, CALLS]) await assertMayWrite(cell, 'objected');
    });

    it('agrees again to one thing, and to nothing else (EP-06)', async () => {
      pass(1);
      assert.deepEqual(await openPreferences(), []);
      await tick(NEWS);
      await save();
      await assertMayWrite(NEWS, 'consented');
      for (const cell of [TEXTS, OFFERS, CALLS]) await assertMayWrite(cell, 'objected');
    });

    it('takes a copy along that anyone can check (EP-16)', async () => {
      const body = new URLSearchParams({ token: new URL(link).searchParams.get('token') });
      const answer = await fetch(`${shop.site}/consent/export`, { method: 'POST', body });
      const folder = mkdtempSync(join(tmpdir(), 'ouinon-life-'));
      const file = join(folder, 'records.json');
      writeFileSync(file, await answer.text());
      const keys = `${shop.site}/.well-known/consent-keys.json`;
      const args = [CLI, 'verify', '--keys', keys, file];
      const out = await new Promise((done, failed) => {
        execFile(process.execPath, args, (error, text) => (error ? failed(error) : done(text)));
      });
      rmSync(folder, { recursive: true });
      assert.match(out, /\[confirm\]/);
      assert.match(out, /Everything holds\.\n$/);
    });

    it('is erased, and no list brings anything back (EP-14)', async () => {
      pass(1);
      const { receiver, subject } = shop;
      await erase(receiver, subject);
      const list = `subject,purpose,channel,state\n${subject},newsletter,email,given\n`;
      const notes = importList(receiver, new Blob([list]).stream(), 'csv');
      for await (const note of notes) assert.equal(note.imported, 1);
      for (const cell of [NEWS, TEXTS, OFFERS, CALLS]) await assertMayWrite(cell, 'objected');
      const state = {
        method: 'POST',
        body: JSON.stringify({ token: new URL(link).searchParams.get('token') }),
      };
      assert.equal((await fetch(`${shop.site}/consent/state`, state)).status, 403);
      const rows = await receiver.store.history([subject]);
      assert.ok(rows.slice(0, -2).every(({ jws, payload }) => jws === null && payload === null));
    });
  });
}
