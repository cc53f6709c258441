/** A database that fails loses nothing: 503, and the retry succeeds, once. Groups stand or fall alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewRecord, RecordStore, StoredRecord } from '../../src/endpoint/record-store.js';
import { onEachDatabase } from './databases.js';
import { makeEndpoint, post } from './make-endpoint.js';
import { DECISION, makeRecord, sign, signedRecord } from './make-record.js';

/** A store of which one method fails: before it does anything, or after it did. */
function failing(
  store: RecordStore,
  method: 'find' | 'head' | 'append',
  when: 'before' | 'after',
): { store: RecordStore; mend: () => void } {
  let broken = true;
  async function fail<T>(call: () => Promise<T>): Promise<T> {
    if (broken && when === 'after') await call();
    if (broken) throw new Error('the database is gone');
    return call();
  }
  const faulty: RecordStore = {
    ...store,
    find: (jtis) => (method === 'find' ? fail(() => store.find(jtis)) : store.find(jtis)),
    head: (name) => (method === 'head' ? fail(() => store.head(name)) : store.head(name)),
    append: (rows) => (method === 'append' ? fail(() => store.append(rows)) : store.append(rows)),
  };
  return { store: faulty, mend: () => (broken = false) };
}

const quiet = { onError: () => {} };

await onEachDatabase('a failing store', (database) => {
  for (const method of ['find', 'head', 'append'] as const) {
    for (const when of ['before', 'after'] as const) {
      test(`the database fails ${when} ${method}: 503, and the retry succeeds once`, async () => {
        const { store, mend } = failing(database().store, method, when);
        const endpoint = makeEndpoint(store, quiet);
        const { seq } = await database().store.head('main');
        const bodies = await Promise.all(Array.from({ length: 5 }, () => signedRecord()));
        const postAll = () => Promise.all(bodies.map((body) => post(endpoint, body)));
        const failed = await postAll();
        assert.deepEqual(new Set(failed.map(({ status }) => status)), new Set([503]));
        mend();
        const retried = await postAll();
        assert.ok(retried.every(({ status }) => status === 201 || status === 200));
        assert.equal((await database().store.head('main')).seq, seq + 5, 'nothing twice');
        const again = await postAll();
        assert.deepEqual(
          again.map(({ body }) => body),
          retried.map(({ body }) => body),
        );
      });
    }
  }

  test('a failure makes no half of a record with a yes and a no (ALL-16)', async () => {
    const { store, mend } = failing(database().store, 'append', 'before');
    const append = (rows: NewRecord[]) => store.append(rows).finally(mend);
    const endpoint = makeEndpoint({ ...store, append }, quiet);
    const decisions = [DECISION, { ...DECISION, purpose: 'offers', state: 'refused' as const }];
    const record = makeRecord({ decisions });
    const statuses = [];
    for (const jws of Array<string>(2).fill(await sign(record)))
      statuses.push((await post(endpoint, jws)).status);
    assert.deepEqual(statuses, [503, 201]);
    const [row] = await store.find([record.jti]);
    assert.deepEqual(row?.payload?.decisions, decisions);
  });

  test('what the server fails at is told to the server, not to the sender', async () => {
    const errors: unknown[] = [];
    const { store } = failing(database().store, 'append', 'before');
    const endpoint = makeEndpoint(store, { onError: (error) => errors.push(error) });
    const { body } = await post(endpoint, await signedRecord());
    assert.match(String(errors[0]), /the database is gone/);
    assert.doesNotMatch(body, /database/);
  });

  test('what arrives together is written together', async () => {
    const { store } = database();
    const groups: StoredRecord[][] = [];
    const counting: RecordStore = {
      ...store,
      append: (rows) => (groups.push(rows), store.append(rows)),
    };
    const endpoint = makeEndpoint(counting);
    const bodies = await Promise.all(Array.from({ length: 50 }, () => signedRecord()));
    const answers = await Promise.all(bodies.map((body) => post(endpoint, body)));
    assert.ok(answers.every(({ status }) => status === 201));
    assert.equal(groups.flat().length, 50);
    assert.ok(groups.length < 25, `${groups.length} groups`);
  });
});
