/**
 * Old lists. Whatever a list claims, it never turns anything on: a yes that nobody can prove is
 * kept as a claim, shown as `unknown` and asked anew; a no holds from now on (EP-14).
 */
import { covers } from '../../domain/entry.js';
import { isNo } from '../../domain/states.js';
import { appendEvent } from '../events.js';
import { readPeople, type Person } from '../person.js';
import type { Receiver } from '../receiver.js';
import { nowOf } from '../receiver.js';
import { claimOf, COLUMNS, type Claim } from './claim.js';
import { linesOf } from './lines.js';
import { rowsOf, type Format } from './rows.js';

/** What the import says while it goes on. */
export type ImportNote =
  /** This line was left out. */
  | { line: number; error: string }
  /** Everything up to this line is settled: after a broken connection, begin behind it. */
  | { done: number }
  /** The end: how many rows were taken, how many were taken before, and how many left out. */
  | { imported: number; known: number; broken: number };

/** Rows that are looked up and written together. */
const BATCH = 256;

/** How the list came to say it makes no difference: once is as good as often. */
const spelt = ({ subject, decision }: Omit<Claim, 'at'>): string =>
  JSON.stringify([
    subject,
    Object.entries(decision).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/**
 * What was claimed of a person before, and may be passed over when it comes again. A no may not be
 * where they said something else to any of it since: whether it is the old no or a newer one
 * nobody can tell, and in doubt the no wins.
 */
function claimedBy(subject: string, { records, entries }: Person): string[] {
  const answers = entries.filter(({ state, proven }) => !isNo(state) && proven !== false);
  return records.flatMap(({ proof, payload, seq }) => {
    if (proof !== 'event' || payload?.cause !== 'import') return [];
    const since = answers.filter((answer) => answer.seq > seq);
    return (payload.decisions ?? [])
      .filter((said) => !isNo(said.state) || !since.some((answer) => covers(said, answer)))
      .map((decision) => spelt({ subject, decision }));
  });
}

/** Writes what is new, and answers how much that was. */
async function keep(claims: Claim[], receiver: Receiver): Promise<number> {
  const { store } = receiver;
  const people = await readPeople(
    store,
    claims.map(({ subject }) => subject),
  );
  const known = new Set([...people].flatMap(([subject, person]) => claimedBy(subject, person)));
  const fresh = new Map(claims.map((claim) => [spelt(claim), claim]));
  for (const claim of known) fresh.delete(claim);
  const events = [...fresh.values()].map(({ subject, decision }) =>
    appendEvent({ subject, cause: 'import', decisions: [decision] }, receiver),
  );
  await Promise.all(events);
  const now = nowOf(receiver);
  const contacts = claims.flatMap(({ subject, at }) =>
    at === undefined ? [] : { subject, at: Math.min(at, now) },
  );
  if (contacts.length > 0) await store.touch(contacts);
  return fresh.size;
}

/**
 * Imports a list, row by row as it arrives: whatever its length, a few hundred rows are in memory.
 * A broken line is reported and left out. The same list again changes nothing, except where a
 * person said yes since the last time: then its no holds anew.
 *
 * Columns: `subject` (the site's own reference, never an address), `purpose`, `channel`, `state`
 * (`given`, `refused`, `withdrawn`, `not-objected`, `objected`), and where they are known `party`,
 * `partyIds`, `basis`, `frequency`, `topics` and `at`, the last that was heard of the person. A no
 * may have stars, for everything. A no of a list ends what was agreed to before the import,
 * whatever its own date: in doubt the no wins.
 * @throws {ConsentError} `bad-request` when it is no such list. Rejects when the store fails: then
 * the last `done` says how far it came.
 */
export async function* importList(
  receiver: Receiver,
  body: ReadableStream<Uint8Array>,
  format: Format,
): AsyncGenerator<ImportNote> {
  const count = { imported: 0, known: 0, broken: 0 };
  let claims: Claim[] = [];
  const settle = async () => {
    const imported = await keep(claims, receiver);
    count.imported += imported;
    count.known += claims.length - imported;
    claims = [];
  };
  for await (const row of rowsOf(linesOf(body), format, COLUMNS)) {
    const claim = 'error' in row ? row : claimOf(row.value);
    if ('error' in claim) {
      count.broken += 1;
      yield { line: row.line, error: claim.error };
    } else claims.push(claim);
    if (claims.length < BATCH) continue;
    await settle();
    yield { done: row.line };
  }
  if (claims.length > 0) await settle();
  yield count;
}
