/**
 * A verifier of records in nothing but WebCrypto, written from record.md: what a person with a
 * browser console could check. It shares no line with what signs, nor with the endpoint.
 */
import type { ConsentRecord } from '../../src/domain/schema.js';

interface Algorithm {
  members: string[];
  key: { name: string; namedCurve?: string };
  signature: { name: string; hash?: string };
}

const ALGORITHMS: Record<string, Algorithm> = {
  ES256: {
    members: ['kty:EC', 'crv:P-256', 'x', 'y'],
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    signature: { name: 'ECDSA', hash: 'SHA-256' },
  },
  Ed25519: {
    members: ['kty:OKP', 'crv:Ed25519', 'x'],
    key: { name: 'Ed25519' },
    signature: { name: 'Ed25519' },
  },
};

interface Header {
  alg: string;
  typ: string;
  jwk: Record<string, string>;
}

function ensure(holds: unknown, what: Refusal['what']): asserts holds {
  if (!holds) throw new Refusal(what);
}

/** Names the check that failed as the vectors do. */
export class Refusal extends Error {
  constructor(readonly what: 'form' | 'header' | 'signature' | 'json' | 'words') {
    super(what);
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (c) => ({ '+': '-', '/': '_' })[c] ?? '');

/** Every byte string has one spelling: without padding, without stray bits. */
function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  ensure(/^[\w-]+$/.test(part) && part.length % 4 !== 1, 'form');
  const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (c) =>
    c.charCodeAt(0),
  );
  ensure(base64url(bytes) === part, 'form');
  return bytes;
}

const sameNames = (object: object, names: string[]): boolean =>
  Object.keys(object).sort().join() === [...names].sort().join();

function algorithmOf({ jwk, ...header }: Header): Algorithm {
  const algorithm = Object.hasOwn(ALGORITHMS, header.alg) && ALGORITHMS[header.alg];
  ensure(algorithm && sameNames(header, ['alg', 'typ']), 'header');
  ensure(header.typ === 'consent-record+jwt', 'header');
  const members = algorithm.members.map((member) => member.split(':') as [string, string?]);
  ensure(
    sameNames(
      jwk ?? {},
      members.map(([name]) => name),
    ),
    'header',
  );
  ensure(
    members.every(([name, value]) => value === undefined || jwk[name] === value),
    'header',
  );
  return algorithm;
}

async function signatureFits(header: Header, signature: BufferSource, signed: BufferSource) {
  const { key, signature: how } = algorithmOf(header);
  try {
    const publicKey = await crypto.subtle.importKey('jwk', header.jwk, key, false, ['verify']);
    return await crypto.subtle.verify(how, publicKey, signature, signed);
  } catch {
    return false; // a point off the curve, for one, cannot be imported
  }
}

const digestOf = async (text: string): Promise<string> =>
  `sha-256:${base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))}`;

const decode = (bytes: BufferSource): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** A page writes JSON without white space: written again, a member named twice would be missing. */
function parse(json: string): ConsentRecord {
  try {
    const value = JSON.parse(json) as ConsentRecord;
    if (JSON.stringify(value) === json) return value;
  } catch {
    // falls through: what cannot be read is refused like what reads in two ways
  }
  throw new Refusal('json');
}

/** @throws {Refusal} with the first check that fails. */
export async function check(jws: string): Promise<{ header: Header; payload: ConsentRecord }> {
  const parts = jws.split('.');
  ensure(parts.length === 3, 'form');
  const [headerBytes, payloadBytes, signature] = parts.map(bytesOf);
  const header = JSON.parse(decode(headerBytes!)) as Header;
  const signed = new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.')));
  ensure(await signatureFits(header, signature!, signed), 'signature');
  const payload = parse(decode(payloadBytes!));
  ensure(payload.notice.digest === (await digestOf(payload.notice.text)), 'words');
  return { header, payload };
}
