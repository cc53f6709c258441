// Signs with node:crypto, apart from the WebCrypto code and the jose that are tested.
import { createHash, createPrivateKey, sign as signBytes, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, publicPart } from './keys.mjs';

const FOLDER = join(import.meta.dirname, '..');

const committed = ['records.json', 'invalid.json']
  .map((name) => join(FOLDER, name))
  .filter((file) => existsSync(file))
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).vectors)
  .map(({ jws }) => jws);

export const base64url = (data) => Buffer.from(data).toString('base64url');
export const sha256 = (data) => createHash('sha256').update(data).digest('base64url');

export const headerOf = (alg, more = {}) => ({
  alg,
  typ: 'consent-record+jwt',
  jwk: publicPart(KEYS[alg]),
  ...more,
});

const asText = (part) => (typeof part === 'string' ? part : JSON.stringify(part));

/** The bytes that are signed; a header or payload given as text is taken as it is. */
export const inputOf = (header, payload) =>
  [header, payload].map((part) => base64url(asText(part))).join('.');

/**
 * A compact JWS. ES256 signatures are random: one that is committed is kept as long as it signs
 * the same bytes, so that running the script again changes nothing.
 */
export function sign(header, payload, alg = 'ES256') {
  const input = inputOf(header, payload);
  const key = {
    key: createPrivateKey({ key: KEYS[alg], format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  };
  const hash = alg === 'Ed25519' ? null : 'sha256';
  const fits = (jws) =>
    jws.startsWith(`${input}.`) &&
    verify(hash, Buffer.from(input), key, Buffer.from(jws.split('.')[2], 'base64url'));
  return committed.find(fits) ?? `${input}.${base64url(signBytes(hash, Buffer.from(input), key))}`;
}

/** RFC 7638: the members it names, in their order, without white space. */
export function thumbprint({ crv, kty, x, y }) {
  return sha256(JSON.stringify({ crv, kty, x, y }));
}
