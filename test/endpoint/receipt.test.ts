/** EP-04: what a receipt proves, and what it does not let pass. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompactSign } from 'jose';
import { createReceipt, nextLink, verifyReceipt } from '../../src/endpoint/receipt.js';
import { generateServerKey, importServerKey, keysDocument } from '../../src/endpoint/server-key.js';
import { claims, serverKey } from './make-endpoint.js';
import { asText, AUDIENCE, forge, makeRecord, NOW, sha256, thumbprint } from './make-record.js';

const keys = await keysDocument(serverKey);
const record = makeRecord();
const link = await nextLink('main', { seq: 6, chain: 'before' }, sha256('the record'), NOW);
const countersigner = { key: serverKey, issuer: AUDIENCE, now: () => NOW };
const row = { jti: record.jti, proof: 'proven', payload: record } as const;
const receipt = await createReceipt(row, link, countersigner);

const resign = (payload: object | string, header = {}) =>
  new CompactSign(new TextEncoder().encode(asText(payload)))
    .setProtectedHeader({ alg: 'ES256', typ: 'consent-receipt+jwt', kid: serverKey.kid, ...header })
    .sign(serverKey.privateKey);

const refused = (jws: string, document = keys) =>
  assert.rejects(() => verifyReceipt(jws, document), { name: 'ConsentError', code: 'bad-receipt' });

test('a receipt says which record, when, and where in the chain (EP-04)', async () => {
  const { jti, ...rest } = await verifyReceipt(receipt, keys);
  assert.match(jti, /^[0-9a-f-]{36}$/);
  assert.deepEqual(rest, {
    schema: 'consent-receipt/1',
    iss: AUDIENCE,
    iat: NOW / 1000,
    recordId: record.jti,
    recordHash: sha256('the record'),
    effectiveAt: '2026-11-21T12:00:00.000Z',
    status: 'effective',
    partition: 'main',
    seq: 7,
    prev: 'before',
    chain: sha256(`before.${sha256('the record')}.7.2026-11-21T12:00:00.000Z`),
    withdraw: record.withdraw,
  });
});

test('its kid is the RFC 7638 thumbprint of a key in the document (EP-04)', async () => {
  const header = JSON.parse(Buffer.from(receipt.split('.')[0]!, 'base64url').toString()) as object;
  const kid = await thumbprint(serverKey.publicKey);
  assert.deepEqual(header, { alg: 'ES256', typ: 'consent-receipt+jwt', kid });
});

test('a page of choices that names nobody changes nothing for anyone (PG-05)', async () => {
  const method = { ...record.method, surface: 'grid' } as const;
  for (const [idType, status] of [
    ['none', 'no-effect'],
    ['form', 'effective'],
  ] as const) {
    const payload = { ...record, method, subject: { idType, capacity: 'consumer' } as const };
    const jws = await createReceipt({ ...row, payload }, link, countersigner);
    assert.equal((await verifyReceipt(jws, keys)).status, status, idType);
  }
});

test('a no that names nobody known has no effect, however it came (EP-17)', async () => {
  const subject = { idType: 'token', id: 'mangled', capacity: 'consumer' } as const;
  for (const proof of ['proven', 'unproven'] as const) {
    const jws = await createReceipt(
      { ...row, proof, payload: { ...record, subject } },
      link,
      countersigner,
    );
    assert.equal((await verifyReceipt(jws, keys)).status, 'no-effect', proof);
  }
});

test('an erased record may keep its receipt', async () => {
  const erased = await createReceipt({ ...row, payload: null }, link, countersigner);
  assert.equal((await verifyReceipt(erased, keys)).withdraw, undefined);
});

test('a forged, changed or foreign receipt is refused (EP-04)', async () => {
  const payload = claims(receipt);
  const [header, body, signature] = receipt.split('.') as [string, string, string];
  await refused('nonsense');
  await refused(forge({ alg: 'none', typ: 'consent-receipt+jwt' }, payload));
  await refused([header, body.replace(/^.../, 'eyK'), signature].join('.'));
  await refused(await resign(payload, { typ: 'consent-record+jwt' }));
  await refused(await resign({ ...payload, seq: 8 }));
  await refused(await resign({ ...payload, note: 'x' }));
  await refused(await resign([]));
  await refused(await resign('no JSON'));
  await refused(receipt, await keysDocument(await importServerKey(await generateServerKey())));
});

test('a closed key verifies what it signed before, and nothing after (EP-04)', async () => {
  const next = await importServerKey(await generateServerKey());
  const closedAt = (time: number) =>
    keysDocument(next, [{ jwk: serverKey.publicKey, closed: new Date(time).toISOString() }]);
  assert.equal((await verifyReceipt(receipt, await closedAt(NOW + 1000))).seq, 7);
  await refused(receipt, await closedAt(NOW - 1000));
});

test('a key that cannot sign is refused at once', async () => {
  const { d: _d, ...publicKey } = await generateServerKey();
  for (const jwk of [publicKey, { ...publicKey, d: 'AAAA' }, { kty: 'RSA' }, {}]) {
    await assert.rejects(() => importServerKey(jwk), { code: 'bad-key' });
  }
});
