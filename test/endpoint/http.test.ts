/** The endpoint as a Fetch handler, and through a real socket. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import { MAX_BODY } from '../../src/endpoint/message.js';
import { generateServerKey } from '../../src/endpoint/server-key.js';
import { onEachDatabase } from './databases.js';
import { claims, makeEndpoint, post, serverKey, type Handler } from './make-endpoint.js';
import { AUDIENCE, makeRecord, sign, signedRecord } from './make-record.js';

const KEYS = 'https://shop.example/.well-known/consent-keys.json';
const SHOP = 'https://www.shop.example';

const send = (handler: Handler, method: string, url = AUDIENCE, headers = {}, body?: BodyInit) =>
  handler(new Request(url, { method, headers, body }));

/** A body that comes in pieces, and tells how many were asked for. */
function inPieces(pieces: number, size: number) {
  const seen = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.pulled += 1;
      controller.enqueue(new Uint8Array(size).fill(0x61));
      if (seen.pulled === pieces) controller.close();
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  return { request: new Request(AUDIENCE, init), seen };
}

await onEachDatabase('over HTTP', (database) => {
  test('whatever content type a record travels under', async () => {
    const endpoint = makeEndpoint(database().store);
    for (const type of ['text/plain', 'application/jose', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type };
      const response = await send(endpoint, 'POST', AUDIENCE, headers, await signedRecord());
      assert.equal(response.status, 201, type);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
  });

  test('a record that comes in pieces is read whole', async () => {
    const jws = await signedRecord();
    const pieces = new Blob([jws.slice(0, 100), jws.slice(100)]).stream();
    const init = { method: 'POST', body: pieces, duplex: 'half' } as RequestInit;
    const response = await makeEndpoint(database().store)(new Request(AUDIENCE, init));
    assert.equal(response.status, 201);
  });

  test('60,000 bytes are read, and not one more (EP-01)', async () => {
    const endpoint = makeEndpoint(database().store);
    const type = async (body: string) => (await post(endpoint, body)).problem.type;
    assert.equal(await type('a'.repeat(MAX_BODY)), 'schema');
    assert.equal(await type('a'.repeat(MAX_BODY + 1)), 'too-large');
    assert.equal(await type('é'.repeat(MAX_BODY / 2 + 1)), 'too-large', 'bytes, not characters');
  });

  test('an endless body is not read to its end', async () => {
    const { request, seen } = inPieces(10_000, 5000);
    const response = await makeEndpoint(database().store)(request);
    assert.equal(response.status, 413);
    assert.ok(seen.cancelled);
    assert.ok(seen.pulled < 20, `${seen.pulled} pieces`);
  });

  test('a body that breaks off is not refused for good', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const endpoint = makeEndpoint(database().store);
    assert.equal((await endpoint(new Request(AUDIENCE, init))).status, 503);
    assert.equal((await post(endpoint, await signedRecord())).status, 201);
  });

  test('no body at all', async () => {
    assert.equal((await send(makeEndpoint(database().store), 'POST')).status, 400);
  });

  test('methods and paths that are none', async () => {
    const endpoint = makeEndpoint(database().store);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
      const response = await send(endpoint, method);
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
    }
    const keys = await send(endpoint, 'POST', KEYS);
    assert.deepEqual([keys.status, keys.headers.get('allow')], [405, 'GET, HEAD']);
    const elsewhere = await send(endpoint, 'POST', 'https://shop.example/consents', {}, 'x');
    assert.equal(elsewhere.status, 404);
    assert.equal(elsewhere.headers.get('content-type'), 'application/problem+json');
  });

  test('only known origins may read an answer, but any may say no', async () => {
    const endpoint = makeEndpoint(database().store, { origins: [SHOP] });
    for (const [origin, allowed] of [
      [SHOP, SHOP],
      ['https://evil.example', null],
      [`${SHOP}.evil.example`, null],
      ['null', null],
    ] as const) {
      const answer = await send(endpoint, 'POST', AUDIENCE, { origin }, await signedRecord());
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
      assert.equal(answer.headers.get('vary'), 'Origin');
      const preflight = await send(endpoint, 'OPTIONS', AUDIENCE, { origin });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), allowed);
      assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST');
    }
    const problem = await send(endpoint, 'POST', AUDIENCE, { origin: SHOP }, 'nonsense');
    assert.equal(problem.headers.get('access-control-allow-origin'), SHOP, 'problems too');
    const closed = await send(makeEndpoint(database().store), 'POST', AUDIENCE, { origin: SHOP });
    assert.equal(closed.headers.get('access-control-allow-origin'), null);
  });

  test('the keys are public, and nothing but public', async () => {
    const old = await generateServerKey();
    const closedKeys = [{ jwk: old, closed: '2026-01-01T00:00:00.000Z' }];
    const endpoint = makeEndpoint(database().store, { closedKeys });
    const response = await send(endpoint, 'GET', KEYS);
    const { keys } = (await response.json()) as { keys: Record<string, string>[] };
    assert.deepEqual([keys[0]!['kid'], keys.length], [serverKey.kid, 2]);
    assert.deepEqual([keys[1]!['x'], keys[1]!['closed']], [old.x, closedKeys[0]!.closed]);
    assert.ok(keys.every((key) => !('d' in key)));
    assert.equal(await (await send(endpoint, 'HEAD', KEYS)).text(), '');
  });

  test('several audiences: the first names the endpoint', async () => {
    const audience = [AUDIENCE, 'https://shop.example'];
    const endpoint = makeEndpoint(database().store, { audience });
    const { status, body } = await post(endpoint, await signedRecord({ aud: audience[1] }));
    assert.equal(status, 201);
    assert.equal(claims(body)['iss'], AUDIENCE);
  });

  test('through a socket: a good record, a flood, and a good record again', async () => {
    const fetch_ = makeEndpoint(database().store);
    const server = serve({ fetch: fetch_, port: 0, hostname: '127.0.0.1' });
    await new Promise((done) => server.once('listening', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/consent`;
    const statusOf = async (body: string) => {
      const response = await fetch(url, { method: 'POST', body });
      await response.text();
      return response.status;
    };
    const jws = await sign(makeRecord());
    assert.equal(await statusOf(jws), 201);
    assert.equal(await statusOf('a'.repeat(500_000)), 413);
    assert.equal(await statusOf(jws), 200);
    await new Promise((done) => server.close(done));
  });
});
