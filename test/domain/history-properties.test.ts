/** EP-05 to EP-09: what no history can ever do to what may be sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canSend, type Entry, type Question } from '../../src/domain/history.js';
import { RECORD_STATES } from '../../src/domain/schema.js';
import { isNo, isYes } from '../../src/domain/states.js';
import { BASES, CAPACITIES } from '../../src/domain/vocabulary.js';

const NOW = Date.UTC(2026, 10, 21, 12);
const seconds = (day: number): number => NOW / 1000 + day * 86_400;
const SALE = { purchaseContext: 'order', similarScope: 'books' };

const maybe = <T>(...values: T[]) => fc.constantFrom(...values);

const entry: fc.Arbitrary<Entry> = fc.record({
  purpose: maybe('news', 'news', 'offers', '*'),
  channel: maybe<Entry['channel']>('email', 'email', 'phone', '*'),
  party: maybe<Entry['party']>('brand', 'brand', 'partner', '*'),
  partyIds: maybe(undefined, ['acme'], ['other']),
  basis: maybe<Entry['basis']>('consent', ...BASES),
  state: maybe('given', ...RECORD_STATES),
  initial: maybe<Entry['initial']>('unset', 'given', undefined),
  conditions: maybe<Entry['conditions']>(undefined, SALE, { profession: 'bookseller' }),
  validUntil: maybe(undefined, '2026-11-10T00:00:00Z', '2027-03-01T00:00:00Z'),
  capacity: maybe('consumer', 'consumer', 'professional', undefined),
  jurisdiction: maybe('FR', 'GB', undefined),
  proven: maybe(true, true, false),
  confirmed: maybe(undefined, seconds(-3)),
  offeredAll: maybe(true, true, false, undefined),
  seq: fc.integer({ min: 1, max: 12 }),
  iat: fc.integer({ min: -9, max: 2 }).map(seconds),
});
/** An answer as elements write them, so that enough histories allow something. */
const answer: fc.Arbitrary<Entry> = fc
  .record({
    state: maybe<Entry['state']>('given', 'renewed', 'not-objected', 'requested', 'unanswered'),
    place: fc.integer({ min: 1, max: 10 }),
    party: maybe<Entry['party']>('brand', 'brand', 'partner'),
    channel: maybe<Entry['channel']>('email', 'phone'),
    confirmed: maybe(undefined, seconds(-3)),
  })
  .map(({ state, place, ...more }) => ({
    ...{ state, ...more, purpose: 'news', partyIds: ['acme'], capacity: 'consumer' },
    ...{ basis: state === 'not-objected' ? 'soft-opt-in' : 'consent', conditions: SALE },
    ...{ proven: true, seq: place, iat: seconds(place - 9), jurisdiction: 'FR' },
    validUntil: '2027-03-01T00:00:00Z',
  }));
const histories = fc.array(fc.oneof(entry, answer), { maxLength: 5 });

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ...{ purpose: maybe('news', 'offers'), channel: maybe<Question['channel']>('email', 'phone') },
    ...{ party: fc.constant('brand' as const), capacity: fc.constantFrom(...CAPACITIES) },
    at: fc.integer({ min: -9, max: 2 }).map((day) => seconds(day) * 1000),
  }),
  fc.record({
    ...{ purpose: maybe('news', 'offers'), channel: maybe<Question['channel']>('email', 'phone') },
    ...{ party: fc.constant('partner' as const), partyId: fc.constant('acme') },
    ...{ capacity: fc.constantFrom(...CAPACITIES), at: fc.constant(NOW) },
  }),
);

const reaches = (no: Entry, { purpose, channel, party, capacity }: Question): boolean =>
  isNo(no.state) &&
  ['*', purpose].includes(no.purpose) &&
  ['*', channel].includes(no.channel) &&
  ['*', party].includes(no.party) &&
  [undefined, capacity].includes(no.capacity);

const RUNS = { numRuns: 5000 };

test('any order of the entries gives the same verdict (EP-05)', () => {
  const shuffled = histories.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );
  fc.assert(
    fc.property(shuffled, question, ([entries, others], asked) => {
      assert.deepEqual(canSend(others, asked), canSend(entries, asked));
    }),
    RUNS,
  );
});

test('nothing is ever widened: what is allowed rests on one sound answer to that very question (EP-08)', () => {
  let allowed = 0;
  fc.assert(
    fc.property(histories, question, (entries, asked) => {
      const verdict = canSend(entries, asked);
      if (!verdict.allowed) return;
      allowed += 1;
      const { purpose, channel, party, capacity, at } = asked;
      const { entry } = verdict;
      assert.ok(entries.includes(entry) && entry.proven);
      assert.deepEqual(
        [entry.purpose, entry.channel, entry.party, entry.capacity],
        [purpose, channel, party, capacity],
      );
      const { conditions } = entry;
      const customer = conditions?.purchaseContext && conditions.similarScope;
      assert.ok(
        isYes(entry.state) ||
          entry.state === 'not-objected' ||
          (entry.state === 'requested' && entry.confirmed! * 1000 <= at) ||
          (entry.state === 'unanswered' && customer),
      );
      assert.ok(entry.iat * 1000 <= at);
      assert.ok(!entry.validUntil || at < Date.parse(entry.validUntil));
      if (party === 'partner') assert.ok(entry.partyIds?.includes('acme'));
      for (const no of entries.filter((one) => reaches(one, asked))) {
        assert.ok(no.seq < entry.seq && no.iat < entry.iat, 'a no that came later, or on a tie');
      }
    }),
    RUNS,
  );
  assert.ok(allowed > 100, `only ${allowed} histories allowed anything`);
});

test('one more no never allows what was not allowed, and stops at once what was (EP-06)', () => {
  fc.assert(
    fc.property(histories, entry, question, (entries, more, asked) => {
      const no = { ...more, state: 'refused' } as const;
      const after = canSend([...entries, no], asked);
      if (after.allowed) assert.ok(canSend(entries, asked).allowed);
      const { purpose, channel, party, capacity } = asked;
      const last = { ...no, purpose, channel, party, capacity, seq: 12, iat: seconds(2) };
      assert.equal(canSend([...entries, last], asked).allowed, false);
    }),
    RUNS,
  );
});

test('what was said of other things does not help (EP-08)', () => {
  fc.assert(
    fc.property(histories, question, (entries, asked) => {
      const { purpose, channel, party, capacity } = asked;
      const others = entries.filter(
        (e) =>
          e.purpose !== purpose ||
          e.channel !== channel ||
          e.party !== party ||
          e.capacity !== capacity,
      );
      assert.equal(canSend(others, asked).allowed, false);
    }),
    RUNS,
  );
});
