/** A request becomes a yes by a second act of the person, from a message that only they receive. */
import type { Entry } from '../domain/entry.js';
import { isStanding } from '../domain/stops.js';
import { appendEvent } from './events.js';
import { readPerson, type Person } from './person.js';
import { nowOf, type Receiver } from './receiver.js';
import { type BoundRecord, isProven, type ProvenRecord } from './record-store.js';
import { shown } from './state-of.js';
import { readToken } from './tokens.js';

/** What a token asks to confirm. */
export interface Requested {
  subject: string;
  record: BoundRecord & ProvenRecord;
  isConfirmed: boolean;
}

/** Whether a sender may rely on it once it is confirmed, or will where the page's clock ran ahead. */
const wouldCount = (entry: Entry, now: number): boolean =>
  ['given', 'requested'].includes(shown({ ...entry, confirmed: entry.iat }, now));

/** The request still stands: neither a later no nor its time has ended any part of it. */
function stands({ entries }: Person, record: BoundRecord, now: number): boolean {
  const requested = entries.filter(({ jti, state }) => jti === record.jti && state === 'requested');
  return (
    requested.length > 0 &&
    requested.every((entry) => isStanding(entry, entries) && wouldCount(entry, now))
  );
}

/** The request behind a token, as long as it can be confirmed, or was. */
export async function requestedBy(
  receiver: Receiver,
  text: string,
): Promise<Requested | undefined> {
  const token = await readToken(receiver, text);
  if (!token?.isGood || token.use !== 'confirm') return undefined;
  const { subject, refers } = token;
  const person = await readPerson(receiver.store, subject);
  const record = person.records.find(({ jti }) => jti === refers);
  if (!record || !isProven(record) || !stands(person, record, nowOf(receiver))) return undefined;
  const isConfirmed = person.entries.some(({ jti, confirmed }) => jti === refers && confirmed);
  return { subject, record, isConfirmed };
}

/**
 * Confirms what a `confirm` token refers to, once however often; `undefined` where it confirms
 * nothing. Rejects when the store fails.
 */
export async function confirmBy(receiver: Receiver, token: string): Promise<Requested | undefined> {
  const requested = await requestedBy(receiver, token);
  if (requested && !requested.isConfirmed) {
    const { subject, record } = requested;
    await appendEvent({ subject, cause: 'confirm', refers: record.jti }, receiver);
  }
  return requested;
}
