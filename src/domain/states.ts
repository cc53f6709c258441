/** What each state of an answer does: it grants, it stops, or neither. */
import type { State } from './schema.js';

/** Must be proven. */
const YES: State[] = ['given', 'renewed', 'objection-lifted'];
/** Always gets through. The states that are in neither list neither grant nor stop. */
export const NO = ['refused', 'withdrawn', 'objected'] as const satisfies State[];
export type No = (typeof NO)[number];

export const isYes = (state: State): boolean => YES.includes(state);
export const isNo = (state: State): state is No => (NO as readonly State[]).includes(state);

/** A record that only stops things: it takes effect whatever else is wrong with it. */
export const onlyRefuses = (record: { decisions: { state: State }[] }): boolean =>
  record.decisions.every(({ state }) => isNo(state));
