/** EP-16: a person's own copy, and the head that is published once a day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCopies } from '../../src/endpoint/copy.js';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import { holds } from '../../src/endpoint/findings.js';
import { verifyHead } from '../../src/endpoint/head.js';
import { keysDocument } from '../../src/endpoint/server-key.js';
import { issueToken, revokeTokens } from '../../src/endpoint/tokens.js';
import { verifyBundle } from '../../src/endpoint/verify-bundle.js';
import { onEachDatabase } from './databases.js';
import { post, serverKey, type Handler } from './make-endpoint.js';
import { receiverOf, say, serverDoors, someone } from './make-person.js';
import { asText, AUDIENCE, DAY, makeRefusal, NOW } from './make-record.js';

const EXPORT = `${AUDIENCE}/export`;
const HEAD = 'https://shop.example/.well-known/consent-head.json';

const fetchCopy = (handler: Handler, token?: string): Promise<Response> => {
  const body = new URLSearchParams(token === undefined ? {} : { token });
  return handler(new Request(EXPORT, { method: 'POST', body }));
};

const headOf = async (handler: Handler, query = '') =>
  (await (await handler(new Request(HEAD + query))).json()) as { day: string; head: string };

await onEachDatabase('a person’s copy', (database) => {
  test('it holds everything, and can be checked without asking anyone (EP-16)', async () => {
    const { store } = database();
    const [endpoint, subject] = [serverDoors(store), someone()];
    await say(store, subject);
    const refusal = makeRefusal();
    await post(endpoint, asText(refusal));
    await appendEvent({ subject, cause: 'bind', refers: refusal.jti }, receiverOf(store));
    await appendEvent({ subject, cause: 'stop', decisions: STOP }, receiverOf(store));
    await say(store, someone());
    const token = await issueToken(receiverOf(store), { subject, use: 'preferences' });
    const response = await fetchCopy(endpoint, token);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment/);
    const copies = await readCopies(await response.text());
    const { records, findings } = await verifyBundle(copies);
    assert.deepEqual(
      records.map((one) => one.findings[0]!.check),
      ['signature', 'event', 'unsigned', 'event', 'event'],
    );
    assert.ok(records.every((one) => holds(one.findings)) && holds(findings));
    assert.deepEqual(
      findings.map(({ check }) => check),
      ['order', 'head'],
    );
    assert.ok(
      records.every(({ receipt }) => receipt),
      'each with its receipt',
    );
  });

  test('a stranger, and everyone else, gets the same bytes (EP-17)', async () => {
    const { store } = database();
    const [endpoint, receiver] = [serverDoors(store), receiverOf(store)];
    const issue = async (use: 'preferences' | 'unsubscribe', expires?: number) =>
      issueToken(receiver, { subject: someone(), use, ...(expires && { expires }) });
    const revoked = await issue('preferences');
    await revokeTokens(receiver, { token: revoked });
    const tokens = [
      ...[undefined, '', 'x', revoked, await issue('unsubscribe')],
      ...[await issue('preferences', NOW - 1), `${'a'.repeat(22)}.${'b'.repeat(86)}`],
    ];
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const response = await fetchCopy(endpoint, token);
        return `${response.status} ${await response.text()}`;
      }),
    );
    assert.equal(new Set(answers).size, 1, answers.join('\n'));
    assert.match(answers[0]!, /^403 .*unknown-person/);
  });

  test('opening the link fetches nothing: there is a button (EP-16)', async () => {
    const endpoint = serverDoors(database().store);
    const headers = { 'accept-language': 'fr' };
    const response = await endpoint(new Request(`${EXPORT}?token=a%22b`, { headers }));
    const html = await response.text();
    assert.match(html, /<button>Télécharger mes enregistrements<\/button>/);
    assert.match(html, /name="token" value="a&quot;b"/);
  });

  test('whoever is signed in needs no token, on the site’s own pages alone (EP-17)', async () => {
    const { store } = database();
    const subject = someone();
    await say(store, subject);
    const endpoint = serverDoors(store, undefined, { personOf: () => subject });
    assert.equal((await fetchCopy(endpoint)).status, 200);
    const from = async (headers: Record<string, string>) =>
      (await endpoint(new Request(EXPORT, { method: 'POST', headers }))).status;
    assert.equal(await from({ origin: new URL(EXPORT).origin }), 200);
    assert.equal(await from({ origin: 'https://evil.example' }), 403);
    // The endpoint's own page sends no referrer, so a browser says no origin of it.
    assert.equal(await from({ origin: 'null', 'sec-fetch-site': 'same-origin' }), 200);
    assert.equal(await from({ origin: 'null', 'sec-fetch-site': 'cross-site' }), 403);
    assert.equal(await from({ origin: 'null' }), 403);
  });

  test('one head a day, the same for all, signed, and none rewritten (EP-04) (EP-16)', async () => {
    const { store } = database();
    const clock = { now: NOW + 40 * DAY };
    const endpoint = serverDoors(store, clock);
    await say(store, someone(), {}, clock);
    const first = await headOf(endpoint);
    await say(store, someone(), {}, clock);
    assert.deepEqual(await headOf(endpoint), first);
    clock.now += DAY;
    const second = await headOf(endpoint);
    assert.notEqual(second.head, first.head);
    assert.deepEqual(await headOf(endpoint, `?day=${first.day}`), first);
    for (const day of ['2020-01-01', '%00', '', 'x'.repeat(9000)]) {
      assert.equal((await endpoint(new Request(`${HEAD}?day=${day}`))).status, 404, day);
    }
    const { chains, at } = await verifyHead(second.head, await keysDocument(serverKey));
    assert.equal(at, new Date(clock.now).toISOString());
    assert.deepEqual(chains, [{ partition: 'main', ...(await store.head('main')) }]);
    const kept = await store.addHead(second.day, 'another');
    assert.equal(kept, second.head, 'the first of a day stays');
  });
});
