/** The cookie of a banner's choice, as the server sets it: what was said last on that device. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../src/domain/schema.js';
import { onEachDatabase } from './databases.js';
import { makeEndpoint } from './make-endpoint.js';
import {
  AUDIENCE,
  DAY,
  DECISION,
  makeRecord,
  makeRefusal,
  newId,
  NOW,
  seconds,
  sign,
} from './make-record.js';

const TODAY = new Date(NOW).toISOString().slice(0, 10);
const REFUSED = `eu-consent=version=1&no=newsletter&date=${TODAY}`;

type Said = Pick<Decision, 'initial' | 'state'>;

interface Sent {
  age?: number;
  cookie?: string;
  surface?: 'banner' | 'web-standalone';
  address?: string;
}

const HERE = { 'sec-fetch-site': 'same-origin' };

/** A banner's answer, `age` seconds old, from a device that keeps this cookie. */
async function cookieOf(
  endpoint: ReturnType<typeof makeEndpoint>,
  said: Said,
  { age = 1, cookie = '', surface = 'banner', address = AUDIENCE }: Sent = {},
): Promise<string | null> {
  const record = makeRecord({
    iat: seconds(NOW) - age,
    decisions: [{ ...DECISION, ...said }],
    method: { surface, control: 'button', actor: 'data-subject', trusted: true },
  });
  const headers = { ...HERE, cookie };
  const body = await sign(record);
  const response = await endpoint(new Request(address, { method: 'POST', headers, body }));
  assert.equal(response.status, 201);
  return response.headers.get('set-cookie');
}

const YES: Said = { initial: 'unset', state: 'given' };
const YES_AFTER_A_NO: Said = { initial: 'refused', state: 'given' };

await onEachDatabase('the cookie of a choice', (database) => {
  const endpoint = () => makeEndpoint(database().store);

  test('is set for a yes and for a no, as long and with no name in it (CK-17)', async () => {
    const yes = await cookieOf(endpoint(), YES);
    const no = await cookieOf(endpoint(), { initial: 'unset', state: 'refused' });
    assert.match(
      yes ?? '',
      /^eu-consent=version=1&yes=newsletter&date=[\d-]+; Path=\/; SameSite=Lax; Max-Age=15897600; Secure$/,
    );
    assert.equal(no, yes!.replace('yes=', 'no='));
  });

  test('is no more secure than the address that it is for (CK-17)', async () => {
    const address = AUDIENCE.replace('https:', 'http:');
    const plain = makeEndpoint(database().store, { audience: [AUDIENCE, address] });
    assert.match((await cookieOf(plain, YES, { address })) ?? '', /; Max-Age=\d+$/);
  });

  test('is not set for what comes a day late: the page that asked is long gone (CK-17)', async () => {
    assert.equal(await cookieOf(endpoint(), YES, { age: DAY / 1000 + 1 }), null);
  });

  test('of the server that a no was said to is ended, of this purpose and site alone (CK-11)', async () => {
    const ended = async (said: Said, headers: Record<string, string>, channel = 'device') => {
      const options = { cookiesOf: { analytics: ['_visit', '__Host-v'], ads: ['_ad'] } };
      const decision = { ...DECISION, ...said, purpose: 'analytics', channel } as Decision;
      const record = { ...makeRefusal({ decisions: [decision] }), jti: newId() };
      const init = { method: 'POST', headers, body: await sign(record) };
      const response = await makeEndpoint(database().store, options)(new Request(AUDIENCE, init));
      assert.equal(response.status, 201);
      return response.headers.getSetCookie().filter((cookie) => !cookie.startsWith('eu-'));
    };
    const no: Said = { initial: 'given', state: 'withdrawn' };
    const both = ['_visit=; Path=/; Max-Age=0', '__Host-v=; Path=/; Max-Age=0; Secure'];
    assert.deepEqual(await ended(no, HERE), both);
    assert.deepEqual(await ended(no, { 'sec-fetch-site': 'cross-site' }), []);
    assert.deepEqual(await ended(no, HERE, 'email'), []);
  });

  test('of a purpose that is called like something that every object has, ends none (CK-11)', async () => {
    const options = { cookiesOf: { analytics: ['_visit'] } };
    const no: Said = { initial: 'given', state: 'withdrawn' };
    const decisions = [{ ...DECISION, ...no, purpose: 'constructor', channel: 'device' as const }];
    const init = { method: 'POST', headers: HERE, body: await sign(makeRefusal({ decisions })) };
    const response = await makeEndpoint(database().store, options)(new Request(AUDIENCE, init));
    assert.deepEqual([response.status, response.headers.getSetCookie()], [201, []]);
  });

  test('is set for a yes after a no of the same day, which the person saw (CK-17)', async () => {
    const cookie = await cookieOf(endpoint(), YES_AFTER_A_NO, { cookie: REFUSED });
    assert.match(cookie ?? '', /yes=newsletter/);
  });

  test('is not set for a yes that did not know of that no, or waited for a minute (ALL-16)', async () => {
    assert.equal(await cookieOf(endpoint(), YES, { cookie: REFUSED }), null);
    for (const age of [61, -61]) {
      const late = { cookie: REFUSED, age };
      assert.equal(await cookieOf(endpoint(), YES_AFTER_A_NO, late), null);
    }
  });

  test('is never set for one embed, whose answer is for its page alone (CK-22)', async () => {
    assert.equal(await cookieOf(endpoint(), YES, { surface: 'web-standalone' }), null);
  });
});
