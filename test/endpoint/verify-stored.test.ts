/** EP-16: a site that checks its own rows again sees what somebody wrote into its database. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, keysDocument, verifyStored } from '../../src/server.js';
import { onEachDatabase, type Database } from './databases.js';
import { makeEndpoint, post, serverKey } from './make-endpoint.js';
import { asText, makeRecord, makeRefusal, sign } from './make-record.js';

const keys = await keysDocument(serverKey);

/** Stores one record, writes into its row what `change` says, and checks the row again. */
async function tamper({ client, store }: Database, change: string) {
  const record = makeRecord();
  const { status } = await post(makeEndpoint(store), await sign(record));
  assert.equal(status, 201);
  await client.query(`update records set ${change} where jti = $1`, [record.jti]);
  const [row] = await store.find([record.jti]);
  const { findings } = await verifyStored(row!, keys);
  return findings.filter(({ result }) => result === 'failed').map(({ check }) => check);
}

await onEachDatabase('rows checked again', (database) => {
  test('a row as it was stored holds, whatever order its columns keep (EP-16)', async () => {
    assert.deepEqual(await tamper(database(), 'jti = jti'), []);
  });

  test('another answer beside the signed one (EP-16)', async () => {
    const refused = `payload = jsonb_set(payload, '{decisions,0,state}', '"refused"')`;
    assert.deepEqual(await tamper(database(), refused), ['row']);
  });

  test('another record in its place, well signed (EP-16)', async () => {
    const other = makeRecord();
    const columns = `jws = '${await sign(other)}', payload = '${asText(other).replaceAll("'", "''")}'`;
    assert.deepEqual(await tamper(database(), columns), ['match']);
  });

  test('another signature, and another receipt (EP-16)', async () => {
    assert.deepEqual(await tamper(database(), `jws = reverse(jws)`), ['signature']);
    assert.deepEqual(await tamper(database(), `receipt = 'x'`), ['receipt']);
  });

  test('a no that came unsigned, and an erased record: nothing to hold against them', async () => {
    const { client, store } = database();
    const refusal = makeRefusal();
    await post(makeEndpoint(store), asText(refusal));
    const [unsigned] = await store.find([refusal.jti]);
    const checks = async () =>
      (await verifyStored((await store.find([refusal.jti]))[0]!, keys)).findings;
    assert.ok(holds(await checks()));
    assert.deepEqual((await checks())[0], { check: 'unsigned', result: 'none' });
    await client.query('update records set payload = null where jti = $1', [unsigned!.jti]);
    assert.ok(holds(await checks()));
  });
});
