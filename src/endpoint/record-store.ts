/** Where records are kept: what the endpoint asks of a database, and nothing more. */
import type { ConsentRecord, Refusal } from '../domain/schema.js';

/** What is kept of a no whose record could not be believed: which record, and what is stopped. */
export type UnprovenRefusal = Omit<Refusal, 'iat'> & {
  /** Seconds, the page's clock where it named one, never later than its arrival. */
  iat: number;
};

/** One link of a partition's chain (record.md 4): hashes only, so that erasure stays possible. */
export interface Link {
  partition: string;
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** SHA-256 of the body as it was posted, base64url. */
  recordHash: string;
  /** The `chain` of the link before; empty for the first. */
  prev: string;
  /** SHA-256 of `prev.recordHash.seq.effectiveAt`, base64url. */
  chain: string;
  /** RFC 3339, UTC, with milliseconds: the server's clock, exactly as it was hashed. */
  effectiveAt: string;
}

/** The end of a chain: `seq` 0 and an empty `chain` where it has not begun. */
export type Head = Pick<Link, 'seq' | 'chain'>;

interface Kept extends Link {
  jti: string;
  /** SHA-256 of the payload's bytes, base64url. */
  payloadHash: string;
  /** The receipt as it was answered, a compact JWS. */
  receipt: string;
}

/** A record whose every check passed; `late` came between a day and 30 days after its act. */
export interface ProvenRecord extends Kept {
  proof: 'proven' | 'late';
  /** The record as it was signed; `null`, like the payload, once it was erased. */
  jws: string | null;
  payload: ConsentRecord | null;
}

/** A no that took effect although its record was not signed or not right. */
export interface UnprovenRecord extends Kept {
  proof: 'unproven';
  jws: null;
  payload: UnprovenRefusal | null;
}

export type StoredRecord = ProvenRecord | UnprovenRecord;

export interface Page {
  /** At most so many. */
  limit: number;
  /** Only what stands before this `seq`; the whole chain when absent. */
  before?: number;
}

/**
 * Every method rejects when the database fails. Nothing is retried inside: the sender does that,
 * and the ids make it harmless.
 */
export interface RecordStore {
  /** Makes the tables that are missing. Harmless at every start, and from two processes at once. */
  migrate(): Promise<void>;
  /** The end of a partition's chain. */
  head(partition: string): Promise<Head>;
  /** Those of the ids that are stored, in any order. */
  find(jtis: string[]): Promise<StoredRecord[]>;
  /**
   * Adds all rows in one transaction, or none.
   * @returns `false`, with nothing added, when somebody else took a `seq`, an id or a payload first.
   */
  append(rows: StoredRecord[]): Promise<boolean>;
  /** A partition's records, newest first. */
  list(partition: string, page: Page): Promise<StoredRecord[]>;
}
