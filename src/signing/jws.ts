/** Seals a record: digests its words and signs it as a compact JWS (RFC 7515) with ES256. */
import type { UnsealedRecord } from '../domain/record.js';
import type { ConsentRecord } from '../domain/schema.js';
import { bytesOf, encode, sha256 } from './base64url.js';
import { documentKey } from './document-key.js';

const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

const part = (value: unknown): string => encode(bytesOf(JSON.stringify(value)));

/**
 * The bytes returned are the bytes to send, store and show: nothing is re-encoded later.
 * WebCrypto returns r‖s as JWS wants it.
 */
export async function seal(unsealed: UnsealedRecord): Promise<string> {
  const { privateKey, jwk } = await documentKey();
  const digest = `sha-256:${await sha256(unsealed.notice.text)}`;
  const record: ConsentRecord = { ...unsealed, notice: { ...unsealed.notice, digest } };
  const signed = `${part({ alg: 'ES256', typ: 'consent-record+jwt', jwk })}.${part(record)}`;
  const signature = await crypto.subtle.sign(SIGNATURE, privateKey, bytesOf(signed));
  return `${signed}.${encode(new Uint8Array(signature))}`;
}
