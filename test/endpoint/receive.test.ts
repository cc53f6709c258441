/** EP-03: delivery is at-least-once, and the id makes it once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentStatus } from '../../src/domain/history.js';
import { entriesOf } from '../../src/endpoint/entries-of.js';
import { receive } from '../../src/endpoint/receive.js';
import type { Receiver } from '../../src/endpoint/receiver.js';
import { onEachDatabase } from './databases.js';
import { claims, makeEndpoint, post, serverKey } from './make-endpoint.js';
import {
  AUDIENCE,
  DAY,
  DECISION,
  makeKey,
  makeRecord,
  makeRefusal,
  NOW,
  reencoded,
  seconds,
  sha256,
  sign,
  signedRecord,
} from './make-record.js';

const CELL = { purpose: 'newsletter', channel: 'email', party: 'brand' } as const;

await onEachDatabase('receiving', (database) => {
  test('a good record: 201, its receipt, and the row as it was signed', async () => {
    const { store } = database();
    const record = makeRecord();
    const jws = await sign(record);
    const answer = await post(makeEndpoint(store), jws);
    assert.equal(answer.status, 201);
    assert.equal(answer.type, 'application/jwt');
    const { recordId, recordHash, status, iss, withdraw, iat } = claims(answer.body);
    assert.deepEqual(
      { recordId, recordHash, status, iss, withdraw, iat },
      {
        recordId: record.jti,
        recordHash: sha256(jws),
        status: 'effective',
        iss: AUDIENCE,
        withdraw: record.withdraw,
        iat: seconds(NOW),
      },
    );
    const [row] = await store.find([record.jti]);
    assert.deepEqual(row?.payload, record);
    assert.equal(row.jws, jws);
    assert.equal(row.receipt, answer.body);
    assert.equal(row.proof, 'proven');
  });

  test('an Ed25519 signature is as good', async () => {
    const key = await makeKey('Ed25519');
    const endpoint = makeEndpoint(database().store);
    for (const alg of ['Ed25519', 'EdDSA']) {
      const jws = await sign(makeRecord(), { key, header: { alg } });
      assert.equal((await post(endpoint, jws)).status, 201, alg);
    }
  });

  test('every decision of a record says what its receipt is worth (EP-10)', async () => {
    const endpoint = makeEndpoint(database().store);
    const method = { surface: 'web-form', control: 'radio', actor: 'data-subject' } as const;
    const requested = makeRecord({
      decisions: [{ ...DECISION, state: 'requested' }],
      doubleOptIn: 'required',
    });
    const unanswered = makeRecord({ method, decisions: [{ ...DECISION, state: 'unanswered' }] });
    const statusOf = async (record: object) =>
      claims((await post(endpoint, await sign(record))).body)['status'];
    assert.equal(await statusOf(requested), 'pending-confirmation');
    assert.equal(await statusOf(unanswered), 'no-effect');
    assert.equal(await statusOf(makeRefusal()), 'effective');
  });

  test('an old outbox: a yes after two days is late, a no after a year still counts', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const yes = makeRecord({ iat: seconds(NOW - 2 * DAY) });
    const no = makeRefusal({ iat: seconds(NOW - 365 * DAY) });
    for (const record of [yes, no]) {
      assert.equal((await post(endpoint, await sign(record))).status, 201);
      const [row] = await store.find([record.jti]);
      assert.equal(row?.proof, 'late');
      assert.ok(row.jws, 'it is kept whole');
    }
  });

  test('the same bytes again: 200 and the same receipt, even after its time (EP-03)', async () => {
    const { store } = database();
    const jws = await signedRecord();
    const first = await post(makeEndpoint(store), jws);
    const again = await post(makeEndpoint(store), jws);
    const later = await post(makeEndpoint(store, { now: () => NOW + 40 * DAY }), jws);
    assert.deepEqual([first.status, again.status, later.status], [201, 200, 200]);
    assert.equal(again.body, first.body);
    assert.equal(later.body, first.body);
  });

  test('the same bytes at once: one 201, one receipt for all (EP-03)', async () => {
    const { store } = database();
    const { seq } = await store.head('main');
    const endpoint = makeEndpoint(store);
    const jws = await signedRecord();
    const busy = post(endpoint, await signedRecord());
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(endpoint, jws)));
    assert.equal((await busy).status, 201);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 200).length, 19);
    assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
    assert.equal((await store.head('main')).seq, seq + 2);
  });

  test('the other spelling of a signature is a duplicate (EP-03)', async () => {
    const { store } = database();
    const jws = await signedRecord();
    const first = await post(makeEndpoint(store), jws);
    const other = await post(makeEndpoint(store), reencoded(jws));
    assert.notEqual(reencoded(jws), jws);
    assert.equal(other.status, 200, other.body);
    assert.equal(other.body, first.body);
  });

  test('the same id with another payload: 422, and the first stays (EP-03)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const record = makeRecord();
    await post(endpoint, await sign(record));
    for (const other of [{ ...record, jurisdiction: 'BE' }, makeRefusal({ jti: record.jti })]) {
      const { status, problem } = await post(endpoint, await sign(other));
      assert.deepEqual([status, problem.type], [422, 'id-taken']);
    }
    const [row] = await store.find([record.jti]);
    assert.deepEqual(row?.payload, record);
  });

  test('after its time no other payload has the receipt of its id (EP-03)', async () => {
    const endpoint = makeEndpoint(database().store);
    const record = makeRecord();
    await post(endpoint, await sign(record));
    const old = makeRecord({ jti: record.jti, iat: seconds(NOW - 40 * DAY) });
    const { status, problem } = await post(endpoint, await sign(old));
    assert.deepEqual([status, problem.type], [422, 'clock-skew']);
  });

  test('two payloads under one id at once: one is taken, the other is told (EP-03)', async () => {
    const endpoint = makeEndpoint(database().store);
    const record = makeRecord();
    const bodies = [await sign(record), await sign({ ...record, jurisdiction: 'BE' })];
    const busy = post(endpoint, await signedRecord());
    const answers = await Promise.all(bodies.map((body) => post(endpoint, body)));
    assert.equal((await busy).status, 201);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422]);
  });

  test('an unsigned no, and then the same payload signed: once (EP-03)', async () => {
    const endpoint = makeEndpoint(database().store);
    const record = makeRefusal();
    const unsigned = await post(endpoint, JSON.stringify(record));
    const signed = await post(endpoint, await sign(record));
    assert.deepEqual([unsigned.status, signed.status], [201, 200]);
    assert.equal(signed.body, unsigned.body);
  });

  test('a form handler reads back what it was posted', async () => {
    const { store } = database();
    const receiver: Receiver = { store, key: serverKey, audience: AUDIENCE, now: () => NOW };
    const record = makeRecord();
    const jws = await sign(record);
    const { status, stored } = await receive(jws, receiver);
    assert.equal(status, 201);
    assert.ok(stored && stored.proof !== 'unproven');
    assert.deepEqual(stored.payload, record);
    const again = await receive(jws, receiver);
    assert.deepEqual(again.stored, stored, 'from the database as before it');
    assert.equal((await receive('nonsense', receiver)).stored, undefined);
  });

  test('the history that is stored folds to what holds (EP-05)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const ids: string[] = [];
    const send = async (record: ReturnType<typeof makeRecord>, body: string) => {
      ids.push(record.jti);
      assert.equal((await post(endpoint, body)).status, 201);
      return currentStatus(entriesOf(await store.find(ids)), CELL);
    };
    const at = (minutes: number) => seconds(NOW) - 3600 + minutes * 60;
    const yes = makeRecord({ iat: at(1) });
    const no = makeRefusal({ iat: at(3) });
    const lateYes = makeRecord({ iat: at(2) });
    const newYes = makeRecord({ iat: at(4) });
    assert.equal(await send(yes, await sign(yes)), 'given');
    assert.equal(await send(no, JSON.stringify(no)), 'refused', 'unproven as it is');
    assert.equal(await send(lateYes, await sign(lateYes)), 'refused');
    assert.equal(await send(newYes, await sign(newYes)), 'given');
  });
});
