/** Every locale says everything, in words that the generated modules really hold. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { targetLocales } from '../../src/locales/generated/locale-codes.js';

const SRC = join(import.meta.dirname, '../../src');
const read = (path: string) => readFileSync(join(SRC, path), 'utf8');

/** The ids and English texts of every `msg()` in the sources. */
const messages = new Map(
  readdirSync(join(SRC, 'elements'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...read(join('elements', file)).matchAll(/msg\(\s*'([^']+)',\s*\{\s*id: '([^']+)',?\s*\}/g),
    ])
    .map(([, text, id]) => [id!, text!]),
);

const UNIT =
  /<trans-unit id="([^"]+)">\s*<source>([^<]*)<\/source>\s*(?:<target>([^<]*)<\/target>)?/g;

const placeholders = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];

describe('the messages of the elements', () => {
  it('are found in the sources', () => assert.ok(messages.size > 10));

  for (const locale of targetLocales) {
    const units = [...read(`locales/xliff/${locale}.xlf`).matchAll(UNIT)];

    it(`are all in the ${locale} file, and no others`, () => {
      const filed = new Map(units.map(([, id, source]) => [id!, source!]));
      assert.deepEqual(
        Object.fromEntries([...filed].sort()),
        Object.fromEntries([...messages].sort()),
      );
    });

    it(`are translated to ${locale}, with every placeholder`, async () => {
      const url = `../../src/locales/generated/locales/${locale}.js`;
      const { templates } = (await import(url)) as { templates: Record<string, string> };
      for (const [, id, source, target = ''] of units) {
        assert.notEqual(target.trim(), '', `${id} has no words`);
        assert.equal(templates[id!], target, `run \`npm run localize\`: ${id} is out of date`);
        assert.deepEqual(placeholders(target), placeholders(source!), id);
      }
    });
  }
});
