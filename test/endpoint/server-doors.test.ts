/** What the site's own servers ask: whose a record is, and whether a message may go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopByKeyword } from '../../src/endpoint/stop.js';
import { onEachDatabase } from './databases.js';
import { DECISION, newId, sign } from './make-record.js';
import { makeSite, problemType, SECRET } from './site.js';

const QUESTION = { purpose: 'newsletter', channel: 'email', party: 'brand', capacity: 'consumer' };

await onEachDatabase('doors for servers', (database) => {
  const site = (options = {}) => makeSite(database().store, options);

  test('they are not there without a secret, and closed without the right one (EP-17)', async () => {
    for (const path of ['/bind', '/can-send']) {
      const without = site({ secrets: undefined });
      assert.equal((await without.toServer(path, [])).status, 404);
      assert.equal((await without.call(path)).status, 404);
      const { call, post, toServer } = site({ secrets: ['old', SECRET] });
      assert.equal((await toServer(path, {}, 'old')).status, 400);
      for (const wrong of ['', 'x', `${SECRET}x`, SECRET.toUpperCase()]) {
        const answer = await toServer(path, [], wrong);
        assert.deepEqual([answer.status, problemType(answer)], [401, 'wrong-secret']);
      }
      assert.equal((await post(path, '[]')).status, 401);
      // The name of a scheme is the same in any case (RFC 9110, 11.1); without a secret it is none.
      assert.equal((await post(path, '{}', { authorization: `bearer ${SECRET}` })).status, 400);
      const empty = site({ secrets: [''] });
      assert.equal((await empty.post(path, '[]', { authorization: 'Bearer ' })).status, 401);
      assert.equal((await call(path)).status, 405);
    }
  });

  test('a form’s record counts once the site says whose it is', async () => {
    const { someone, recordOf, post, toServer, mayWrite, options } = site();
    const subject = someone();
    const record = recordOf({});
    await post('', await sign(record));
    assert.equal(await mayWrite(subject), 'no-record');
    for (const _time of [1, 2]) {
      const answer = await toServer('/bind', { jti: record.jti, subject });
      assert.deepEqual([answer.status, answer.json()], [200, { jti: record.jti, subject }]);
    }
    assert.equal(await mayWrite(subject), 'consented');
    assert.equal((await options.store.history([subject])).length, 2, 'bound once');
  });

  test('the record comes along with its binding, before the browser has posted it', async () => {
    const { someone, recordOf, post, toServer, mayWrite } = site();
    const subject = someone();
    const jws = await sign(recordOf({}));
    assert.equal((await toServer('/bind', { record: jws, subject })).status, 200);
    assert.equal(await mayWrite(subject), 'consented');
    assert.equal((await post('', jws)).status, 200);
    const broken = await toServer('/bind', { record: 'nonsense', subject });
    assert.deepEqual([broken.status, problemType(broken)], [400, 'schema']);
  });

  test('a record that is not there, and a body that is none', async () => {
    const { toServer, someone } = site();
    const missing = await toServer('/bind', { jti: newId(), subject: someone() });
    assert.deepEqual([missing.status, problemType(missing)], [404, 'unknown-record']);
    for (const body of [
      {},
      { jti: newId() },
      { jti: newId(), subject: '' },
      { jti: newId(), subject: 'a\0' },
      { jti: newId(), subject: 'ann@shop.example' },
      { jti: newId(), subject: '+33612345678' },
      [],
    ]) {
      const answer = await toServer('/bind', body);
      assert.deepEqual([answer.status, problemType(answer)], [400, 'bad-request']);
    }
    const large = await toServer('/bind', { record: 'x'.repeat(70_000), subject: someone() });
    assert.deepEqual([large.status, problemType(large)], [413, 'too-large']);
  });

  test('a mailer asks for many at once, and is told why (EP-06)', async () => {
    const { someone, issue, say, toServer, clock } = site();
    const [reader, former, stranger] = [someone(), someone(), someone()];
    const [one, other] = [await issue(reader), await issue(former)];
    await say(one, {});
    await say(other, { state: 'refused' });
    const before = new Date(clock.now - 3_600_000).toISOString();
    const questions = [reader, former, stranger, reader].map((subject) => ({
      ...QUESTION,
      subject,
    }));
    const answer = await toServer('/can-send', [
      ...questions,
      { ...QUESTION, subject: reader, at: before },
      { ...QUESTION, subject: reader, capacity: 'professional' },
      { ...QUESTION, subject: reader, party: 'partner', partyId: 'p' },
    ]);
    const verdicts =
      answer.json<
        { subject: string; allowed: boolean; because: string; reason: string; record?: string }[]
      >();
    assert.deepEqual(
      verdicts.map(({ subject, allowed, because }) => [subject, allowed, because]),
      [
        [reader, true, 'consented'],
        [former, false, 'refused'],
        [stranger, false, 'no-record'],
        [reader, true, 'consented'],
        [reader, false, 'not-yet'],
        [reader, false, 'other-capacity'],
        [reader, false, 'no-record'],
      ],
    );
    assert.match(verdicts[0]!.reason, /agreed/);
    assert.ok(verdicts[0]!.record && !verdicts[2]!.record);
  });

  test('a question that is none is refused whole', async () => {
    const { toServer, someone } = site();
    const good = { ...QUESTION, subject: someone() };
    for (const bad of [
      { ...good, channel: '*' },
      { ...good, party: 'partner' },
      { ...good, at: 'soon' },
      { ...good, more: 1 },
      { ...good, subject: undefined },
    ]) {
      const answer = await toServer('/can-send', [good, bad]);
      assert.deepEqual([answer.status, problemType(answer)], [400, 'bad-request']);
    }
    const many = Array.from({ length: 1001 }, () => good);
    assert.equal((await toServer('/can-send', many)).status, 400);
    assert.equal((await toServer('/can-send', many.slice(1))).status, 200);
    assert.equal(
      (await toServer('/can-send', [{ ...good, purpose: 'x'.repeat(1_000_000) }])).status,
      413,
    );
  });

  test('STOP as a text message stops everything; a question does not (EP-12) (UA-05)', async () => {
    const { someone, issue, say, options, mayWrite, clock } = site();
    const subject = someone();
    await say(await issue(subject), {});
    clock.now += 60_000;
    assert.equal(await stopByKeyword(options, { subject, text: 'When do you open?' }), false);
    assert.equal(await mayWrite(subject), 'consented');
    assert.equal(await stopByKeyword(options, { subject, text: ' Stop. ' }), true);
    assert.equal(await mayWrite(subject), 'objected');
    const [, event] = await options.store.history([subject]);
    assert.ok(event?.payload && 'cause' in event.payload && event.payload.cause === 'stop');
  });

  test('a request of an agent waits; a later yes to that cell alone ends a stop (EP-06) (EP-08) (EP-10)', async () => {
    const { someone, issue, say, recordOf, post, toServer, mayWrite, clock, options } = site();
    const subject = someone();
    const token = await issue(subject);
    const agent = recordOf({
      decisions: [{ ...DECISION, state: 'requested' }],
      method: {
        surface: 'agent-screen',
        control: 'checkbox',
        actor: 'agent',
        agentId: 'till-4',
        trusted: true,
      },
    });
    assert.equal((await post('', await sign(agent))).status, 201);
    await toServer('/bind', { jti: agent.jti, subject });
    assert.equal(await mayWrite(subject), 'unconfirmed');
    clock.now += 60_000;
    await stopByKeyword(options, { subject, text: 'STOP' });
    const offers = { ...QUESTION, subject, purpose: 'offers' };
    await say(token, { initial: 'objected' });
    assert.equal(await mayWrite(subject), 'consented');
    const [verdict] = (await toServer('/can-send', [offers])).json<{ because: string }[]>();
    assert.equal(verdict?.because, 'objected');
  });
});
