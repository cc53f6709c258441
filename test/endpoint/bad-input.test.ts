/** EP-01, EP-02: each wrong input has its own answer, stores no yes, and harms nobody after it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isNo } from '../../src/domain/states.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { BAD_INPUTS, type BadInput } from './bad-input.js';
import { onEachDatabase } from './databases.js';
import { claims, makeEndpoint, post, type Posted } from './make-endpoint.js';
import { DECISION, makeRecord, makeRefusal, sign, signedRecord } from './make-record.js';

function assertProblem({ status, type, problem }: Posted, expected: BadInput['yes']): void {
  assert.deepEqual([problem.type, status], expected, problem.detail);
  assert.equal(type, 'application/problem+json');
  assert.equal(problem.status, status);
  assert.ok(problem.title && problem.detail.length > 20, 'says what is wrong and how to mend it');
}

async function assertNoYes(store: RecordStore, jti: string): Promise<void> {
  const [row] = await store.find([jti]);
  const states = row?.payload?.decisions?.map(({ state }) => state) ?? [];
  assert.ok(states.every(isNo), `stored ${states.join()}`);
  assert.ok(!JSON.stringify(row ?? {}).includes('Mozilla'), 'an unknown field was stored');
}

await onEachDatabase('bad input', (database) => {
  for (const { name, body, yes, no } of BAD_INPUTS) {
    test(`${name}: a yes is refused (EP-01, EP-02)`, async () => {
      const { store } = database();
      const endpoint = makeEndpoint(store);
      const record = makeRecord();
      assertProblem(await post(endpoint, await body(record)), yes);
      assert.deepEqual(await store.find([record.jti]), []);
      assert.equal((await post(endpoint, await signedRecord())).status, 201, 'serves on');
    });

    test(`${name}: a no ${typeof no === 'string' ? 'gets through' : 'cannot be read'}`, async () => {
      const { store } = database();
      const endpoint = makeEndpoint(store);
      const record = makeRefusal();
      const answer = await post(endpoint, await body(record));
      if (typeof no !== 'string') return assertProblem(answer, no);
      assert.equal(answer.status, 201, answer.body);
      assert.equal(claims(answer.body)['status'], no);
      const [row] = await store.find([record.jti]);
      assert.equal(row?.payload?.decisions?.[0]?.state, 'refused');
      assert.equal(row.proof === 'unproven', no === 'unproven');
      assert.equal(
        row.jws === null,
        no === 'unproven',
        'what is not proven is kept as its no alone',
      );
      await assertNoYes(store, record.jti);
    });
  }

  test('of a mixed record that is not proven, only the no is kept (EP-01)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const other = { ...DECISION, purpose: 'partners-news', state: 'refused' } as const;
    const open = { ...DECISION, purpose: 'survey', state: 'unanswered' } as const;
    for (const break_ of ['unsigned', 'alg none', 'a box ticked before', 'another digest']) {
      const record = makeRecord({ decisions: [DECISION, other, open] });
      const { body } = BAD_INPUTS.find(({ name }) => name === break_)!;
      assert.equal((await post(endpoint, await body(record))).status, 201);
      const [row] = await store.find([record.jti]);
      assert.deepEqual(
        row?.payload?.decisions?.map(({ purpose, state }) => [purpose, state]),
        [['partners-news', 'refused']],
        break_,
      );
    }
  });

  test('a broken no does not take a whole one with it', async () => {
    const { store } = database();
    const record = makeRefusal();
    const broken = { ...DECISION, channel: 'pigeon', state: 'objected' };
    const body = JSON.stringify({ ...record, decisions: [broken, ...record.decisions] });
    assert.equal((await post(makeEndpoint(store), body)).status, 201);
    const [row] = await store.find([record.jti]);
    assert.equal(row?.payload?.decisions?.length, 1);
  });

  test('a no without what it needs says what is missing (EP-02)', async () => {
    const endpoint = makeEndpoint(database().store);
    const { jti: _jti, ...anonymous } = makeRefusal();
    const answer = await post(endpoint, JSON.stringify(anonymous));
    assertProblem(answer, ['schema', 400]);
    assert.match(answer.problem.detail, /jti/);
    const elsewhere = makeRefusal({ aud: 'https://other.example/' });
    assertProblem(await post(endpoint, JSON.stringify(elsewhere)), ['wrong-audience', 422]);
  });

  test('a no from the future counts from now, or no later yes would ever count', async () => {
    const { store } = database();
    const record = makeRefusal({ iat: 32_503_680_000 });
    assert.equal((await post(makeEndpoint(store), await sign(record))).status, 201);
    const [row] = await store.find([record.jti]);
    assert.ok(row!.payload!.iat < 32_503_680_000);
  });

  test('any one character changed, anywhere: no yes (EP-01)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const record = makeRecord();
    const jws = await sign(record);
    const change = async (at: number, character: string) => {
      fc.pre(jws[at] !== character);
      const { status } = await post(endpoint, jws.slice(0, at) + character + jws.slice(at + 1));
      assert.ok(status === 400 || status === 422, String(status));
      assert.deepEqual(await store.find([record.jti]), []);
    };
    const character = fc.constantFrom(...'ABCxyz019-_.={" \0é');
    const anywhere = fc.integer({ min: 0, max: jws.length - 1 });
    await fc.assert(fc.asyncProperty(anywhere, character, change), { numRuns: 300 });
    assert.equal((await post(endpoint, jws)).status, 201);
  });

  test('any bytes at all: an answer, and nothing stored (EP-01)', async () => {
    const { store } = database();
    const endpoint = makeEndpoint(store);
    const { seq } = await store.head('main');
    const anything = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.json());
    const send = async (body: string | Uint8Array) => {
      assert.equal((await post(endpoint, body)).status, 400);
    };
    await fc.assert(fc.asyncProperty(anything, send), { numRuns: 300 });
    assert.equal((await store.head('main')).seq, seq);
  });
});
