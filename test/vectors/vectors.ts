/** The shape of the golden vectors that make.mjs writes; each runner loads them in its own way. */
import type { SeenNode } from '../../src/domain/notice-text.js';
import type { ConsentRecord } from '../../src/domain/schema.js';

export interface NoticeText {
  name: string;
  seen: SeenNode[];
  text: string;
}

export interface RecordVector {
  name: string;
  alg: 'ES256' | 'Ed25519';
  /** What the page showed, and folds to the notice's text. */
  seen: SeenNode[];
  payload: ConsentRecord;
  jws: string;
  /** The same record under the other spelling of its signature: a duplicate. */
  reencoded?: string;
  recordHash: string;
  payloadHash: string;
  /** Of the header's `jwk` (RFC 7638). */
  thumbprint: string;
}

export interface Invalid {
  reason: string;
  /** Which check sees it first. */
  breaks: 'form' | 'header' | 'signature' | 'json' | 'words';
  /** The problem that the endpoint answers with. */
  code: string;
  jws: string;
}

export interface ChainLink {
  prev: string;
  recordHash: string;
  seq: number;
  effectiveAt: string;
  chain: string;
}

export interface Id {
  name: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Hexadecimal. */
  random: string;
  uuid: string;
}

export interface Vectors<Vector> {
  vectors: Vector[];
}

/** The records, valid and not, come with the endpoint they are for and the time they are judged at. */
export interface Judged<Vector> extends Vectors<Vector> {
  audience: string;
  /** Seconds since 1970. */
  now: number;
}

export const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
