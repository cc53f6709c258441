/** A `RecordStore` in PostgreSQL, or in PGlite, which is PostgreSQL in a folder. */
import { MIGRATION } from './postgres-tables.js';
import type { Head, Page, RecordStore, StoredRecord } from './record-store.js';

/** What a `pg` Pool, a `pg` Client and a PGlite have in common. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const UNIQUE_VIOLATION = '23505';

/** `seq` as text, because a bigint is a string from pg and a number from PGlite. */
const SELECT = `
  select records.jti, partition, seq::text as seq, records.payload_hash as "payloadHash",
    records.jws, records.payload, records.receipt, records.proof,
    chain.record_hash as "recordHash", chain.prev, chain.chain,
    chain.effective_at as "effectiveAt"
  from records join chain using (partition, seq)`;

/** One statement, so one transaction, whichever connection of a pool runs it. */
const APPEND = `
  with arrived as (
    select * from jsonb_to_recordset($1::text::jsonb) as r (
      jti text, partition text, seq bigint, "payloadHash" text, jws text, payload jsonb,
      receipt text, proof text, "recordHash" text, prev text, chain text, "effectiveAt" text)
  ), linked as (
    insert into chain (partition, seq, record_hash, prev, chain, effective_at)
    select partition, seq, "recordHash", prev, chain, "effectiveAt" from arrived
  )
  insert into records (jti, partition, seq, payload_hash, jws, payload, receipt, proof)
  select jti, partition, seq, "payloadHash", jws, payload, receipt, proof from arrived`;

const HEAD = `
  select seq::text as seq, chain from chain where partition = $1 order by chain.seq desc limit 1`;

const FIND = `
  ${SELECT} where jti in (select jsonb_array_elements_text($1::text::jsonb))`;

const LIST = `
  ${SELECT} where partition = $1 and ($2::bigint is null or chain.seq < $2::bigint)
  order by chain.seq desc limit $3::int`;

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
      const [last] = await select<Head>(HEAD, [partition]);
      return last ?? { seq: 0, chain: '' };
    },
    find: (jtis: string[]) => select<StoredRecord>(FIND, [JSON.stringify(jtis)]),
    async append(rows: StoredRecord[]) {
      try {
        await client.query(APPEND, [JSON.stringify(rows)]);
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },
    list: (partition: string, { limit, before }: Page) =>
      select<StoredRecord>(LIST, [partition, before ?? null, limit]),
  };
}
