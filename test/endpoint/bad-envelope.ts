/** What can be wrong around a record: its body, its header, its signature. */
import { createHmac, randomBytes } from 'node:crypto';
import type { ConsentRecord } from '../../src/domain/schema.js';
import { MAX_BODY } from '../../src/endpoint/message.js';
import type { BadInput } from './bad-input.js';
import { forge, makeKey, publicJwk, sign, signTexts } from './make-record.js';

const schema: BadInput['yes'] = ['schema', 400];

const header = async (more: object = {}) => ({
  alg: 'ES256',
  typ: 'consent-record+jwt',
  jwk: await publicJwk(),
  ...more,
});

const unreadable = (name: string, body: BadInput['body']): BadInput => ({
  name,
  body,
  yes: schema,
  no: schema,
});

/** It can be read and proves nothing. */
const unsound = (name: string, body: BadInput['body']): BadInput => ({
  name,
  body,
  yes: ['bad-signature', 400],
  no: 'unproven',
});

const withHeader = (name: string, more: Record<string, unknown>): BadInput =>
  unsound(name, (record) => sign(record, { header: more }));

/** Replaces inside the decoded part, and keeps the old signature. */
async function changed(record: ConsentRecord, part: number, from: string, to: string) {
  const parts = (await sign(record)).split('.');
  const text = Buffer.from(parts[part]!, 'base64url').toString();
  if (!text.includes(from)) throw new Error(`${text} has no ${from}`);
  parts[part] = Buffer.from(text.replace(from, to)).toString('base64url');
  return parts.join('.');
}

async function changedSignature(record: ConsentRecord): Promise<string> {
  const jws = await sign(record);
  const place = jws.lastIndexOf('.') + 10;
  return jws.slice(0, place) + (jws[place] === 'A' ? 'B' : 'A') + jws.slice(place + 1);
}

/** The same signature with a stray bit in the last character: 86 characters hold 516 bits. */
async function strayBit(record: ConsentRecord): Promise<string> {
  const jws = await sign(record);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return jws.slice(0, -1) + alphabet[alphabet.indexOf(jws.at(-1)!) + 1];
}

/** The attack on verifiers that let the header choose: the public key as a shared secret. */
async function hmac(record: ConsentRecord): Promise<string> {
  const unsigned = forge(await header({ alg: 'HS256' }), record).slice(0, -1);
  const secret = JSON.stringify(await publicJwk());
  return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
}

/** The record's JSON with one byte that begins a character and does not end it. */
const halfCharacter = (record: ConsentRecord): Uint8Array =>
  Buffer.from(JSON.stringify(record).replace('Librairie', 'Librairi\u00e9'), 'latin1');

export const BAD_ENVELOPES: BadInput[] = [
  unreadable('empty', () => ''),
  unreadable('binary', () => randomBytes(500)),
  unreadable('a body that is not UTF-8', halfCharacter),
  unreadable('a payload that is not UTF-8', (record) => sign(halfCharacter(record))),
  unreadable('a word', () => 'hello'),
  unreadable('five parts, as a JWE has', () => 'a.b.c.d.e'),
  unreadable('a JSON array', () => '[]'),
  unreadable('broken JSON', () => '{"a":'),
  unreadable('deep JSON', () => '['.repeat(59_000)),
  unreadable('a deep object', () => '{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000)),
  unreadable('padded base64', (record) => forge('{}', record).replace('.', '=.')),
  unreadable('a payload that is no JSON', () => sign('newsletter: yes')),
  unreadable('a payload that is no object', () => sign('[1]')),
  unreadable('a payload that is null', () => sign('null')),
  unreadable('a payload that is binary', () => sign(randomBytes(300))),
  unreadable('a payload that is deep', () => sign('['.repeat(20_000) + ']'.repeat(20_000))),
  {
    name: 'too large',
    body: (record) => sign(JSON.stringify(record) + ' '.repeat(MAX_BODY)),
    yes: ['too-large', 413],
    no: ['too-large', 413],
  },
  unsound('unsigned', (record) => JSON.stringify(record)),
  unsound('alg none', async (record) => forge(await header({ alg: 'none' }), record)),
  unsound('HS256 over the public key', hmac),
  unsound('a swapped key', async (record) =>
    sign(record, { header: { jwk: (await makeKey()).jwk } }),
  ),
  unsound('a changed header', (record) => changed(record, 0, '"alg":"ES256"', '"alg":"EdDSA"')),
  unsound('a changed payload', (record) => changed(record, 1, '"country":"FR"', '"country":"BE"')),
  unsound('a changed signature', changedSignature),
  unsound('a signature spelt otherwise', strayBit),
  unsound('an empty signature', async (record) => forge(await header(), record)),
  {
    name: 'a header that is no JSON',
    body: (record) => forge('ES256', record, 'AAAA'),
    yes: schema,
    no: 'unproven',
  },
  {
    name: 'a header that names a member twice',
    body: async (record) => {
      const once = JSON.stringify(await header());
      return signTexts(once.replace('{', '{"alg":"none",'), JSON.stringify(record));
    },
    yes: schema,
    no: 'unproven',
  },
  withHeader('a kid', { kid: 'page-1' }),
  withHeader('a jku', { jku: 'https://evil.example/keys.json' }),
  withHeader('an x5u', { x5u: 'https://evil.example/certificate' }),
  withHeader('a type of something else', { typ: 'JWT' }),
  unsound('a crit', async (record) =>
    signTexts(JSON.stringify(await header({ crit: ['exp'], exp: 1 })), JSON.stringify(record)),
  ),
  unsound('a private key', async (record) =>
    sign(record, { header: { jwk: { ...(await publicJwk()), d: 'A'.repeat(43) } } }),
  ),
  unsound('a key that says more than it is', async (record) =>
    sign(record, { header: { jwk: { ...(await publicJwk()), alg: 'ES256' } } }),
  ),
];
