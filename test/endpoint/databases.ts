/** The two databases that every endpoint suite runs on: PGlite in a folder, and a real PostgreSQL. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { createPostgresStore, type PostgresClient } from '../../src/endpoint/postgres-store.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { startPostgres } from '../tools/postgres.mjs';

/** One empty database with its tables, for one suite. */
export interface Database {
  client: PostgresClient;
  /** The store of this process. */
  store: RecordStore;
  /** The store of another process: other connections where there are any. */
  anotherStore: () => RecordStore;
  close: () => Promise<void>;
}

async function openPglite(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'ouinon-pglite-'));
  const client = new PGlite(join(folder, 'data'));
  const anotherStore = () => createPostgresStore(client);
  const close = async () => {
    await client.close();
    await rm(folder, { recursive: true });
  };
  return migrated({ client, store: anotherStore(), anotherStore, close });
}

async function openPostgres(url: string): Promise<Database> {
  const schema = `test_${process.pid}_${Date.now()}`;
  const pools: pg.Pool[] = [];
  const connect = () => {
    const pool = new pg.Pool({
      connectionString: url,
      max: 4,
      options: `-c search_path=${schema}`,
    });
    // The server may end before the pool has said goodbye.
    pool.on('error', () => {});
    pools.push(pool);
    return pool;
  };
  const client = connect();
  await client.query(`create schema ${schema}`);
  const close = async () => {
    await client.query(`drop schema ${schema} cascade`);
    await Promise.all(pools.map((pool) => pool.end()));
  };
  const anotherStore = () => createPostgresStore(connect());
  return migrated({ client, store: createPostgresStore(client), anotherStore, close });
}

async function migrated(database: Database): Promise<Database> {
  await database.store.migrate();
  return database;
}

/** Opens the suite's database before it and closes it after; call the result inside tests only. */
function used(open: () => Promise<Database>): () => Database {
  let database: Database | undefined;
  before(async () => {
    database = await open();
  });
  after(() => database?.close());
  return () => database!;
}

/** Declares the suite twice, once per database; says aloud where one is missing. */
export async function onEachDatabase(
  suite: string,
  declare: (database: () => Database) => void,
): Promise<void> {
  describe(`${suite}, on PGlite`, () => declare(used(openPglite)));
  const { url, stop, skipped } = await startPostgres();
  if (skipped !== undefined) {
    test(`${suite}, on PostgreSQL`, { skip: skipped });
    return;
  }
  after(stop);
  describe(`${suite}, on PostgreSQL`, () => declare(used(() => openPostgres(url))));
}
