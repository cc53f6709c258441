/** EP-01, as the function that servers call by themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyRecord } from '../../src/server.js';
import {
  AUDIENCE,
  DAY,
  makeRecord,
  makeRefusal,
  NOW,
  reencoded,
  seconds,
  sha256,
  sign,
} from './make-record.js';

const expectation = { audience: AUDIENCE, now: () => NOW };

test('a good record comes back with its hashes (EP-01)', async () => {
  const record = makeRecord();
  const jws = await sign(record);
  assert.deepEqual(await verifyRecord(jws, expectation), {
    record,
    jti: record.jti,
    payloadHash: sha256(JSON.stringify(record)),
    recordHash: sha256(jws),
    late: false,
  });
});

test('text or bytes, it is the same record', async () => {
  const jws = await sign(makeRecord());
  const bytes = new TextEncoder().encode(jws);
  assert.deepEqual(await verifyRecord(bytes, expectation), await verifyRecord(jws, expectation));
});

test('another spelling of the signature: the same payload, another record hash', async () => {
  const jws = await sign(makeRecord());
  const one = await verifyRecord(jws, expectation);
  const other = await verifyRecord(reencoded(jws), expectation);
  assert.equal(other.payloadHash, one.payloadHash);
  assert.notEqual(other.recordHash, one.recordHash);
});

test('without a signature nothing is verified, a no neither (EP-01)', async () => {
  for (const record of [makeRecord(), makeRefusal()]) {
    await assert.rejects(() => verifyRecord(JSON.stringify(record), expectation), {
      name: 'ConsentError',
      code: 'bad-signature',
    });
  }
});

test('the limits of the clock, to the second (EP-01)', async () => {
  const at = async (iat: number) =>
    verifyRecord(await sign(makeRecord({ iat })), expectation).then(
      ({ late }) => (late ? 'late' : 'in time'),
      ({ code }: { code: string }) => code,
    );
  const [now, day] = [seconds(NOW), seconds(DAY)];
  assert.equal(await at(now + day), 'in time');
  assert.equal(await at(now + day + 1), 'clock-skew');
  assert.equal(await at(now - day), 'in time');
  assert.equal(await at(now - day - 1), 'late');
  assert.equal(await at(now - 30 * day), 'late');
  assert.equal(await at(now - 30 * day - 1), 'clock-skew');
});

test('one of several audiences is enough (EP-01)', async () => {
  const jws = await sign(makeRecord());
  const audience = ['https://shop.example', AUDIENCE];
  assert.equal((await verifyRecord(jws, { ...expectation, audience })).late, false);
  const others = { ...expectation, audience: [`${AUDIENCE}/`, 'https://shop.example'] };
  await assert.rejects(() => verifyRecord(jws, others), { code: 'wrong-audience' });
});
