/**
 * The lexical rules in every language that has a lexicon: for `ouinon check` and for tests. A page
 * loads the one that it needs, and `check-with.ts`.
 */
import { checkWith, type Asking, type Finding, type LexicalCode } from './check-with.js';
import { LEXICONS } from './lexicon/index.js';
import type { Lexicon } from './lexicon/lexicon.js';

export type { Asking, Finding, LexicalCode };

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
