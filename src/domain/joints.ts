/** Finds two things that one sentence joins: two purposes, two channels. */
import type { Lexicon, Phrases } from './lexicon/lexicon.js';
import { findAll, has, type Span } from './phrases.js';

/** What a group of phrases found, under the group's name. */
export interface Named extends Span {
  name: string;
}

const inOrder = (one: Span, other: Span): number => one.start - other.start;

export const named = (groups: Readonly<Record<string, Phrases>>, sentence: string): Named[] =>
  Object.entries(groups)
    .flatMap(([name, phrases]) => findAll(phrases, sentence).map((span) => ({ ...span, name })))
    .sort(inOrder);

/** Neighbours of different names that are connected, each as one span over both. */
export const joined = (found: Named[], connects: (one: Named, other: Named) => boolean): Span[] =>
  found.sort(inOrder).flatMap((other, i) => {
    const one = found[i - 1];
    return one && one.name !== other.name && one.end <= other.start && connects(one, other)
      ? [{ start: one.start, end: other.end }]
      : [];
  });

const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** No list of small words is longer; what is, joins nothing. */
const LONGEST = 120;

/** Whether nothing but joints and small words stands here, and at least one joint. */
export function isJoint(between: string, { and, small }: Lexicon): boolean {
  if (between.length > LONGEST) return false;
  const words = between.replace(/[,/&+-]/g, ' $& ');
  const left = [...findAll(and, words), ...findAll(small, words)].reduce(blank, words);
  return /^[ ,/&+-]*$/.test(left) && (/[,/&+]/.test(words) || has(and, words));
}
