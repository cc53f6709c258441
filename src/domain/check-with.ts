/**
 * Reads the words of a question with the lexicon of their language. These rules can err: they
 * block a yes where a developer looks (the development build, `ouinon check`), and are a flag of
 * the record in production.
 */
import { fold } from './fold.js';
import { LEXICAL_RULES, type Asking, type LexicalCode } from './lexical-rules.js';
import type { Lexicon } from './lexicon/lexicon.js';

export type { Asking, LexicalCode };

/** A broken rule, and the words that break it: from `start` up to `end`. */
export interface Finding {
  code: LexicalCode;
  start: number;
  end: number;
}

/** Up to a full stop and a space, or the end of a block. */
const SENTENCES = /(?:[^.!?;\n]|[.!?;](?=\S))+/gu;

/** What breaks a lexical rule in the words of a question, in the order of the words. */
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
