// `npm run bench:grid`: a grid of 200 rows × 5 channels beside the same table made of bare inputs,
// in one run, turn by turn, on the same machine, in the same browser, with the same stored state.
// It fails where a median is worse than 1.5 times the bare one.
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
import { barePage, gridPage } from './grid-pages.mjs';

const LIMIT = 1.5;
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const READER = 'reader-7';
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
  const handle = createEndpoint({ store, key, audience, personOf: () => READER });
  const pages = { '/grid': gridPage(READER), '/bare': barePage() };
  server.on('request', async (request, response) => {
    const { pathname } = new URL(request.url, origin);
    if (pages[pathname]) return end(response, 'text/html; charset=utf-8', pages[pathname]);
    if (pathname.startsWith('/cdn/'))
      return end(response, 'text/javascript', await readFile(join(FILES, pathname.slice(5))));
    const body = await text(request);
    if (pathname === '/bare-save') {
      await database.query('insert into bare (body) values ($1)', [body]);
      return end(response, 'application/json', '{}');
    }
    const answer = await handle(new Request(origin + pathname, { method: 'POST', body }));
    if (process.env.DEBUG && answer.status > 299) console.error(await answer.clone().text());
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  return { origin, close: () => (server.closeAllConnections(), server.close(), database.close()) };
}

function end(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** Runs in each page before anything else: when something is on the screen, in milliseconds. */
function watchScreen() {
  window.shown = (is) =>
    new Promise((done) => {
      const look = () => {
        if (!is()) return requestAnimationFrame(look);
        // What was drawn in this frame is on the screen when the next one begins.
        requestAnimationFrame(() => done(performance.now()));
      };
      requestAnimationFrame(look);
    });
  const ready = () =>
    document.querySelector('preference-grid')
      ? document.querySelector('preference-grid').shadowRoot?.querySelector('[aria-busy=false]')
      : document.querySelector('table[data-ready]');
  document.addEventListener('DOMContentLoaded', () => {
    window.painted = window.shown(ready);
  });
}

const root = () => document.querySelector('preference-grid')?.shadowRoot ?? document;

/** A person changes ten cells, the first or the last of as many rows, and saves. */
async function save(page, columns) {
  await page.evaluate(
    (columns, root) => {
      const boxes = [...new Function(`return (${root})()`)().querySelectorAll('[data-cell]')];
      window.targets = columns.map((column, row) => boxes[row * 5 + column]);
    },
    columns,
    String(root),
  );
  for (const i of columns.keys())
    await (await page.evaluateHandle((i) => window.targets[i], i)).click();
  const button = await page.evaluateHandle(
    (root) => new Function(`return (${root})()`)().querySelector('#save'),
    String(root),
  );
  await button.scrollIntoView();
  const duration = page.evaluate(async (root) => {
    const said = new Function(`return (${root})()`)();
    const start = await new Promise((done) =>
      window.addEventListener('click', ({ timeStamp }) => done(timeStamp), { once: true, capture: true }),
    );
    const isSaved = () =>
      [...said.querySelectorAll('[role=status]')].some((it) => it.textContent.includes('saved.'));
    return (await window.shown(isSaved)) - start;
  }, String(root));
  await button.click();
  return duration;
}

async function visit(browser, url) {
  const page = await browser.newPage();
  if (process.env.DEBUG) page.on("console", (m) => console.error(m.text().slice(0, 200))).on("pageerror", console.error);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchScreen);
  await page.goto(url);
  const paint = await page.evaluate(() => window.painted);
  // All of the first column is on already: taking some off, putting others on, and both at once.
  const result = { paint };
  if (process.env.DEBUG) console.error("painted", paint);
  result.give = await save(page, Array(10).fill(4));
  await page.reload();
  await page.evaluate(() => window.painted);
  result.both = await save(page, [4, 4, 4, 4, 4, 3, 3, 3, 3, 3]);
  await page.close();
  return result;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const site = await openSite();
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: CHROMIUM_FLAGS,
});
const results = { grid: [], bare: [] };
try {
  // The first of each warms the caches of server and browser, and is not counted.
  for (let i = 0; i <= ROUNDS; i++)
    for (const name of i % 2 ? ['grid', 'bare'] : ['bare', 'grid']) {
      if (process.env.DEBUG) console.error(i, name);
      const result = await visit(browser, `${site.origin}/${name}`);
      if (i > 0) results[name].push(result);
    }
} finally {
  await browser.close();
  await site.close();
}

const LABELS = {
  paint: 'opened and shown with what is stored',
  give: 'ten cells switched one way and saved',
  both: 'five switched each way and saved',
};
let failed = false;
for (const [what, label] of Object.entries(LABELS)) {
  const [grid, bare] = ['grid', 'bare'].map((name) => median(results[name].map((it) => it[what])));
  const ratio = grid / bare;
  failed ||= ratio > LIMIT;
  console.log(`${label}: grid ${grid.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ${ratio.toFixed(2)} times`);
}
console.log(`medians of ${ROUNDS} visits each, ${(await import('node:os')).cpus().length} cores, Chromium`);
process.exitCode = failed ? 1 : 0;
