/** EP-14, EP-15: what goes in time or on demand, and what stays: the noes, and the proof. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindRecord } from '../../src/endpoint/bind.js';
import { readChanges } from '../../src/endpoint/changes.js';
import { erase } from '../../src/endpoint/erase.js';
import { importList } from '../../src/endpoint/import/import-list.js';
import { canSendTo, readPerson, type Asked } from '../../src/endpoint/person.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { expire, touch } from '../../src/endpoint/retention.js';
import { keysDocument } from '../../src/endpoint/server-key.js';
import { stateOf } from '../../src/endpoint/state-of.js';
import { issueToken, readToken } from '../../src/endpoint/tokens.js';
import { verifyStored } from '../../src/endpoint/verify-stored.js';
import { onEachDatabase } from './databases.js';
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import { serverKey } from './make-endpoint.js';
import { receiverOf, say, screenOf, someone, type Clock } from './make-person.js';
import { DAY, DECISION, NOW } from './make-record.js';

const MAIL: Asked = {
  purpose: 'newsletter',
  channel: 'email',
  party: 'brand',
  capacity: 'consumer',
};
const CALL: Asked = { ...MAIL, channel: 'phone' };
const BELGIUM = { jurisdiction: 'BE' };
const YEAR = 365.25 * DAY;

const phone = (until: number) => ({
  ...{ ...DECISION, channel: 'phone' as const, frequency: 'once a month' },
  validUntil: new Date(until).toISOString(),
});

async function verdict(store: RecordStore, subject: string, clock: Clock, question = MAIL) {
  const { allowed, because } = await canSendTo(receiverOf(store, clock), subject, question);
  return allowed ? because : `no: ${because}`;
}

/** What the feed says of a person since a place. */
async function told(store: RecordStore, subject: string, after: number, clock: Clock) {
  const { changes } = await readChanges(receiverOf(store, clock), after, 1000);
  return changes
    .filter((change) => change.subject === subject)
    .map(({ cause, cells }) => [
      cause,
      ...cells.map(({ channel, state }) => `${channel} ${state}`),
    ]);
}

await onEachDatabase('retention and erasure', (database) => {
  test('three years after the last contact a yes ends; a click prolongs it (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [silent, active] = [someone(), someone()];
    for (const subject of [silent, active]) await say(store, subject, {}, clock);
    clock.now = NOW + 2 * YEAR;
    const contacts = [clock.now, NOW + YEAR].map((at) => ({ subject: active, at }));
    await store.touch(contacts);
    await touch(receiverOf(store), active, NOW + YEAR);
    clock.now = NOW + 3 * YEAR - 2 * DAY;
    assert.equal(await expire(receiverOf(store, clock)), 0);
    clock.now = NOW + 3 * YEAR + 2 * DAY;
    const { seq } = await store.head('main');
    assert.equal(await expire(receiverOf(store, clock)), 1);
    assert.equal(await verdict(store, silent, clock), 'no: expired');
    assert.equal(await verdict(store, active, clock), 'consented');
    assert.deepEqual(await told(store, silent, seq, clock), [['expiry', 'email expired']]);
    assert.deepEqual(await told(store, active, seq, clock), []);
    assert.equal(await expire(receiverOf(store, clock)), 0, 'once');
    clock.now = NOW + 5 * YEAR - 2 * DAY;
    assert.equal(await expire(receiverOf(store, clock)), 0, 'an earlier click shortens nothing');
    clock.now = NOW + 5 * YEAR + 2 * DAY;
    await expire(receiverOf(store, clock));
    assert.equal(await verdict(store, active, clock), 'no: expired');
  });

  test('who said yes twice said nothing that outlasts both (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [again, asBoth] = [someone(), someone()];
    for (const subject of [again, asBoth]) await say(store, subject, {}, clock);
    clock.now += YEAR;
    await say(store, again, {}, clock);
    await say(store, asBoth, { subject: { idType: 'form', capacity: 'professional' } }, clock);
    clock.now += 10 * YEAR;
    await expire(receiverOf(store, clock));
    assert.equal(await verdict(store, again, clock), 'no: expired');
    assert.equal(await verdict(store, asBoth, clock), 'no: other-capacity');
    assert.equal(
      await verdict(store, asBoth, clock, { ...MAIL, capacity: 'professional' }),
      'no: expired',
    );
    assert.equal(await expire(receiverOf(store, clock)), 0, 'once');
  });

  test('the proof stays, and verifies (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const jti = await say(store, subject, {}, clock);
    clock.now = NOW + 4 * YEAR;
    await expire(receiverOf(store, clock));
    const [row] = await store.find([jti]);
    const { findings } = await verifyStored(row!, await keysDocument(serverKey));
    assert.ok(findings.every(({ result }) => result === 'ok'));
  });

  test('from the decision no contact prolongs anything; a no never ends (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [short, refused] = [someone(), someone()];
    const retention = { period: 'P6M', from: 'decision' } as const;
    await say(store, short, { retention }, clock);
    await say(store, refused, { decisions: [{ ...DECISION, state: 'refused' }] }, clock);
    clock.now = NOW + YEAR;
    await touch(receiverOf(store), short, clock.now - DAY);
    assert.equal(await expire(receiverOf(store, clock)), 1);
    assert.equal(await verdict(store, short, clock), 'no: expired');
    clock.now = NOW + 20 * YEAR;
    await expire(receiverOf(store, clock));
    assert.equal(await verdict(store, refused, clock), 'no: refused');
  });

  test('a yes to calls ends on its day, and takes nothing else of its record along (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const decisions = [DECISION, phone(NOW + YEAR / 2)];
    await say(store, subject, { decisions, ...screenOf(...decisions), ...BELGIUM }, clock);
    const { seq } = await store.head('main');
    clock.now = NOW + YEAR / 2 + 1;
    assert.equal(await expire(receiverOf(store, clock)), 1);
    assert.deepEqual(await told(store, subject, seq, clock), [['expiry', 'phone expired']]);
    assert.equal(await verdict(store, subject, clock, CALL), 'no: expired');
    assert.equal(await verdict(store, subject, clock), 'consented');
    clock.now = NOW + 4 * YEAR;
    assert.equal(await expire(receiverOf(store, clock)), 1, 'the rest ends later');
    assert.equal(await verdict(store, subject, clock), 'no: expired');
  });

  test('what ended on its day had ended then, however late that is noticed (EP-09, EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const until = NOW + YEAR / 2;
    const call = phone(until);
    await say(store, subject, { decisions: [call], ...screenOf(call), ...BELGIUM }, clock);
    clock.now = until + 30 * DAY;
    assert.equal(await expire(receiverOf(store, clock)), 1);
    const at = async (time: number) => verdict(store, subject, clock, { ...CALL, at: time });
    assert.equal(await at(until - DAY), 'consented');
    assert.equal(await at(until + DAY), 'no: expired');
  });

  test('a part that ended and was said anew holds up the end of no other part (EP-15)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const calls = (until: number) => {
      const decision = phone(until);
      return { decisions: [decision], ...screenOf(decision), ...BELGIUM };
    };
    const decisions = [DECISION, ...calls(NOW + YEAR / 2).decisions];
    await say(store, subject, { decisions, ...screenOf(...decisions), ...BELGIUM }, clock);
    clock.now = NOW + YEAR / 2 + DAY;
    assert.equal(await expire(receiverOf(store, clock)), 1);
    await say(store, subject, calls(NOW + YEAR), clock);
    clock.now = NOW + 10 * YEAR;
    assert.equal(await expire(receiverOf(store, clock)), 2);
    assert.equal(await verdict(store, subject, clock), 'no: expired');
    assert.equal(await verdict(store, subject, clock, CALL), 'no: expired');
    assert.equal(await expire(receiverOf(store, clock)), 0, 'once');
  });

  test('what was withdrawn, or said anew, has no end to tell of', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [left, stayed] = [someone(), someone()];
    for (const subject of [left, stayed]) await say(store, subject, {}, clock);
    clock.now = NOW + YEAR;
    await say(store, left, { decisions: [{ ...DECISION, state: 'withdrawn' }] }, clock);
    await say(store, stayed, {}, clock);
    clock.now = NOW + 3.5 * YEAR;
    assert.equal(await expire(receiverOf(store, clock)), 0);
    assert.equal(await verdict(store, stayed, clock), 'consented');
  });

  test('erasure empties what is kept, keeps the noes, and the others are told (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const token = await issueToken(receiverOf(store), { subject, use: 'preferences' });
    const call = phone(NOW + YEAR / 2);
    await say(store, subject, { decisions: [call], ...screenOf(call), ...BELGIUM }, clock);
    clock.now += DAY;
    await say(store, subject, { decisions: [{ ...DECISION, state: 'withdrawn' }] }, clock);
    await touch(receiverOf(store, clock), subject, clock.now);
    const { seq } = await store.head('main');
    await erase(receiverOf(store, clock), subject);
    assert.deepEqual(await store.contacts([subject]), []);
    const { records, entries } = await readPerson(store, subject);
    assert.ok(records.slice(0, -1).every(({ jws, payload }) => jws === null && payload === null));
    assert.deepEqual(
      entries.map(({ purpose, state }) => [purpose, state]),
      // No screen had offered to stop everything: then a withdrawal reaches everything.
      [['*', 'withdrawn']],
    );
    assert.equal(await verdict(store, subject, clock, CALL), 'no: withdrawn');
    assert.deepEqual(await told(store, subject, seq, clock), [['erase']]);
    assert.equal((await readToken(receiverOf(store, clock), token))?.isGood, false);
  });

  test('a list cannot turn on what stopped before the erasure; the person can (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    await say(store, subject, { decisions: [{ ...DECISION, state: 'withdrawn' }] }, clock);
    await erase(receiverOf(store, clock), subject);
    clock.now += DAY;
    const list = `subject,purpose,channel,state\n${subject},newsletter,email,given\n`;
    const notes = importList(receiverOf(store, clock), new Blob([list]).stream(), 'csv');
    for await (const note of notes) assert.ok('imported' in note);
    assert.equal(await verdict(store, subject, clock), 'no: withdrawn');
    const { cells } = stateOf((await readPerson(store, subject)).entries, clock.now);
    assert.deepEqual(
      cells.map(({ state }) => state),
      ['withdrawn'],
    );
    clock.now += DAY;
    await say(store, subject, {}, clock);
    assert.equal(await verdict(store, subject, clock), 'consented');
    await erase(receiverOf(store, clock), subject);
    assert.equal(
      await verdict(store, subject, clock),
      'no: withdrawn',
      'wide, so never ended whole',
    );
  });

  test('a no that nothing ended survives, whatever was asked or said in another file (EP-14)', async () => {
    const { store } = database();
    const bought: Decision = {
      ...{ ...DECISION, basis: 'soft-opt-in', state: 'not-objected' },
      conditions: { purchaseContext: 'sale', similarScope: 'books' },
    };
    const since: Partial<ConsentRecord>[] = [
      { decisions: [{ ...DECISION, state: 'requested' }], doubleOptIn: 'required' },
      { subject: { idType: 'form', capacity: 'professional' } },
    ];
    for (const said of since) {
      const clock = { now: NOW };
      const subject = someone();
      await say(store, subject, { decisions: [{ ...DECISION, state: 'refused' }] }, clock);
      clock.now += DAY;
      await say(store, subject, said, clock);
      await erase(receiverOf(store, clock), subject);
      clock.now += DAY;
      await say(store, subject, { decisions: [bought] }, clock);
      assert.equal(await verdict(store, subject, clock), 'no: refused');
    }
  });

  test('who refused the same thing twice is erased too, and stays refused (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    for (const state of ['refused', 'withdrawn', 'refused'] as const) {
      await say(store, subject, { decisions: [{ ...DECISION, state }] }, clock);
      clock.now += DAY;
    }
    await erase(receiverOf(store, clock), subject);
    const [last, ...others] = (await store.suppressions([subject])).filter(
      ({ purpose }) => purpose === DECISION.purpose,
    );
    assert.deepEqual([last?.state, last?.iat, others], ['refused', NOW / 1000 + 2 * 86_400, []]);
    assert.equal(await verdict(store, subject, clock), 'no: refused');
  });

  test('to erase one person takes no no of another (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [member, guest] = [someone(), someone()];
    await say(store, member, {}, clock);
    clock.now += DAY;
    const jti = await say(
      store,
      member,
      { decisions: [{ ...DECISION, state: 'withdrawn' }] },
      clock,
    );
    await bindRecord(receiverOf(store, clock), { jti, subject: guest });
    await erase(receiverOf(store, clock), guest);
    assert.equal(await verdict(store, member, clock), 'no: withdrawn');
    assert.equal(await verdict(store, guest, clock), 'no: withdrawn');
    const { records } = await readPerson(store, guest);
    assert.ok(records.every((row) => row.jti !== jti));
  });

  test('erasing twice, or nobody, does no harm (EP-14)', async () => {
    const { store } = database();
    const subject = someone();
    await say(store, subject, { decisions: [{ ...DECISION, state: 'refused' }] });
    for (const _time of [1, 2]) await erase(receiverOf(store), subject);
    assert.equal(await verdict(store, subject, { now: NOW + DAY }), 'no: refused');
    await erase(receiverOf(store), someone());
  });
});
