// One good record, broken in one place each. `code` is the type of the endpoint's problem;
// `breaks` says which check must see it: the form of the string, the header, the signature, the
// JSON, or the words' digest.
import { createHmac } from 'node:crypto';
import { KEYS, publicPart } from './keys.mjs';
import { records } from './records.mjs';
import { base64url, headerOf, inputOf, sign } from './sign.mjs';

const [{ jws: GOOD, payload: PAYLOAD }] = records;
const [HEADER, BODY, SIGNATURE] = GOOD.split('.');
const BYTES = Buffer.from(SIGNATURE, 'base64url');
const JWK = publicPart(KEYS.ES256);

const BAD = 'bad-signature';
const withSignature = (signature) => `${HEADER}.${BODY}.${signature}`;

/** Changes the decoded part and keeps the signature. */
function changed(part, from, to) {
  const text = Buffer.from(part, 'base64url').toString();
  if (!text.includes(from)) throw new Error(`${from} is not in ${text}`);
  return base64url(text.replace(from, to));
}

function changedByte(bytes, place) {
  const copy = Buffer.from(bytes);
  copy[place] ^= 1;
  return copy;
}

/** An ASN.1 integer: without leading zeros, and with one where it would read as negative. */
function derInteger(bytes) {
  const hex = bytes.toString('hex').replace(/^(00)+/, '');
  const value = Buffer.from(hex >= '8' ? `00${hex}` : hex, 'hex');
  return Buffer.concat([Buffer.from([2, value.length]), value]);
}

function der(bytes) {
  const both = Buffer.concat([bytes.subarray(0, 32), bytes.subarray(32)].map(derInteger));
  return Buffer.concat([Buffer.from([0x30, both.length]), both]);
}

function hmac(secret) {
  const input = inputOf(headerOf('ES256', { alg: 'HS256' }), PAYLOAD);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

/** Well signed, under a header that no record may have. */
const headed = (more) => sign(headerOf('ES256', more), PAYLOAD);

/** 64 bytes leave four bits over in their last character: the same signature, spelt otherwise. */
function strayBits() {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return withSignature(SIGNATURE.slice(0, -1) + alphabet[alphabet.indexOf(SIGNATURE.at(-1)) + 1]);
}

const JSON_TEXT = JSON.stringify(PAYLOAD);
const OTHER_WORDS = {
  ...PAYLOAD,
  notice: { ...PAYLOAD.notice, text: `${PAYLOAD.notice.text}\nEt aussi par téléphone.` },
};

/** [what is wrong, what it breaks, the problem's type, the JWS] */
const CASES = [
  [
    'a changed byte of the header: a point off the curve',
    'signature',
    BAD,
    `${changed(HEADER, '"x":"f83O', '"x":"f83P')}.${BODY}.${SIGNATURE}`,
  ],
  [
    'a space more in the header, which means the same',
    'signature',
    BAD,
    `${changed(HEADER, ',', ', ')}.${BODY}.${SIGNATURE}`,
  ],
  [
    'a changed byte of the payload',
    'signature',
    BAD,
    `${HEADER}.${changed(BODY, '"FR"', '"GR"')}.${SIGNATURE}`,
  ],
  ['a changed byte of r', 'signature', BAD, withSignature(base64url(changedByte(BYTES, 5)))],
  ['a changed byte of s', 'signature', BAD, withSignature(base64url(changedByte(BYTES, 63)))],
  [
    'the key of somebody else',
    'signature',
    BAD,
    sign(headerOf('ES256', { jwk: publicPart(KEYS.other) }), PAYLOAD),
  ],
  [
    'the signature of another record',
    'signature',
    BAD,
    withSignature(records[1].jws.split('.')[2]),
  ],
  ['DER instead of r and s', 'signature', BAD, withSignature(base64url(der(BYTES)))],
  ['a signature cut short', 'signature', BAD, withSignature(base64url(BYTES.subarray(0, 63)))],
  ['a signature with a byte too many', 'signature', BAD, withSignature(base64url([...BYTES, 0]))],
  ['r and s of zero', 'signature', BAD, withSignature(base64url(new Uint8Array(64)))],
  ['no signature', 'form', BAD, withSignature('')],

  [
    'alg none, without a signature',
    'form',
    BAD,
    `${inputOf(headerOf('ES256', { alg: 'none' }), PAYLOAD)}.`,
  ],
  ['alg none, with one', 'header', BAD, headed({ alg: 'none' })],
  ['HS256, its secret the public key', 'header', BAD, hmac(JSON.stringify(JWK))],
  [
    'HS256, its secret the coordinates',
    'header',
    BAD,
    hmac(Buffer.from(JWK.x + JWK.y, 'base64url')),
  ],
  ['an Ed25519 key under ES256', 'header', BAD, headed({ jwk: publicPart(KEYS.Ed25519) })],
  ['a critical extension', 'header', BAD, headed({ crit: ['exp'], exp: 4_102_444_800 })],
  ['unencoded payload (RFC 7797)', 'header', BAD, headed({ b64: false, crit: ['b64'] })],
  ['a key to be fetched: jku', 'header', BAD, headed({ jku: 'https://evil.example/keys.json' })],
  ['a key to be fetched: x5u', 'header', BAD, headed({ x5u: 'https://evil.example/key.pem' })],
  ['a key by name: kid', 'header', BAD, headed({ kid: records[0].thumbprint })],
  ['another type', 'header', BAD, headed({ typ: 'JWT' })],
  ['the type of a receipt', 'header', BAD, headed({ typ: 'consent-receipt+jwt' })],
  ['no type', 'header', BAD, headed({ typ: undefined })],
  ['no key', 'header', BAD, headed({ jwk: undefined })],
  [
    'a key with alg, as Firefox exports it',
    'header',
    BAD,
    headed({ jwk: { ...JWK, alg: 'ES256' } }),
  ],
  ['the private key', 'header', BAD, headed({ jwk: KEYS.ES256 })],

  ['stray bits after the signature', 'form', BAD, strayBits()],
  ['padding after the signature', 'form', 'schema', withSignature(`${SIGNATURE}==`)],
  ['padding after the payload', 'form', 'schema', `${HEADER}.${BODY}=.${SIGNATURE}`],
  ['base64 that is not for URLs', 'form', 'schema', withSignature(`+/${SIGNATURE.slice(2)}`)],
  ['a new line at the end', 'form', 'schema', `${GOOD}\n`],
  ['a space before it', 'form', 'schema', ` ${GOOD}`],
  ['two parts', 'form', 'schema', `${HEADER}.${BODY}`],
  ['four parts', 'form', 'schema', `${GOOD}.${SIGNATURE}`],
  ['a detached payload', 'form', 'schema', `${HEADER}..${SIGNATURE}`],
  ['quotes around it', 'form', 'schema', JSON.stringify(GOOD)],

  [
    'a member named twice',
    'json',
    'schema',
    sign(headerOf('ES256'), JSON_TEXT.replace('{', '{"jurisdiction":"DE",')),
  ],
  ['a payload that is no JSON', 'json', 'schema', sign(headerOf('ES256'), JSON_TEXT.slice(0, -1))],
  ['the digest of other words', 'words', 'wording', sign(headerOf('ES256'), OTHER_WORDS)],
];

export const invalid = CASES.map(([reason, breaks, code, jws]) => ({ reason, breaks, code, jws }));
