/** Every language says everything, in words that the generated modules really hold. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Languages, Words } from '../../src/locales/locales.js';
import { ELEMENTS, idsByElement, languages, OTHER_TAGS } from '../tools/localize.js';

const SRC = join(import.meta.dirname, '../../src');
const read = (path: string) => readFileSync(join(SRC, path), 'utf8');
const tags = Object.keys(ELEMENTS);

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

/** What an element can say in a language, from all the files that a page fetches for it. */
async function wordsOf(tag: string, language: string): Promise<Words> {
  const module = (await import(`../../src/locales/generated/${tag}.js`)) as {
    languages: Languages;
  };
  const files = module.languages.map((table) => table[language.toLowerCase()]!());
  return Object.assign({}, ...(await Promise.all(files)).map(({ words }) => words)) as Words;
}

describe('the messages of the elements', () => {
  it('are found in the sources', () => assert.ok(messages.size > 10));

  for (const language of languages) {
    const units = [...read(`locales/xliff/${language}.xlf`).matchAll(UNIT)];

    it(`are all in the ${language} file, and no others`, () => {
      const filed = new Map(units.map(([, id, source]) => [id!, source!]));
      assert.deepEqual(
        Object.fromEntries([...filed].sort()),
        Object.fromEntries([...messages].sort()),
      );
    });

    it(`are translated to ${language}, with every placeholder`, async () => {
      const words = Object.assign(
        {},
        ...(await Promise.all(tags.map((tag) => wordsOf(tag, language)))),
      ) as Words;
      for (const [, id, source, target = ''] of units) {
        assert.notEqual(target.trim(), '', `${id} has no words`);
        assert.equal(words[id!], target, `run \`npm run localize\`: ${id} is out of date`);
        assert.deepEqual(placeholders(target), placeholders(source!), id);
      }
    });
  }
});

describe('the words of an element', async () => {
  const own = await idsByElement();

  for (const tag of tags) {
    it(`<${tag}> are in its files, all that it can show and nothing else`, async () => {
      const others = own[ELEMENTS[tag]!.reads ?? ''] ?? [];
      const ids = [...new Set([...own[tag]!, ...others])].sort();
      // Every element says who asks, and what became of the answer.
      for (const id of ['who', 'choices', 'privacy', 'saved', 'retry']) assert.ok(ids.includes(id));
      for (const language of languages)
        assert.deepEqual(Object.keys(await wordsOf(tag, language)).sort(), ids, language);
    });
  }

  it('are served under the other tags of a language too', async () => {
    for (const language of languages)
      for (const other of OTHER_TAGS[language] ?? [])
        assert.deepEqual(
          await wordsOf('cookie-banner', other),
          await wordsOf('cookie-banner', language),
        );
  });
});
