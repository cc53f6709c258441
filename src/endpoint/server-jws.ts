/** What the endpoint signs with its own key: receipts, events and heads, each under a `typ` of its own. */
import { CompactSign, compactVerify, createLocalJWKSet } from 'jose';
import type * as z from 'zod';
import type { ConsentError } from '../domain/errors.js';
import { fault } from './faults.js';
import { utf8 } from './hash.js';
import type { KeysDocument, ServerKey } from './server-key.js';

export interface Kind<T> {
  /** As messages name it. */
  name: 'receipt' | 'event' | 'head';
  schema: z.ZodType<T>;
}

const typOf = (name: Kind<unknown>['name']): string => `consent-${name}+jwt`;

/** The `typ` by which an event is told from a record. */
export const EVENT_TYPE = typOf('event');

/** Signs claims as a compact JWS. The bytes are those of their JSON. */
export const signByServer = (
  name: Kind<unknown>['name'],
  claims: Uint8Array | object,
  { kid, privateKey }: ServerKey,
): Promise<string> =>
  new CompactSign(claims instanceof Uint8Array ? claims : utf8(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'ES256', typ: typOf(name), kid })
    .sign(privateKey);

/** Makes the error of a kind: `bad-receipt`, `bad-event` or `bad-head`. */
export const badOf =
  (name: Kind<unknown>['name']) =>
  (detail: string, cause?: unknown): ConsentError =>
    fault(`bad-${name}`, detail, cause);

/**
 * Verifies what a server signed against its keys document: signature, type, claims, and that the
 * key was not closed before it signed.
 * @throws {ConsentError} `bad-receipt`, `bad-event` or `bad-head`.
 */
export async function verifyByServer<T extends { iat: number }>(
  jws: string,
  document: KeysDocument,
  { name, schema }: Kind<T>,
): Promise<T> {
  const bad = badOf(name);
  const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(document), {
    algorithms: ['ES256'],
  }).catch((cause: unknown) => {
    throw bad(`The ${name} is not signed by a key of this document.`, cause);
  });
  if (protectedHeader.typ !== typOf(name)) {
    throw bad(`This is signed, but it is no consent ${name}.`);
  }
  const claims = read(payload, schema, bad);
  const closed = document.keys.find(({ kid }) => kid === protectedHeader.kid)?.closed;
  if (closed !== undefined && claims.iat * 1000 >= Date.parse(closed)) {
    throw bad(`The key was closed before it signed this ${name}.`);
  }
  return claims;
}

function read<T>(payload: Uint8Array, schema: z.ZodType<T>, bad: ReturnType<typeof badOf>): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch (cause) {
    throw bad('The claims are not those of its schema.', cause);
  }
}
