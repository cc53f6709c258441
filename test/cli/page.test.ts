/** `ouinon check` on a page of a local site. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { check, ouinon, short } from './run-cli.js';

const PAGE = `<!doctype html><html lang="en">
<body controller="B" privacy-href="/p" withdraw-href="/w" retention="P3Y decision">
<consent-checkbox purpose="a" channel="email">Pay by e-mail and SMS.</consent-checkbox>`;

const html = { 'content-type': 'text/html; charset=utf-8' };
const asked: string[] = [];

const PAGES: Record<string, RequestListener> = {
  '/': (_, response) => response.writeHead(200, html).end(PAGE),
  '/moved': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/away': (_, response) =>
    response.writeHead(302, { location: `http://localhost:${port()}/` }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/json': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/large': (_, response) => response.writeHead(200, html).end(' '.repeat(3_000_000)),
  '/cut': (_, response) => response.writeHead(200, html).write('a') && response.destroy(),
  '/silent': () => undefined,
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const page = PAGES[path];
  if (page) page(request, response);
  else response.writeHead(404, html).end('<p>');
});
const port = () => (server.address() as AddressInfo).port;
const at = (path: string) => `http://127.0.0.1:${port()}${path}`;

before(async () => {
  server.listen(0);
  await once(server, 'listening');
});
after(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  it('is fetched and checked', async () => {
    const { code, found } = await check([at('/')]);
    assert.deepEqual(found.map(short), ['3:54 !two-channels']);
    assert.equal(found[0]!.file, at('/'));
    assert.equal(code, 1);
  });

  it('may lead on within its site', async () => {
    const { found } = await check([at('/moved')]);
    assert.deepEqual(
      found.map(({ file }) => file),
      [at('/moved')],
    );
  });

  const REFUSED: Record<string, RegExp> = {
    '/away': /leads to another site, http:\/\/localhost/,
    '/loop': /leads on and on/,
    '/nowhere': /the site answered 404/,
    '/json': /not HTML but application\/json/,
    '/large': /larger than 2 MiB/,
    '/cut': /127\.0\.0\.1.*: \S+/,
  };
  for (const [path, why] of Object.entries(REFUSED)) {
    it(`${path} cannot be checked, and the reason is said`, async () => {
      const { code, err } = await ouinon(['check', at(path)]);
      assert.match(err, why);
      assert.equal(code, 2);
    });
  }

  it('of a site that does not answer is waited for ten seconds', async () => {
    const { code, err } = await ouinon(['check', at('/silent')]);
    assert.match(err, /no answer within 10 seconds/);
    assert.equal(code, 2);
  });

  it('where nobody listens, and what is no address, is said', async () => {
    const closed = await ouinon(['check', 'http://127.0.0.1:1/']);
    assert.equal(closed.code, 2);
    assert.match(closed.err, /^ouinon: http:\/\/127\.0\.0\.1:1\/: ./);
    assert.match((await ouinon(['check', 'http://']))['err'], /not an address/);
    assert.match((await ouinon(['check', 'ftp://127.0.0.1/'])).err, /no such file/);
  });

  it('is the only thing that is ever fetched', () => {
    assert.deepEqual(
      asked.filter((path) => !(path in PAGES) && path !== '/nowhere'),
      [],
    );
  });
});
