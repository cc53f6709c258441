/** What was shown and chosen becomes a record: a yes under good words alone, a no under any. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '../../src/domain/choice.js';
import { type Context, createRecord, type Notice } from '../../src/domain/record.js';
import { DECISION, makeRecord, NOW } from '../endpoint/make-record.js';

const { offered, notice, decisions: _, schema: _schema, scope: _scope, ...rest } = makeRecord();
const context: Context = { ...rest, now: NOW + 999 };
const shown: Notice = { ...notice, labels: offered.map(({ label }) => label) };
const mute: Notice = { ...shown, text: 'Yes?' };
const choice = (state: Choice['state'], purpose = DECISION.purpose): Choice => ({
  ...{ ...DECISION, purpose, state },
});

test('a yes is a record of the words beside it, in whole seconds (RC-02)', () => {
  const record = createRecord(shown, [choice('given')], context);
  assert.deepEqual(record, makeRecord({ jti: rest.jti }));
});

test('broken words carry no yes, nor one beside a no (ALL-19)', () => {
  for (const state of ['given', 'requested', 'not-objected'] as const)
    for (const choices of [[choice(state)], [choice('refused', 'offers'), choice(state)]])
      assert.throws(() => createRecord(mute, choices, context), { code: 'no-words' });
});

test('they stop no refusal, withdrawal or objection (ALL-16)', () => {
  for (const state of ['refused', 'withdrawn', 'objected'] as const)
    assert.equal(createRecord(mute, [choice(state)], context).decisions[0]?.state, state);
});

test('a withdrawal asks for the erasure of what was kept for it, and nothing else does (A-41)', () => {
  const erasureOf = (...states: Choice['state'][]) => {
    const choices = states.map((state, place) => choice(state, `purpose-${place}`));
    return createRecord(mute, choices, context).erasure;
  };
  assert.equal(erasureOf('refused', 'withdrawn'), 'purpose-data');
  assert.equal(erasureOf('refused', 'objected'), undefined);
});
