/** Makes, signs and appends what the endpoint itself has to say (`consent-event/1`). */
import { ALL_PURPOSES } from '../domain/everything.js';
import { uuidv7 } from '../domain/uuid.js';
import { eventSchema, type ConsentEvent } from './event-schema.js';
import { sha256, utf8 } from './hash.js';
import { append, type Arrival, type Outcome } from './journal.js';
import { countersignerOf, type Receiver } from './receiver.js';
import { signByServer, verifyByServer } from './server-jws.js';
import type { KeysDocument } from './server-key.js';

/** What happened, to whom; `subject` is the site's reference of the person. */
export interface Happening extends Pick<ConsentEvent, 'cause' | 'refers' | 'decisions'> {
  subject: string;
}

/** A stop of everything: every purpose, channel, party and basis. */
export const STOP: ConsentEvent['decisions'] = [{ ...ALL_PURPOSES, state: 'objected' }];

async function arrivalOf({ subject, ...what }: Happening, receiver: Receiver): Promise<Arrival> {
  const countersigner = countersignerOf(receiver);
  const { key, issuer, now } = countersigner;
  const payload = eventSchema.parse({
    schema: 'consent-event/1',
    jti: uuidv7(now(), crypto.getRandomValues(new Uint8Array(10))),
    iat: Math.floor(now() / 1000),
    aud: issuer,
    subject: { idType: 'account', id: subject },
    ...what,
  });
  const bytes = utf8(JSON.stringify(payload));
  const jws = await signByServer('event', bytes, key);
  const ids = { jti: payload.jti, payloadHash: await sha256(bytes), recordHash: await sha256(jws) };
  const binds = what.cause === 'bind' ? what.refers : undefined;
  return { ...ids, jws, proof: 'event', payload, subject, binds, countersigner };
}

/**
 * Appends an event to the chain, bound to its person; what is appended at once is written together.
 * Rejects when the store fails: then nothing happened, and it may be tried again.
 */
export const appendEvent = async (what: Happening, receiver: Receiver): Promise<Outcome> =>
  append(receiver.store, await arrivalOf(what, receiver));

/**
 * Verifies an event against the keys document of the endpoint that wrote it.
 * @throws {ConsentError} `bad-event`.
 */
export const verifyEvent = (jws: string, document: KeysDocument): Promise<ConsentEvent> =>
  verifyByServer(jws, document, { name: 'event', schema: eventSchema });
