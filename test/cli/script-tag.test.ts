/** `ouinon check` on a page that says on the script tag what it has to say. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { check, ROOT } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'ouinon-tag-'));
after(() => rmSync(folder, { recursive: true }));

/** The tag as the README has a page write it. */
const TAG = /<script\n[^<]*data-controller[^]*?<\/script>/.exec(
  readFileSync(join(ROOT, 'README.md'), 'utf8'),
)![0];

const pageWith = (tag: string, lang = ' lang="en"') => `<!doctype html><html${lang}>${tag}
<form method="post"><consent-checkbox purpose="news" channel="email">
I want the newsletter by e-mail.</consent-checkbox></form>
<cookie-banner><consent-purpose purpose="analytics">Audience.</consent-purpose></cookie-banner>`;

const checked = async (page: string) => {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const { found, err } = await check([file]);
  return { codes: found.map(({ code }) => code), err };
};

describe('a page with settings on its script tag', () => {
  it('lacks nothing that they say', async () => {
    assert.deepEqual((await checked(pageWith(TAG))).codes, []);
    const short = TAG.replaceAll('-href', '');
    assert.notEqual(short, TAG);
    assert.deepEqual((await checked(pageWith(short))).codes, []);
  });

  it('lacks what they leave out, and what no tag of ours says', async () => {
    const without = TAG.replace(/data-withdraw-href="[^"]*"/, '');
    assert.deepEqual((await checked(pageWith(without))).codes, ['no-withdrawal', 'no-withdrawal']);
    const classic = TAG.replace('type="module"', '');
    assert.ok((await checked(pageWith(classic))).codes.includes('no-controller'));
  });

  it('asks under the law, and leads to the pages, that they name', async () => {
    const call = pageWith(TAG).replace(
      'channel="email"',
      'channel="phone" mode="objection" basis="legitimate-interest"',
    );
    assert.ok((await checked(call)).codes.includes('basis-not-here'));
    assert.ok(
      !(await checked(call.replace('"FR"', '"{{ law }}"'))).codes.includes('basis-not-here'),
    );
    const dead = TAG.replace('"/privacy"', '"#"');
    assert.deepEqual((await checked(pageWith(dead))).codes, ['dead-link']);
  });

  it('is read in their language where the page says none', async () => {
    const french = pageWith(TAG.replace('data-', 'data-lang="fr" data-'), '').replace(
      'I want the newsletter by e-mail.',
      'Je souhaite recevoir la newsletter et être pré-inscrit par SMS et par e-mail.',
    );
    const { codes, err } = await checked(french);
    assert.deepEqual([codes, err], [['two-channels'], '']);
  });
});
