/** Makes, signs and appends what the endpoint itself has to say (`consent-event/1`). */
import { CompactSign, compactVerify, createLocalJWKSet } from 'jose';
import { ConsentError } from '../domain/errors.js';
import { uuidv7 } from '../domain/uuid.js';
import { eventSchema, type ConsentEvent } from './event-schema.js';
import { sha256, utf8 } from './hash.js';
import { append, type Arrival, type Outcome } from './journal.js';
import { countersignerOf, type Receiver } from './receiver.js';
import type { KeysDocument } from './server-key.js';

const TYPE = 'consent-event+jwt';

/** What happened, to whom; `subject` is the site's reference of the person. */
export interface Happening extends Pick<ConsentEvent, 'cause' | 'refers' | 'decisions'> {
  subject: string;
}

/** A stop of everything: every purpose, channel, party and basis. */
export const STOP: ConsentEvent['decisions'] = [
  { purpose: '*', channel: '*', party: '*', basis: '*', state: 'objected' },
];

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
  const jws = await new CompactSign(bytes)
    .setProtectedHeader({ alg: 'ES256', typ: TYPE, kid: key.kid })
    .sign(key.privateKey);
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

const badEvent = (detail: string, cause?: unknown) =>
  new ConsentError('bad-event', detail, { cause });

/**
 * Verifies an event against the keys document of the endpoint that wrote it.
 * @throws {ConsentError} `bad-event`.
 */
export async function verifyEvent(jws: string, document: KeysDocument): Promise<ConsentEvent> {
  const signed = await compactVerify(jws, createLocalJWKSet(document), {
    algorithms: ['ES256'],
  }).catch((cause: unknown) => {
    throw badEvent('The event is not signed by a key of this document.', cause);
  });
  const { typ, kid } = signed.protectedHeader;
  if (typ !== TYPE) throw badEvent('This is signed, but it is no consent event.');
  const event = readEvent(signed.payload);
  const closed = document.keys.find((key) => key.kid === kid)?.closed;
  if (closed !== undefined && event.iat * 1000 >= Date.parse(closed)) {
    throw badEvent('The key was closed before it signed this event.');
  }
  return event;
}

function readEvent(payload: Uint8Array): ConsentEvent {
  try {
    return eventSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch (cause) {
    throw badEvent('The payload is not that of consent-event/1.', cause);
  }
}
