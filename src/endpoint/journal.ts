/**
 * The writer of the chain. Whatever arrives while a group is being written forms the next group:
 * one statement for many records. Several processes may write at once; who comes second reads
 * the head again. A database that fails rejects its group and leaves the next one alone.
 */
import { createReceipt, nextLink, type Countersigner } from './receipt.js';
import { isProblem } from './problem.js';
import type {
  EventRecord,
  NewRecord,
  ProvenRecord,
  RecordStore,
  StoredRecord,
  UnprovenRecord,
} from './record-store.js';

/** Records run in partitions, so that no chain need be the one writer of a large system. */
export const MAIN_PARTITION = 'main';

const GROUP = 64;
const ATTEMPTS = 64;

type OfRecord = 'jti' | 'payloadHash' | 'recordHash' | 'jws' | 'proof' | 'payload';

/** A row before it has its place in the chain. */
export type Content =
  Pick<ProvenRecord, OfRecord> | Pick<UnprovenRecord, OfRecord> | Pick<EventRecord, OfRecord>;

/** What is to be written, whose it is, and who countersigns it. */
export type Arrival = Content &
  Pick<NewRecord, 'subject' | 'binds'> & {
    countersigner: Countersigner;
    /**
     * Throws a problem where this may not follow what is stored by now and what goes before it in
     * its group. Nothing else is written between its look and the record: who comes second looks
     * again.
     */
    guard?: ((before: NewRecord[]) => Promise<void>) | undefined;
  };

export interface Outcome {
  stored: StoredRecord;
  /** `false` where the id was stored before, perhaps with another payload: nothing was written. */
  fresh: boolean;
}

interface Waiting {
  arrival: Arrival;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

const queues = new WeakMap<RecordStore, Waiting[]>();

/**
 * Adds one record to the chain, once: the outcome is the row of its id, new or already there.
 * Rejects with whatever the store throws; then nothing was promised, and it may come again.
 */
export function append(store: RecordStore, arrival: Arrival): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const waiting = { arrival, resolve, reject };
    const queue = queues.get(store);
    if (queue) queue.push(waiting);
    else void drain(store, [waiting]);
  });
}

async function drain(store: RecordStore, queue: Waiting[]): Promise<void> {
  queues.set(store, queue);
  while (queue.length > 0) await settle(store, queue.splice(0, GROUP));
  queues.delete(store);
}

async function settle(store: RecordStore, group: Waiting[]): Promise<void> {
  const arrivals = group.map(({ arrival }) => arrival);
  try {
    const outcomes = await write(store, arrivals);
    group.forEach(({ resolve, reject }, place) => {
      const outcome = outcomes[place]!;
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    });
  } catch (error) {
    group.forEach(({ reject }) => reject(error));
  }
}

/** The outcome of each arrival, in their order: a problem where its guard refused it. */
async function write(store: RecordStore, arrivals: Arrival[]): Promise<(Outcome | Error)[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = byId(await store.find([...byId(arrivals).keys()]));
    const first = byId(arrivals.filter(({ jti }) => !known.has(jti)));
    const { rows, refused } = await chained(store, [...first.values()]);
    if (rows.length > 0 && !(await store.append(rows))) continue;
    const added = byId(rows);
    return arrivals.map((arrival) => {
      const { jti } = arrival;
      const row: NewRecord | undefined = added.get(jti) ?? known.get(jti);
      if (!row) return refused.get(jti)!;
      const { subject: _subject, binds: _binds, ...stored } = row;
      return { stored, fresh: first.get(jti) === arrival };
    });
  }
  throw new Error(`Other writers were faster ${ATTEMPTS} times in a row.`);
}

/** The first of each id. */
function byId<T extends { jti: string }>(rows: T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) if (!found.has(row.jti)) found.set(row.jti, row);
  return found;
}

interface Chained {
  rows: NewRecord[];
  /** By id: what their guards said. */
  refused: Map<string, Error>;
}

/** The rows of new records, each linked to the one before and countersigned. */
async function chained(store: RecordStore, arrivals: Arrival[]): Promise<Chained> {
  const rows: NewRecord[] = [];
  const refused: Chained['refused'] = new Map();
  if (arrivals.length === 0) return { rows, refused };
  const head = await store.head(MAIN_PARTITION);
  for (const { countersigner, guard, ...content } of arrivals) {
    const problem = await guard?.(rows).catch(problemOf);
    if (problem) {
      refused.set(content.jti, problem);
      continue;
    }
    const { recordHash } = content;
    const now = countersigner.now();
    const link = await nextLink(MAIN_PARTITION, rows.at(-1) ?? head, recordHash, now);
    const receipt = await createReceipt(content, link, countersigner);
    rows.push({ ...content, ...link, receipt });
  }
  return { rows, refused };
}

/** A guard that could not look is a database that failed: then nothing of the group is written. */
function problemOf(error: unknown): Error {
  if (isProblem(error)) return error;
  throw error;
}
