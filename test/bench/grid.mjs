// `npm run bench:grid`: a grid of 200 rows × 5 channels beside the same table made of bare inputs,
// in one run, turn by turn, on the same machine, in the same browser, with the same stored state.
// The bare table saves twice: to a server that keeps the same signed records with their receipts, which
// shows what the element costs, and to one that only inserts what it was sent, which shows what the
// proof costs. It fails where the grid's median is worse than 1.5 times that of the first.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PGlite } from '@electric-sql/pglite';
import puppeteer from 'puppeteer-core';
import {
  createEndpoint,
  createPostgresStore,
  generateServerKey,
  importServerKey,
} from '../../dist/server.js';
import { CHROMIUM_FLAGS, findChromium } from '../tools/engines.mjs';
import { makeRecord, newId, noticeOf, sign } from '../endpoint/make-record.js';
import { barePage, gridPage } from './grid-pages.mjs';

const LIMIT = 1.5;
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const FILES = join(import.meta.dirname, '../../dist/cdn');

/** The real endpoint; a site with bare inputs writes each save into its own database, as it is. */
async function openSite() {
  const database = new PGlite();
  const store = createPostgresStore(database);
  await store.migrate();
  await database.exec('create table bare (at timestamptz default now(), body jsonb)');
  const key = await importServerKey(await generateServerKey());
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${server.address().port}`;
  const audience = `${origin}/consent`;
  const handle = createEndpoint({
    store,
    key,
    audience,
    personOf: ({ headers }) => headers.get('cookie')?.replace('reader=', ''),
  });
  const pages = {
    '/grid': gridPage('grid'),
    '/bare': barePage('/bare-record'),
    '/insert': barePage('/bare-insert'),
  };
  /** What a site does that has bare inputs and wants the same evidence. */
  const records = (changes) =>
    [false, true]
      .map((yes) => changes.filter(({ checked }) => checked === yes))
      .filter(({ length }) => length > 0)
      .map((part) => sign(recordOf(part, audience)));
  server.on('request', async (request, response) => {
    const { pathname } = new URL(request.url, origin);
    if (pages[pathname]) {
      // Each page has a reader of its own, so that none finds what another changed.
      response.setHeader('set-cookie', `reader=${pathname.slice(1)}; Path=/`);
      return end(response, 'text/html; charset=utf-8', pages[pathname]);
    }
    if (pathname.startsWith('/cdn/'))
      return end(response, 'text/javascript', await readFile(join(FILES, pathname.slice(5))));
    const body = await text(request);
    if (pathname === '/bare-insert') {
      await database.query('insert into bare (body) values ($1)', [body]);
      return end(response, 'application/json', '{}');
    }
    const cookie = request.headers.cookie ?? '';
    const post = (url, body) =>
      handle(new Request(url, { method: 'POST', headers: { cookie }, body }));
    if (pathname === '/bare-record') {
      for (const record of records(JSON.parse(body))) {
        const { status } = await post(audience, await record);
        if (status !== 201) throw new Error(`a record of the bare table was refused: ${status}`);
      }
      return end(response, 'application/json', '{}');
    }
    const answer = await post(origin + pathname, body);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  return { origin, close: () => (server.closeAllConnections(), server.close(), database.close()) };
}

function recordOf(changes, aud) {
  const decisions = changes.map(({ cell, checked }) => {
    const [purpose, party, channel] = cell.split(' ');
    const state = checked ? 'given' : 'withdrawn';
    return {
      purpose,
      channel,
      party,
      basis: 'consent',
      initial: checked ? 'unset' : 'given',
      state,
    };
  });
  const offered = decisions.map(({ purpose, channel, party }) => ({
    ...{ purpose, channel, party },
    label: `${purpose} – ${channel}`,
  }));
  const all = { purpose: '*', channel: '*', party: '*', label: 'A way out of everything.' };
  const base = makeRecord();
  return {
    ...base,
    jti: newId(Date.now()),
    iat: Math.floor(Date.now() / 1000),
    aud,
    subject: { idType: 'account', id: 'bare', capacity: 'consumer' },
    notice: noticeOf([base.notice.text, ...[...offered, all].map(({ label }) => label)].join('\n')),
    offered: [...offered, all],
    decisions,
  };
}

function end(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** Runs in each page before anything else: when something is on the screen, in milliseconds. */
function watchScreen() {
  window.root = () => document.querySelector('preference-grid')?.shadowRoot ?? document;
  window.shown = (is) =>
    new Promise((done) => {
      const look = () => {
        if (!is()) return requestAnimationFrame(look);
        // What was drawn in this frame is on the screen when the next one begins.
        requestAnimationFrame(() => done(performance.now()));
      };
      requestAnimationFrame(look);
    });
  const ready = () => window.root()?.querySelector('[aria-busy=false], table[data-ready]');
  document.addEventListener('DOMContentLoaded', () => {
    window.painted = window.shown(ready);
  });
}

/** A person changes ten cells, by row and column, and saves: from the press to the words. */
async function save(page, cells) {
  for (const [row, column] of cells) {
    const box = await page.evaluateHandle(
      (row, column) => window.root().querySelectorAll('[data-cell]')[row * 5 + column],
      ...[row, column],
    );
    await box.click();
  }
  const button = await page.evaluateHandle(() => window.root().querySelector('#save'));
  await button.scrollIntoView();
  const duration = page.evaluate(async () => {
    const start = await new Promise((done) => {
      const once = { once: true, capture: true };
      addEventListener('click', ({ timeStamp }) => done(timeStamp), once);
    });
    const status = () => [...window.root().querySelectorAll('[role=status]')];
    const said = () => status().some(({ textContent }) => textContent.includes('saved.'));
    return (await window.shown(said)) - start;
  });
  await button.click();
  return duration;
}

/** Each visit has cells of its own, so that nothing is given in the second in which it was refused. */
async function visit(browser, url, turn) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchScreen);
  await page.goto(url);
  const rows = Array.from({ length: 10 }, (_, i) => (turn * 10 + i) % 200);
  const shown = await page.evaluate(() => window.painted);
  const give = await save(
    page,
    rows.map((row) => [row, 4]),
  );
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
  );
  await page.reload();
  await page.evaluate(() => window.painted);
  const both = await save(
    page,
    rows.map((row, i) => [row, i < 5 ? 4 : 3]),
  );
  await page.close();
  return { paint, shown, give, both };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const site = await openSite();
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: CHROMIUM_FLAGS,
});
const NAMES = ['grid', 'bare', 'insert'];
const results = Object.fromEntries(NAMES.map((name) => [name, []]));
try {
  // The first of each warms the caches of server and browser, and is not counted.
  for (let i = 0; i <= ROUNDS; i++)
    for (const name of i % 2 ? NAMES : NAMES.toReversed()) {
      const result = await visit(browser, `${site.origin}/${name}`, i);
      if (i > 0) results[name].push(result);
    }
} finally {
  await browser.close();
  await site.close();
}

const LABELS = {
  paint: 'first paint',
  shown: 'shown with what is stored',
  give: 'ten cells switched one way and saved',
  both: 'five switched each way and saved',
};
const round = (value) => `${value.toFixed(0)} ms`;
let failed = false;
for (const [what, label] of Object.entries(LABELS)) {
  const [grid, bare, insert] = NAMES.map((name) => median(results[name].map((it) => it[what])));
  failed ||= grid / bare > LIMIT;
  const plain = /paint|shown/.test(what) ? '' : `; with a plain insert ${round(insert)}`;
  const ratio = `${(grid / bare).toFixed(2)} times`;
  console.log(`${label}: grid ${round(grid)}, bare inputs ${round(bare)}, ${ratio}${plain}`);
}
console.log(
  `medians of ${ROUNDS} visits each, ${(await import('node:os')).cpus().length} cores, Chromium`,
);
process.exitCode = failed ? 1 : 0;
