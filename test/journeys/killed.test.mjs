// Killing the endpoint with SIGKILL, over and over, during a stream of mixed records: what it has
// acknowledged is there, once, and the chain has no gap (EP-03, EP-04).
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import {
  createPostgresStore,
  generateServerKey,
  importServerKey,
  keysDocument,
  verifyStored,
} from '../../dist/server.js';
import { atExit } from '../tools/at-exit.mjs';
import { startPostgres } from '../tools/postgres.mjs';
import { asText, AUDIENCE, makeRecord, makeRefusal, sign } from '../endpoint/make-record.ts';

const WORKER = join(import.meta.dirname, 'killable-endpoint.mjs');
const SENDERS = 6;

const jwk = await generateServerKey();
const running = new Set();
atExit(() => running.forEach((child) => child.kill('SIGKILL')));

function prepare(...database) {
  const child = fork(WORKER, database, { execArgv: [] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** From the standby to the one on duty. */
const takeOver = (child) =>
  new Promise((done, failed) => {
    child.once('message', ({ port }) => done(`http://127.0.0.1:${port}/consent`));
    child.once('exit', (code) => failed(new Error(`the endpoint ended by itself (${code})`)));
    child.send({ jwk, audience: AUDIENCE });
  });

const kill = (child) =>
  new Promise((done) => {
    child.removeAllListeners('exit');
    child.once('exit', () => {
      running.delete(child);
      done();
    });
    child.kill('SIGKILL');
  });

/** A yes, a no, and a no without a signature, in turn. */
async function* mixedRecords() {
  for (let number = 0; ; number += 1) {
    const record = { iat: Math.floor(Date.now() / 1000) };
    const { jti, ...rest } = number % 3 === 0 ? makeRecord(record) : makeRefusal(record);
    const whole = { jti, ...rest };
    yield { jti, body: number % 3 === 2 ? asText(whole) : await sign(whole) };
  }
}

/** What a browser keeps: sent until it is acknowledged. */
function stream() {
  const records = mixedRecords();
  const unsent = [];
  const acknowledged = new Map();

  async function send(url) {
    const next = unsent.shift() ?? (await records.next()).value;
    try {
      const answer = await fetch(url, { method: 'POST', body: next.body });
      const receipt = await answer.text();
      assert.ok(answer.ok, receipt);
      acknowledged.set(next.jti, receipt);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      unsent.push(next);
    }
  }

  /** Sends until `count` more are acknowledged, with others still on their way. */
  async function until(count, url, then) {
    const goal = acknowledged.size + count;
    let over = false;
    const sender = async () => {
      while (!over && acknowledged.size < goal) await send(url);
      if (over) return;
      over = true;
      await then();
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));
  }

  return { acknowledged, unsent, until, send };
}

async function killOver(times, database) {
  const { acknowledged, unsent, until, send } = stream();
  let standby = prepare(...database);
  for (let time = 0; time < times; time += 1) {
    const child = standby;
    const url = await takeOver(child);
    standby = prepare(...database);
    await until(1 + ((time * 7) % 23), url, () => kill(child));
  }
  const url = await takeOver(standby);
  while (unsent.length > 0) await send(url);
  await kill(standby);
  return acknowledged;
}

async function assertNothingLost(store, acknowledged) {
  const keys = await keysDocument(await importServerKey(jwk));
  let prev = '';
  let seq = 0;
  for (let page = []; (page = await store.after('main', seq, 500)).length > 0;) {
    for (const row of page) {
      assert.equal(row.seq, seq + 1, 'no gap');
      const link = `${prev}.${row.recordHash}.${row.seq}.${row.effectiveAt}`;
      prev = createHash('sha256').update(link).digest('base64url');
      assert.equal(row.chain, prev);
      const { findings } = await verifyStored(row, keys);
      assert.deepEqual(
        findings.filter(({ result }) => result === 'failed'),
        [],
      );
      assert.equal(acknowledged.get(row.jti), row.receipt, 'the receipt that was answered');
      acknowledged.delete(row.jti);
      seq = row.seq;
    }
  }
  assert.deepEqual([...acknowledged.keys()], [], 'acknowledged, and lost');
}

const { url, stop, skipped } = await startPostgres();
if (stop) after(stop);

test('a hundred kills on PostgreSQL lose nothing (EP-03) (EP-04)', { skip: skipped }, async () => {
  const acknowledged = await killOver(100, ['postgres', url]);
  assert.ok(acknowledged.size >= 1000, `${acknowledged.size} records`);
  const pool = new pg.Pool({ connectionString: url });
  await assertNothingLost(createPostgresStore(pool), acknowledged);
  await pool.end();
});

test('kills that take the database along, PGlite in a folder, lose nothing (EP-03) (EP-04)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-killed-'));
  after(() => rmSync(folder, { recursive: true }));
  const place = join(folder, 'data');
  // A database that is killed while it is made is no database yet.
  await (await PGlite.create(place)).close();
  const acknowledged = await killOver(10, ['pglite', place]);
  assert.ok(acknowledged.size >= 70, `${acknowledged.size} records`);
  const client = await PGlite.create(place);
  await assertNothingLost(createPostgresStore(client), acknowledged);
  await client.close();
});
