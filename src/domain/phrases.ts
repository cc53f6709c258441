/** Compiles the phrases of a lexicon, once, and finds them in folded words. */
import { fold } from './fold.js';
import type { Phrases } from './lexicon/lexicon.js';

export interface Span {
  start: number;
  end: number;
}

/** Up to so many words; none is longer than this, so that no text makes the search long. */
const words = (most: number): string => `[,:]? (?:\\S{1,40} ){0,${most}}?`;

const pattern = (phrase: string): string =>
  fold(phrase)
    .text.replaceAll(' …… ', words(16))
    .replaceAll(' … ', words(6))
    // A star after a letter is the rest of the word; elsewhere it is the regular expression's.
    .replace(/(?<=\p{L})\*/gu, '\\p{L}{0,30}');

const whole = (phrases: Phrases): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.map(pattern).join('|')})(?![\\p{L}\\p{N}])`;

const compiled = new WeakMap<Phrases, RegExp>();

function compile(phrases: Phrases): RegExp {
  const known = compiled.get(phrases) ?? new RegExp(whole(phrases), 'gu');
  compiled.set(phrases, known);
  return known;
}

/** Where the phrases stand in folded words. */
export const findAll = (phrases: Phrases, text: string): Span[] =>
  [...text.matchAll(compile(phrases))].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));

export const has = (phrases: Phrases, text: string): boolean => findAll(phrases, text).length > 0;

/** Whether folded words begin with one of the phrases. */
export const beginsWith = (phrases: Phrases, text: string): boolean =>
  findAll(phrases, text)[0]?.start === text.search(/[\p{L}\p{N}]/u);
