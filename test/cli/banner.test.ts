/** `ouinon check` on banners: what a person should read before they choose can be read. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { check } from './run-cli.js';

const page = (banner: string, purpose = '') => `<!doctype html><html lang="en">
<cookie-banner controller="B" retention="P6M decision" ${banner}>
<consent-purpose purpose="a" ${purpose}>Audience.</consent-purpose></cookie-banner>`;

const GOOD = 'privacy-href="/privacy" withdraw-href="/choices"';
const LISTED = 'controllers="2" controllers-href="/companies"';

const folder = mkdtempSync(join(tmpdir(), 'ouinon-banner-'));
after(() => rmSync(folder, { recursive: true }));

const codesIn = async (html: string): Promise<string[]> => {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return (await check([file])).found.map(({ code, rule }) => `${code} ${rule}`);
};

describe('a banner in a file', () => {
  it('that links to pages is in order (CK-03, CK-16)', async () => {
    assert.deepEqual(await codesIn(page(GOOD, LISTED)), []);
  });

  for (const href of ['#', '#privacy', '', 'javascript:void(0)', 'mailto:us@shop.example'])
    it(`links nowhere with «${href}» (CK-03)`, async () => {
      const list = page(GOOD, `controllers="2" controllers-href="${href}"`);
      assert.deepEqual(await codesIn(list), ['dead-link CK-03']);
      const notice = page(`privacy-href="${href}" withdraw-href="/choices"`);
      assert.ok((await codesIn(notice)).includes('dead-link CK-03'));
    });

  it('counts companies and names them nowhere (CK-03, CK-16)', async () => {
    assert.deepEqual(await codesIn(page(GOOD, 'controllers="2"')), ['no-list CK-03']);
  });

  it('does not say where the answer can be changed (ALL-09)', async () => {
    assert.deepEqual(await codesIn(page('privacy-href="/privacy"')), ['no-withdrawal ALL-09']);
  });

  it('may have its addresses filled in by the site', async () => {
    const filled = page('privacy-href="{{ privacy }}" withdraw-href="{{ choices }}"');
    assert.deepEqual(await codesIn(filled), []);
  });
});

describe('a banner on a page of a site', () => {
  const asked: string[] = [];
  const elsewhere = 'controllers="1" controllers-href="https://other.example/list"';
  const pages: Record<string, string> = {
    '/': page(GOOD, LISTED),
    '/far': page(GOOD, elsewhere),
    '/privacy': '<p>',
    '/choices': '<p>',
  };
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const status = url in pages ? 200 : 404;
    response.writeHead(status, { 'content-type': 'text/html' }).end(pages[url] ?? '');
  });
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  before(async () => {
    server.listen(0);
    await once(server, 'listening');
  });
  after(() => server.close());

  it('has a list that does not answer (CK-03)', async () => {
    const { code, found } = await check([at('/')]);
    assert.deepEqual(
      found.map(
        ({ code, line, message }) => `${line} ${code} ${/answered \d+/.exec(message)?.[0]}`,
      ),
      ['3 dead-link answered 404'],
    );
    assert.equal(code, 1);
  });

  it('asks nobody but its own site', async () => {
    asked.length = 0;
    assert.deepEqual((await check([at('/far')])).found, []);
    assert.deepEqual(asked, ['/far', '/privacy', '/choices']);
  });
});
