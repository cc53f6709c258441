/** One posted record, from its bytes to its answer. */
import { isNo } from '../domain/states.js';
import { sha256 } from './hash.js';
import { append, type Arrival, type Content } from './journal.js';
import { readMessage, readPayload, type Message } from './message.js';
import { isProblem, plainAnswer, problemAnswer, refusedFor, type Answer } from './problem.js';
import { countersignerOf, type Receiver } from './receiver.js';
import type { StoredRecord } from './record-store.js';
import { takeRefusal } from './take-refusal.js';
import { verifyMessage, type Expectation } from './verify-record.js';
import { formGuardOf, guardOf, whoseIs } from './whose.js';

/** The answer to send, and the row that it speaks of where the record was taken. */
export interface Received extends Answer {
  /** What holds, new or stored before. `proof` says whether a yes in it was proven. */
  stored?: StoredRecord;
}

/** Who sent it, as far as the site knows. */
export interface Sender {
  /** The account that is signed in, by the site's own reference. */
  person?: string | undefined;
  /** It may stop things here, and nothing else: of a record with a yes its noes are taken. */
  onlyNoes?: boolean;
}

async function believed(message: Message, expectation: Expectation): Promise<Content> {
  const { record, late, ...ids } = await verifyMessage(message, expectation);
  return { ...ids, jws: message.text, proof: late ? 'late' : 'proven', payload: record };
}

async function unproven(message: Message, expectation: Expectation): Promise<Content> {
  const { refusal, ...ids } = await takeRefusal(message, expectation);
  return { ...ids, jws: null, proof: 'unproven', payload: refusal };
}

/** What there is to write: the whole record, or else its no. */
async function examine(message: Message, expectation: Expectation): Promise<Content> {
  if (!message.signed) return unproven(message, expectation);
  try {
    return await believed(message, expectation);
  } catch (problem) {
    return unproven(message, expectation).catch(() => {
      throw problem;
    });
  }
}

/** A yes that comes again after its time: the first answer was lost, and it still holds. */
async function recall(message: Message, { store }: Receiver): Promise<StoredRecord | undefined> {
  const [stored] = await store.find([String(readPayload(message)['jti'])]);
  return stored?.payloadHash === (await sha256(message.payload)) ? stored : undefined;
}

/** What of it holds in whose name: where they may only stop things, its noes. */
async function claim(message: Message, receiver: Receiver, sender: Sender): Promise<Arrival> {
  const countersigner = countersignerOf(receiver);
  const expectation = { audience: receiver.audience, now: countersigner.now };
  const content = await examine(message, expectation);
  const { subject, mayGrant } = await whoseIs(content, receiver, sender.person);
  const bound = { countersigner, subject };
  const unbound = { countersigner, guard: formGuardOf(content, receiver) };
  if (!sender.onlyNoes) {
    if (subject === undefined) return { ...content, ...unbound };
    if (mayGrant) return { ...content, ...bound, guard: guardOf(content, subject, receiver) };
  }
  const decisions = content.payload?.decisions ?? [];
  if (decisions.every(({ state }) => isNo(state))) return { ...content, ...bound };
  if (!decisions.some(({ state }) => isNo(state))) return { ...content, ...unbound };
  return { ...(await unproven(message, expectation)), ...bound };
}

/** A yes that does not know of a no is held back, and takes no no of its record along. */
async function write(message: Message, { store, audience }: Receiver, content: Arrival) {
  try {
    return await append(store, content);
  } catch (problem) {
    const { countersigner, subject, payload } = content;
    const saysNo = payload?.decisions?.some(({ state }) => isNo(state));
    if (!saysNo || !isProblem(problem)) throw problem;
    const refusal = await unproven(message, { audience, now: countersigner.now });
    return append(store, { ...refusal, countersigner, subject });
  }
}

/** Takes the record, whether or not it came before. @throws {ConsentError} of `PROBLEMS`. */
async function take(message: Message, receiver: Receiver, sender: Sender) {
  const content = await claim(message, receiver, sender);
  const outcome = await write(message, receiver, content);
  if (outcome.stored.payloadHash === content.payloadHash) return outcome;
  throw refusedFor('id-taken', 'Another record came under this `jti`: make a new id.');
}

const receiptAnswer = (stored: StoredRecord, fresh: boolean): Received => ({
  status: fresh ? 201 : 200,
  headers: { 'content-type': 'application/jwt', 'cache-control': 'no-store' },
  body: stored.receipt,
  stored,
});

async function answer(message: Message, receiver: Receiver, sender: Sender): Promise<Received> {
  try {
    const { stored, fresh } = await take(message, receiver, sender);
    return receiptAnswer(stored, fresh);
  } catch (error) {
    const outdated = isProblem(error) && error.code === 'clock-skew';
    const stored = outdated && (await recall(message, receiver));
    if (stored) return receiptAnswer(stored, false);
    throw error;
  }
}

/**
 * Receives one record: the compact JWS as it was posted, in a body or in a form field. Answers
 * `201` with a receipt, `200` with the same receipt when it came before, a problem (4xx) that no
 * retry will change, or `503` when the store failed and the same bytes should come again.
 * A record that names its person, by a token or an account, is theirs from then on; a yes of an
 * account counts only where `sender.person` is that account. Never throws.
 */
export async function receive(
  body: string | Uint8Array,
  receiver: Receiver,
  sender: Sender = {},
): Promise<Received> {
  try {
    return await answer(readMessage(body), receiver, sender);
  } catch (error) {
    if (isProblem(error)) return problemAnswer(error);
    (receiver.onError ?? console.error)(error);
    return plainAnswer(
      503,
      'Service Unavailable',
      'It is not certain to be kept: send the same bytes again.',
    );
  }
}
