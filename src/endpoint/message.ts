/** The body of a POST, taken apart but not believed: bytes, text, and the parts of a JWS. */
import { base64url } from 'jose';
import { sha256, utf8 } from './hash.js';
import { refusedFor } from './problem.js';
import { parseObject } from './unique-keys.js';

/** In bytes. A browser keeps at most 64 KiB of `keepalive` requests in flight. */
export const MAX_BODY = 60_000;

export interface Message {
  /** The whole body, byte for byte what was sent. */
  text: string;
  /** Absent where the body is a bare JSON payload, as a page without WebCrypto sends it. */
  signed?: { header: string; signature: string };
  /** The bytes of the payload's JSON: what ids are compared on, for a signature can be re-encoded. */
  payload: Uint8Array;
}

export interface Hashes {
  /** SHA-256 of the payload's bytes, base64url. It does not change when a signature is re-encoded. */
  payloadHash: string;
  /** SHA-256 of the whole body, base64url: what the chain and the receipt hold. */
  recordHash: string;
}

const COMPACT_JWS = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws {ConsentError} `schema` when the bytes are no UTF-8; `part` names them. */
function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw refusedFor('schema', `The ${part} is not UTF-8 text.`, cause);
  }
}

/** @throws {ConsentError} `schema` when the text is no base64url; `part` names it. */
export function decodeBase64(text: string, part: string): Uint8Array {
  try {
    return base64url.decode(text);
  } catch (cause) {
    throw refusedFor('schema', `The ${part} is not base64url.`, cause);
  }
}

/**
 * Takes a body apart.
 * @throws {ConsentError} `too-large`, or `schema` when it is neither a JWS nor an object.
 */
export function readMessage(body: string | Uint8Array): Message {
  const bytes = typeof body === 'string' ? utf8(body) : body;
  if (bytes.length > MAX_BODY) {
    throw refusedFor('too-large', `Send at most ${MAX_BODY} bytes; split a long record in two.`);
  }
  const text = decodeText(bytes, 'body');
  const [, header, payload, signature] = COMPACT_JWS.exec(text) ?? [];
  if (header !== undefined && payload !== undefined && signature !== undefined) {
    return { text, signed: { header, signature }, payload: decodeBase64(payload, 'payload') };
  }
  if (text.startsWith('{')) return { text, payload: bytes };
  throw refusedFor(
    'schema',
    'The body must be one signed record, the compact JWS string `header.payload.signature` alone.',
  );
}

/** The payload as an object. @throws {ConsentError} `schema` when it cannot be read as one. */
export const readPayload = ({ payload }: Message): Record<string, unknown> =>
  parseObject(decodeText(payload, 'payload'), 'payload');

/** The protected header as an object. @throws {ConsentError} `schema`, likewise. */
export const readHeader = (header: string): Record<string, unknown> =>
  parseObject(decodeText(decodeBase64(header, 'header'), 'header'), 'header');

export const hashes = async ({ payload, text }: Message): Promise<Hashes> => ({
  payloadHash: await sha256(payload),
  recordHash: await sha256(text),
});
