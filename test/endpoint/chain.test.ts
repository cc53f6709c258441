/** EP-04, EP-05: one gapless chain, whoever writes it, and nobody rewrites it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { createPostgresStore } from '../../src/endpoint/postgres-store.js';
import { verifyReceipt } from '../../src/endpoint/receipt.js';
import type { RecordStore, StoredRecord } from '../../src/endpoint/record-store.js';
import { keysDocument } from '../../src/endpoint/server-key.js';
import { onEachDatabase } from './databases.js';
import { makeEndpoint, post, serverKey, type Handler } from './make-endpoint.js';
import { sha256, signedRecord } from './make-record.js';

async function postMany(handler: Handler, count: number): Promise<void> {
  const bodies = await Promise.all(Array.from({ length: count }, () => signedRecord()));
  const answers = await Promise.all(bodies.map((body) => post(handler, body)));
  assert.ok(answers.every(({ status }) => status === 201));
}

/** The whole chain, oldest first, read page by page. */
async function readChain(store: RecordStore): Promise<StoredRecord[]> {
  const rows: StoredRecord[] = [];
  for (;;) {
    const page = await store.list('main', { limit: 300, before: rows.at(-1)?.seq });
    if (page.length === 0) return rows.reverse();
    rows.push(...page);
  }
}

/** Recomputed here from record.md alone. */
function assertChain(rows: StoredRecord[]): void {
  let prev = '';
  rows.forEach((row, index) => {
    assert.equal(row.seq, index + 1, 'no gap');
    assert.equal(row.prev, prev);
    assert.equal(row.recordHash, sha256(row.jws!));
    prev = sha256(`${prev}.${row.recordHash}.${row.seq}.${row.effectiveAt}`);
    assert.equal(row.chain, prev);
    assert.match(row.effectiveAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
}

await onEachDatabase('the chain', (database) => {
  test('1,000 records: the chain recomputes, every receipt verifies (EP-04)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    for (let round = 0; round < 10; round += 1) await postMany(endpoint, 100);
    const rows = await readChain(store);
    assert.equal(rows.length, 1000);
    assertChain(rows);
    const keys = await keysDocument(serverKey);
    for (const row of rows) {
      const { seq, prev, chain, recordHash, recordId } = await verifyReceipt(row.receipt, keys);
      assert.deepEqual([seq, prev, chain], [row.seq, row.prev, row.chain]);
      assert.deepEqual([recordId, recordHash], [row.jti, row.recordHash]);
    }
  });

  test('four processes at once write one chain without a gap (EP-04)', async () => {
    const { store, anotherStore } = database();
    const { seq } = await store.head('main');
    const endpoints = Array.from({ length: 4 }, () => makeEndpoint(anotherStore()));
    await Promise.all(
      endpoints.map(async (endpoint) => {
        for (let round = 0; round < 25; round += 1) await postMany(endpoint, 2);
      }),
    );
    const rows = await readChain(store);
    assert.equal(rows.length, seq + 200);
    assertChain(rows);
  });

  test('one record at two processes at once is stored once (EP-03)', async () => {
    const { store, anotherStore } = database();
    const [one, other] = [makeEndpoint(store), makeEndpoint(anotherStore())];
    for (let round = 0; round < 20; round += 1) {
      const jws = await signedRecord();
      const answers = await Promise.all([post(one, jws), post(other, jws)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 201]);
      assert.equal(answers[0].body, answers[1].body);
    }
    assertChain(await readChain(store));
  });

  test('a group is written whole or not at all', async () => {
    const { store } = database();
    const { seq } = await store.head('main');
    const [last] = await store.list('main', { limit: 1 });
    const next = { ...last!, seq: seq + 1, chain: 'other', jti: 'other', payloadHash: 'other' };
    assert.equal(await store.append([next, { ...last!, seq: seq + 2, chain: 'more' }]), false);
    assert.equal((await store.head('main')).seq, seq);
  });

  test('the newest come first, page by page', async () => {
    const { store } = database();
    await postMany(makeEndpoint(store), 3);
    const { seq } = await store.head('main');
    const seqs = async (before?: number) =>
      (await store.list('main', { limit: 2, before })).map((row) => row.seq);
    assert.deepEqual(await seqs(), [seq, seq - 1]);
    assert.deepEqual(await seqs(seq - 1), [seq - 2, seq - 3]);
    assert.deepEqual(await store.list('other', { limit: 2 }), []);
  });

  for (const statement of [
    "update chain set record_hash = 'other'",
    'delete from chain where seq = 1',
    'truncate chain cascade',
  ]) {
    test(`append-only: ${statement} (EP-05)`, async () => {
      await assert.rejects(() => database().client.query(statement), /append-only/);
    });
  }

  test('migrating again, and from several processes at once, changes nothing', async () => {
    const { store, anotherStore } = database();
    const { seq } = await store.head('main');
    await Promise.all([1, 2, 3, 4].map(() => anotherStore().migrate()));
    assert.equal((await store.head('main')).seq, seq);
    await assert.rejects(() => database().client.query('delete from chain'), /append-only/);
  });
});

test('PGlite keeps the chain over a restart, and it goes on (EP-04)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ouinon-durable-'));
  for (const runs of [1, 2, 3]) {
    const client = new PGlite(join(folder, 'data'));
    const store = createPostgresStore(client);
    await store.migrate();
    await postMany(makeEndpoint(store), 5);
    const rows = await readChain(store);
    assert.equal(rows.length, 5 * runs);
    assertChain(rows);
    await client.close();
  }
  await rm(folder, { recursive: true });
});
