/** What a person refused and no endpoint has yet: it counts, whatever is stored there meanwhile. */
import type { UnsealedRecord } from '../domain/record.js';
import { waitingFor } from './outbox.js';
import { refusalIn } from './receipt.js';

/** The records that wait for an endpoint and only stop things. */
export const refusalsFor = (endpoint: string): UnsealedRecord[] =>
  waitingFor(endpoint).flatMap((body) => refusalIn(body) ?? []);
