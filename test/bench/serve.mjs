// The server of the bench: everything compressed beforehand, nothing kept by the browser.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { getRequestListener } from '@hono/node-server';

const ROOT = join(import.meta.dirname, '../..');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** What a banner that keeps records posts to: the package's own endpoint, on a real database. */
async function openEndpoint(origin) {
  const { createEndpoint, createPostgresStore, generateServerKey, importServerKey } = await import(
    join(ROOT, 'dist/server.js')
  );
  const database = await PGlite.create();
  const store = createPostgresStore(database);
  await store.migrate();
  const key = await importServerKey(await generateServerKey());
  const handle = createEndpoint({ store, key, audience: `${origin}/consent` });
  return { answer: getRequestListener(handle), close: () => database.close() };
}

/** Files of the repository, compressed once and then kept. */
function makeFiles(made) {
  const ready = new Map();
  return (path) => {
    if (!ready.has(path)) {
      const file = join(ROOT, normalize(path));
      const text = made.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      ready.set(path, text === undefined ? undefined : brotli(text));
    }
    return ready.get(path);
  };
}

/**
 * @param {Map<string, string>} made texts by path; any other path is a file of the repository
 * @returns {Promise<{ origin: string, requests: { type: string, bytes: number }[], close(): Promise<void> }>}
 *   `requests` is emptied by whoever wants to know what comes next
 */
export async function serve(made) {
  const fileAt = makeFiles(made);
  const requests = [];
  let endpoint;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (/^\/(consent|\.well-known)\b/.test(pathname)) return endpoint.answer(request, response);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = fileAt(path);
    const type = extname(path);
    if (!body) return response.writeHead(404).end();
    requests.push({ type, bytes: body.length });
    response
      .writeHead(200, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${server.address().port}`;
  endpoint = await openEndpoint(origin);
  return {
    origin,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await endpoint.close();
    },
  };
}
