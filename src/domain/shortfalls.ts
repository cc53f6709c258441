/** What an answer lacks under a row of the table of regimes. How to mend it: `regime-mend.ts`. */
import { endOfPeriod } from './period.js';
import { SALE_LIKE, STATES_OF, type Regime, type Requirement } from './regime-shape.js';
import type { Decision } from './schema.js';
import { isNo } from './states.js';

/** What the table looks at in an answer. */
export type Answered = Pick<
  Decision,
  'channel' | 'basis' | 'party' | 'state' | 'conditions' | 'validUntil'
>;

const CODE_OF = {
  purchaseContext: 'no-purchase',
  similarScope: 'no-scope',
  profession: 'no-profession',
  validUntil: 'no-end',
} as const satisfies Record<Requirement, string>;

export type Shortfall =
  | 'basis-not-here'
  | 'state-not-here'
  | 'brand-only'
  | 'not-a-sale'
  | 'end-too-late'
  | (typeof CODE_OF)[Requirement];

/** As the method, of a list that is known to hold fewer words than there are. */
export const includes = (list: readonly string[], word: string): boolean => list.includes(word);

/** When an answer of that day stops counting under a row, both in milliseconds. */
export const endUnder = ({ validFor }: Regime, day: number): number =>
  validFor === undefined ? Infinity : endOfPeriod(day, validFor);

/** A time in a record is whole seconds: its last instant is what a page may have counted from. */
const lastInstant = (day: number): number => day + 999;

const missing = ({ requires = [] }: Regime, { conditions, validUntil }: Answered): Shortfall[] => {
  const named = { ...conditions, validUntil };
  return requires.filter((name) => !named[name]?.trim()).map((name) => CODE_OF[name]);
};

const notASale = ({ contexts = [] }: Regime, { conditions }: Answered): boolean => {
  const context = conditions?.purchaseContext ?? '';
  return includes(SALE_LIKE, context) && !includes(contexts, context);
};

/**
 * All that keeps an answer of `day` from counting under its row. A no lacks nothing, ever, and a
 * question left open claims nothing that a condition could support.
 */
export function shortfallsUnder(row: Regime | undefined, it: Answered, day: number): Shortfall[] {
  if (isNo(it.state)) return [];
  if (!row) return ['basis-not-here'];
  const found: Shortfall[] = [];
  if (!row.modes.some((mode) => STATES_OF[mode].includes(it.state))) found.push('state-not-here');
  if (it.state === 'unanswered') return found;
  if (row.brandOnly && it.party !== 'brand') found.push('brand-only');
  found.push(...missing(row, it));
  if (notASale(row, it)) found.push('not-a-sale');
  const late = it.validUntil && Date.parse(it.validUntil) > endUnder(row, lastInstant(day));
  return late ? [...found, 'end-too-late'] : found;
}
