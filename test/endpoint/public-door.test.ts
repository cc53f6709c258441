/** EP-17: anybody may knock. Yeses can be limited, noes never are, and no flood loses one. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { grantLimit } from '../../src/endpoint/grant-limit.js';
import { onEachDatabase } from './databases.js';
import { screenOf } from './make-person.js';
import { DECISION, makeRecord, makeRefusal, newId, sign } from './make-record.js';
import { makeSite, problemType } from './site.js';

const ONE_CLICK = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
const BURST = 10_000;

await onEachDatabase('the public door', (database) => {
  const site = (options = {}) => makeSite(database().store, options);

  test('yeses of one client are limited, for a minute; its noes are not (EP-17)', async () => {
    const clientOf = (request: Request) => request.headers.get('x-client') ?? undefined;
    const { post, clock } = site({ clientOf, grantsPerMinute: 3 });
    const say = async (record: object, client?: string) =>
      post('', await sign(record), client ? { 'x-client': client } : {});
    const again = () => makeRecord({ jti: newId(), iat: Math.floor(clock.now / 1000) });
    for (let count = 0; count < 3; count += 1) assert.equal((await say(again(), 'a')).status, 201);
    const limited = await say(again(), 'a');
    assert.deepEqual([limited.status, problemType(limited)], [429, 'too-many']);
    assert.equal(limited.headers.get('retry-after'), '60');
    assert.equal((await say(again(), 'b')).status, 201);
    assert.equal((await say(again())).status, 201);
    for (let count = 0; count < 20; count += 1) {
      const no = makeRefusal({ jti: newId() });
      assert.equal((await say(no, 'a')).status, 201);
      const unsigned = JSON.stringify({ ...no, jti: newId() });
      assert.equal((await post('', unsigned, { 'x-client': 'a' })).status, 201);
    }
    clock.now += 60_000;
    assert.equal((await say(again(), 'a')).status, 201);
  });

  test('no door and no no beside it lets a yes past the limit (EP-17)', async () => {
    const { post, recordOf, options, clock } = site({ clientOf: () => 'a', grantsPerMinute: 0 });
    const yes = () => recordOf({ iat: Math.floor(clock.now / 1000) });
    const { seq } = await options.store.head('main');
    const body = new URLSearchParams({ record: await sign(yes()), token: 'x' });
    assert.equal((await post('/unsubscribe', body)).status, 200);
    assert.equal((await options.store.head('main')).seq, seq, 'a yes is no unsubscription');
    const no = { ...DECISION, purpose: 'offers', state: 'refused' } as const;
    const mixed = { ...yes(), ...screenOf(DECISION, no), decisions: [DECISION, no] };
    for (const path of ['', '/unsubscribe']) {
      const record = { ...mixed, jti: newId() };
      const jws = await sign(record);
      const answer = await post(path, path ? new URLSearchParams({ record: jws }) : jws);
      assert.ok(answer.status < 300, answer.text);
      const [row] = await options.store.find([record.jti]);
      assert.equal(row?.proof, 'unproven');
      assert.deepEqual(
        row.payload?.decisions?.map(({ state }) => state),
        ['refused'],
      );
    }
  });

  test(`${BURST} unsubscriptions from one place: none is refused, none is lost (EP-17)`, async () => {
    const { post, issue, options } = site({ clientOf: () => 'one place', grantsPerMinute: 1 });
    const { seq } = await options.store.head('main');
    const batch = newId();
    const subjects = Array.from({ length: BURST }, (_, i) => `${batch}-${i}`);
    const tokens = await Promise.all(subjects.map((who) => issue(who, { use: 'unsubscribe' })));
    const stop = async (token: string) =>
      (await post(`/unsubscribe?token=${token}`, ONE_CLICK)).status;
    const statuses = new Set(await Promise.all(tokens.map(stop)));
    assert.deepEqual(statuses, new Set([200]));
    assert.equal((await options.store.head('main')).seq, seq + BURST);
    const rows = await options.store.history(subjects);
    assert.equal(new Set(rows.map(({ subject }) => subject)).size, BURST);
  });

  test('one link posted a thousand times at once stops once or more, and never fails (EP-17)', async () => {
    const { post, issue, someone, mayWrite } = site();
    const subject = someone();
    const token = await issue(subject);
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => post(`/unsubscribe?token=${token}`, ONE_CLICK)),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('no answer sets a cookie, redirects or may be kept by a cache (EP-17)', async () => {
    const { call, post, issue, someone } = site();
    const token = await issue(someone());
    const answers = [
      await call(`/unsubscribe?token=${token}`),
      await call(`/confirm?token=${token}`),
      await post('/unsubscribe', ONE_CLICK),
      await post(`/unsubscribe?token=${token}`, ONE_CLICK),
      await post('/state', JSON.stringify({ token })),
      await post('/confirm', ''),
      await post('/can-send', '[]'),
    ];
    for (const { status, headers } of answers) {
      assert.ok(status < 300 || status >= 400);
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  });

  test('known origins may read a state, others may not (EP-17)', async () => {
    const shop = 'https://www.shop.example';
    const { post, call, issue, someone } = site({ origins: [shop] });
    const body = JSON.stringify({ token: await issue(someone()) });
    for (const [origin, allowed] of [
      [shop, shop],
      ['https://evil.example', null],
    ] as const) {
      const { headers } = await post('/state', body, { origin });
      assert.equal(headers.get('access-control-allow-origin'), allowed);
      assert.equal(headers.get('access-control-allow-credentials'), null);
      const preflight = await call('/state', { method: 'OPTIONS', headers: { origin } });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), allowed);
    }
    const page = await call('/unsubscribe', { headers: { origin: shop } });
    assert.equal(page.headers.get('vary'), 'Origin, Accept, Accept-Language');
  });

  test('methods that a door does not have', async () => {
    const { call } = site();
    for (const [path, allow] of [
      ['/unsubscribe', 'GET, HEAD, POST, OPTIONS'],
      ['/state', 'POST, OPTIONS'],
      ['/bind', 'POST, OPTIONS'],
    ] as const) {
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        const { status, headers } = await call(path, { method });
        assert.deepEqual([status, headers.get('allow')], [405, allow]);
      }
    }
    for (const path of ['/', '/nothing', '/unsubscribe/', '/toString']) {
      assert.equal((await call(path)).status, 404, path);
    }
  });

  for (const [name, listen] of [
    ['node:http', (handle: (request: Request) => Promise<Response>) => getRequestListener(handle)],
    [
      'Hono',
      (handle: (request: Request) => Promise<Response>) => {
        const app = new Hono().mount('/consent', handle, { replaceRequest: false });
        return getRequestListener(app.fetch);
      },
    ],
  ] as const) {
    test(`through ${name}: a whole life of a link (EP-11)`, async () => {
      const { handle, issue, someone, mayWrite, say } = site();
      const subject = someone();
      const token = await issue(subject);
      await say(token, {});
      const server = createServer(listen(handle)).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      const { port } = server.address() as AddressInfo;
      const at = `http://127.0.0.1:${port}/consent`;
      const state = await fetch(`${at}/state`, { method: 'POST', body: JSON.stringify({ token }) });
      assert.equal(((await state.json()) as { cells: unknown[] }).cells.length, 1);
      const page = await fetch(`${at}/unsubscribe?token=${token}`);
      assert.match(await page.text(), /<button>/);
      const stop = await fetch(`${at}/unsubscribe?token=${token}`, {
        ...{ method: 'POST', body: ONE_CLICK, redirect: 'error' },
      });
      assert.deepEqual([stop.status, await stop.text()], [200, 'Unsubscribed.\n']);
      assert.equal(await mayWrite(subject), 'objected');
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
  }
});

test('a limit keeps no more clients than it may, and forgets the oldest (EP-17)', () => {
  const takes = grantLimit(1);
  assert.equal(takes('first', 0), true);
  assert.equal(takes('first', 59_999), false);
  for (let i = 0; i < 10_000; i += 1) takes(String(i), 1000);
  assert.equal(takes('first', 59_999), true, 'forgotten');
  assert.equal(takes('9999', 2000), false);
});
