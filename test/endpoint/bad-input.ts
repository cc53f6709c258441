/**
 * Every way to post something wrong, as a row: how it is made from a record, what is answered
 * when that record is a yes, and what when it is a no.
 */
import type { ConsentRecord } from '../../src/domain/schema.js';
import { BAD_ENVELOPES } from './bad-envelope.js';
import { BAD_PAYLOADS } from './bad-payload.js';

type Body = string | Uint8Array;

export interface BadInput {
  name: string;
  body: (record: ConsentRecord) => Body | Promise<Body>;
  /** The problem's type and status, where the record says yes. */
  yes: [type: string, status: number];
  /** Where it says no: `unproven` takes effect, `effective` is not even wrong. */
  no: 'unproven' | 'effective' | [type: string, status: number];
}

export const BAD_INPUTS: BadInput[] = [...BAD_ENVELOPES, ...BAD_PAYLOADS];
