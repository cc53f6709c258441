// A blog whose posts were saved by WordPress' filter, with the real endpoint beside it. A page has
// the site's settings and one script tag in its head, and the post as it was stored.
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
} from 'ouinon/server';
import { freePort } from '../tools/free-port.mjs';

const CDN = join(import.meta.dirname, '../../dist/cdn');
const POSTS = join(import.meta.dirname, '../cms/filtered');

const SETTINGS = {
  endpoint: '/consent',
  jurisdiction: 'FR',
  controller: { name: 'Librairie Martin', country: 'FR' },
  privacyHref: '/privacy',
  withdrawHref: '/preferences',
  retention: { period: 'P3Y', from: 'last-contact' },
};

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const pageOf = (content, more = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A blog</title>
<script type="application/json" data-consent-config>${JSON.stringify(SETTINGS)}</script>
<script>window.warned = []; console.warn = (words) => warned.push(String(words));</script>
<script type="module" src="/ouinon/ouinon.js" ${more}></script>
<article>${content}</article></html>`;

export async function openBlog() {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const database = new PGlite();
  const store = createPostgresStore(database);
  await store.migrate();
  const key = await importServerKey(await generateServerKey());
  const handle = createEndpoint({ store, key, audience: `${site}/consent` });
  let fetched = [];
  const app = new Hono();
  app.all('/consent/*', (c) => handle(c.req.raw));
  app.all('/consent', (c) => handle(c.req.raw));
  app.get('/ouinon/*', (c) => {
    const file = c.req.path.replace('/ouinon/', '');
    fetched.push(file);
    return c.body(readFileSync(join(CDN, file)), 200, { 'content-type': 'text/javascript' });
  });
  app.get('/:filter/:post', (c) => {
    const { filter, post } = c.req.param();
    const content = readFileSync(join(POSTS, filter, `${post}.html`), 'utf8');
    // A browser without script, as far as a page can tell.
    const policy = c.req.query('script') === 'none' && {
      'content-security-policy': "script-src 'none'",
    };
    return c.html(pageOf(content), 200, policy || {});
  });
  // A slow network: half of the marker comes, then the script that it needs, then the rest of it.
  app.get('/slow', (c) => {
    const [before, after] = pageOf(
      `<div class="ask" data-consent-element="consent-checkbox" data-purpose="news" data-channel="email">
        <i>I want</i> the newsletter<!-- here --> by e-mail.</div>`,
      'async',
    ).split('<!-- here -->');
    const bytes = new TextEncoder();
    const body = new ReadableStream({
      async start(stream) {
        stream.enqueue(bytes.encode(before));
        for (let i = 0; i < 100 && !fetched.includes('chunks/markers.js'); i++) await pause(50);
        await pause(300);
        stream.enqueue(bytes.encode(after));
        stream.close();
      },
    });
    return c.body(body, 200, { 'content-type': 'text/html; charset=utf-8' });
  });
  app.get('/plain', (c) => c.html(pageOf('<p>No marker.</p>')));

  const server = createServer(getRequestListener(app.fetch));
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await database.close();
  };
  return {
    site,
    key,
    records: () => store.list('main', { limit: 100 }),
    fetched: () => fetched.splice(0),
    close,
  };
}
