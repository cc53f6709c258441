/** What a grid shows of what is stored, and what an answer says after it: every state, both families. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { choiceAfter, nextState } from '../../src/domain/next-state.js';
import type { State } from '../../src/domain/schema.js';
import { INITIAL_STATES } from '../../src/domain/schema.js';
import { isNo, isYes } from '../../src/domain/states.js';
import {
  type AskedCell,
  isShownOn,
  remarkOn,
  stands,
  type StoredCell,
} from '../../src/domain/stored-cell.js';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const CELL = { purpose: 'news', channel: 'email', party: 'brand' } as const;

const MOMENT = { at: NOW, plain: false };
const CONSENT: AskedCell = { isConsent: true, saysNo: false };
const OBJECTION: AskedCell = { isConsent: false, saysNo: true };
const REFUSAL: AskedCell = { isConsent: true, saysNo: true };

const stored = (state: StoredCell['state'], more: Partial<StoredCell> = {}): StoredCell => ({
  ...{ ...CELL, state, record: 'r' },
  ...more,
});

/** What is stored; what a yes then says, a no, and a no that is said to everything. */
const CONSENTS: [it: StoredCell | undefined, yes?: State, no?: State, plain?: State][] = [
  [undefined, 'given', undefined, 'refused'],
  [stored('given'), undefined, 'withdrawn', 'withdrawn'],
  [stored('renewed'), undefined, 'withdrawn', 'withdrawn'],
  [stored('given', { renew: true }), 'renewed', 'withdrawn', 'withdrawn'],
  [stored('requested'), 'given', 'withdrawn', 'withdrawn'],
  [stored('refused'), 'given', undefined, undefined],
  [stored('withdrawn'), 'given', undefined, undefined],
  [stored('objected'), 'given', undefined, undefined],
  [stored('unanswered'), 'given', undefined, 'refused'],
  [stored('expired'), 'given', undefined, 'refused'],
  [stored('invalidated'), 'renewed', 'withdrawn', 'withdrawn'],
  [stored('unknown'), 'renewed', 'withdrawn', 'withdrawn'],
];

const anyStored = fc.record({
  purpose: fc.constant('news'),
  channel: fc.constant('email' as const),
  party: fc.constant('brand' as const),
  state: fc.constantFrom<StoredCell['state']>(
    ...(INITIAL_STATES.filter((state) => state !== 'unset') as StoredCell['state'][]),
    'unknown',
  ),
  record: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  renew: fc.option(fc.boolean(), { nil: undefined }),
  validUntil: fc.option(
    fc.integer({ min: -10, max: 10 }).map((days) => new Date(NOW + days * DAY).toISOString()),
    { nil: undefined },
  ),
}) as unknown as fc.Arbitrary<StoredCell>;

const anyAsked = fc.constantFrom(CONSENT, OBJECTION, REFUSAL);

describe('an answer after what is stored', () => {
  for (const [it_, yes, no, plain] of CONSENTS)
    it(`to a consent, after ${it_?.state ?? 'nothing'}${it_?.renew ? ' in doubt' : ''} (PG-05, PG-11)`, () => {
      const after = (said: boolean, plain: boolean) =>
        nextState(said, it_, CONSENT, { at: NOW, plain });
      assert.deepEqual(
        [after(true, false), after(false, false), after(false, true)],
        [yes, no, plain],
      );
    });

  it('to what may be objected to: an objection, and its end (PG-07)', () => {
    const after = (said: boolean, it?: StoredCell) =>
      nextState(said, it, OBJECTION, { at: NOW, plain: false });
    assert.equal(after(false), 'objected');
    assert.equal(after(false, stored('not-objected')), 'objected');
    assert.equal(after(false, stored('objected')), undefined);
    assert.equal(after(true, stored('objected')), 'objection-lifted');
    assert.equal(after(true), undefined);
  });

  it('a yes to some partners is none to another, nor one without its record (A-79, PG-05)', () => {
    const yes = stored('given', { party: 'partner', partyIds: ['one', 'two'] });
    const standsFor = (...partyIds: string[]) => stands(yes, { ...CONSENT, partyIds }, NOW);
    assert.deepEqual([standsFor('two'), standsFor('two', 'three')], [true, false]);
    assert.equal(nextState(true, yes, { ...CONSENT, partyIds: ['three'] }, MOMENT), 'renewed');
    assert.equal(isShownOn(stored('given', { record: undefined }), CONSENT, NOW), false);
  });

  it('where a box for a no has no such law behind it: never a yes (PG-07, CB-05)', () => {
    fc.assert(
      fc.property(fc.option(anyStored, { nil: undefined }), (it) => {
        assert.equal(nextState(true, it, REFUSAL, { at: NOW, plain: true }), undefined);
      }),
    );
  });

  it('where such a box is ticked after nothing: a refusal, plainly or not (PG-07, ALL-16)', () => {
    for (const plain of [true, false])
      assert.equal(nextState(false, undefined, REFUSAL, { at: NOW, plain }), 'refused');
  });

  it('changes something, and stays in its family (PG-10)', () => {
    fc.assert(
      fc.property(anyStored, anyAsked, fc.boolean(), fc.boolean(), (it, asked, yes, plain) => {
        const state = nextState(yes, it, asked, { at: NOW, plain });
        if (state === undefined) return;
        // What is over, or has no record, may be said again in the same word.
        if (stands(it, asked, NOW) || isNo(it.state as State)) assert.notEqual(state, it.state);
        assert.equal(isYes(state), yes);
        assert.equal(isNo(state), !yes);
        assert.equal(['objected', 'objection-lifted'].includes(state), !asked.isConsent);
      }),
    );
  });

  it('never follows a box that is shown as it says already (PG-05, PG-10)', () => {
    fc.assert(
      fc.property(anyStored, fc.constantFrom(CONSENT, OBJECTION), (it, asked) => {
        const yes = isShownOn(it, asked, NOW) !== asked.saysNo;
        const isSettled = yes ? stands(it, asked, NOW) || asked.saysNo : isNo(it.state as State);
        if (!isSettled || it.state === 'objected') return;
        assert.equal(nextState(yes, it, asked, { at: NOW, plain: false }), undefined);
      }),
    );
  });

  it('is shown as a yes with a record, in time, and without a doubt alone (PG-05, PG-12)', () => {
    fc.assert(
      fc.property(anyStored, (it) => {
        if (!isShownOn(it, CONSENT, NOW)) return;
        assert.match(it.state, /^(given|renewed)$/);
        assert.ok(it.record && !it.renew);
        assert.ok(!it.validUntil || Date.parse(it.validUntil) > NOW);
        assert.equal(remarkOn(it, CONSENT, NOW), it.validUntil ? 'dated' : undefined);
      }),
    );
  });

  it('is off from the instant on which it ends (PG-12)', () => {
    const it = stored('given', { validUntil: new Date(NOW).toISOString() });
    assert.equal(stands(it, CONSENT, NOW - 1), true);
    assert.equal(stands(it, CONSENT, NOW), false);
    assert.equal(stands(stored('given', { validUntil: 'soon' }), CONSENT, NOW), false);
  });

  it('takes a yes from a person alone, and says what was shown (ALL-03)', () => {
    const purpose = { ...CELL, basis: 'consent' } as const;
    const script = { control: 'script', trusted: false } as const;
    const person = { control: 'checkbox', trusted: true } as const;
    assert.throws(() => choiceAfter(undefined, purpose, 'given', script), {
      code: 'untrusted-act',
    });
    assert.equal(choiceAfter(undefined, purpose, 'refused', script).initial, 'unset');
    assert.equal(choiceAfter(stored('unknown'), purpose, 'renewed', person).initial, 'unset');
    assert.equal(choiceAfter(stored('expired'), purpose, 'given', person).initial, 'expired');
    assert.equal(choiceAfter(stored('given'), purpose, 'withdrawn', script).initial, 'given');
  });
});
