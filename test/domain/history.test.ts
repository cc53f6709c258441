/** EP-05: what holds is read from the history, in whatever order it is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { currentStatus, type Entry } from '../../src/domain/history.js';
import { RECORD_STATES, type Cell } from '../../src/domain/schema.js';
import { isNo, isYes } from '../../src/domain/states.js';

const CELL: Cell = { purpose: 'news', channel: 'email', party: 'brand' };

const entry: fc.Arbitrary<Entry> = fc.record({
  purpose: fc.constantFrom('news', 'offers', '*'),
  channel: fc.constantFrom('email', 'sms', '*'),
  party: fc.constantFrom('brand', 'partner', '*'),
  seq: fc.integer({ min: 1, max: 1000 }),
  iat: fc.integer({ min: 1, max: 20 }),
  state: fc.constantFrom(...RECORD_STATES),
});

/** A chain: no two entries at one place. */
const chain = fc.uniqueArray(entry, { selector: ({ seq }) => seq, maxLength: 12 });

const at = (seq: number, iat: number, state: Entry['state'], cell = CELL): Entry => ({
  ...cell,
  seq,
  iat,
  state,
});

const concerns = (one: Entry): boolean =>
  [one.purpose, one.channel, one.party].every(
    (part, place) => part === '*' || part === [CELL.purpose, CELL.channel, CELL.party][place],
  );

test('any order of the entries gives the same answer (EP-05)', () => {
  const shuffled = chain.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      assert.equal(currentStatus(others, CELL), currentStatus(entries, CELL));
    }),
  );
});

test('a yes holds only where it comes after every no, by the chain and by the clock (EP-05)', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const relevant = entries.filter(concerns);
      const noes = relevant.filter(({ state }) => isNo(state));
      const stands = relevant.some(
        (yes) => isYes(yes.state) && noes.every((no) => no.seq < yes.seq && no.iat < yes.iat),
      );
      const status = currentStatus(entries, CELL);
      assert.equal(status !== undefined && isYes(status), stands);
      if (noes.length > 0 && !stands) assert.ok(isNo(status!));
      assert.equal(status === undefined, relevant.length === 0);
    }),
  );
});

test('on a tie the no wins (EP-05)', () => {
  assert.equal(currentStatus([at(1, 5, 'given'), at(1, 5, 'refused')], CELL), 'refused');
  assert.equal(currentStatus([at(1, 5, 'refused'), at(2, 5, 'given')], CELL), 'refused');
});

test('a late yes never ends a newer no (EP-05)', () => {
  fc.assert(
    fc.property(chain, fc.integer({ min: 21, max: 100 }), (entries, iat) => {
      const before = [...entries, at(2000, iat, 'withdrawn')];
      const after = [...before, at(2001, iat - 1, 'given')];
      assert.equal(currentStatus(after, CELL), 'withdrawn');
      assert.equal(currentStatus([...after, at(2002, iat + 1, 'renewed')], CELL), 'renewed');
    }),
  );
});

test('a stop of everything stops this too (EP-08)', () => {
  const all = { purpose: '*', channel: '*', party: '*' } as const;
  assert.equal(currentStatus([at(1, 1, 'given'), at(2, 2, 'objected', all)], CELL), 'objected');
});

test('what was said of another purpose, channel or party changes nothing (EP-06, EP-08)', () => {
  fc.assert(
    fc.property(chain, (entries) => {
      const only = entries.filter(concerns);
      assert.equal(currentStatus(entries, CELL), currentStatus(only, CELL));
    }),
  );
});

test('an open question grants nothing and ends nothing (EP-06)', () => {
  assert.equal(currentStatus([at(1, 1, 'refused'), at(2, 2, 'not-objected')], CELL), 'refused');
  assert.equal(currentStatus([at(1, 1, 'given'), at(2, 2, 'unanswered')], CELL), 'given');
  assert.equal(currentStatus([at(1, 1, 'requested')], CELL), 'requested');
  assert.equal(currentStatus([], CELL), undefined);
});
