// The pages on a server, and another company's server that counts whom it is asked by.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { HEADERS, pages } from './pages.mjs';

const ROOT = join(import.meta.dirname, '../..');

const listen = async (answer) => {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A built file, and nothing above it. */
function built(path, response) {
  const file = normalize(path).replaceAll('\\', '/');
  if (!file.startsWith('/dist/')) return false;
  response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/json');
  response.end(readFileSync(join(ROOT, file)));
  return true;
}

/**
 * Its `forms` are what was sent, by name; `instead` has other pages, or files, by path.
 *
 * @param {(all: Record<string, string>) => Record<string, string>} instead
 */
export async function openSite(instead = () => ({})) {
  const forms = [];
  const other = await listen((_, response) => response.end());
  const known = pages(other.address);
  const all = { ...known, ...instead(known) };
  const nameOf = (path) => Object.keys(known).find((name) => known[name] === all[path]);
  const site = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (pathname.startsWith('/dist/')) return built(pathname, response);
    if (request.method === 'POST')
      forms.push(Object.fromEntries(new URLSearchParams(await text(request))));
    response.writeHead(pathname in all || pathname === '/thanks' ? 200 : 404, {
      'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html',
      ...HEADERS[nameOf(pathname)],
    });
    return response.end(all[pathname] ?? '<!doctype html><h1>Thanks</h1>');
  });
  return {
    address: site.address,
    forms,
    close() {
      other.close();
      site.close();
    },
  };
}
