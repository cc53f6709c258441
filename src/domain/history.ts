/** Folds of what was recorded: nothing stores a current state, it is read from the history. */
import type { Cell, State } from './schema.js';
import { isNo, isYes } from './states.js';

/** One decision as it stands in the chain: `seq` is the endpoint's order, `iat` the person's clock. */
export interface Entry extends Cell {
  seq: number;
  /** Seconds, as claimed by the page. */
  iat: number;
  state: State;
}

const covers = (entry: Cell, cell: Cell): boolean =>
  (['purpose', 'channel', 'party'] as const).every(
    (part) => entry[part] === '*' || entry[part] === cell[part],
  );

const latest = (entries: Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>((last, e) => (last && last.seq > e.seq ? last : e), undefined);

/**
 * What holds for one purpose, channel and party now, in whatever order the entries are passed.
 * A yes counts only where it comes after every no, by the chain and by the clock; on a tie the
 * no wins. `undefined` where nothing was ever said, and that reads as no.
 */
export function currentStatus(history: Entry[], cell: Cell): State | undefined {
  const relevant = history.filter((entry) => covers(entry, cell));
  const noes = relevant.filter(({ state }) => isNo(state));
  const last = (key: 'seq' | 'iat') => Math.max(-1, ...noes.map((no) => no[key]));
  const [seq, iat] = [last('seq'), last('iat')];
  const standing = relevant.filter((e) => isYes(e.state) && e.seq > seq && e.iat > iat);
  return (latest(standing) ?? latest(noes) ?? latest(relevant))?.state;
}
