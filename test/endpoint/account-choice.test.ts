/** What an account answered to a banner, as the site gives it to the pages of every device. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDeviceChoice } from '../../src/domain/device-choice.js';
import type { Decision } from '../../src/domain/schema.js';
import { accountChoice, canSendTo } from '../../src/server.js';
import { onEachDatabase } from './databases.js';
import { makeEndpoint } from './make-endpoint.js';
import { someone } from './make-person.js';
import { AUDIENCE, DECISION, makeRecord, NOW, seconds, sign } from './make-record.js';

const COOKIES = { ...DECISION, purpose: 'audience', channel: 'device' as const };

type Said = Partial<Decision>;

await onEachDatabase('the choice of an account', (database) => {
  /** Each record a second later than the one before. */
  const makeSite = () => {
    const { store } = database();
    const account = someone();
    const endpoint = makeEndpoint(store, { personOf: () => account });
    let age = 50;
    const post = async (decision: Decision, surface: 'banner' | 'web-form' = 'banner') => {
      const method = { surface, control: 'button', actor: 'data-subject', trusted: true } as const;
      const record = makeRecord({
        iat: seconds(NOW) - age--,
        subject: { idType: 'account', id: account, capacity: 'consumer' },
        decisions: [decision],
        method,
      });
      const headers = { 'sec-fetch-site': 'same-origin' };
      const body = await sign(record);
      const response = await endpoint(new Request(AUDIENCE, { method: 'POST', headers, body }));
      assert.equal(response.status, 201, await response.clone().text());
      return response;
    };
    const choice = async () => parseDeviceChoice(await accountChoice({ store }, account))?.purposes;
    return { store, account, post, choice };
  };
  const say = (said: Said): Decision => ({ ...COOKIES, ...said });

  test('is a yes, a no, and again a yes: as far in both directions (CK-21)', async () => {
    const { post, choice } = makeSite();
    assert.equal(await choice(), undefined);
    await post(say({ initial: 'unset', state: 'given' }));
    assert.deepEqual(await choice(), { audience: true });
    await post(say({ initial: 'given', state: 'withdrawn' }));
    assert.deepEqual(await choice(), { audience: false });
    await post(say({ initial: 'refused', state: 'given' }));
    assert.deepEqual(await choice(), { audience: true });
  });

  test('is of the notice that was answered last (CK-18)', async () => {
    const { store, account, post } = makeSite();
    await post(say({ initial: 'unset', state: 'given' }));
    await post(say({ purpose: 'video', initial: 'unset', state: 'refused' }));
    const { purposes } = parseDeviceChoice(await accountChoice({ store }, account))!;
    assert.deepEqual(purposes, { video: false });
  });

  test('is nobody else’s, and nothing that was said elsewhere than in a banner (CK-21)', async () => {
    const { store, post, choice } = makeSite();
    await post({ ...DECISION, initial: 'unset', state: 'given' }, 'web-form');
    assert.equal(await choice(), undefined);
    await post(say({ initial: 'unset', state: 'given' }));
    assert.equal(await accountChoice({ store }, someone()), '');
  });

  test('sets no cookie: that of the device is another person’s too (CK-21)', async () => {
    const response = await makeSite().post(say({ initial: 'unset', state: 'refused' }));
    assert.equal(response.headers.get('set-cookie'), null);
  });

  test('taken back ends no letter that the account wants (EP-08)', async () => {
    const { store, account, post } = makeSite();
    await post({ ...DECISION, initial: 'unset', state: 'given' }, 'web-form');
    await post(say({ initial: 'unset', state: 'given' }));
    await post(say({ initial: 'given', state: 'withdrawn' }));
    const { purpose, channel, party } = DECISION;
    const question = { purpose, channel, party, capacity: 'consumer', at: NOW } as never;
    const verdict = await canSendTo({ store } as never, account, question);
    assert.equal(verdict.allowed, true, JSON.stringify(verdict));
  });
});
