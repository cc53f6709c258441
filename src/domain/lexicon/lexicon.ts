/**
 * The words of one language that the lexical rules look for. A language is one file of data.
 *
 * A phrase is matched as whole words, without regard to case and accents, inside one sentence:
 * `…` stands for up to six words and `……` for up to sixteen, `*` for the rest of a word, `(a|b)`
 * for one of them, `?` makes what precedes it optional. Some phrases need more, and may use what
 * a regular expression has in small letters.
 */
export type Phrases = readonly string[];

export interface Lexicon {
  /** Joins two things: «and». */
  and: Phrases;
  /** What may stand between a joint and the thing that it joins: «your», «by». */
  small: Phrases;
  /** Opens what a message is about; what follows are its contents and no further purposes. */
  about: Phrases;
  /** Kinds of message, each with its names. */
  messages: Readonly<Record<string, Phrases>>;
  /** Other things that one may be asked to agree to. */
  uses: Readonly<Record<string, Phrases>>;
  /** Ways to reach a person, each with its names. */
  channels: Readonly<Record<string, Phrases>>;
  /** What precedes a channel by which the person would be reached: «by», «send me». */
  reach: Phrases;
  /** Says how the person can reach the company, by as many channels as there are. */
  contact: Phrases;
  /** How a sentence begins that refuses. */
  refusal: Phrases;

  // Each of these is a rule by itself, and what it finds breaks it: see `LEXICAL_RULES`.
  vague: Phrases;
  mixedPartners: Phrases;
  mixedTerms: Phrases;
  presumed: Phrases;
  pressure: Phrases;
  doubleNegation: Phrases;
  reversed: Phrases;
}
