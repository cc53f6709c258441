/** A good record, signed with jose: what every test starts from, and then breaks in one place. */
import { createHash, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import { uuidv7 } from '../../src/domain/uuid.js';

export const AUDIENCE = 'https://shop.example/consent';
export const NOW = Date.UTC(2026, 10, 21, 12);
export const DAY = 86_400_000;
export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url');

export const newId = (now = NOW): string => uuidv7(now, randomBytes(10));

const LABEL = "I want Librairie Martin's newsletter by e-mail.";

export const DECISION: Decision = {
  purpose: 'newsletter',
  channel: 'email',
  party: 'brand',
  basis: 'consent',
  initial: 'unset',
  state: 'given',
};

const TEXT = [
  LABEL,
  'One mail a month about new books.',
  'Librairie Martin. Privacy <https://shop.example/privacy>',
  'Change your mind <https://shop.example/preferences>',
].join('\n');

/** The words of a notice with their digest. */
export const noticeOf = (text: string): ConsentRecord['notice'] => ({
  lang: 'en',
  text,
  digest: `sha-256:${sha256(text)}`,
  medium: 'web',
});

/** A sentence for each, which no other has: each a letter shorter than the one before. */
const offeredFor = (decisions: Decision[]): ConsentRecord['offered'] =>
  decisions.map(({ purpose, channel, party }, place) => ({
    ...{ purpose, channel, party },
    label: LABEL.slice(0, LABEL.length - place),
  }));

/** A yes to a newsletter that passes every check; overrides replace whole members. */
export function makeRecord(overrides: Partial<ConsentRecord> = {}): ConsentRecord {
  const { decisions = [DECISION] } = overrides;
  return {
    schema: 'consent-record/1',
    jti: newId(),
    iat: seconds(NOW),
    aud: AUDIENCE,
    element: { name: 'consent-checkbox', version: '0.1.0' },
    subject: { idType: 'form', capacity: 'consumer' },
    controller: {
      name: 'Librairie Martin',
      country: 'FR',
      privacy: 'https://shop.example/privacy',
    },
    jurisdiction: 'FR',
    notice: noticeOf(TEXT),
    scope: 'item',
    offered: offeredFor(decisions),
    decisions,
    method: { surface: 'web-form', control: 'checkbox', actor: 'data-subject', trusted: true },
    withdraw: 'https://shop.example/preferences',
    retention: { period: 'P3Y', from: 'last-contact' },
    origin: 'https://shop.example',
    ...overrides,
  };
}

/** The same screen, refused. */
export const makeRefusal = (overrides: Partial<ConsentRecord> = {}): ConsentRecord =>
  makeRecord({ decisions: [{ ...DECISION, state: 'refused' }], ...overrides });

export interface PageKey {
  privateKey: CryptoKey;
  jwk: JWK;
}

export async function makeKey(algorithm = 'ES256'): Promise<PageKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  return { privateKey, jwk: { kty, crv, x, ...(y && { y }) } };
}

export const thumbprint = (jwk: JWK): Promise<string> => calculateJwkThumbprint(jwk);

const pageKey = makeKey();

/** What a test may change about the envelope. */
export interface Envelope {
  header?: Record<string, unknown>;
  key?: PageKey;
}

/** Signs any payload, an object or a text that need not be JSON, as a compact JWS. */
export async function sign(
  payload: object | string | Uint8Array,
  { header, key }: Envelope = {},
): Promise<string> {
  const { privateKey, jwk } = key ?? (await pageKey);
  const bytes = payload instanceof Uint8Array ? payload : new TextEncoder().encode(asText(payload));
  return new CompactSign(bytes)
    .setProtectedHeader({ alg: 'ES256', typ: 'consent-record+jwt', jwk, ...header })
    .sign(privateKey);
}

export const asText = (payload: object | string): string =>
  typeof payload === 'string' ? payload : JSON.stringify(payload);

/** Signs texts as they are, for headers that jose would not write; ES256. */
export async function signTexts(header: string, payload: string): Promise<string> {
  const { privateKey } = await pageKey;
  const parts = `${base64(header)}.${base64(payload)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, privateKey, Buffer.from(parts));
  return `${parts}.${Buffer.from(signature).toString('base64url')}`;
}

export const signedRecord = (overrides: Partial<ConsentRecord> = {}): Promise<string> =>
  sign(makeRecord(overrides));

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** A JWS whose header and signature are what a test says, signed by nobody. */
export const forge = (header: object | string, payload: object | string, signature = ''): string =>
  [base64(asText(header)), base64(asText(payload)), signature].join('.');

/** The public key that signs where a test names none. */
export const publicJwk = async (): Promise<JWK> => (await pageKey).jwk;

/** Order of P-256: (r, s) and (r, n − s) are both signatures of the same bytes. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The same record under the other spelling of its signature. */
export function reencoded(jws: string): string {
  const [header, payload, signature] = jws.split('.') as [string, string, string];
  const bytes = Buffer.from(signature, 'base64url');
  const s = N - BigInt(`0x${bytes.subarray(32).toString('hex')}`);
  const other = Buffer.concat([
    bytes.subarray(0, 32),
    Buffer.from(s.toString(16).padStart(64, '0'), 'hex'),
  ]);
  return [header, payload, other.toString('base64url')].join('.');
}
