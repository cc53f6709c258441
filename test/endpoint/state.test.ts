/** PG-05: what a person is shown of their own choices is what a sender would be told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import type { PersonState } from '../../src/endpoint/state-of.js';
import { revokeTokens } from '../../src/endpoint/tokens.js';
import { onEachDatabase } from './databases.js';
import { ALL_STOP, screenOf } from './make-person.js';
import { DAY, DECISION, sign } from './make-record.js';
import { makeSite, problemType } from './site.js';

await onEachDatabase('the state of a person', (database) => {
  const site = (options = {}) => makeSite(database().store, options);

  async function person() {
    const shop = site();
    const subject = shop.someone();
    return { ...shop, subject, token: await shop.issue(subject) };
  }

  test('nothing was ever said: nothing is shown', async () => {
    const { state, token } = await person();
    const { status, headers, json } = await state(token);
    assert.deepEqual([status, json()], [200, { stopped: false, cells: [] }]);
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  test('a yes with its preferences, changed twice, and a no (PG-06)', async () => {
    const { cells, say, token, clock } = await person();
    await say(token, {});
    await say(token, { initial: 'given', frequency: 'weekly', topics: ['shoes'] });
    const { record, ...cell } = (await cells(token))[0]!;
    assert.match(String(record), /^[0-9a-f-]{36}$/);
    assert.deepEqual(cell, {
      ...{ purpose: 'newsletter', channel: 'email', party: 'brand', capacity: 'consumer' },
      ...{ state: 'given', frequency: 'weekly', topics: ['shoes'] },
      at: new Date(clock.now).toISOString(),
    });
    await say(token, { initial: 'given', state: 'withdrawn' });
    assert.deepEqual(
      (await cells(token)).map(({ state, frequency }) => [state, frequency]),
      [['withdrawn', undefined]],
    );
  });

  test('a yes of a page whose clock runs ahead is shown as the yes that it is (PG-05)', async () => {
    const { cells, say, token, clock } = await person();
    await say(token, {});
    clock.now -= 10 * 60_000;
    const [cell] = await cells(token);
    assert.deepEqual([cell?.state, cell?.renew], ['given', undefined]);
  });

  test('what one said as a consumer and as a professional stays apart (EP-08)', async () => {
    const { cells, say, token, recordOf, post } = await person();
    await say(token, {});
    const subject = { idType: 'token', id: token, capacity: 'professional' } as const;
    const no = recordOf({ subject, decisions: [{ ...DECISION, state: 'refused' }] });
    await post('', await sign(no));
    assert.deepEqual(
      (await cells(token)).map(({ capacity, state }) => [capacity, state]),
      [
        ['consumer', 'given'],
        ['professional', 'refused'],
      ],
    );
  });

  test('a no of no file holds in the one in which nothing was said since (EP-08, PG-05)', async () => {
    const { cells, say, token, subject, options, recordOf, post } = await person();
    const { initial: _initial, ...decision } = { ...DECISION, state: 'withdrawn' as const };
    await appendEvent({ subject, cause: 'import', decisions: [decision] }, options);
    assert.equal((await say(token, { initial: 'withdrawn' })).status, 201);
    assert.deepEqual(
      (await cells(token)).map(({ capacity, state }) => [capacity, state]),
      [
        ['professional', 'withdrawn'],
        ['consumer', 'given'],
      ],
    );
    const yes = (initial: 'unset' | 'withdrawn') =>
      recordOf({
        subject: { idType: 'token', id: token, capacity: 'professional' },
        decisions: [{ ...DECISION, initial }],
        ...screenOf(DECISION, ALL_STOP),
      });
    assert.equal((await post('', await sign(yes('unset')))).status, 412);
    assert.equal((await post('', await sign(yes('withdrawn')))).status, 201);
    assert.deepEqual(
      (await cells(token)).map(({ capacity, state }) => [capacity, state]),
      [
        ['consumer', 'given'],
        ['professional', 'given'],
      ],
    );
    const stop = recordOf({
      subject: { idType: 'token', id: token, capacity: 'consumer' },
      ...{ scope: 'all', decisions: [ALL_STOP], ...screenOf(DECISION, ALL_STOP) },
    });
    assert.equal((await post('', await sign(stop))).status, 201);
    assert.equal((await say(token, { initial: 'objected' })).status, 201);
    assert.deepEqual(
      (await cells(token)).map(({ capacity, state }) => [capacity, state]),
      [
        ['consumer', 'given'],
        ['professional', 'objected'],
      ],
      'a stop is for both files, whoever said it',
    );
  });

  test('a stop of everything stands for all but what is agreed to since', async () => {
    const { state, say, token, subject, options, clock } = await person();
    await say(token, {});
    clock.now += 60_000;
    await appendEvent({ subject, cause: 'one-click', decisions: STOP }, options);
    const after = (await state(token)).json<PersonState>();
    assert.deepEqual([after.stopped, after.cells[0]?.state], [true, 'objected']);
    await say(token, { initial: 'objected' });
    const again = (await state(token)).json<PersonState>();
    assert.deepEqual([again.stopped, again.cells[0]?.state], [true, 'given']);
  });

  test('a no of a whole channel is shown, and a yes that saw it ends it (PG-05, EP-14)', async () => {
    const { cells, say, token, subject, options, mayWrite } = await person();
    const wide = { purpose: '*', channel: 'email', party: 'brand', basis: '*' } as const;
    const decisions = [{ ...wide, state: 'objected' as const }];
    await appendEvent({ subject, cause: 'import', decisions }, options);
    assert.equal(await mayWrite(subject), 'objected');
    assert.deepEqual(
      (await cells(token)).map(({ purpose, channel, party, state }) => [
        ...[purpose, channel, party, state],
      ]),
      [['*', 'email', 'brand', 'objected']],
    );
    assert.equal((await say(token, {})).status, 412);
    assert.equal((await say(token, { initial: 'objected' })).status, 201);
    assert.equal(await mayWrite(subject), 'consented');
    assert.deepEqual(
      (await cells(token)).map(({ purpose, state }) => [purpose, state]),
      [
        ['*', 'objected'],
        ['newsletter', 'given'],
      ],
    );
  });

  test('calls end with their day, and are to be asked anew (PG-12)', async () => {
    const { cells, token, clock, recordOf, post } = await person();
    const validUntil = new Date(clock.now + 100 * DAY).toISOString();
    const call = { ...DECISION, purpose: 'calls', channel: 'phone', validUntil } as const;
    const subject = { idType: 'token', id: token, capacity: 'consumer' } as const;
    assert.equal(
      (await post('', await sign(recordOf({ subject, decisions: [call] })))).status,
      201,
    );
    assert.deepEqual(
      (await cells(token)).map(({ state, renew, validUntil: day }) => [state, renew, day]),
      [['given', undefined, validUntil]],
    );
    clock.now += 101 * DAY;
    assert.deepEqual(
      (await cells(token)).map(({ state, renew }) => [state, renew]),
      [['expired', true]],
    );
  });

  test('an old list claims a yes: unknown, to be asked anew, and never over a no (PG-11)', async () => {
    const { cells, say, token, subject, options, clock, mayWrite } = await person();
    const { initial: _initial, ...decision } = DECISION;
    const claim = () => appendEvent({ subject, cause: 'import', decisions: [decision] }, options);
    await claim();
    assert.deepEqual(
      (await cells(token)).map(({ state, renew }) => [state, renew]),
      [['unknown', true]],
    );
    assert.equal(await mayWrite(subject), 'unproven');
    await say(token, { state: 'refused' });
    clock.now += 60_000;
    await claim();
    assert.deepEqual(
      (await cells(token)).map(({ state }) => state),
      ['refused'],
    );
  });

  test('an event ends a yes before its time', async () => {
    const { cells, say, token, subject, options, clock, mayWrite } = await person();
    await say(token, {});
    const [{ record } = {}] = await cells(token);
    clock.now += DAY;
    await appendEvent({ subject, cause: 'expiry', refers: record }, options);
    assert.equal((await cells(token))[0]?.state, 'expired');
    assert.equal(await mayWrite(subject), 'expired');
  });

  test('unknown, expired, revoked, foreign, for another use, nobody signed in: the same bytes (EP-17)', async () => {
    const { post, issue, state, subject, clock, options, token } = await person();
    const expired = await issue(subject, { expires: clock.now });
    const narrow = await issue(subject, { use: 'unsubscribe' });
    await revokeTokens(options, { token });
    const answers = [
      ...(await Promise.all([expired, narrow, token, 'x', '', `${token} `].map(state))),
      await post('/state', '{}'),
    ].map(({ status, text, headers }) => ({ status, text, headers: [...headers].sort() }));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(answers[0]?.status, 403);
    assert.equal(problemType(await state('x')), 'unknown-person');
  });

  test('who is signed in needs no token, on the site’s own pages alone', async () => {
    const { post, someone, options } = site({
      personOf: () => Promise.resolve(subject),
      origins: ['https://www.shop.example'],
    });
    const subject = someone();
    await appendEvent({ subject, cause: 'stop', decisions: STOP }, options);
    const from = (origin?: string) => post('/state', '{}', origin ? { origin } : {});
    assert.equal((await from()).json<PersonState>().stopped, true);
    assert.equal((await from('https://www.shop.example')).status, 200);
    for (const origin of ['https://evil.example', 'null']) {
      assert.equal((await from(origin)).status, 403, origin);
    }
  });

  test('a body that is none', async () => {
    const { post } = site();
    for (const body of ['', 'nonsense', '[]', '{"token":1}', '{'.repeat(90_000)]) {
      const answer = await post('/state', body);
      assert.deepEqual([answer.status, problemType(answer)], [400, 'bad-request']);
    }
  });
});
