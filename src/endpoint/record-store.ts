/** Where records are kept: what the endpoint asks of a database, and nothing more. */
import type { Cell, ConsentRecord, Refusal } from '../domain/schema.js';
import type { No } from '../domain/states.js';
import type { ConsentEvent } from './event-schema.js';
import type { HeadStore } from './head-store.js';
import type { HookStore } from './hook-store.js';
import type { RetentionStore } from './retention-store.js';

/** What is kept of a no whose record could not be believed: which record, and what is stopped. */
export type UnprovenRefusal = Omit<Refusal, 'iat'> & {
  /** Seconds, the page's clock where it named one, never later than its arrival. */
  iat: number;
};

/** One link of a partition's chain: hashes only, so that erasure stays possible. */
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

/** What a yes can rest on. */
export const isProven = <R extends StoredRecord>(record: R): record is R & ProvenRecord =>
  record.proof === 'proven' || record.proof === 'late';

/** A no that took effect although its record was not signed or not right. */
export interface UnprovenRecord extends Kept {
  proof: 'unproven';
  jws: null;
  payload: UnprovenRefusal | null;
}

/** What the endpoint wrote itself, signed with its own key. */
export interface EventRecord extends Kept {
  proof: 'event';
  jws: string | null;
  payload: ConsentEvent | null;
}

export type StoredRecord = ProvenRecord | UnprovenRecord | EventRecord;

/** A row to add, and whose it is. */
export type NewRecord = StoredRecord & {
  /** The site's reference of the person; absent where nobody knows whose record it is. */
  subject?: string | undefined;
  /** An earlier record that is the same person's from now on. */
  binds?: string | undefined;
};

/** A row as one person's: one that is bound to two comes once for each. */
export type BoundRecord = StoredRecord & { subject: string };

/** A row as the feed reads it: with all whom it is bound to by now. */
export type FedRecord = StoredRecord & { subjects: string[] };

/** A no that outlived the erasure of its record: all that is left of it. */
export interface Suppression extends Cell {
  subject: string;
  state: No;
  /** Place and time (seconds) of the no, so that a later yes of the person can end it. */
  seq: number;
  iat: number;
}

/**
 * What a token lets its holder do: see and change all choices, stop everything, copy one's records
 * (`preferences`); stop everything and no more (`unsubscribe`); confirm one request (`confirm`).
 */
export type TokenUse = 'preferences' | 'unsubscribe' | 'confirm';

/** A token as it is kept: its id alone, for the signature proves the rest of it. */
export interface StoredToken {
  id: string;
  subject: string;
  use: TokenUse;
  /** The request that it confirms, by its id. */
  refers: string | null;
  /** RFC 3339, or `null` for ever. After it the token stops things and does nothing else. */
  expiresAt: string | null;
  /** RFC 3339, likewise. */
  revokedAt: string | null;
}

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
export interface RecordStore extends HeadStore, HookStore, RetentionStore {
  /** Makes the tables that are missing. Harmless at every start, and from two processes at once. */
  migrate(): Promise<void>;
  /** The end of a partition's chain. */
  head(partition: string): Promise<Head>;
  /** Those of the ids that are stored, in any order. */
  find(jtis: string[]): Promise<StoredRecord[]>;
  /**
   * Adds all rows, and whose they are, in one transaction, or none.
   * @returns `false`, with nothing added, when somebody else took a `seq`, an id or a payload first.
   */
  append(rows: NewRecord[]): Promise<boolean>;
  /** A partition's records, newest first. */
  list(partition: string, page: Page): Promise<StoredRecord[]>;
  /** What follows `seq` in a partition, oldest first: a feed that stops there misses nothing later. */
  after(partition: string, seq: number, limit: number): Promise<FedRecord[]>;
  /** All that is bound to these people, each person's in the order of the chain. */
  history(subjects: string[]): Promise<BoundRecord[]>;
  /** The noes of these people that survived an erasure. */
  suppressions(subjects: string[]): Promise<Suppression[]>;
  /**
   * Empties what is bound to a person up to `seq`, revokes their tokens, and keeps these noes, all
   * in one transaction. The chain keeps its hashes. What is bound to somebody else too stays
   * theirs, and is no longer this person's.
   */
  erase(subject: string, seq: number, kept: Suppression[], at: string): Promise<void>;
  addToken(token: StoredToken): Promise<void>;
  findToken(id: string): Promise<StoredToken | undefined>;
  /** Revokes one token, or all of a person's; what was revoked before keeps its time. */
  revokeTokens(which: { subject: string } | { id: string }, at: string): Promise<void>;
}
