/** CB-15, EP-10: a request counts once the person has confirmed it by a POST, and not otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsentRecord } from '../../src/domain/schema.js';
import { expire } from '../../src/endpoint/retention.js';
import type { PersonState } from '../../src/endpoint/state-of.js';
import { onEachDatabase } from './databases.js';
import { claims } from './make-endpoint.js';
import { screenOf } from './make-person.js';
import { DAY, DECISION, makeRecord, noticeOf, sign } from './make-record.js';
import { EVERYTHING, makeSite, problemType, receiptStatus } from './site.js';

const PERSON = { accept: 'text/html', 'accept-language': 'nl' };

await onEachDatabase('confirming', (database) => {
  /** Somebody asked for a newsletter in a form, and the site sent them the link. */
  async function requested(overrides: Partial<ConsentRecord> = {}) {
    const shop = makeSite(database().store);
    const subject = shop.someone();
    const record = shop.recordOf({
      decisions: [{ ...DECISION, state: 'requested' }],
      doubleOptIn: 'required',
      ...overrides,
    });
    assert.equal(receiptStatus(await shop.post('', await sign(record))), 'pending-confirmation');
    await shop.toServer('/bind', { jti: record.jti, subject });
    const link = { use: 'confirm', refers: record.jti, expires: shop.clock.now + 7 * DAY } as const;
    return { ...shop, subject, record, token: await shop.issue(subject, link) };
  }

  test('the link shows what was asked for and a button; opening it confirms nothing (CB-15) (EP-10)', async () => {
    const { call, token, mayWrite, subject, record } = await requested();
    for (const method of ['GET', 'HEAD', 'GET', 'GET', 'GET']) {
      const { status, text } = await call(`/confirm?token=${token}`, { method, headers: PERSON });
      assert.equal(status, 200);
      if (method === 'HEAD') continue;
      assert.ok(text.includes(record.offered[0]!.label.replace("'", '&#39;')));
      assert.match(text, /<html lang="nl">[^]*<blockquote lang="en">[^]*<button>/);
    }
    assert.equal(await mayWrite(subject), 'unconfirmed');
  });

  test('and says it of what was asked for, in whatever order it was offered (CB-15)', async () => {
    const offers = { ...DECISION, purpose: 'offers' };
    const { call, token } = await requested(screenOf(offers, DECISION));
    const { text } = await call(`/confirm?token=${token}`, { headers: PERSON });
    assert.match(text, /<blockquote lang="en">I want newsletter by email</);
    assert.doesNotMatch(text, /offers/);
  });

  test('its pages lead to no other site, whatever a stranger wrote into the request (EP-17)', async () => {
    const withdraw = 'https://evil.example/win';
    const { notice } = makeRecord();
    const text = notice.text.replace('https://shop.example/preferences', withdraw);
    const { call, post, form, token, mayWrite, subject } = await requested({
      ...{ withdraw, notice: noticeOf(text) },
    });
    const asked = await call(`/confirm?token=${token}`, { headers: PERSON });
    const done = await post('/confirm', form({ token }), PERSON);
    for (const page of [asked, done])
      assert.deepEqual([page.status, page.text.includes('evil.example')], [200, false]);
    assert.equal(await mayWrite(subject), 'confirmed');
  });

  test('the POST confirms, once however often, and as an event in the chain (CB-15) (EP-10)', async () => {
    const { post, form, issue, token, mayWrite, subject, record, state, options } =
      await requested();
    for (const _time of [1, 2, 3]) {
      const { status, text } = await post('/confirm', form({ token }), PERSON);
      assert.equal(status, 200);
      assert.ok(text.includes(record.withdraw));
    }
    assert.equal(await mayWrite(subject), 'confirmed');
    const causes = (await options.store.history([subject])).map(({ payload }) =>
      payload && 'cause' in payload ? payload.cause : 'record',
    );
    assert.deepEqual(causes, ['record', 'bind', 'confirm']);
    const [cell] = (await state(await issue(subject))).json<PersonState>().cells;
    assert.deepEqual([cell?.state, cell?.record], ['given', record.jti]);
  });

  test('a page’s clock that runs ahead does not keep a confirmation from counting', async () => {
    const { post, form, token, mayWrite, subject, clock } = await requested();
    clock.now -= 600_000;
    await post('/confirm', form({ token }));
    assert.equal(await mayWrite(subject), 'not-yet');
    clock.now += 600_000;
    assert.equal(await mayWrite(subject), 'confirmed');
  });

  test('after its time nothing is confirmed, and the page says so (CB-15)', async () => {
    const { call, post, form, token, mayWrite, subject, clock } = await requested();
    clock.now += 8 * DAY;
    const page = await call(`/confirm?token=${token}`, { headers: PERSON });
    assert.deepEqual([page.status, page.text.includes('<button')], [410, false]);
    assert.equal((await post('/confirm', form({ token }), PERSON)).status, 410);
    const answer = await post('/confirm', form({ token }));
    assert.deepEqual([answer.status, problemType(answer)], [410, 'too-late']);
    assert.equal(await mayWrite(subject), 'unconfirmed');
  });

  test('a request that would count no more is not confirmed, however long its link holds (CB-15, EP-15)', async () => {
    for (const [days, more] of [
      [4 * 365, {}],
      [101, { purpose: 'calls', channel: 'phone' }],
    ] as const) {
      const shop = makeSite(database().store);
      const subject = shop.someone();
      const validUntil = new Date(shop.clock.now + 100 * DAY).toISOString();
      const decision = { ...DECISION, ...more, ...('channel' in more && { validUntil }) };
      const record = shop.recordOf({
        decisions: [{ ...decision, state: 'requested' }],
        ...screenOf(decision),
        doubleOptIn: 'required',
      });
      assert.equal((await shop.post('', await sign(record))).status, 201);
      await shop.toServer('/bind', { jti: record.jti, subject });
      const token = await shop.issue(subject, { use: 'confirm', refers: record.jti });
      assert.equal((await shop.call(`/confirm?token=${token}`)).status, 200);
      shop.clock.now += days * DAY;
      await expire(shop.options);
      assert.equal((await shop.call(`/confirm?token=${token}`, { headers: PERSON })).status, 410);
      assert.equal((await shop.post('/confirm', shop.form({ token }), PERSON)).status, 410);
    }
  });

  test('a no of long ago is ended by a request that was confirmed, and shown so (EP-10)', async () => {
    const shop = makeSite(database().store);
    const subject = shop.someone();
    const stop = await shop.issue(subject, { use: 'unsubscribe' });
    await shop.post('/unsubscribe', shop.form({ token: stop }));
    shop.clock.now += 400 * DAY;
    const record = shop.recordOf({
      decisions: [{ ...DECISION, state: 'requested' }],
      doubleOptIn: 'required',
    });
    await shop.post('', await sign(record));
    await shop.toServer('/bind', { jti: record.jti, subject });
    assert.equal(await shop.mayWrite(subject), 'unconfirmed');
    const link = { use: 'confirm', refers: record.jti, expires: shop.clock.now + DAY } as const;
    const token = await shop.issue(subject, link);
    assert.equal((await shop.post('/confirm', shop.form({ token }))).status, 200);
    assert.equal(await shop.mayWrite(subject), 'confirmed');
    const { cells } = JSON.parse((await shop.state(await shop.issue(subject))).text) as PersonState;
    assert.deepEqual(
      cells.map(({ state }) => state),
      ['given'],
    );
  });

  test('a no that was said since is not ended by an old link (EP-06)', async () => {
    const { call, post, form, token, mayWrite, subject, issue, clock } = await requested();
    clock.now += 60_000;
    await post('/unsubscribe', form({ token: await issue(subject, { use: 'unsubscribe' }) }));
    assert.equal((await call(`/confirm?token=${token}`, { headers: PERSON })).status, 410);
    assert.equal((await post('/confirm', form({ token }))).status, 410);
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('a yes of a form that leaves the confirmation out is none, where the site asks for it (CB-15, EP-10)', async () => {
    const shop = makeSite(database().store, { doubleOptIn: ['newsletter'] });
    const subject = shop.someone();
    for (const named of [
      { idType: 'form' },
      { idType: 'none' },
      { idType: 'account', id: shop.someone() },
      { idType: 'token', id: await shop.issue(subject, { use: 'unsubscribe' }) },
    ] as const) {
      const record = shop.recordOf({ subject: { ...named, capacity: 'consumer' } });
      const jws = await sign(record);
      for (const answer of [
        await shop.post('', jws),
        await shop.toServer('/bind', { record: jws, subject }),
      ])
        assert.deepEqual([answer.status, problemType(answer)], [422, 'state-basis'], named.idType);
      assert.equal((await shop.toServer('/bind', { jti: record.jti, subject })).status, 404);
    }
    assert.equal(await shop.mayWrite(subject), 'no-record');
    const said = await shop.say(await shop.issue(subject), {});
    assert.equal(await shop.mayWrite(subject), 'consented');
    const [jti, another] = [claims(said.text)['recordId'], shop.someone()];
    assert.equal((await shop.toServer('/bind', { jti, subject: another })).status, 422);
    assert.equal(await shop.mayWrite(another), 'no-record');
  });

  test('and takes no no of its record along (EP-10, ALL-16)', async () => {
    const shop = makeSite(database().store, { doubleOptIn: ['newsletter'] });
    const subject = shop.someone();
    const no = { ...DECISION, purpose: 'offers', state: 'refused' } as const;
    const record = shop.recordOf({ decisions: [DECISION, no] });
    assert.equal(receiptStatus(await shop.post('', await sign(record))), 'unproven');
    await shop.toServer('/bind', { jti: record.jti, subject });
    const { cells } = (await shop.state(await shop.issue(subject))).json<PersonState>();
    assert.deepEqual(
      cells.map(({ purpose, state }) => [purpose, state]),
      [['offers', 'refused']],
    );
  });

  test('a request of which one part was refused since is confirmed in no part (EP-06)', async () => {
    const shop = makeSite(database().store);
    const subject = shop.someone();
    const asked = ['newsletter', 'offers'].map((purpose) => ({ ...DECISION, purpose }));
    const request = shop.recordOf({
      decisions: asked.map((decision) => ({ ...decision, state: 'requested' })),
      ...screenOf(...asked, EVERYTHING),
      doubleOptIn: 'required',
    });
    const refusal = () =>
      shop.recordOf({
        decisions: [{ ...asked[1]!, state: 'refused' }],
        ...screenOf(asked[1]!, EVERYTHING),
      });
    for (const [record, status] of [
      [request, 200],
      [refusal(), 410],
    ] as const) {
      await shop.post('', await sign(record));
      await shop.toServer('/bind', { jti: record.jti, subject });
      const token = await shop.issue(subject, { use: 'confirm', refers: request.jti });
      assert.equal(
        (await shop.call(`/confirm?token=${token}`, { headers: PERSON })).status,
        status,
      );
    }
    assert.equal(await shop.mayWrite(subject), 'unconfirmed');
  });

  test('no other token confirms, and this one does nothing else (EP-17)', async () => {
    const { post, form, state, issue, token, mayWrite, subject } = await requested();
    const wrong = [
      '',
      'x',
      token.slice(1),
      await issue(subject),
      await issue(subject, { use: 'unsubscribe' }),
    ];
    for (const text of wrong)
      assert.equal((await post('/confirm', form({ token: text }))).status, 410);
    assert.equal(await mayWrite(subject), 'unconfirmed');
    assert.equal((await state(token)).status, 403);
  });
});
