/** EP-16: a site that checks its own rows again sees what somebody wrote into its database. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import { holds, keysDocument, verifyStored } from '../../src/server.js';
import { onEachDatabase, type Database } from './databases.js';
import { makeEndpoint, post, serverKey } from './make-endpoint.js';
import { receiverOf } from './make-person.js';
import { asText, DECISION, makeRecord, makeRefusal, sign } from './make-record.js';

const keys = await keysDocument(serverKey);

/** Writes into a row what `change` says, checks it again, and answers which checks failed. */
async function changed({ client, store }: Database, jti: string, change: string) {
  await client.query(`update records set ${change} where jti = $1`, [jti]);
  const [row] = await store.find([jti]);
  const { findings } = await verifyStored(row!, keys);
  return findings.filter(({ result }) => result === 'failed').map(({ check }) => check);
}

/** The same of a record that is stored for it. */
async function tamper(
  database: Database,
  change: string,
  { record = makeRecord(), isSigned = true } = {},
) {
  const body = isSigned ? await sign(record) : asText(record);
  const { status } = await post(makeEndpoint(database.store), body);
  assert.equal(status, 201);
  return changed(database, record.jti, change);
}

/** The person's answer, turned into a yes. */
const YES = `payload = jsonb_set(payload, '{decisions,0,state}', '"given"')`;

const ERASED = 'jws = null, payload = null';

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

  test('a signed no whose signature went, and which became a yes (EP-16)', async () => {
    for (const proof of ['proven', 'late', 'event', 'unproven']) {
      const change = `jws = null, proof = '${proof}', ${YES}`;
      assert.deepEqual(await tamper(database(), change, { record: makeRefusal() }), ['row'], proof);
    }
    assert.deepEqual(await tamper(database(), 'jws = null'), ['row'], 'the same answer, unsigned');
    assert.deepEqual(await tamper(database(), `jws = '', ${YES}`), ['row'], 'an empty signature');
  });

  test('an unsigned no that became a yes, or a proof (EP-16)', async () => {
    const forged = async (change: string) => {
      const record = makeRefusal();
      const jws = await sign(record);
      const filled = change.replace('$jws', jws);
      return tamper(database(), filled, { record, isSigned: false });
    };
    assert.deepEqual(await forged(YES), ['row']);
    assert.deepEqual(await forged(`payload = payload - 'decisions'`), ['row']);
    assert.deepEqual(await forged(`payload = '"x"'`), ['row']);
    assert.deepEqual(await forged(`proof = 'proven', ${YES}`), ['row']);
    assert.deepEqual(await forged(`proof = 'proven', ${ERASED}`), ['row']);
    assert.ok((await forged(`jws = '$jws'`)).includes('row'));
  });

  test('another record, well signed, without a receipt (EP-16)', async () => {
    const other = makeRecord();
    const columns = `jws = '${await sign(other)}', payload = '${asText(other).replaceAll("'", "''")}'`;
    assert.deepEqual(await tamper(database(), `${columns}, receipt = ''`), ['row']);
  });

  test('what the endpoint wrote itself holds as its own word, and as no other (EP-14) (EP-16)', async () => {
    const { store } = database();
    const { initial: _initial, ...claimed } = DECISION;
    for (const [cause, decisions] of [
      ['import', [claimed]],
      ['one-click', STOP],
    ] as const) {
      const event = { subject: 'customer-7', cause, decisions: [...decisions!] };
      const { stored } = await appendEvent(event, receiverOf(store));
      const { jti } = stored;
      assert.deepEqual(await changed(database(), jti, 'jti = jti'), []);
      assert.deepEqual(await changed(database(), jti, `proof = 'proven'`), ['row']);
      assert.deepEqual(await changed(database(), jti, `proof = 'event', jws = null`), ['row']);
      assert.deepEqual(await changed(database(), jti, ERASED), []);
    }
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
