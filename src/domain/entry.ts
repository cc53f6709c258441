/** One decision as the folds of `history.ts` read it. */
import { covers } from './cell.js';
import { EVERYTHING } from './everything.js';
import type { Cell, ConsentRecord, Decision, State } from './schema.js';
import { isNo } from './states.js';

/**
 * `seq` is the endpoint's order, `iat` the person's clock. Whatever else is not known supports no
 * yes; a no needs none of it.
 */
export interface Entry
  extends
    Cell,
    Partial<Omit<Decision, keyof Cell>>,
    Partial<Pick<ConsentRecord['subject'], 'capacity' | 'addressKind'>>,
    Partial<Pick<ConsentRecord, 'jurisdiction'>> {
  seq: number;
  /** Seconds, as claimed by the page. */
  iat: number;
  state: State;
  /** The id of its record. */
  jti?: string;
  /** Its record passed every check. */
  proven?: boolean;
  /** When the person confirmed a `requested` by an act of their own, in seconds. */
  confirmed?: number;
  /** Whether a stop of everything stood beside it; where nobody knows, it means what it says. */
  offeredAll?: boolean;
}

/** Whether an entry is a stop of everything. */
export const stopsEverything = (entry: Entry): boolean =>
  isNo(entry.state) && covers(entry, EVERYTHING);

/** A total order, so that no answer hangs on the order in which a database lists its rows. */
const isLater = (one: Entry, other: Entry): boolean => {
  const difference = one.seq - other.seq || one.iat - other.iat;
  return difference > 0 || (difference === 0 && JSON.stringify(one) > JSON.stringify(other));
};

/** The last of some entries, by the chain. */
export const latest = <E extends Entry>(entries: E[]): E | undefined =>
  entries.reduce<E | undefined>((last, e) => (last && isLater(last, e) ? last : e), undefined);
