/** Records that name their person, and tokens: a yes must be theirs, a no always is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../src/domain/schema.js';
import { createEndpoint } from '../../src/endpoint/create-endpoint.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import type { PersonState } from '../../src/endpoint/state-of.js';
import { generateServerKey, importServerKey } from '../../src/endpoint/server-key.js';
import { issueToken, revokeTokens } from '../../src/endpoint/tokens.js';
import { onEachDatabase } from './databases.js';
import { canSendTo } from '../../src/endpoint/person.js';
import { ALL_STOP, screenOf } from './make-person.js';
import { AUDIENCE, DAY, DECISION, newId, sign } from './make-record.js';
import { EVERYTHING, makeSite, problemType, receiptStatus } from './site.js';

const BOUGHT = { purchaseContext: 'sale', similarScope: 'books' };

await onEachDatabase('whose a record is', (database) => {
  const site = (options = {}) => makeSite(database().store, options);

  test('a token: opaque, 109 characters, bound to its person when it is used', async () => {
    const { someone, issue, say, mayWrite } = site();
    const subject = someone();
    const token = await issue(subject);
    assert.match(token, /^[\w-]{22}\.[\w-]{86}$/);
    assert.equal(receiptStatus(await say(token, {})), 'effective');
    assert.equal(await mayWrite(subject), 'consented');
    assert.equal(
      receiptStatus(await say(token, { state: 'withdrawn', initial: 'given' })),
      'effective',
    );
    assert.equal(await mayWrite(subject), 'withdrawn');
  });

  test('a confirmation token refers to a record, and no other does', async () => {
    const { options, someone } = site();
    const subject = someone();
    const refused = { code: 'bad-token' };
    await assert.rejects(issueToken(options, { subject, use: 'confirm' }), refused);
    const issue = { subject, use: 'preferences', refers: newId() } as const;
    await assert.rejects(issueToken(options, issue), refused);
  });

  test('a token is for somebody whom a record can name: with any other nobody could stop anything', async () => {
    const { options } = site();
    for (const subject of ['', 'x'.repeat(201)])
      await assert.rejects(issueToken(options, { subject, use: 'unsubscribe' }), {
        code: 'bad-token',
      });
  });

  test('an unknown, truncated, changed or foreign token binds nothing and breaks nothing (EP-17)', async () => {
    const { issue, someone, say, mayWrite, options } = site();
    const subject = someone();
    const token = await issue(subject);
    const key = await importServerKey(await generateServerKey());
    const foreign = await issueToken({ ...options, key }, { subject, use: 'preferences' });
    const [id, signature] = token.split('.');
    const bad = [
      'x',
      token.slice(0, -1),
      `${newId().slice(0, 22)}.${signature}`,
      `${id}.${'A'.repeat(86)}`,
    ];
    for (const wrong of [...bad, foreign]) {
      const yes = await say(wrong, {});
      assert.deepEqual([yes.status, receiptStatus(yes)], [201, 'no-effect'], wrong);
      assert.equal((await say(wrong, { state: 'refused' })).status, 201);
    }
    assert.equal(await mayWrite(subject), 'no-record');
  });

  test('a token of an older key still works, for its link is in an old message', async () => {
    const old = await generateServerKey();
    const before = site({ key: await importServerKey(old) });
    const subject = before.someone();
    const token = await before.issue(subject);
    const after = site({ closedKeys: [{ jwk: old, closed: '2026-01-01T00:00:00.000Z' }] });
    await after.say(token, { state: 'refused' });
    assert.equal(await after.mayWrite(subject), 'refused');
  });

  for (const over of ['expired', 'revoked', 'unsubscribe'] as const) {
    test(`a token that is ${over}: no yes, but every no (EP-17)`, async () => {
      const { issue, clock, someone, say, mayWrite, options } = site();
      const subject = someone();
      const more = {
        expired: { expires: clock.now + DAY },
        unsubscribe: { use: 'unsubscribe' as const },
        revoked: {},
      };
      const token = await issue(subject, more[over]);
      if (over === 'revoked') await revokeTokens(options, { token });
      if (over === 'expired') clock.now += 2 * DAY;
      const yes = await say(token, {});
      assert.deepEqual([yes.status, receiptStatus(yes)], [201, 'no-effect']);
      assert.equal(await mayWrite(subject), 'no-record');
      assert.equal(receiptStatus(await say(token, { state: 'refused' })), 'effective');
      assert.equal(await mayWrite(subject), 'refused');
    });
  }

  test('of a record with both, an expired token keeps the no', async () => {
    const { recordOf, issue, clock, someone, post, options } = site();
    const subject = someone();
    const token = await issue(subject, { expires: clock.now });
    const record = recordOf({
      subject: { idType: 'token', id: token, capacity: 'consumer' },
      decisions: [DECISION, { ...DECISION, purpose: 'offers', state: 'refused' }],
    });
    assert.equal(receiptStatus(await post('', await sign(record))), 'unproven');
    const [row] = await options.store.history([subject]);
    assert.deepEqual(
      row?.payload?.decisions?.map(({ purpose, state }) => [purpose, state]),
      [['offers', 'refused']],
    );
  });

  test('whatever else of its subject is missing or wrong, a no is of whom it names (EP-02)', async () => {
    const { issue, someone, recordOf, post, mayWrite } = site();
    for (const more of [{}, { capacity: 'Consumer' }, { capacity: null, addressKind: 'home' }]) {
      const subject = someone();
      const named = { idType: 'token', id: await issue(subject), ...more };
      const record = recordOf({ decisions: [{ ...DECISION, state: 'refused' }] });
      const answer = await post('', JSON.stringify({ ...record, subject: named }));
      assert.deepEqual([answer.status, receiptStatus(answer)], [201, 'unproven']);
      assert.equal(await mayWrite(subject), 'refused', JSON.stringify(more));
    }
  });

  test('an account: its yes where it is signed in, its no from anywhere', async () => {
    let person: string | undefined;
    const { someone, recordOf, post, mayWrite } = site({ personOf: () => person });
    const [subject, other] = [someone(), someone()];
    const say = async (state: 'given' | 'refused', headers?: Record<string, string>) => {
      const record = recordOf({
        subject: { idType: 'account', id: subject, capacity: 'consumer' },
        decisions: [{ ...DECISION, state }],
      });
      return receiptStatus(await post('', await sign(record), headers));
    };
    assert.equal(await say('given'), 'no-effect');
    person = other;
    assert.equal(await say('given'), 'no-effect');
    person = subject;
    assert.equal(await say('given', { origin: 'https://evil.example' }), 'no-effect');
    assert.equal(await mayWrite(subject), 'no-record');
    assert.equal(await say('given', { origin: new URL(AUDIENCE).origin }), 'effective');
    assert.equal(await mayWrite(subject), 'consented');
    person = undefined;
    assert.equal(await say('refused'), 'effective');
    assert.equal(await mayWrite(subject), 'refused');
  });

  test('where nobody can tell who is signed in, a no is taken, and a yes waits (EP-17)', async () => {
    const lost = new Error('the session cannot be read');
    const personOf = () => {
      throw lost;
    };
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const { someone, recordOf, post, mayWrite, options } = site({ personOf, onError });
    const subject = someone();
    const offers = { ...DECISION, purpose: 'offers' };
    const say = async (...decisions: Decision[]) => {
      const named = { idType: 'account', id: subject, capacity: 'consumer' } as const;
      const record = recordOf({ subject: named, ...screenOf(DECISION, offers), decisions });
      return post('', await sign(record));
    };
    assert.equal((await say(DECISION)).status, 503);
    assert.deepEqual(errors.splice(0), [lost]);
    assert.equal(receiptStatus(await say({ ...DECISION, state: 'refused' })), 'effective');
    assert.equal(await mayWrite(subject), 'refused');
    assert.deepEqual(errors, [], 'nobody has to be signed in for it');
    const mixed = await say(DECISION, { ...offers, state: 'refused' });
    assert.deepEqual([mixed.status, receiptStatus(mixed)], [201, 'unproven']);
    const verdict = await canSendTo(options, subject, {
      ...{ purpose: 'offers', channel: 'email', party: 'brand', capacity: 'consumer' },
    });
    assert.equal(verdict.because, 'refused');
  });

  test('a yes that does not know of a no is held back, and nothing of it is kept (PG-10)', async () => {
    const { issue, someone, say, mayWrite, options } = site();
    const subject = someone();
    const token = await issue(subject);
    await say(token, {});
    await say(token, { state: 'withdrawn', initial: 'given' });
    const { seq } = await options.store.head('main');
    const stale = await say(token, { initial: 'given', frequency: 'weekly' });
    assert.deepEqual([stale.status, problemType(stale)], [412, 'changed-meanwhile']);
    assert.equal((await options.store.head('main')).seq, seq);
    assert.equal(await mayWrite(subject), 'withdrawn');
    assert.equal((await say(token, { initial: 'withdrawn' })).status, 201);
    assert.equal(await mayWrite(subject), 'consented');
  });

  test('a yes that is held back takes no no of its record along (PG-10, ALL-16)', async () => {
    const { recordOf, issue, someone, say, post, options } = site();
    const subject = someone();
    const token = await issue(subject);
    const offers = { ...DECISION, purpose: 'offers' };
    const both = (decisions: Decision[]) =>
      recordOf({
        subject: { idType: 'token', id: token, capacity: 'consumer' },
        ...screenOf(DECISION, offers, ALL_STOP),
        decisions,
      });
    assert.equal((await post('', await sign(both([DECISION, offers])))).status, 201);
    await say(token, { initial: 'given', state: 'withdrawn' });
    const mixed = await sign(
      both([
        { ...DECISION, initial: 'given', frequency: 'weekly' },
        { ...offers, initial: 'given', state: 'withdrawn' },
      ]),
    );
    for (const status of [201, 200]) {
      const answer = await post('', mixed);
      assert.deepEqual([answer.status, receiptStatus(answer)], [status, 'unproven']);
    }
    const mail = { channel: 'email', party: 'brand', capacity: 'consumer' } as const;
    for (const purpose of ['newsletter', 'offers'])
      assert.equal(
        (await canSendTo(options, subject, { purpose, ...mail })).because,
        'withdrawn',
        purpose,
      );
  });

  test('what a person refused at home holds back no yes at work (EP-08)', async () => {
    const { recordOf, issue, someone, say, post } = site();
    const token = await issue(someone());
    await say(token, { state: 'refused' });
    const record = recordOf({
      subject: { idType: 'token', id: token, capacity: 'professional' },
      ...screenOf(DECISION, ALL_STOP),
    });
    assert.equal((await post('', await sign(record))).status, 201);
  });

  test('a yes whose clock is behind that of the no is held back too', async () => {
    const { issue, someone, say, clock } = site();
    const token = await issue(someone());
    await say(token, { state: 'refused' });
    clock.now -= 10 * 60_000;
    assert.equal((await say(token, { initial: 'refused' })).status, 412);
  });

  test('a stop of everything holds back what does not know of it; a no never waits', async () => {
    const { issue, someone, say, recordOf, post } = site();
    const token = await issue(someone());
    const all = recordOf({
      ...{ subject: { idType: 'token', id: token, capacity: 'consumer' }, scope: 'all' },
      decisions: [EVERYTHING],
    });
    await say(token, {});
    assert.equal((await post('', await sign({ ...all, iat: all.iat + 120 }))).status, 201);
    assert.equal((await say(token, { initial: 'given' })).status, 412);
    assert.equal((await say(token, { initial: 'given', state: 'withdrawn' })).status, 201);
    assert.equal((await say(token, { initial: 'withdrawn' })).status, 201);
  });

  test('a withdrawal that reaches everything holds back no yes that saw a stop (PG-10)', async () => {
    const { issue, someone, say, recordOf, post, state, mayWrite } = site();
    const subject = someone();
    const token = await issue(subject);
    const named = { idType: 'token', id: token, capacity: 'consumer' } as const;
    const offers = { ...DECISION, purpose: 'offers' };
    const alone = (decision: Decision) =>
      recordOf({ subject: named, ...screenOf(offers), decisions: [decision] });
    assert.equal((await post('', await sign(alone(offers)))).status, 201);
    const withdrawn = { ...offers, initial: 'given', state: 'withdrawn' } as const;
    assert.equal((await post('', await sign(alone(withdrawn)))).status, 201);
    assert.equal((await state(token)).json<PersonState>().stopped, true);
    // The grid shows what nobody spoke of as objected to.
    assert.equal((await say(token, { initial: 'unset' })).status, 412);
    assert.equal((await say(token, { initial: 'objected' })).status, 201);
    assert.equal(await mayWrite(subject), 'consented');
  });

  test('a no and a stale yes at once: whichever comes first, the no holds (PG-10)', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { issue, someone, say, mayWrite } = site();
      const [one, other] = [site(), makeSite(database().anotherStore())];
      const subject = someone();
      const token = await issue(subject);
      await say(token, {});
      const no = () => one.say(token, { initial: 'given', state: 'withdrawn' });
      const yes = () => other.say(token, { initial: 'given', topics: ['shoes'] });
      other.clock.now += 3_600_000;
      const both = round % 2 ? [no(), yes()] : [yes(), no()];
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      const after = await mayWrite(subject);
      const kept = statuses.every((status) => status === 201);
      // Where both were kept, the yes stood before the no.
      assert.equal(after, 'withdrawn', `${statuses.join()}, ${kept}`);
    }
  });

  test('a stale yes in the same group as the no, behind it, is held back (PG-10)', async () => {
    const { store } = database();
    let isHeld = true;
    const slow: RecordStore = {
      ...store,
      // The first group waits for the others to have come.
      head: async (partition) => {
        if (isHeld) await new Promise((done) => setTimeout(done, 300));
        isHeld = false;
        return store.head(partition);
      },
    };
    const { issue, someone, recordOf, post, mayWrite, options } = makeSite(database().store);
    const here = createEndpoint({ ...options, store: slow });
    const subject = someone();
    const token = await issue(subject);
    const said = async (decision: Partial<Decision>) =>
      sign(
        recordOf({
          subject: { idType: 'token', id: token, capacity: 'consumer' },
          ...screenOf(DECISION, ALL_STOP),
          decisions: [{ ...DECISION, ...decision }],
        }),
      );
    await post('', await said({}));
    const first = await sign(recordOf({}));
    const no = await said({ initial: 'given', state: 'withdrawn' });
    const yes = await said({ initial: 'given', topics: ['shoes'] });
    const answers = [first, no, yes].map(async (body, place) => {
      await new Promise((done) => setTimeout(done, 80 * place));
      return (await here(new Request(AUDIENCE, { method: 'POST', body }))).status;
    });
    assert.deepEqual(await Promise.all(answers), [201, 201, 412]);
    assert.equal(await mayWrite(subject), 'withdrawn');
  });

  test('a silence that does not know of an objection is held back too (PG-10)', async () => {
    const { issue, someone, say, mayWrite } = site();
    const subject = someone();
    const token = await issue(subject);
    const interest = { basis: 'soft-opt-in', conditions: BOUGHT } as const;
    await say(token, { ...interest, state: 'objected' });
    const silent = await say(token, { ...interest, state: 'not-objected' });
    assert.deepEqual([silent.status, problemType(silent)], [412, 'changed-meanwhile']);
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('a yes that is sent again after a no is the record that it was', async () => {
    const { issue, someone, recordOf, post, say } = site();
    const token = await issue(someone());
    const subject = { idType: 'token', id: token, capacity: 'consumer' } as const;
    const jws = await sign(recordOf({ subject }));
    const first = await post('', jws);
    await say(token, { state: 'withdrawn', initial: 'given' });
    const again = await post('', jws);
    assert.deepEqual([again.status, again.text], [200, first.text]);
  });
});
