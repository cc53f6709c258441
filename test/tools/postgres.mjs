// A PostgreSQL for one run of tests: made from nothing, on loopback alone, and gone afterwards.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { atExit } from './at-exit.mjs';
import { findPostgres } from './engines.mjs';
import { freePort } from './free-port.mjs';

/** Faster, and no loss: this database does not outlive the test. */
const HASTY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag, user) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) };
    } catch {
      // no such user here
    }
  }
  throw new Error('Neither "postgres" nor "nobody" is a user here, and root may not run it');
}

function createCluster(programs, data, as) {
  const args = ['-D', data, '-U', 'ouinon', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  const { status, stderr } = spawnSync(join(programs, 'initdb'), [...args, '--no-sync'], as);
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

async function untilItAnswers(url, hasEnded) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (hasEnded()) throw new Error('postgres ended as soon as it was started');
    const client = new pg.Client(url);
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('postgres does not answer');
}

async function start(programs, folder) {
  const as = { ...owner(), cwd: folder };
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  createCluster(programs, data, as);

  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...HASTY];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, { ...as, stdio: 'ignore' });
  const ended = new Promise((done) => server.once('exit', done));
  const url = `postgres://ouinon@127.0.0.1:${port}/postgres`;

  // SIGINT is its «fast shutdown»: it does not wait for clients that forgot to leave.
  const kill = () => server.kill('SIGINT');
  const forget = atExit(kill);
  server.unref(); // a test that forgets it must not hang
  const stop = async () => {
    server.ref();
    kill();
    await ended;
    forget();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(url, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/**
 * @typedef {{url: string, stop: () => Promise<void>, skipped?: undefined}} Running
 * @typedef {{skipped: string, url?: undefined, stop?: undefined}} Absent
 */

/**
 * Starts it, or says why not: `{skipped}` is the reason to give to `test.skip`.
 * TEST_DATABASE_URL names a database to use instead; what is in it is not removed.
 *
 * @returns {Promise<Running | Absent>}
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) {
    return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  }
  const programs = findPostgres();
  if (!programs) {
    const skipped = 'PostgreSQL is not installed here, and TEST_DATABASE_URL is not set';
    console.error(`SKIPPED: ${skipped}`);
    return { skipped };
  }
  return start(programs, mkdtempSync(join(tmpdir(), 'ouinon-postgres-')));
}
