/** Reading the table of regimes: what holds for a question, and what an answer lacks there. */
import type { Regime } from './regime-shape.js';
import { REGIMES } from './regime-table.js';
import type { Decision } from './schema.js';
import { includes, shortfallsUnder, type Answered, type Shortfall } from './shortfalls.js';
import type { Capacity, Mode } from './vocabulary.js';

/** Where, to whom and when. */
export interface Circumstances {
  /** ISO 3166, such as `FR` or `FR-75`. One that the table does not know has the strictest rows. */
  jurisdiction: string;
  capacity: Capacity;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is asked of the table. A star, as in a stop of everything, is under no regime. */
export type RegimeQuestion = Circumstances & Pick<Decision, 'channel' | 'basis'>;

const inForce = ({ from, until }: Regime, at: number): boolean =>
  (!from || Date.parse(from) <= at) && (!until || at < Date.parse(until));

/**
 * The row under which an answer counts: the country's own, or else the one that holds everywhere.
 * `undefined` means that this basis carries nothing there, so that only a consent helps.
 */
export function regimeFor(question: RegimeQuestion): Regime | undefined {
  const { jurisdiction, channel, capacity, basis, at } = question;
  const holds = (row: Regime) =>
    row.basis === basis &&
    includes(row.channels, channel) &&
    includes(row.capacities, capacity) &&
    inForce(row, at);
  const rowOf = (place: string) => REGIMES.get(place)?.find(holds);
  return rowOf(jurisdiction.split('-')[0]!) ?? rowOf('EU');
}

/**
 * Why an answer does not count where, to whom and when it was given; an empty list means that it
 * does. A no always counts.
 */
export const shortfalls = (
  answered: Answered,
  { jurisdiction, capacity, at }: Circumstances,
): Shortfall[] => {
  const { channel, basis } = answered;
  const row = regimeFor({ jurisdiction, capacity, at, channel, basis });
  return shortfallsUnder(row, answered, at);
};

/**
 * The ways in which a question may be asked, the usual one first. A basis that does not hold, or
 * lacks a condition, leaves those of a consent: what is missing never becomes a box for a no.
 */
export function allowedModes(
  question: RegimeQuestion & Pick<Decision, 'party' | 'conditions'>,
): readonly Mode[] {
  const row = regimeFor(question);
  const silent = { ...question, state: 'not-objected' } as const;
  if (row && shortfallsUnder(row, silent, question.at).length === 0) return row.modes;
  return regimeFor({ ...question, basis: 'consent' })?.modes ?? [];
}
