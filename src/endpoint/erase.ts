/** Erasure: what was said goes, the noes stay, or the next list would turn everything on again. */
import { isSameCell, latest, type Entry } from '../domain/entry.js';
import { isNo } from '../domain/states.js';
import { outlives, reachOf, type Stop } from '../domain/stops.js';
import { appendEvent } from './events.js';
import { readPerson } from './person.js';
import { nowOf, type Receiver } from './receiver.js';
import type { Suppression } from './record-store.js';

const isStop = (entry: Entry): entry is Stop => isNo(entry.state);

/** The last no of each cell that it speaks of, unless a yes to that very cell came after it. */
function standing(entries: Entry[]): Stop[] {
  const noes = entries.map(reachOf).filter(isStop);
  const lasts = noes.filter((no) => latest(noes.filter((it) => isSameCell(it, no))) === no);
  const ended = (no: Stop) =>
    entries.some((entry) => isSameCell(entry, no) && outlives(entry, [no]));
  return lasts.filter((no) => !ended(no));
}

/**
 * Erases what is kept of one person: their records lose their content and keep their place in the
 * chain, their tokens open nothing any more and still stop everything, and the noes that stood are
 * kept as suppressions, without words, dates of birth or anything else. The feed tells the others.
 * Rejects when the store fails: then it may be tried again.
 */
export async function erase(receiver: Receiver, subject: string): Promise<void> {
  const { store } = receiver;
  const { records, entries } = await readPerson(store, subject);
  const kept = standing(entries).map(
    ({ purpose, channel, party, state, seq, iat }): Suppression => ({
      ...{ subject, purpose, channel, party, state, seq, iat },
    }),
  );
  const last = records.at(-1)?.seq ?? 0;
  await store.erase(subject, last, kept, new Date(nowOf(receiver)).toISOString());
  await appendEvent({ subject, cause: 'erase' }, receiver);
}
