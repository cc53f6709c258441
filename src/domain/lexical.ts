/**
 * Reads the words of a question, where their language has a lexicon. These rules can err: they
 * block a yes where a developer looks (the development build, `ouinon check`), and are a flag of
 * the record in production.
 */
import { fold } from './fold.js';
import { LEXICAL_RULES, type Asking, type LexicalCode } from './lexical-rules.js';
import { LEXICONS } from './lexicon/index.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { has } from './phrases.js';

export type { Asking, LexicalCode };

/** A broken rule, and the words that break it: from `start` up to `end`. */
export interface Finding {
  code: LexicalCode;
  start: number;
  end: number;
}

/** Up to a full stop and a space, or the end of a block. */
const SENTENCES = /(?:[^.!?;\n]|[.!?;](?=\S))+/gu;

/** The lexicon of a language tag: that of `fr-BE` is the one of `fr`. */
export function lexiconOf(lang: string): Lexicon | undefined {
  const language = lang.toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined;
}

/** What breaks a lexical rule in the words of a question, in the order of the words. */
export function checkWords(words: string, lang: string, asking: Asking = 'consent'): Finding[] {
  const lexicon = lexiconOf(lang);
  return lexicon ? checkWith(lexicon, words, asking) : [];
}

/** As `checkWords`, for a page that loads one lexicon alone. */
export function checkWith(lexicon: Lexicon, words: string, asking: Asking = 'consent'): Finding[] {
  const { text, at } = fold(words);
  const found = [...text.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }, i) =>
    (Object.keys(LEXICAL_RULES) as LexicalCode[]).flatMap((code) => {
      // The first finding of a rule is enough to rewrite the sentence.
      const [span] = LEXICAL_RULES[code](sentence, lexicon, { asking, first: i === 0 });
      return span ? [{ code, start: at[index + span.start]!, end: at[index + span.end]! }] : [];
    }),
  );
  return found.sort((one, other) => one.start - other.start);
}

export type PairCode = 'uneven-labels' | 'no-refusal';

const letters = (label: string): number => [...fold(label).text.trim()].length;

/** What is wrong with the labels of a pair of equal buttons. */
export function checkPair(give: string, refuse: string, lang: string): PairCode[] {
  const ratio = letters(refuse) / letters(give);
  const lexicon = lexiconOf(lang);
  return [
    ...(ratio >= 0.5 && ratio <= 2 ? [] : (['uneven-labels'] as const)),
    ...(!lexicon || has(lexicon.refusing, fold(refuse).text) ? [] : (['no-refusal'] as const)),
  ];
}
