/** Every language says everything, in words that the generated modules really hold. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { speeches } from '../../src/locales/generated/every.js';
import type { Languages, Speech, Words } from '../../src/locales/locales.js';
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

interface Generated {
  languages: Languages;
  speech: Speech;
}

const generated = (tag: string) =>
  import(`../../src/locales/generated/${tag}.js`) as Promise<Generated>;

/** What an element can say in a language, from all the files that a page fetches for it. */
async function wordsOf(tag: string, language: string): Promise<Words> {
  const { reads } = ELEMENTS[tag]!;
  const files = (await generated(tag)).languages[language.toLowerCase()]!.map((file) => file());
  const own = (await Promise.all(files)).map(({ words }) => words);
  return Object.assign({}, reads && (await wordsOf(reads, language)), ...own) as Words;
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

/**
 * Two answers to one question, by the ids of their labels; the one that stops something first. Yes
 * and no are not among them: they are as long as a language has them.
 */
const PAIRS = [
  ['refuse-all', 'accept-all'],
  ['refuse', 'accept'],
  ['refuse-these', 'accept-these'],
  ['stop-all', 'adapt'],
  ['age-under', 'age-over'],
] as const;

/** Words that are the same in English: each is what the language itself says. */
const SAME: Record<string, string[]> = {
  cs: ['channel-email'],
  da: ['channel-email'],
  de: ['channel-messaging'],
  el: ['channel-email'],
  es: ['no'],
  fr: ['channel-email', 'channel-push'],
  hu: ['channel-email'],
  it: ['no', 'channel-email'],
  nl: ['channel-email'],
  pl: ['channel-email'],
  pt: ['channel-email'],
  ro: ['channel-email', 'accept'],
  sk: ['channel-email'],
};

/** What must not stand in a language's words, and why. */
const TYPOGRAPHY: { languages: string; wrong: RegExp; why: string }[] = [
  { languages: 'fr', wrong: /[^\u00a0\u202f][:;?!]|« | »/, why: 'a space that does not break' },
  { languages: 'ar', wrong: /[,;?]/, why: 'marks of its own' },
  { languages: 'el', wrong: /\?/, why: 'a question mark of its own' },
  { languages: 'es', wrong: /^[^¿]*\?/, why: 'a question that opens' },
  {
    languages: 'ar he',
    wrong: /(?<!\u2068)\{(name|names|service|title|purposes)\}/,
    why: 'names kept apart from its direction',
  },
  { languages: 'cs sk', wrong: /(^| )[ksvzouai] /i, why: 'no letter alone at the end of a line' },
  { languages: 'pl', wrong: /(^| )[aiouwz] /i, why: 'no letter alone at the end of a line' },
  {
    languages: languages.join(' '),
    wrong: /['"]|\.\.\.|  |^ | $/,
    why: 'quotes, ellipses and spaces as they are printed',
  },
];

describe('the words of a language', () => {
  for (const language of languages) {
    const units = [...read(`locales/xliff/${language}.xlf`).matchAll(UNIT)];
    const targets = new Map(units.map(([, id, , target]) => [id!, target!]));

    it(`${language}: no English is left`, () => {
      const left = units.filter(([, , source, target]) => source === target).map(([, id]) => id!);
      assert.deepEqual(left, SAME[language] ?? []);
    });

    it(`${language}: two labels of a pair are in proportion (ALL-12)`, () => {
      for (const pair of PAIRS) {
        const [first, second] = pair.map((id) => targets.get(id)!.replace('{age}', '16').length);
        const ratio = first! / second!;
        assert.ok(ratio >= 0.5 && ratio <= 2, `${pair.join(' and ')}: ${ratio}`);
      }
    });

    it(`${language} is printed as its readers know it`, () => {
      for (const { wrong, why } of TYPOGRAPHY.filter((it) =>
        it.languages.split(' ').includes(language),
      ))
        for (const [id, target] of targets) assert.doesNotMatch(target, wrong, `${id}: ${why}`);
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

  it('are those that a page asks for, and that the script tag hands over', async () => {
    for (const tag of tags)
      for (const language of languages) {
        // Nothing else of a page is read.
        const page = { documentElement: { lang: language } };
        Object.assign(globalThis, { document: page });
        for (const { fetch } of [speeches[tag]!, (await generated(tag)).speech])
          assert.deepEqual(await fetch(), await wordsOf(tag, language), language);
      }
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('are served under the other tags of a language too', async () => {
    for (const language of languages)
      for (const other of OTHER_TAGS[language] ?? [])
        assert.deepEqual(
          await wordsOf('cookie-banner', other),
          await wordsOf('cookie-banner', language),
        );
  });
});
