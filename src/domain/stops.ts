/** How far a no reaches, and what ends it. */
import { covers } from './cell.js';
import type { Entry } from './entry.js';
import { EVERYTHING } from './everything.js';
import type { Cell, State } from './schema.js';
import { isNo, NO, type No } from './states.js';

export type Stop = Entry & { state: No };

/**
 * Whether a stop of less than everything counts as one of everything: it ended something, on a
 * screen that offered nothing wider. An answer to a first question stays what it is, and so does one
 * about a device: who wants no cookies may want every letter.
 */
const isWidened = ({ state, initial, offeredAll, channel }: Entry): boolean =>
  offeredAll === false &&
  channel !== 'device' &&
  (state === 'withdrawn' || (state === 'objected' && initial !== 'unset'));

/** An entry with the cells that it really speaks of. */
export const reachOf = <E extends Entry>(entry: E): E =>
  isWidened(entry) ? { ...entry, ...EVERYTHING } : entry;

/** Whether it holds in a file: what was said in neither is for both, as a stop of everything is. */
export const isInFile = (entry: Entry, capacity: Entry['capacity']): boolean =>
  !entry.capacity || !capacity || entry.capacity === capacity || covers(entry, EVERYTHING);

/** What a no may reach: a cell, in the file in which it is asked or was said. */
type Reached = Cell & Pick<Entry, 'capacity'>;

/** Whether an entry is a no that reaches what is asked. */
export function stops(entry: Entry, question: Reached): entry is Stop {
  const reach = reachOf(entry);
  return isNo(entry.state) && isInFile(reach, question.capacity) && covers(reach, question);
}

/** Which noes an answer can end. Silence, a purchase or an open question never ended one. */
const ENDS: Partial<Record<State, readonly State[]>> = {
  given: NO,
  renewed: NO,
  requested: NO,
  'objection-lifted': ['objected'],
};

/**
 * Whether an answer comes after every no, by the chain and by the clock, and ends it. What nobody
 * can prove ends none.
 */
export const outlives = ({ state, seq, iat, proven }: Entry, noes: Stop[]): boolean =>
  noes.every((no) => ENDS[state]?.includes(no.state) && no.seq < seq && no.iat < iat) &&
  (noes.length === 0 || proven !== false);

/** Whether an answer holds: no no of its file ended it. */
export const isStanding = (answer: Entry, history: Entry[]): boolean =>
  outlives(
    answer,
    history.filter((entry) => stops(entry, answer)),
  );
