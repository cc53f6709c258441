/** A `RecordStore` in PostgreSQL, or in PGlite, which is PostgreSQL in a folder. */
import * as SQL from './postgres-queries.js';
import { MIGRATION } from './postgres-tables.js';
import type {
  BoundRecord,
  FedRecord,
  Head,
  NewRecord,
  Page,
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
    async migrate() {
      await client.query(MIGRATION);
    },
    async head(partition: string) {
      const [last] = await select<Head>(SQL.HEAD, [partition]);
      return last ?? { seq: 0, chain: '' };
    },
    find: (jtis: string[]) => select<StoredRecord>(SQL.FIND, [JSON.stringify(jtis)]),
    async append(rows: NewRecord[]) {
      try {
        await client.query(SQL.APPEND, [JSON.stringify(rows)]);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    list: (partition: string, { limit, before }: Page) =>
      select<StoredRecord>(SQL.LIST, [partition, before ?? null, limit]),
    after: (partition: string, seq: number, limit: number) =>
      select<FedRecord>(SQL.AFTER, [partition, seq, limit]),
    history: (subjects: string[]) => select<BoundRecord>(SQL.HISTORY, [JSON.stringify(subjects)]),
    async suppressions(subjects: string[]) {
      const rows = await select<Suppression>(SQL.SUPPRESSIONS, [JSON.stringify(subjects)]);
      return rows.map((row) => ({ ...row, iat: Number(row.iat) }));
    },
    async erase(subject: string, seq: number, kept: Suppression[], at: string) {
      await client.query(SQL.ERASE, [subject, seq, JSON.stringify(kept), at]);
    },
    async addToken({ id, subject, use, refers, expiresAt, revokedAt }: StoredToken) {
      await client.query(SQL.ADD_TOKEN, [id, subject, use, refers, expiresAt, revokedAt]);
    },
    findToken: together(async (ids: string[]) => {
      const { rows } = await client.query(SQL.FIND_TOKENS, [JSON.stringify(ids)]);
      return new Map((rows as StoredToken[]).map((token) => [token.id, token]));
    }),
    async revokeTokens(which: { subject: string } | { id: string }, at: string) {
      const { id = null, subject = null } = { id: undefined, subject: undefined, ...which };
      await client.query(SQL.REVOKE_TOKENS, [id, subject, at]);
    },
  };
}
