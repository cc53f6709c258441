/** One person, as the site refers to them: all that is known of what they said. */
import { canSend, type Entry, type Question, type Verdict } from '../domain/history.js';
import { entriesOf } from './entries-of.js';
import { nowOf, type Receiver } from './receiver.js';
import type { BoundRecord, RecordStore, Suppression } from './record-store.js';

/** What is stored of one person, and what it folds to. */
export interface Person {
  records: BoundRecord[];
  suppressions: Suppression[];
  entries: Entry[];
}

/** Reads several people in two statements; a subject of whom nothing is known has nothing. */
export async function readPeople(
  store: RecordStore,
  subjects: string[],
): Promise<Map<string, Person>> {
  const people = new Map(subjects.map((subject) => [subject, nobody()]));
  const wanted = [...people.keys()];
  for (const record of await store.history(wanted))
    people.get(record.subject)!.records.push(record);
  for (const no of await store.suppressions(wanted)) people.get(no.subject)!.suppressions.push(no);
  for (const person of people.values()) {
    person.entries = entriesOf(person.records, person.suppressions);
  }
  return people;
}

const nobody = (): Person => ({ records: [], suppressions: [], entries: [] });

export const readPerson = async (store: RecordStore, subject: string): Promise<Person> =>
  (await readPeople(store, [subject])).get(subject)!;

/** A question of a sender, who asks about now unless they say when. */
type WhenItGoes<Q> = Q extends Question ? Omit<Q, 'at'> & { at?: number } : never;
export type Asked = WhenItGoes<Question>;

/**
 * Whether one message may go to one person, and why: asked before every message that is sent.
 * `subject` is the site's own reference; `at` is when it goes, in milliseconds, and now otherwise.
 * Rejects when the store fails: then nothing may be sent.
 *
 * @example
 * const { allowed, because } = await canSendTo(receiver, customer.id, {
 *   purpose: 'newsletter', channel: 'email', party: 'brand', capacity: 'consumer',
 * });
 */
export async function canSendTo(
  receiver: Receiver,
  subject: string,
  question: Asked,
): Promise<Verdict> {
  const { entries } = await readPerson(receiver.store, subject);
  return canSend(entries, { at: nowOf(receiver), ...question });
}
