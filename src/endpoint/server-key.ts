/** The key that countersigns records, and the public document in which anyone finds it. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { fault } from './faults.js';

/** A P-256 public key, its four members alone. */
export interface PublicKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
}

export interface ServerKey {
  /** RFC 7638 thumbprint of the public key. */
  kid: string;
  privateKey: CryptoKey;
  publicKey: PublicKey;
}

/** A key that signs no more but still verifies what it signed. */
export interface ClosedKey {
  /** Its public JWK; more members do no harm, they are left out. */
  jwk: JWK;
  /** RFC 3339: from when on nothing that it signs counts. */
  closed: string;
}

export interface KeysDocument {
  keys: (PublicKey & { kid: string; alg: 'ES256'; use: 'sig'; closed?: string })[];
}

/** Copies the public members and nothing else: a private `d` cannot slip into a document. */
function publicPart({ kty, crv, x, y }: JWK): PublicKey {
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y) {
    throw fault('bad-key', 'A server key is a P-256 key in JWK form, with x and y.');
  }
  return { kty: 'EC', crv: 'P-256', x, y };
}

/** A new private key as a JWK, to be kept where secrets are kept, then imported at each start. */
export async function generateServerKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}

/**
 * The key to sign with, from its private JWK.
 * @throws {ConsentError} `bad-key` when it is no private P-256 key.
 */
export async function importServerKey(jwk: JWK): Promise<ServerKey> {
  const publicKey = publicPart(jwk);
  if (!jwk.d) throw fault('bad-key', 'A server signs with the private JWK, with d.');
  const privateKey = await importJWK({ ...publicKey, d: jwk.d }, 'ES256').catch((cause) => {
    throw fault('bad-key', 'The JWK is not a valid P-256 key.', cause);
  });
  return { kid: await calculateJwkThumbprint(publicKey), privateKey, publicKey };
}

/** What `/.well-known/consent-keys.json` shows: a JWK set (RFC 7517), old keys with their end. */
export async function keysDocument(
  { publicKey, kid }: Pick<ServerKey, 'publicKey' | 'kid'>,
  closedKeys: ClosedKey[] = [],
): Promise<KeysDocument> {
  const shared = { alg: 'ES256', use: 'sig' } as const;
  const old = closedKeys.map(async ({ jwk, closed }) => {
    const key = publicPart(jwk);
    return { ...key, kid: await calculateJwkThumbprint(key), ...shared, closed };
  });
  return { keys: [{ ...publicKey, kid, ...shared }, ...(await Promise.all(old))] };
}
