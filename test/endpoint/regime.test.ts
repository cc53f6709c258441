/** CB-05 to CB-10 at the endpoint: it refuses what the table of regimes refuses, and never a no. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSend } from '../../src/domain/history.js';
import { REGIME_MEND } from '../../src/domain/regime-mend.js';
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import type { Shortfall } from '../../src/domain/shortfalls.js';
import { entriesOf } from '../../src/endpoint/entries-of.js';
import { onEachDatabase } from './databases.js';
import { claims, makeEndpoint, post } from './make-endpoint.js';
import { DECISION, makeRecord, noticeOf, NOW, seconds, sign } from './make-record.js';

const CONDITIONS = { purchaseContext: 'order', similarScope: 'books' };
const SOFT: Partial<Decision> = {
  basis: 'soft-opt-in',
  state: 'not-objected',
  conditions: CONDITIONS,
};
const WORK: Partial<Decision> = {
  basis: 'legitimate-interest',
  state: 'not-objected',
  conditions: { profession: 'bookseller' },
};
const CALL = { channel: 'phone', validUntil: '2027-03-01T00:00:00Z' } as const;
const PARTNER: Partial<Decision> = { party: 'partner', partyIds: ['acme'] };

const professional = { subject: { idType: 'form', capacity: 'professional' } } as const;
const choice = (record: ConsentRecord) => ({ method: { ...record.method, control: 'radio' } });
const inPlace = (jurisdiction: string) => ({ jurisdiction });

type Row = [name: string, decision: Partial<Decision>, more?: object];

const TAKEN: Row[] = [
  ['a soft opt-in', SOFT],
  ['a soft opt-in by text message', { ...SOFT, channel: 'sms' }],
  [
    'an account that costs nothing',
    { ...SOFT, conditions: { ...CONDITIONS, purchaseContext: 'account-freemium' } },
  ],
  [
    'a help to a charity in London',
    { ...SOFT, conditions: { ...CONDITIONS, purchaseContext: 'charity-support' } },
    inPlace('GB'),
  ],
  ['silence at work', WORK, professional],
  ['silence about the post', { ...WORK, channel: 'post', conditions: undefined }],
  ['a yes to calls', CALL],
  ['a yes of partners', PARTNER],
  ['a yes at work in Belgium', {}, { ...professional, ...inPlace('BE') }],
  ['a lifted objection', { ...SOFT, initial: 'objected', state: 'objection-lifted' }],
  ['an answer left open', { state: 'unanswered' }, choice(makeRecord())],
  [
    'a question about calls left open',
    { channel: 'phone', state: 'unanswered' },
    choice(makeRecord()),
  ],
];

const REFUSED: [code: Shortfall, ...row: Row][] = [
  ['basis-not-here', 'silence about calls', { ...WORK, channel: 'phone' }],
  ['basis-not-here', 'silence of a consumer', WORK],
  ['basis-not-here', 'silence at work in Belgium', WORK, { ...professional, ...inPlace('BE') }],
  ['basis-not-here', 'a soft opt-in by push', { ...SOFT, channel: 'push' }],
  [
    'basis-not-here',
    'a soft opt-in by text message, nobody knows where',
    { ...SOFT, channel: 'sms' },
    inPlace('XX'),
  ],
  ['brand-only', 'a soft opt-in for partners', { ...SOFT, ...PARTNER }],
  [
    'no-purchase',
    'a soft opt-in without purchase',
    { ...SOFT, conditions: { similarScope: 'books' } },
  ],
  [
    'not-a-sale',
    'a help to a charity in Paris',
    { ...SOFT, conditions: { ...CONDITIONS, purchaseContext: 'charity-support' } },
  ],
  [
    'no-scope',
    'a soft opt-in without scope',
    { ...SOFT, conditions: { purchaseContext: 'order' } },
  ],
  ['no-profession', 'silence at work about anything', { ...WORK, conditions: {} }, professional],
  ['no-end', 'a yes to calls without end', { channel: 'phone' }],
  ['end-too-late', 'a yes to calls for two years', { ...CALL, validUntil: '2028-11-21T12:00:00Z' }],
];

const recordOf = (decision: Partial<Decision>, more: object = {}): ConsentRecord =>
  makeRecord({ decisions: [{ ...DECISION, ...decision }], ...more });

await onEachDatabase('the table of regimes at the endpoint', (database) => {
  for (const [name, decision, more] of TAKEN) {
    test(`taken: ${name}`, async () => {
      const answer = await post(
        makeEndpoint(database().store),
        await sign(recordOf(decision, more)),
      );
      assert.equal(answer.status, 201, answer.body);
    });
  }

  for (const [code, name, decision, more] of REFUSED) {
    test(`refused: ${name} (${REGIME_MEND[code].rule}, EP-02)`, async () => {
      const { store } = database();
      const record = recordOf(decision, more);
      const { status, problem } = await post(makeEndpoint(store), await sign(record));
      assert.deepEqual([status, problem.type], [422, 'state-basis']);
      const { rule, how } = REGIME_MEND[code];
      assert.equal(problem.detail, `${code} (${rule}): ${how}`);
      assert.deepEqual(await store.find([record.jti]), []);
    });

    test(`and its no is taken whole: ${name}`, async () => {
      const { store } = database();
      const state = decision.basis ? 'objected' : 'refused';
      const record = recordOf({ ...decision, state }, more);
      const { status, body } = await post(makeEndpoint(store), await sign(record));
      assert.equal(status, 201, body);
      assert.equal(claims(body)['status'], 'effective');
    });
  }

  test('each code of the table but one is met here', () => {
    const met = new Set(REFUSED.map(([code]) => code));
    // A state of the other family contradicts its basis before the table is asked.
    const others = Object.keys(REGIME_MEND).filter((code) => !met.has(code as Shortfall));
    assert.deepEqual(others, ['state-not-here']);
  });

  test('it is the day of the act that counts: 10 and 11 August 2026 (CB-05)', async () => {
    const taken = async (day: string) => {
      const act = Date.parse(day);
      const endpoint = makeEndpoint(database().store, { now: () => act + 86_400_000 });
      const silence = { ...WORK, channel: 'phone' as const };
      return (await post(endpoint, await sign(recordOf(silence, { iat: seconds(act) })))).status;
    };
    assert.equal(await taken('2026-08-10T23:59:59+02:00'), 201);
    assert.equal(await taken('2026-08-11T00:00:00+02:00'), 422);
  });

  test('of a record with a yes that does not count, the no is kept', async () => {
    const { store } = database();
    const no = { ...DECISION, purpose: 'offers', state: 'refused' } as const;
    const record = makeRecord({ decisions: [{ ...DECISION, channel: 'phone' }, no] });
    const { status, body } = await post(makeEndpoint(store), await sign(record));
    assert.deepEqual([status, claims(body)['status']], [201, 'unproven']);
    const [row] = await store.find([record.jti]);
    assert.deepEqual(
      row?.payload?.decisions?.map(({ purpose }) => purpose),
      ['offers'],
    );
  });

  test('what is stored says whether to send (EP-06, EP-07, EP-08)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const ids: string[] = [];
    const question = { purpose: 'newsletter', channel: 'email', party: 'brand', at: NOW } as const;
    const after = async (minute: number, decision: Partial<Decision>, more: object = {}) => {
      const iat = seconds(NOW) - 3600 + 60 * minute;
      const record = recordOf(decision, { iat, ...more });
      const unsigned = 'unsigned' in more;
      ids.push(record.jti);
      const body = unsigned ? JSON.stringify(record) : await sign(record);
      assert.equal((await post(endpoint, body)).status, 201);
      const history = entriesOf(await store.find(ids));
      return canSend(history, { ...question, capacity: 'consumer' }).because;
    };
    const { notice, offered } = makeRecord();
    const stop = { purpose: '*', channel: '*', party: '*', label: 'No more messages at all.' };
    const wide = {
      offered: [...offered, stop],
      notice: noticeOf(`${notice.text}\n${stop.label}`),
    };
    const withdrawn = { purpose: 'offers', initial: 'given', state: 'withdrawn' } as const;
    assert.equal(await after(1, SOFT), 'not-objected');
    assert.equal(await after(2, {}, professional), 'not-objected');
    assert.equal(
      await after(3, { ...SOFT, initial: 'not-objected', state: 'objected' }),
      'objected',
    );
    assert.equal(await after(4, SOFT), 'objected');
    assert.equal(await after(5, {}), 'consented');
    assert.equal(await after(6, withdrawn, wide), 'consented');
    assert.equal(await after(7, withdrawn), 'withdrawn', 'nothing wider was offered');
    assert.equal(await after(8, {}), 'consented');
    assert.equal(await after(9, { state: 'refused' }, { unsigned: true }), 'refused');
    assert.equal(await after(10, {}), 'consented');
    assert.equal(await after(11, withdrawn, { unsigned: true }), 'withdrawn', 'nobody knows');
  });
});
