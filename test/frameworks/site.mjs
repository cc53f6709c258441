// A site for all the apps, with a real endpoint and a real database.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import {
  createEndpoint,
  createPostgresStore,
  generateServerKey,
  importServerKey,
  keysDocument,
  receive,
  verifyStored,
} from 'ouinon/server';
import { freePort } from '../tools/free-port.mjs';
import { folderOf } from './build.mjs';

const SETTINGS = {
  endpoint: '/consent',
  jurisdiction: 'FR',
  controller: { name: 'Librairie Martin', country: 'FR' },
  privacyHref: '/privacy',
  withdrawHref: '/preferences',
  retention: { period: 'P3Y', from: 'last-contact' },
};

/** Notes what is said in the console: warnings of frameworks, and ours. */
const NOTES = `
  window.warned = [];
  for (const level of ['warn', 'error']) {
    const said = console[level];
    console[level] = (...words) => {
      const told = words.map((it) => (it instanceof Element ? it.getAttribute('name') : it));
      warned.push(told.join(' '));
      said(...words);
    };
  }
  addEventListener('error', (it) => warned.push(it.message));
  addEventListener('unhandledrejection', (it) => warned.push(String(it.reason)));`;

const pageOf = (script, { head = '', body = '', isWhole } = {}) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Librairie Martin</title>
<script>${NOTES}</script>
<script type="application/json" data-consent-config>${JSON.stringify(SETTINGS)}</script>
${head}
<body>
${isWhole ? body : `<main id="app">${body}</main>`}
<script>window.printed = document.querySelector('consent-checkbox');</script>
<script type="module" src="${script}"></script>
</html>`;

/** `/react` is the app, `/react/printed` what its server printed: its markup is passed to `print`. */
export async function openSite() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const database = new PGlite();
  const store = createPostgresStore(database);
  await store.migrate();
  const key = await importServerKey(await generateServerKey());
  const receiver = { store, key, audience: `${origin}/consent` };
  const handle = createEndpoint(receiver);
  const printed = new Map();

  const app = new Hono();
  app.all('/consent', (c) => handle(c.req.raw));
  app.all('/consent/*', (c) => handle(c.req.raw));
  app.post('/signup', async (c) => {
    const { newsletter } = await c.req.parseBody();
    if (!newsletter) return c.text('nothing was agreed to');
    const { stored } = await receive(newsletter, receiver);
    return stored ? c.text('thank you') : c.text('not a record', 400);
  });
  app.get('/:name', (c) => c.html(pageOf(`/${c.req.param('name')}/shipped/client.js`)));
  app.get('/:name/printed', (c) => {
    const name = c.req.param('name');
    return c.html(pageOf(`/${name}/development/client.js`, printed.get(name)));
  });
  app.get('/:name/:flavour/*', (c) => {
    const { name, flavour } = c.req.param();
    const file = c.req.path.split('/').slice(3).join('/');
    const code = readFileSync(join(folderOf(name, flavour), file));
    return c.body(code, 200, { 'content-type': 'text/javascript' });
  });

  const server = createServer(getRequestListener(app.fetch));
  await new Promise((done) => server.listen(port, '127.0.0.1', done));

  /** What the database holds, each row checked again. */
  const records = async () => {
    const keys = await keysDocument(key);
    const rows = await store.list('main', { limit: 1000 });
    return Promise.all(
      rows.map(async (row) => ({
        proof: row.proof,
        method: row.payload.method,
        decisions: row.payload.decisions,
        verified: (await verifyStored(row, keys)).findings.every(({ result }) => result === 'ok'),
      })),
    );
  };
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await database.close();
  };
  return { origin, records, print: (name, page) => printed.set(name, page), close };
}
