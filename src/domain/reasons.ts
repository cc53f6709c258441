/** Why something may be sent, or may not: each reason by its code, in one sentence. */
import type { Shortfall } from './shortfalls.js';

const ALLOWED = {
  consented: 'The person agreed to this, and nothing they said since ends it.',
  confirmed: 'The person asked for this and confirmed it.',
  'not-objected': 'They were told, could object and did not, and the conditions of that hold.',
  'unanswered-customer':
    'They left the question open, and what they bought supports messages about similar things.',
} as const;

const DENIED = {
  'no-record': 'Nothing was ever said about this, and silence is a no.',
  refused: 'The person refused, and has not agreed since.',
  withdrawn: 'The person took their yes back, and has not agreed since.',
  objected: 'The person objected, and has not agreed since.',
  unanswered: 'They left the question open, and no purchase that is named supports more.',
  unproven: 'A yes counts only where its record passed every check.',
  'other-capacity': 'They spoke as a consumer or as a professional, and this is for the other.',
  'other-partner': 'They agreed to named partners, and this one is not among them.',
  unconfirmed: 'It was asked for in their name, and they have not confirmed it yet.',
  'not-yet': 'At that time they had not said it yet.',
  expired: 'It counted for a time, and that time is over.',
} as const;

const LACKING: Record<Shortfall, string> = {
  'basis-not-here': 'In that country, on that channel, nothing but a consent counts at that time.',
  'state-not-here': 'That way of asking cannot end in what was recorded.',
  'brand-only': 'The exception to consent is for who asked, never for their partners.',
  'no-purchase': 'The purchase that it relies on is not named.',
  'not-a-sale': 'What it relies on is no sale in that country at that time.',
  'no-scope': 'The similar products that it relies on are not named.',
  'no-profession': 'What it has to do with their profession is not named.',
  'no-end': 'A yes to calls counts only until a day that it names.',
  'end-too-late': 'It claims to count for longer than the law lets it.',
};

/** One sentence for each code of `canSend`. */
export const REASONS = { ...DENIED, ...LACKING, ...ALLOWED };

export type AllowedReason = keyof typeof ALLOWED;
export type DeniedReason = keyof typeof DENIED | Shortfall;
export type Reason = AllowedReason | DeniedReason;
