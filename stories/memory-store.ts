/** A store for as long as a page is open: as much of one as a page of stories asks of its endpoint. */
import type { Head, NewRecord, RecordStore } from '../src/server.js';

type Needed = Pick<RecordStore, 'head' | 'find' | 'append' | 'history' | 'suppressions'>;

export function createMemoryStore(): RecordStore {
  const rows: NewRecord[] = [];
  const store: Needed = {
    head: (): Promise<Head> => Promise.resolve(rows.at(-1) ?? { seq: 0, chain: '' }),
    find: (jtis) => Promise.resolve(rows.filter(({ jti }) => jtis.includes(jti))),
    append(added) {
      const isNext = added[0]?.seq === rows.length + 1;
      if (isNext) rows.push(...added);
      return Promise.resolve(isNext);
    },
    history: (subjects) =>
      Promise.resolve(
        rows.flatMap((row) =>
          row.subject !== undefined && subjects.includes(row.subject)
            ? [{ ...row, subject: row.subject }]
            : [],
        ),
      ),
    suppressions: () => Promise.resolve([]),
  };
  return store as RecordStore;
}
