/**
 * INVARIANT 3, the rules that need a language. Each finds its words in one folded sentence; the
 * words are data (`lexicon/`), how to mend what they find stands in `mend.ts`.
 */
import { isJoint, joined, named, type Named } from './joints.js';
import type { Lexicon, Phrases } from './lexicon/lexicon.js';
import { beginsWith, findAll, has, type Span } from './phrases.js';

/** What a tick says: yes to what is asked, or no to what else would happen. */
export type Asking = 'consent' | 'objection';

/** `first` is the sentence that the words begin with. */
type Rule = (sentence: string, lexicon: Lexicon, of: { asking: Asking; first: boolean }) => Span[];

/** «The newsletter with offers» is one message: what it is about is not counted again. */
function messagesIn(sentence: string, { messages, about }: Lexicon): Named[] {
  const found = named(messages, sentence);
  const contents = findAll(about, sentence).find(({ start }) => start >= (found[0]?.end ?? 0));
  return found.filter(({ start }) => start < (contents?.start ?? Infinity));
}

/** Messages are joined word by word, «news and offers»; other uses anywhere in the sentence. */
const twoPurposes: Rule = (sentence, lexicon) => {
  const between = (one: Span, other: Span): string => sentence.slice(one.end, other.start);
  const messages = messagesIn(sentence, lexicon);
  return [
    ...joined(messages, (one, other) => isJoint(between(one, other), lexicon)),
    ...joined(
      [...messages, ...named(lexicon.uses, sentence)],
      (one, other) =>
        (one.name in lexicon.uses || other.name in lexicon.uses) &&
        has(lexicon.and, between(one, other)),
    ),
  ];
};

/** Channels by which the person would be reached; not those by which they reach the company. */
const twoChannels: Rule = (sentence, lexicon) => {
  const [reach] = findAll(lexicon.reach, sentence);
  if (!reach || has(lexicon.contact, sentence)) return [];
  return joined(
    named(lexicon.channels, sentence),
    (one, other) =>
      reach.start < other.end && isJoint(sentence.slice(one.end, other.start), lexicon),
  );
};

const reversedRefusal: Rule = (sentence, lexicon, { asking, first }) => {
  const refuses = first && beginsWith(lexicon.refusal, sentence);
  const reversed = asking === 'consent' ? refuses : first && !refuses;
  if (reversed) return [{ start: sentence.search(/\S/), end: sentence.length }];
  return asking === 'consent' ? findAll(lexicon.reversed, sentence) : [];
};

/** The lists of phrases that are each a rule by themselves. */
type List = { [K in keyof Lexicon]: Lexicon[K] extends Phrases ? K : never }[keyof Lexicon];

const none =
  (list: List): Rule =>
  (sentence, lexicon) =>
    findAll(lexicon[list], sentence);

/** Each rule by its code. */
export const LEXICAL_RULES = {
  vague: none('vague'),
  'two-purposes': twoPurposes,
  'two-channels': twoChannels,
  'mixed-partners': none('mixedPartners'),
  'mixed-terms': none('mixedTerms'),
  'presumed-yes': none('presumed'),
  pressure: none('pressure'),
  'double-negation': none('doubleNegation'),
  'reversed-refusal': reversedRefusal,
} as const satisfies Record<string, Rule>;

export type LexicalCode = keyof typeof LEXICAL_RULES;
