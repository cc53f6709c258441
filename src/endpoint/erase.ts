/** Erasure: what was said goes, the noes stay, or the next list would turn everything on again. */
import { isSameCell } from '../domain/cell.js';
import { latest, type Entry } from '../domain/entry.js';
import { isNo } from '../domain/states.js';
import { outlives, reachOf, type Stop } from '../domain/stops.js';
import { appendEvent } from './events.js';
import { readPerson } from './person.js';
import { nowOf, type Receiver } from './receiver.js';
import type { Suppression } from './record-store.js';

const isStop = (entry: Entry): entry is Stop => isNo(entry.state);

/** An answer to that very cell, in the file of the no, which is more than a request. */
const answers = (entry: Entry, no: Stop): boolean =>
  isSameCell(entry, no) &&
  (no.capacity === undefined || no.capacity === entry.capacity) &&
  (entry.state !== 'requested' || entry.confirmed !== undefined);

/**
 * The last no of each cell that it speaks of, unless an answer ended it. What survives belongs to
 * both files of the person: nobody knows any more in which it was said.
 */
function standing(entries: Entry[]): Stop[] {
  const isEnded = (no: Stop) =>
    entries.some((entry) => answers(entry, no) && outlives(entry, [no]));
  const noes = entries
    .map(reachOf)
    .filter(isStop)
    .filter((no) => !isEnded(no));
  return noes.filter((no) => latest(noes.filter((it) => isSameCell(it, no))) === no);
}

/**
 * Erases what is kept of one person: their records lose their content and keep their place in the
 * chain, their tokens open nothing any more and still stop everything, and the noes that stood are
 * kept as suppressions, without words or anything else. The feed tells the others.
 * Rejects when the store fails: then it may be tried again.
 */
export async function erase(receiver: Receiver, subject: string): Promise<void> {
  const { store } = receiver;
  const { records, entries } = await readPerson(store, subject);
  const kept = standing(entries).map(
    ({ purpose, channel, party, state, seq, iat }): Suppression => {
      return { subject, purpose, channel, party, state, seq, iat };
    },
  );
  const last = records.at(-1)?.seq ?? 0;
  await store.erase(subject, last, kept, new Date(nowOf(receiver)).toISOString());
  await appendEvent({ subject, cause: 'erase' }, receiver);
}
