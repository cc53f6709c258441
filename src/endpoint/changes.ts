/**
 * What changed, for those who keep a list of their own: a CRM, a mailer. Each change says what
 * holds now, not what was said then, so that reading one twice, or late, does no harm.
 */
import { covers } from '../domain/cell.js';
import type { Cell } from '../domain/schema.js';
import { reachOf } from '../domain/stops.js';
import { MAIN_PARTITION } from './journal.js';
import { readPeople, type Person } from './person.js';
import { nowOf, type Receiver } from './receiver.js';
import type { FedRecord } from './record-store.js';
import { stateOf, type PersonState } from './state-of.js';

export interface Change extends PersonState {
  /** Where it stands in the feed. */
  seq: number;
  /** When it was received, RFC 3339. */
  at: string;
  /** The site's own reference of the person. */
  subject: string;
  /** `record` for an answer of the person, else what the endpoint wrote down. */
  cause: string;
  /** The id of the record or of the event. */
  record: string;
}

export interface Changes {
  changes: Change[];
  /** Ask for what comes after this one. */
  next: number;
  /** Whether there is more already. */
  more: boolean;
}

/**
 * The cells that a row speaks of, itself or by the record that it refers to, as far as a no reaches:
 * all of them where nobody knows any more.
 */
function touched({ proof, jti, payload }: FedRecord, { entries }: Person): Cell[] | undefined {
  if (!payload || (proof === 'event' && payload.cause === 'erase')) return undefined;
  if (proof === 'event' && payload.cause === 'expiry') return payload.decisions;
  const ids = [jti, proof === 'event' ? payload.refers : undefined];
  return entries.filter((entry) => ids.includes(entry.jti)).map(reachOf);
}

function changeOf(row: FedRecord, subject: string, person: Person, now: number): Change {
  const { seq, effectiveAt: at, jti: record } = row;
  const cause = row.proof === 'event' ? (row.payload?.cause ?? 'erased') : 'record';
  const said = touched(row, person);
  const { stopped, cells } = stateOf(person.entries, now);
  const wanted = cells.filter((cell) => !said || said.some((one) => covers(one, cell)));
  return { seq, at, subject, cause, record, stopped, cells: wanted };
}

/**
 * At most `limit` rows of the chain after `seq`, each with the person's present state in the cells
 * that it speaks of; rows that are nobody's are passed over, and come with their binding. A reader
 * that keeps `next` once it has done its work misses nothing, whoever else is writing: a place in
 * the chain is seen only when all before it are.
 */
export async function readChanges(
  receiver: Receiver,
  seq: number,
  limit: number,
): Promise<Changes> {
  const { store } = receiver;
  const rows = await store.after(MAIN_PARTITION, seq, limit);
  const people = await readPeople(
    store,
    rows.flatMap(({ subjects }) => subjects),
  );
  const now = nowOf(receiver);
  const changes = rows.flatMap((row) =>
    row.subjects.map((subject) => changeOf(row, subject, people.get(subject)!, now)),
  );
  return { changes, next: rows.at(-1)?.seq ?? seq, more: rows.length === limit };
}
