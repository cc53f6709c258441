/** Ties a record that came with a form to the person whom the site then knows. */
import { appendEvent } from './events.js';
import { refusedFor } from './problem.js';
import type { Receiver } from './receiver.js';
import { formGuardOf } from './whose.js';

/** Which record is whose, by the site's own reference. */
export interface Binding {
  jti: string;
  subject: string;
}

/**
 * From now on the record counts for this person. Doing it twice does no harm.
 * @throws {ConsentError} `unknown-record` where it has not arrived; `state-basis` where it is
 * somebody else's yes to what needs double opt-in. Rejects when the store fails.
 */
export async function bindRecord(receiver: Receiver, { jti, subject }: Binding): Promise<void> {
  const { store } = receiver;
  // Looked up first: a binding to nothing would take others of its group down with it.
  const [record] = await store.find([jti]);
  if (!record) {
    throw refusedFor('unknown-record', 'Post the record first, or send it along in `record`.');
  }
  const bound = await store.history([subject]);
  if (bound.some((row) => row.jti === jti)) return;
  await formGuardOf(record, receiver)?.();
  await appendEvent({ subject, cause: 'bind', refers: jti }, receiver);
}
