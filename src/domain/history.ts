/** Folds of what was recorded: nothing stores a current state, it is read from the history. */
import { covers, isSameCell } from './cell.js';
import { doubt, type Question } from './doubts.js';
import { latest, type Entry } from './entry.js';
import type { AllowedReason, DeniedReason } from './reasons.js';
import type { Cell, State } from './schema.js';
import { isNo, isYes } from './states.js';
import { outlives, stops } from './stops.js';

export type { Entry } from './entry.js';
export type { Question } from './doubts.js';

/**
 * What holds for one purpose, channel and party now, in whatever order the entries are passed.
 * A yes, or a request that was confirmed, counts only where it is proven and comes after every no,
 * by the chain and by the clock; on a tie the no wins. `undefined` where nothing was ever said, and
 * that reads as no.
 */
export function currentEntry<E extends Entry>(history: E[], cell: Cell): E | undefined {
  const relevant = history.filter((entry) => covers(entry, cell));
  const noes = relevant.filter(({ state }) => isNo(state));
  const last = (key: 'seq' | 'iat') => Math.max(-1, ...noes.map((no) => no[key]));
  const [seq, iat] = [last('seq'), last('iat')];
  const isLater = (entry: Entry) => entry.seq > seq && entry.iat > iat;
  const standing = relevant.filter((e) => saysYes(e) && e.proven !== false && isLater(e));
  return latest(standing) ?? latest(noes) ?? latest(relevant);
}

const saysYes = ({ state, confirmed }: Entry): boolean =>
  isYes(state) || (state === 'requested' && confirmed !== undefined);

/** The state of `currentEntry`. */
export const currentStatus = (history: Entry[], cell: Cell): State | undefined =>
  currentEntry(history, cell)?.state;

/** Whether something may be sent, why, and the entry on which that rests. */
export type Verdict =
  | { allowed: true; because: AllowedReason; entry: Entry }
  | { allowed: false; because: DeniedReason; entry?: Entry };

/** What each answer says where it authorises a message. */
const GROUNDS: Partial<Record<State, AllowedReason>> = {
  given: 'consented',
  renewed: 'consented',
  requested: 'confirmed',
  'not-objected': 'not-objected',
  'objection-lifted': 'not-objected',
  unanswered: 'unanswered-customer',
};

/** What the person said last, that nothing they said since ends. */
function judged(standing: Entry[], question: Question): Verdict {
  const sound = latest(standing.filter((entry) => !doubt(entry, question)));
  if (sound) return { allowed: true, because: GROUNDS[sound.state]!, entry: sound };
  const entry = latest(standing);
  if (!entry) return { allowed: false, because: 'no-record' };
  return { allowed: false, because: doubt(entry, question)!, entry };
}

/**
 * Whether one message may be sent, and why: `REASONS` has a sentence for each `because`. `history`
 * is all that is known of one person, in any order. What is not proven to be a yes, for exactly
 * this purpose, channel, party and capacity, is a no; and a no holds whatever its date, until the
 * person says yes to this again, later by the chain and by their clock.
 *
 * @example
 * const history = entriesOf(recordsOfThisPerson);
 * const question = { purpose: 'newsletter', channel: 'email', party: 'brand' } as const;
 * const { allowed, because } = canSend(history, {
 *   ...question, capacity: 'consumer', at: Date.now(),
 * });
 * if (!allowed) console.warn(REASONS[because]);
 */
export function canSend(history: Entry[], question: Question): Verdict {
  const noes = history.filter((entry) => stops(entry, question));
  const answers = history.filter((entry) => GROUNDS[entry.state] && isSameCell(entry, question));
  const standing = answers.filter((entry) => outlives(entry, noes));
  const no = standing.length === 0 ? latest(noes) : undefined;
  return no ? { allowed: false, because: no.state, entry: no } : judged(standing, question);
}
