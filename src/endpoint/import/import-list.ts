/**
 * Old lists. Whatever a list claims, it never turns anything on: a yes that nobody can prove is
 * kept as a claim, shown as `unknown` and asked anew; a no holds from now on (EP-14).
 */
import { covers } from '../../domain/cell.js';
import type { Cell, Decision } from '../../domain/schema.js';
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
 * What was claimed of a person before, and when, in milliseconds, they said something else to any of
 * it since; 0 where they did not, or where it was no no.
 */
function claimedBy(
  subject: string,
  { records, entries }: Person,
): [claim: string, since: number][] {
  const answers = entries.filter(({ state, proven }) => !isNo(state) && proven !== false);
  const since = (said: Pick<Decision, keyof Cell | 'state'>, place: number) =>
    answers
      .filter(({ seq }) => isNo(said.state) && seq > place)
      .filter((answer) => covers(said, answer))
      .reduce((last, { iat }) => Math.max(last, iat * 1000), 0);
  return records.flatMap(({ proof, payload, seq }) =>
    proof === 'event' && payload?.cause === 'import'
      ? (payload.decisions ?? []).map((decision): [string, number] => [
          spelt({ subject, decision }),
          since(decision, seq),
        ])
      : [],
  );
}

/**
 * A no that comes again after a yes is the old one where the list last heard of the person before
 * it. Where the list says no such date nobody can tell, and in doubt the no wins.
 */
const isKnown = ({ at }: Claim, since: number | undefined): boolean =>
  since === 0 || (since !== undefined && at !== undefined && at < since);

/** Writes what is new, and answers how much that was. */
async function keep(claims: Claim[], receiver: Receiver): Promise<number> {
  const { store } = receiver;
  const people = await readPeople(
    store,
    claims.map(({ subject }) => subject),
  );
  const known = new Map([...people].flatMap(([subject, person]) => claimedBy(subject, person)));
  const fresh = new Map(claims.map((claim) => [spelt(claim), claim]));
  for (const [name, claim] of fresh) if (isKnown(claim, known.get(name))) fresh.delete(name);
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
 * person said yes since the last time: there a no holds anew, unless its `at` is before that yes.
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
