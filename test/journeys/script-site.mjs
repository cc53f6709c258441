// A site with one script tag, and the place of another origin where the script lies: what was
// fetched there, in which rounds, and what became of it when it could not be had.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const DIST = join(import.meta.dirname, '../../dist/cdn');
const PATIENCE = 5_000;

const listen = async (server) => {
  await new Promise((done) => server.listen(0, 'localhost', done));
  return `http://localhost:${server.address().port}`;
};

/**
 * `/ouinon.js` and what it fetches; `/old/…` is the same, as an older release had made it, and
 * `/latest/…` leads to it.
 */
async function openCdn() {
  let log = [];
  const faults = new Map();
  let awaited;
  let all;

  /** Answers nobody until all these files were asked for: who asks in turns, waits in vain. */
  async function together(path) {
    if (!awaited?.has(path)) return true;
    awaited.delete(path);
    if (awaited.size === 0) all.done();
    return Promise.race([
      all.promise.then(() => true),
      new Promise((late) => setTimeout(late, PATIENCE, false)),
    ]);
  }

  async function answer({ url }, response) {
    const path = url.split('?')[0].slice(1);
    log.push(path);
    if (path.startsWith('latest/')) {
      const location = path.replace('latest', '');
      response.writeHead(302, { location, 'access-control-allow-origin': '*' });
      return response.end();
    }
    const left = faults.get(path) ?? 0;
    faults.set(path, left - 1);
    const isThere = left <= 0 && (await together(path));
    const file = join(DIST, path.replace(/^old\//, ''));
    const code = isThere ? readFileSync(file, 'utf8') : '';
    response.writeHead(isThere ? 200 : 503, {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    });
    response.end(path.startsWith('old/') ? code.replaceAll('"0.1.0"', '"0.0.9"') : code);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  return {
    server,
    address: await listen(server),
    log: () => log,
    fail: (path, times) => faults.set(path, times),
    expectTogether: (...paths) => {
      awaited = new Set(paths);
      all = {};
      all.promise = new Promise((done) => (all.done = done));
    },
    reset: () => {
      log = [];
      awaited = undefined;
      faults.clear();
    },
  };
}

/** Notes what the page warned of, what its policy stopped, and what its scripts did. */
const NOTES = `
  window.warned = []; window.stopped = []; window.ran = [];
  const { warn } = console;
  console.warn = (...words) => { warned.push(String(words[0])); warn(...words); };
  addEventListener('securitypolicyviolation', (it) => stopped.push(it.violatedDirective));
  addEventListener('error', (it) => stopped.push(it.message));
  addEventListener('unhandledrejection', (it) => stopped.push(String(it.reason)));`;

const NONCE = 'bm9uY2U';

/** What a visitor answered; nothing: they never did. With `null` the browser has what it has. */
const cookieOf = (answer) => `eu-consent=${answer ?? '; Max-Age=0'}; Path=/; SameSite=Lax`;

/** The page as a site would write it. */
const pageOf = ({ head = '', body, lang = 'en' }) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A site</title>
<script nonce="${NONCE}">${NOTES}</script>${head}</head><body>${body}</body></html>`;

const claims = (jws) => JSON.parse(Buffer.from(jws.split('.')[1], 'base64url'));

/** A site of its own origin; records that it is sent, it keeps. */
async function openSite() {
  const pages = new Map();
  const records = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (pathname === '/consent') {
      records.push(await text(request));
      return response.writeHead(201).end();
    }
    const page = pages.get(pathname);
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html',
      ...(page.answer !== null && { 'set-cookie': cookieOf(page.answer) }),
      ...page.headers,
    });
    response.end(pageOf(page));
  });
  let count = 0;
  return {
    server,
    address: await listen(server),
    records,
    /** What the record says that comes as this one, counted from 1; waits for it. */
    record: async (number) => {
      for (let i = 0; i < 200 && records.length < number; i++) await pause(50);
      return claims(records[number - 1]);
    },
    add: (page) => {
      const path = `/page-${count++}`;
      pages.set(path, page);
      return path;
    },
  };
}

export async function openScriptSite() {
  const [cdn, site] = await Promise.all([openCdn(), openSite()]);
  const close = () => {
    for (const { server } of [cdn, site]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { cdn, site, close, nonce: NONCE, write: pageOf };
}
