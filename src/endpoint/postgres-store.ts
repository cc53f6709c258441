/** A `RecordStore` in PostgreSQL, or in PGlite, which is PostgreSQL in a folder. */
import { createHeadStore } from './head-store.js';
import { createHookStore } from './hook-store.js';
import * as SQL from './postgres-queries.js';
import { MIGRATION } from './postgres-tables.js';
import { createRetentionStore } from './retention-store.js';
import type {
  BoundRecord,
  FedRecord,
  Head,
  RecordStore,
  StoredRecord,
  StoredToken,
  Suppression,
} from './record-store.js';
import { together } from './together.js';

/** What a `pg` Pool, a `pg` Client and a PGlite have in common. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const UNIQUE_VIOLATION = '23505';

const isTaken = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === UNIQUE_VIOLATION;

const withNumber = <T extends { seq: number }>(row: unknown): T => {
  const { seq, ...rest } = row as Omit<T, 'seq'> & { seq: string };
  return { ...rest, seq: Number(seq) } as unknown as T;
};

/** Keeps records in the tables of `migrate()`, through any client with `query(text, values)`. */
export function createPostgresStore(client: PostgresClient): RecordStore {
  async function select<T extends { seq: number }>(text: string, values: unknown[]): Promise<T[]> {
    const { rows } = await client.query(text, values);
    return rows.map(withNumber<T>);
  }

  return {
    ...createHeadStore(client),
    ...createHookStore(client),
    ...createRetentionStore(client),
    async migrate() {
      await client.query(MIGRATION);
    },
    async head(partition) {
      const [last] = await select<Head>(SQL.HEAD, [partition]);
      return last ?? { seq: 0, chain: '' };
    },
    find: (jtis) => select<StoredRecord>(SQL.FIND, [JSON.stringify(jtis)]),
    async append(rows) {
      try {
        await client.query(SQL.APPEND, [JSON.stringify(rows)]);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    list: (partition, { limit, before }) =>
      select<StoredRecord>(SQL.LIST, [partition, before ?? null, limit]),
    after: (partition, seq, limit) => select<FedRecord>(SQL.AFTER, [partition, seq, limit]),
    history: (subjects) => select<BoundRecord>(SQL.HISTORY, [JSON.stringify(subjects)]),
    async suppressions(subjects) {
      const rows = await select<Suppression>(SQL.SUPPRESSIONS, [JSON.stringify(subjects)]);
      return rows.map((row) => ({ ...row, iat: Number(row.iat) }));
    },
    async erase(subject, seq, kept, at) {
      await client.query(SQL.ERASE, [subject, seq, JSON.stringify(kept), at]);
    },
    async addToken({ id, subject, use, refers, expiresAt, revokedAt }) {
      await client.query(SQL.ADD_TOKEN, [id, subject, use, refers, expiresAt, revokedAt]);
    },
    findToken: together(async (ids: string[]) => {
      const { rows } = await client.query(SQL.FIND_TOKENS, [JSON.stringify(ids)]);
      return new Map((rows as StoredToken[]).map((token) => [token.id, token]));
    }),
    async revokeTokens(which, at) {
      const id = 'id' in which ? which.id : null;
      const subject = 'subject' in which ? which.subject : null;
      await client.query(SQL.REVOKE_TOKENS, [id, subject, at]);
    },
  };
}
