/** `ouinon check` on content: a marker is read as the element that a page makes of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { check } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'ouinon-marker-'));
after(() => rmSync(folder, { recursive: true }));

const CONFIG = `<script data-consent-config type="application/json">{"controller": {"name": "A"},
  "privacyHref": "/p", "withdrawHref": "/w", "retention": {"period": "P3Y", "from": "decision"}}</script>`;

const codesIn = async (content: string): Promise<string[]> => {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><html lang="en">${CONFIG}${content}`);
  return (await check([file])).found.map(({ code, line, column }) => `${code} ${line}:${column}`);
};

const ask = (more: string, words = 'I want the newsletter of Librairie Martin by e-mail.') =>
  `\n<div data-consent-element="consent-checkbox" data-purpose="news" ${more}>${words}</div>`;

describe('ouinon check on a marker', () => {
  it('finds nothing in the posts that filters let through (CM-02)', async () => {
    for (const filter of ['kses', 'kses-shown', 'ckeditor-html', 'tinymce']) {
      const post = join(import.meta.dirname, `../cms/filtered/${filter}/newsletter.html`);
      assert.deepEqual(await codesIn(readFileSync(post, 'utf8')), [], filter);
    }
  });

  it('finds what an element would refuse, where it stands', async () => {
    assert.deepEqual(await codesIn(ask('data-channel="pigeon"')), ['unknown-channel 3:66']);
    const both = 'I want the newsletter and the offers by e-mail.';
    assert.deepEqual(await codesIn(ask('data-channel="email"', both)), ['two-purposes 3:98']);
  });

  it('reads its parts as their slots, and those of a banner', async () => {
    const more = '<p data-slot="description">By agreeing you accept the terms.</p>';
    const [found] = await codesIn(ask('data-channel="email"', `I want news by e-mail.${more}`));
    assert.match(found!, /^mixed-terms /);
    const counts = `<div data-consent-element="cookie-banner">
      <div data-consent-element="consent-purpose" data-purpose="a" data-controllers="2">A.</div></div>`;
    assert.deepEqual(
      (await codesIn(counts)).map((found) => found.split(' ')[0]),
      ['no-list'],
    );
  });

  it('takes from it only what content may say (CM-02)', async () => {
    const more =
      'data-channel="email" data-basis="legitimate-interest" data-mode="objection" checked';
    assert.deepEqual(await codesIn(ask(more)), ['mode-not-here 3:120', 'reversed-refusal 3:150']);
    assert.deepEqual(await codesIn('<div data-consent-element="consent-all">Any.</div>'), []);
  });
});
