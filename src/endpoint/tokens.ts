/**
 * Tokens: what stands in the links of messages. Opaque to their holders, 109 characters: an id and
 * the server's signature of it, so that a made-up one is known before the database is asked.
 */
import { base64url, importJWK, type JWK } from 'jose';
import { recordSchema } from '../domain/schema.js';
import { fault } from './faults.js';
import { utf8 } from './hash.js';
import { nowOf, type Receiver } from './receiver.js';
import type { StoredToken, TokenUse } from './record-store.js';

const TOKEN = /^([\w-]{22})\.([\w-]{86})$/;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

const reference = recordSchema.shape.subject.shape.id.unwrap();

/** What the signature is of: no other signature of the key begins like this. */
const signed = (id: string) => utf8(`consent-token/1.${id}`);

/** What to issue: for whom, for what, until when (milliseconds since 1970; absent: for ever). */
export interface Issue {
  /** The site's own reference of the person. */
  subject: string;
  use: TokenUse;
  expires?: number;
  /** The id of the requested record; a `confirm` token has one, and no other does. */
  refers?: string;
}

/**
 * Makes a token for the links of messages, and keeps its id.
 * @throws {ConsentError} `bad-token` when `refers` and `use` do not fit, or `subject` is no reference
 * that a record can hold: whoever has such a token could stop nothing. Rejects when the store fails.
 */
export async function issueToken(receiver: Receiver, issue: Issue): Promise<string> {
  const { subject, use, expires, refers } = issue;
  if ((use === 'confirm') !== (refers !== undefined)) {
    throw fault('bad-token', 'A `confirm` token refers to a record, and no other does.');
  }
  if (!reference.safeParse(subject).success) {
    throw fault('bad-token', 'A `subject` has 1 to 200 characters, as in a record.');
  }
  const id = base64url.encode(crypto.getRandomValues(new Uint8Array(16)));
  const { privateKey } = receiver.key;
  const signature = await crypto.subtle.sign(SIGNATURE, privateKey, signed(id));
  const expiresAt = expires === undefined ? null : new Date(expires).toISOString();
  const token = { id, subject, use, refers: refers ?? null, expiresAt, revokedAt: null };
  await receiver.store.addToken(token);
  return `${id}.${base64url.encode(new Uint8Array(signature))}`;
}

/**
 * Takes one token back, or all of a person's: from now on they stop things and do nothing else. A
 * token that is none of ours is no error.
 */
export async function revokeTokens(
  receiver: Receiver,
  which: { subject: string } | { token: string },
): Promise<void> {
  const at = new Date(nowOf(receiver)).toISOString();
  if ('subject' in which) return receiver.store.revokeTokens(which, at);
  const id = await idOf(receiver, which.token);
  if (id !== undefined) await receiver.store.revokeTokens({ id }, at);
}

/** A token of ours. `isGood`: neither expired nor revoked; a no does not ask for that. */
export interface KnownToken extends StoredToken {
  isGood: boolean;
}

/** The token behind a text; `undefined` where it is none of ours, whatever is wrong with it. */
export async function readToken(receiver: Receiver, text: string): Promise<KnownToken | undefined> {
  const id = await idOf(receiver, text);
  const token = id === undefined ? undefined : await receiver.store.findToken(id);
  if (!token) return undefined;
  const { expiresAt, revokedAt } = token;
  const isOver = expiresAt !== null && Date.parse(expiresAt) <= nowOf(receiver);
  return { ...token, isGood: !isOver && revokedAt === null };
}

async function idOf(receiver: Receiver, text: string): Promise<string | undefined> {
  const [, id, signature] = TOKEN.exec(text) ?? [];
  if (id === undefined || signature === undefined) return undefined;
  const bytes = new Uint8Array(base64url.decode(signature));
  for (const key of await verifiersOf(receiver)) {
    if (await crypto.subtle.verify(SIGNATURE, key, bytes, signed(id))) return id;
  }
  return undefined;
}

/** The link of an old message was signed by an old key. */
const verifiersOf = ({ key, closedKeys = [] }: Receiver): Promise<CryptoKey[]> =>
  Promise.all([key.publicKey, ...closedKeys.map(({ jwk }) => jwk)].map(verifierOf));

const verifiers = new WeakMap<object, Promise<CryptoKey>>();

/** Imported once; of a closed key that was kept whole the public part alone. */
function verifierOf(jwk: JWK): Promise<CryptoKey> {
  const { kty, crv, x, y } = jwk;
  const made = verifiers.get(jwk) ?? importJWK({ kty, crv, x, y }, 'ES256');
  verifiers.set(jwk, made as Promise<CryptoKey>);
  return made as Promise<CryptoKey>;
}
