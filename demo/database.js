/** Where the records go: PostgreSQL where DATABASE_URL names one, else PGlite in a folder. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { StartError } from './start-error.js';

/**
 * @param {object} options
 * @param {string | undefined} options.url
 * @param {string} options.folder
 * @returns {Promise<{ client: import('ouinon/server').PostgresClient, close(): Promise<void> }>}
 */
export async function openDatabase({ url, folder }) {
  if (url) return openPostgres(url);
  const database = await openPglite(join(folder, 'postgres'));
  return { client: database, close: () => database.close() };
}

async function openPostgres(connectionString) {
  try {
    const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5_000 });
    // An idle connection that breaks is replaced at the next query; it must not end the process.
    pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
    await pool.query('select 1');
    return { client: pool, close: () => pool.end() };
  } catch (cause) {
    throw new StartError(
      `The database of DATABASE_URL (${withoutPassword(connectionString)}) cannot be reached: ` +
        `${reasonOf(cause)}. Without DATABASE_URL the demo keeps its own.`,
      cause,
    );
  }
}

/** A name with several addresses fails with several errors and no message of its own. */
const reasonOf = ({ errors: [first] = [], message, code }) => message || first?.message || code;

function withoutPassword(url) {
  if (!URL.canParse(url)) return 'which is no URL';
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** The first time under another name: a process that is killed here leaves no half of a database. */
async function openPglite(folder) {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const database = await PGlite.create(unfinished);
    await database.close();
    renameSync(unfinished, folder);
  }
  return PGlite.create(folder);
}
