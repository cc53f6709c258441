/** RC-07: what each state does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNo, isYes, onlyRefuses } from '../../src/domain/states.js';
import { DECISION, makeRecord, makeRefusal } from '../endpoint/make-record.js';

test('every state says yes, no, or neither (RC-07)', () => {
  assert.ok(isYes('given') && isYes('renewed') && isYes('objection-lifted'));
  assert.ok(isNo('refused') && isNo('withdrawn') && isNo('objected'));
  for (const open of ['requested', 'unanswered', 'not-objected'] as const) {
    assert.ok(!isYes(open) && !isNo(open));
  }
  assert.ok(onlyRefuses(makeRefusal()));
  const decisions = [DECISION, { ...DECISION, state: 'refused' as const }];
  assert.ok(!onlyRefuses(makeRecord({ decisions })));
});
