import type { Entry } from '../domain/history.js';
import type { ConsentRecord } from '../domain/schema.js';
import type { StoredRecord } from './record-store.js';

type Offer = ConsentRecord['offered'][number];

const isEverything = ({ purpose, channel, party }: Offer): boolean =>
  [purpose, channel, party].every((part) => part === '*');

/** What the record says around its decisions, as far as the folds ask. */
function circumstances(record: StoredRecord) {
  const at = { seq: record.seq, iat: record.payload!.iat };
  if (record.proof === 'unproven') return { ...at, proven: false, offeredAll: false };
  const { jurisdiction, subject, offered } = record.payload!;
  const { capacity, addressKind } = subject;
  return {
    ...at,
    jurisdiction,
    capacity,
    addressKind,
    proven: true,
    offeredAll: offered.some(isEverything),
  };
}

/**
 * The decisions of one person's stored records, for `currentStatus` and `canSend`; erased records
 * have none left. Of a no that is unproven nothing else is certain, not whom it was asked as and
 * least of all that something wider was offered: it reaches as far as it can.
 */
export const entriesOf = (records: StoredRecord[]): Entry[] =>
  records.flatMap((record) =>
    (record.payload?.decisions ?? []).map((decision) => ({
      ...decision,
      ...circumstances(record),
    })),
  );
