/** What holds for one person, cell by cell, in the words of their page of choices. */
import { doubt, type Question } from '../domain/doubts.js';
import { covers } from '../domain/cell.js';
import { stopsEverything } from '../domain/entry.js';
import { currentEntry, type Entry } from '../domain/history.js';
import type { Cell, Decision, State } from '../domain/schema.js';
import { isNo } from '../domain/states.js';
import { isInFile, reachOf } from '../domain/stops.js';
import { EVERYTHING } from '../domain/everything.js';
import { CAPACITIES, type Capacity } from '../domain/vocabulary.js';

/** `unknown`: an old list claims a yes that nobody can prove. */
export type ShownState = State | 'expired' | 'invalidated' | 'unknown';

/**
 * One purpose, channel and party about which something was said. A star is a no to all that it
 * stands for, but for what has a cell of its own.
 */
export interface StateCell
  extends Cell, Pick<Decision, 'partyIds' | 'frequency' | 'topics' | 'validUntil'> {
  /** As whom it holds; absent where it is as both: the two files never mix. */
  capacity?: Capacity;
  state: ShownState;
  /** The id of the record on which that rests; absent where it was erased. */
  record?: string;
  /** When it was said, by the clock of the page. RFC 3339. */
  at: string;
  /** A yes that counts no more, or never did: to be asked anew. */
  renew?: true;
}

export interface PersonState {
  /** A stop of everything stands: whatever is not among the cells is refused with it. */
  stopped: boolean;
  cells: StateCell[];
}

/** A cell in one file, or in both. */
type Filed = Cell & { capacity: Capacity | undefined };

/**
 * What was said in no file in particular belongs to both. Where one of them has the cell, the other
 * is told apart: a no holds there too, and a claim nobody can prove is dropped.
 */
function filesOf(entry: Entry, entries: Entry[]): Filed['capacity'][] {
  if (entry.capacity) return [entry.capacity];
  const named = entries.flatMap((it) => (covers(it, entry) ? (it.capacity ?? []) : []));
  if (named.length === 0) return [undefined];
  return isNo(entry.state) ? CAPACITIES.filter((capacity) => !named.includes(capacity)) : [];
}

/** Each cell in each file once. */
function cellsIn(history: Entry[]): Filed[] {
  const entries = history.filter((entry) => !covers(entry, EVERYTHING));
  const cells = entries.flatMap((entry) => {
    const { purpose, channel, party } = entry;
    return filesOf(entry, entries).map((capacity) => ({ purpose, channel, party, capacity }));
  });
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

/** The question that a sender would ask about an entry. */
const questionOn = (entry: Entry, at: number): Question => ({
  purpose: entry.purpose,
  channel: entry.channel as Question['channel'],
  capacity: entry.capacity ?? 'consumer',
  at,
  ...(entry.party === 'partner'
    ? { party: 'partner', partyId: entry.partyIds?.[0] ?? '' }
    : { party: 'brand' }),
});

/** What an entry says at a moment, in milliseconds. */
export function shown(entry: Entry, at: number): ShownState {
  const { state } = entry;
  if (isNo(state)) return state;
  const why = doubt(entry, questionOn(entry, at));
  switch (why) {
    case undefined:
      return state === 'requested' ? 'given' : state;
    case 'unconfirmed':
    case 'not-yet':
    case 'unanswered':
      return state;
    case 'unproven':
      return 'unknown';
    case 'expired':
      return 'expired';
    default:
      return 'invalidated';
  }
}

function cellOf(entry: Entry, { capacity, ...cell }: Filed, at: number): StateCell {
  const state = shown(entry, at);
  const { partyIds, frequency, topics, validUntil, jti } = entry;
  const said = { partyIds, frequency, topics, validUntil, capacity, record: jti };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return {
    ...cell,
    state,
    at: new Date(entry.iat * 1000).toISOString(),
    ...Object.fromEntries(known),
    ...(['unknown', 'expired', 'invalidated'].includes(state) && { renew: true }),
  };
}

/** `at` in milliseconds. Cells about which nothing was ever said are absent: that reads as no. */
export function stateOf(history: Entry[], at: number): PersonState {
  const entries = history.map(reachOf);
  const cells = cellsIn(history).flatMap((cell) => {
    const file = entries.filter((entry) => isInFile(entry, cell.capacity));
    const entry = currentEntry(file, cell);
    return entry ? cellOf(entry, cell, at) : [];
  });
  const stopped = entries.some(stopsEverything);
  return { stopped, cells };
}
