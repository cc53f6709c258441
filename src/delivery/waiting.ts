/** What a person refused and no endpoint has yet: it counts, whatever is stored there meanwhile. */
import type { UnsealedRecord } from '../domain/record.js';
import { onlyRefuses } from '../domain/states.js';
import { waitingFor } from './outbox.js';
import { claimsOf } from './receipt.js';

function refusalIn(body: string): UnsealedRecord[] {
  try {
    const record = (claimsOf(body) ?? JSON.parse(body)) as UnsealedRecord;
    return onlyRefuses(record) ? [record] : [];
  } catch {
    // Somebody else wrote it under our prefix: the outbox will drop it.
    return [];
  }
}

/** The records that wait for an endpoint and only stop things. */
export const refusalsFor = (endpoint: string): UnsealedRecord[] =>
  waitingFor(endpoint).flatMap(refusalIn);
