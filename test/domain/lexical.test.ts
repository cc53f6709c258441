/** INVARIANT 3, the rules that need a language: sentences that break each, and many that do not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkWords, type LexicalCode } from '../../src/domain/lexical.js';
import { LEXICAL_RULES } from '../../src/domain/lexical-rules.js';
import { LEXICONS } from '../../src/domain/lexicon/index.js';
import { MEND } from '../../src/domain/mend.js';
import { de } from './lexical/de.js';
import { en } from './lexical/en.js';
import { fr } from './lexical/fr.js';
import { nl } from './lexical/nl.js';
import type { Sentences } from './lexical/sentences.js';

const SENTENCES: Record<string, Sentences> = { de, en, fr, nl };
const CODES = Object.keys(LEXICAL_RULES) as LexicalCode[];

const found = (words: string, lang: string) =>
  checkWords(words, lang).map(({ code, start, end }) => `${code} «${words.slice(start, end)}»`);

/** The same words as another keyboard, editor or encoding would have written them. */
const SPELLINGS: Record<string, (words: string) => string> = {
  NFC: (words) => words.normalize('NFC'),
  NFD: (words) => words.normalize('NFD'),
  'straight apostrophes': (words) => words.replaceAll('’', "'"),
  'curly apostrophes': (words) => words.replaceAll("'", '’'),
  'no-break spaces': (words) => words.replaceAll(' ', '\u00a0'),
  'narrow no-break spaces': (words) => words.replaceAll(' ', '\u202f'),
  'many spaces': (words) => ` ${words.replaceAll(' ', ' \t ')} `,
  capitals: (words) => words.toUpperCase(),
  'soft hyphens': (words) => words.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
};

it('every lexicon has its sentences', () => {
  assert.deepEqual(Object.keys(SENTENCES).sort(), Object.keys(LEXICONS).sort());
});

for (const [lang, { rules, ordinary }] of Object.entries(SENTENCES)) {
  describe(lang, () => {
    for (const code of CODES) {
      const { bad, good } = rules[code];

      it(`${code} (${MEND[code].rule})`, () => {
        assert.ok(bad.length >= 5 && good.length >= 5);
        for (const words of bad) {
          const codes = checkWords(words, lang).map((finding) => finding.code);
          assert.ok(codes.includes(code), `${words} → ${codes.join() || 'nothing'}`);
        }
        for (const words of good) assert.deepEqual(found(words, lang), [], words);
      });

      it(`${code}, however the words are spelled`, () => {
        for (const [name, respell] of Object.entries(SPELLINGS)) {
          for (const words of bad) {
            const codes = checkWords(respell(words), lang).map((finding) => finding.code);
            assert.ok(codes.includes(code), `${name}: ${respell(words)}`);
          }
          for (const words of good) assert.deepEqual(found(respell(words), lang), [], name);
        }
      });
    }

    it('ordinary sentences break nothing', () => {
      assert.ok(ordinary.length >= 50);
      for (const words of ordinary) assert.deepEqual(found(words, lang), [], words);
      assert.deepEqual(found(ordinary.join('\n'), lang), []);
    });
  });
}

/** Sixteen KiB of what the rules look for, said again and again without a full stop. */
const long = (words: string): string =>
  `${words.replace(/[.!?;]/g, '')} `.repeat(Math.ceil(16_384 / words.length)).slice(0, 16_384);

describe('a text of 16 KiB takes no long search', () => {
  const hard = (lang: string, rules: Sentences['rules']): string[] => [
    ...CODES.flatMap((code) => rules[code].bad.slice(0, 2)),
    ...CODES.map((code) => rules[code].bad[0]!.split(' ')[0]!),
    ...LEXICONS[lang]!.and.slice(0, 2),
    ...['x', 'x'.repeat(16_384), '\u0301'.repeat(16_384), '\u202f'.repeat(16_384), "'", '- ,'],
  ];
  for (const [lang, { rules }] of Object.entries(SENTENCES)) {
    it(lang, () => {
      for (const words of hard(lang, rules)) {
        const start = performance.now();
        checkWords(long(words), lang);
        checkWords(long(words).replaceAll(' ', ''), lang);
        assert.ok(performance.now() - start < 1_000, words.slice(0, 80));
      }
    });
  }
});

describe('the answer', () => {
  it('says which words break the rule, counted in the words as they were given', () => {
    const words =
      'Cafe\u0301 Lune\u00a0:  j’accepte l’offre\nPar e-mail\u202fet\u202fSMS, Cafe\u0301.';
    assert.deepEqual(found(words, 'fr'), ['two-channels «e-mail\u202fet\u202fSMS»']);
  });

  it('knows a language by the first part of its tag', () => {
    for (const lang of ['fr', 'FR', 'fr-BE', 'fr_CA']) {
      assert.equal(checkWords('Par e-mail et SMS', lang).length, 1, lang);
    }
  });

  it('is empty where the language has no lexicon', () => {
    for (const lang of ['', 'und', 'pt', 'constructor', '__proto__', 'frisian']) {
      assert.deepEqual(checkWords('Par e-mail et SMS', lang), [], lang);
    }
  });

  it('is empty for no words', () => {
    for (const words of ['', ' ', '\n', '.', '\u0000', '\ud800']) {
      assert.deepEqual(checkWords(words, 'en'), []);
    }
  });

  it('finds a refusal where an objection box begins with none', () => {
    const codes = (words: string, lang: string) =>
      checkWords(words, lang, 'objection').map(({ code }) => code);
    assert.deepEqual(codes('I do not want offers by e-mail.', 'en'), []);
    assert.deepEqual(codes('« Je ne souhaite pas recevoir vos offres. »', 'fr'), []);
    assert.deepEqual(codes('I want offers by e-mail.', 'en'), ['reversed-refusal']);
    assert.deepEqual(codes('J’accepte vos offres.', 'fr'), ['reversed-refusal']);
  });
});

it('more than 200 ordinary sentences were read', () => {
  assert.ok(Object.values(SENTENCES).flatMap(({ ordinary }) => ordinary).length >= 200);
});
