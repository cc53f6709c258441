/**
 * How long a yes counts: as long as its record said, from the last contact or from the decision
 * (EP-15). What ends is the right to use it; the proof stays where it is, and counts for nothing.
 */
import { isSameCell } from '../domain/cell.js';
import type { Entry } from '../domain/entry.js';
import { endOfPeriod } from '../domain/period.js';
import type { Cell, ConsentRecord } from '../domain/schema.js';
import { isNo } from '../domain/states.js';
import { isStanding } from '../domain/stops.js';
import { appendEvent } from './events.js';
import { type BoundRecord, isProven, type ProvenRecord } from './record-store.js';
import { readPeople, type Person } from './person.js';
import { nowOf, type Receiver } from './receiver.js';

/** People who are looked at together. */
const BATCH = 100;

/**
 * Notes a contact: an order, a visit, a click in a message, at `at` milliseconds; it prolongs what
 * is kept «from the last contact». That a message was opened is none: programs open them too, and
 * to know it takes a consent of its own.
 */
export const touch = ({ store }: Receiver, subject: string, at: number): Promise<void> =>
  store.touch([{ subject, at }]);

type Whole = BoundRecord & ProvenRecord & { payload: ConsentRecord };

const isWhole = (row: BoundRecord): row is Whole => isProven(row) && row.payload !== null;

/** When the person was last heard of, in milliseconds: by a record of theirs, or by a contact. */
function lastContact(rows: Whole[], noted = 0): number {
  return Math.max(noted, ...rows.map(({ payload }) => payload.iat * 1000));
}

/** When a record's time is over, in milliseconds; a decision of it may end earlier. */
function endOf({ payload }: Whole, contact: number): number {
  const { retention, iat } = payload;
  const from = retention.from === 'decision' ? iat * 1000 : contact;
  return endOfPeriod(from, retention.period);
}

/**
 * The decisions of a record that no no has ended and that are over, as an event names them. Who said
 * yes twice said it twice: the first is over by itself, or it would count where the second ends.
 */
function overIn(row: Whole, entries: Entry[], { contact, now }: { contact: number; now: number }) {
  const isOver = endOf(row, contact) <= now;
  const standing = entries.filter(
    (entry) => entry.jti === row.jti && !isNo(entry.state) && isStanding(entry, entries),
  );
  return row.payload.decisions
    .filter((cell) => standing.some((entry) => isSameCell(entry, cell)))
    .filter(
      ({ validUntil }) => isOver || (validUntil !== undefined && Date.parse(validUntil) <= now),
    )
    .map(({ initial: _initial, ...decision }) => decision);
}

/** Whether it was said before that this decision of a record is over: a cell may end alone. */
const wasSaid = ({ records }: Person, jti: string, cell: Cell): boolean =>
  records.some(
    ({ proof, payload }) =>
      proof === 'event' &&
      payload?.cause === 'expiry' &&
      payload.refers === jti &&
      (payload.decisions?.some((it) => isSameCell(it, cell)) ?? true),
  );

async function expireOf(receiver: Receiver, subject: string, person: Person, noted?: number) {
  const now = nowOf(receiver);
  const rows = person.records.filter(isWhole);
  const contact = lastContact(rows, noted);
  const ended = rows
    .map((row) => ({ refers: row.jti, decisions: overIn(row, person.entries, { contact, now }) }))
    .map(({ refers, decisions }) => ({
      refers,
      decisions: decisions.filter((cell) => !wasSaid(person, refers, cell)),
    }))
    .filter(({ decisions }) => decisions.length > 0);
  await Promise.all(
    ended.map((what) => appendEvent({ subject, cause: 'expiry', ...what }, receiver)),
  );
  return ended.length;
}

/**
 * Ends what is over, for everyone, and answers how many records that were. Each becomes an
 * `expiry` event, so that the feed and the hooks tell the others; `canSend` asks no event for what
 * has a date of its own. Call it once a day: it reads everyone, some hundred at a time. A no never
 * ends. Rejects when the store fails: what was ended stays so, and it may be called again.
 */
export async function expire(receiver: Receiver): Promise<number> {
  const { store } = receiver;
  let count = 0;
  for (let after = ''; ;) {
    const subjects = await store.subjects(after, BATCH);
    const last = subjects.at(-1);
    if (last === undefined) return count;
    const people = await readPeople(store, subjects);
    const noted = new Map((await store.contacts(subjects)).map(({ subject, at }) => [subject, at]));
    for (const [subject, person] of people) {
      count += await expireOf(receiver, subject, person, noted.get(subject));
    }
    after = last;
  }
}
