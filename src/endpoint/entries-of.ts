import type { Entry } from '../domain/history.js';
import type { StoredRecord } from './record-store.js';

/** The decisions of stored records as `currentStatus` folds them; erased records have none left. */
export const entriesOf = (records: StoredRecord[]): Entry[] =>
  records.flatMap(({ seq, payload }) =>
    (payload?.decisions ?? []).map(({ purpose, channel, party, state }) => ({
      purpose,
      channel,
      party,
      state,
      seq,
      iat: payload!.iat,
    })),
  );
