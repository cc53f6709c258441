/** CB-05, A-98, A-100: the table of regimes, row by row, and what no row may ever do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  allowedModes,
  regimeFor,
  shortfalls,
  type Circumstances,
} from '../../src/domain/regime.js';
import { SALE_LIKE, STATES_OF } from '../../src/domain/regime-shape.js';
import { REGIME_SOURCES } from '../../src/domain/regime-sources.js';
import { REGIMES } from '../../src/domain/regime-table.js';
import { RECORD_STATES } from '../../src/domain/schema.js';
import type { Answered } from '../../src/domain/shortfalls.js';
import { isNo } from '../../src/domain/states.js';
import { BASES, CAPACITIES, CHANNELS, PARTIES, type Basis } from '../../src/domain/vocabulary.js';

const AUTUMN = '2026-11-21T12:00:00Z';
const WRITTEN = 'email sms push messaging';
const ANYONE = 'consumer professional';

interface Expected {
  places: string;
  channels: string;
  capacities: string;
  basis: Basis;
  modes: string;
  requires?: string;
  validFor?: string;
  contexts?: string;
  brandOnly?: true;
  /** An instant at which the row holds, and one at which another does, or none. */
  on?: string;
  not?: string;
}

const consent = { basis: 'consent', modes: 'opt-in choice' } as const;
const calls = { ...consent, channels: 'phone', requires: 'validUntil', validFor: 'P1Y' };
const soft = {
  basis: 'soft-opt-in',
  modes: 'objection',
  capacities: ANYONE,
  requires: 'purchaseContext similarScope',
  brandOnly: true,
} as const;
const interest = { basis: 'legitimate-interest', modes: 'objection', brandOnly: true } as const;
const trackers = { ...consent, channels: 'device', capacities: ANYONE, validFor: 'P6M' };

const ROWS: Record<string, Expected> = {
  'eu-consent': { ...consent, places: 'EU BE DE US', channels: WRITTEN, capacities: ANYONE },
  'eu-phone': { ...calls, places: 'EU BE GB UK DE', capacities: ANYONE },
  'eu-device': { ...trackers, places: 'EU BE GB DE' },
  'eu-soft-opt-in': { ...soft, places: 'EU DE US', channels: 'email' },
  'eu-post': { ...interest, places: 'EU BE FR GB DE', channels: 'post', capacities: ANYONE },
  'be-soft-opt-in': {
    ...soft,
    places: 'BE BE-BRU',
    channels: 'email',
    contexts: 'account-freemium',
  },
  'fr-consent': { ...consent, places: 'FR FR-75', channels: WRITTEN, capacities: ANYONE },
  'fr-device': { ...trackers, places: 'FR' },
  'fr-soft-opt-in': { ...soft, places: 'FR', channels: 'email sms', contexts: 'account-freemium' },
  'fr-professional': {
    ...{ ...interest, places: 'FR', channels: 'email' },
    ...{ capacities: 'professional', requires: 'profession' },
  },
  'fr-professional-phone': {
    ...{ ...interest, places: 'FR', channels: 'phone' },
    ...{ capacities: 'professional', requires: 'profession' },
  },
  'fr-phone-before': {
    ...{ ...interest, places: 'FR', channels: 'phone', capacities: 'consumer' },
    ...{ on: '2026-08-10T23:59:59.999+02:00', not: '2026-08-11T00:00:00+02:00' },
  },
  'fr-phone': {
    ...{ ...calls, places: 'FR', capacities: 'consumer' },
    ...{ on: '2026-08-11T00:00:00+02:00', not: '2026-08-10T23:59:59.999+02:00' },
  },
  'gb-consent': { ...consent, places: 'GB UK GB-SCT', channels: WRITTEN, capacities: ANYONE },
  'gb-soft-opt-in': {
    ...{ ...soft, places: 'GB UK', channels: 'email sms', contexts: 'negotiation' },
    ...{ on: '2026-02-04T23:59:59.999Z', not: '2026-02-05T00:00:00Z' },
  },
  'gb-soft-opt-in-charity': {
    ...{ ...soft, places: 'GB UK', channels: 'email sms', contexts: 'negotiation charity-support' },
    ...{ on: '2026-02-05T00:00:00Z', not: '2026-02-04T23:59:59.999Z' },
  },
};

const words = (list?: readonly string[]) => list?.join(' ');
const rows = [...REGIMES.values()].flat();

for (const [code, expected] of Object.entries(ROWS)) {
  test(`${code}: the row, and where, to whom and when it holds (CB-05)`, () => {
    for (const jurisdiction of expected.places.split(' ')) {
      for (const channel of expected.channels.split(' ') as (typeof CHANNELS)[number][]) {
        for (const capacity of expected.capacities.split(' ') as Circumstances['capacity'][]) {
          const at = (instant: string) =>
            regimeFor({
              ...{ jurisdiction, channel, capacity, basis: expected.basis },
              at: Date.parse(instant),
            });
          const row = at(expected.on ?? AUTUMN);
          assert.equal(row?.code, code, `${jurisdiction} ${channel} ${capacity}`);
          if (expected.not) assert.notEqual(at(expected.not)?.code, code);
        }
      }
    }
    const row = rows.find((one) => one.code === code)!;
    const { modes, requires, contexts, validFor, brandOnly } = expected;
    assert.deepEqual(
      [words(row.modes), words(row.requires), words(row.contexts), row.validFor, row.brandOnly],
      [modes, requires, contexts, validFor, brandOnly],
    );
  });
}

test('each row has one of these tests, a law and a source', () => {
  assert.deepEqual([...new Set(rows.map(({ code }) => code))].sort(), Object.keys(ROWS).sort());
  for (const { code, legalRefs, sources } of rows) {
    assert.ok(legalRefs.length > 0 && sources.length > 0, code);
    for (const source of sources) assert.ok(REGIME_SOURCES[source].what, code);
  }
});

test('each source is named by a row', () => {
  const named = new Set(rows.flatMap(({ sources }) => sources));
  assert.deepEqual(Object.keys(REGIME_SOURCES).sort(), [...named].sort());
});

test('without a yes: exactly this, and nothing anywhere else (CB-05)', () => {
  const found: string[] = [];
  for (const jurisdiction of ['EU', 'BE', 'FR', 'GB', 'US', 'constructor', '']) {
    for (const channel of CHANNELS) {
      for (const capacity of CAPACITIES) {
        for (const basis of BASES.filter((one) => one !== 'consent')) {
          const at = Date.parse(AUTUMN);
          const row = regimeFor({ jurisdiction, channel, capacity, basis, at });
          if (row) found.push(`${jurisdiction} ${channel} ${capacity} ${basis}`);
        }
      }
    }
  }
  const everywhere = (place: string) => [
    ...[`${place} email consumer soft-opt-in`, `${place} email professional soft-opt-in`],
    ...[
      `${place} post consumer legitimate-interest`,
      `${place} post professional legitimate-interest`,
    ],
  ];
  const expected = [
    ...['EU', 'BE', 'FR', 'GB', 'US', 'constructor', ''].flatMap(everywhere),
    ...['FR', 'GB'].flatMap((place) =>
      CAPACITIES.map((capacity) => `${place} sms ${capacity} soft-opt-in`),
    ),
    'FR email professional legitimate-interest',
    'FR phone professional legitimate-interest',
  ];
  assert.deepEqual(found.sort(), expected.sort());
});

const SALE = { purchaseContext: 'order', similarScope: 'books' };

test('the French telephone: a box for a no on 10 August 2026, a yes alone on the 11th (CB-05, A-98)', () => {
  const modes = (at: string, capacity: Circumstances['capacity'] = 'consumer') =>
    allowedModes({
      ...{ jurisdiction: 'FR', channel: 'phone', capacity, basis: 'legitimate-interest' },
      ...{ party: 'brand', conditions: { profession: 'bookseller' }, at: Date.parse(at) },
    });
  assert.deepEqual(modes('2026-08-10T12:00:00+02:00'), ['objection']);
  assert.deepEqual(modes('2026-08-11T12:00:00+02:00'), ['opt-in', 'choice']);
  assert.deepEqual(modes('2026-08-11T12:00:00+02:00', 'professional'), ['objection']);
});

test('a condition that is missing leaves a box for a yes (CB-05, CB-06)', () => {
  const modes = (conditions: Answered['conditions'], more = {}) =>
    allowedModes({
      ...{ jurisdiction: 'FR', channel: 'email', capacity: 'consumer', basis: 'soft-opt-in' },
      ...{ party: 'brand', conditions, at: Date.parse(AUTUMN) },
      ...more,
    });
  const yes = ['opt-in', 'choice'];
  assert.deepEqual(modes(SALE), ['objection']);
  assert.deepEqual(modes({ ...SALE, purchaseContext: undefined }), yes);
  assert.deepEqual(modes({ ...SALE, similarScope: ' ' }), yes);
  assert.deepEqual(modes(undefined), yes);
  assert.deepEqual(modes(SALE, { party: 'partner' }), yes);
  assert.deepEqual(modes(SALE, { channel: 'push' }), yes);
  assert.deepEqual(modes(SALE, { basis: 'legitimate-interest' }), yes);
  assert.deepEqual(modes(SALE, { basis: 'consent' }), yes);
  assert.deepEqual(modes(SALE, { channel: '*' }), []);
});

test('what is like a sale counts where the row says so', () => {
  const taken = (jurisdiction: string, at: string) =>
    SALE_LIKE.filter((purchaseContext) => {
      const conditions = { ...SALE, purchaseContext };
      const answered = { ...soft, channel: 'email', party: 'brand', conditions } as const;
      const circumstances = { jurisdiction, capacity: 'consumer', at: Date.parse(at) } as const;
      return shortfalls({ ...answered, state: 'not-objected' }, circumstances).length === 0;
    });
  assert.deepEqual(taken('EU', AUTUMN), []);
  assert.deepEqual(taken('FR', AUTUMN), ['account-freemium']);
  assert.deepEqual(taken('GB', '2026-02-04T12:00:00Z'), ['negotiation']);
  assert.deepEqual(taken('GB', AUTUMN), ['negotiation', 'charity-support']);
});

test('a yes to calls ends within a year of the day on which it was given (CB-10)', () => {
  const lacks = (validUntil?: string, state: Answered['state'] = 'given') =>
    shortfalls(
      { ...consent, channel: 'phone', party: 'brand', state, validUntil },
      { jurisdiction: 'FR', capacity: 'consumer', at: Date.parse('2026-11-21T12:00:00Z') },
    );
  assert.deepEqual(lacks(), ['no-end']);
  assert.deepEqual(lacks(undefined, 'requested'), ['no-end']);
  assert.deepEqual(lacks(undefined, 'unanswered'), [], 'it claims nothing');
  assert.deepEqual(lacks('2027-11-21T12:00:00.999Z'), []);
  assert.deepEqual(lacks('2027-11-21T12:00:01Z'), ['end-too-late']);
});

const answered: fc.Arbitrary<Answered> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  basis: fc.constantFrom(...BASES),
  party: fc.constantFrom(...PARTIES),
  state: fc.constantFrom(...RECORD_STATES),
  conditions: fc.record(
    {
      purchaseContext: fc.constantFrom('order', ...SALE_LIKE),
      similarScope: fc.constant('books'),
      profession: fc.constant('bookseller'),
    },
    { requiredKeys: [] },
  ),
  validUntil: fc.constantFrom(undefined, '2026-06-01T00:00:00Z', '2028-01-01T00:00:00Z'),
});
const capacity = fc.constantFrom(...CAPACITIES);
const at = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) });
const place = fc.constantFrom('BE', 'FR', 'GB', 'UK', 'US');

test('nothing counts under the rows of EU that does not count everywhere', () => {
  fc.assert(
    fc.property(answered, place, capacity, at, (it, jurisdiction, capacity, at) => {
      fc.pre(shortfalls(it, { jurisdiction: 'EU', capacity, at }).length === 0);
      assert.deepEqual(shortfalls(it, { jurisdiction, capacity, at }), []);
    }),
    { numRuns: 2000 },
  );
});

test('a no lacks nothing; a yes needs consent; silence needs another basis (CB-05)', () => {
  fc.assert(
    fc.property(answered, place, capacity, at, (it, jurisdiction, capacity, at) => {
      const lacks = shortfalls(it, { jurisdiction, capacity, at });
      if (isNo(it.state)) return assert.deepEqual(lacks, []);
      const objection = STATES_OF.objection.includes(it.state);
      if ((it.basis === 'consent') === objection) assert.ok(lacks.length > 0);
      if (it.party === 'partner' && objection) assert.ok(lacks.length > 0);
    }),
    { numRuns: 2000 },
  );
});

test('a box for a no is allowed exactly where silence counts (CB-05)', () => {
  fc.assert(
    fc.property(answered, place, capacity, at, (it, jurisdiction, capacity, at) => {
      const circumstances = { jurisdiction, capacity, at };
      const silence = shortfalls({ ...it, state: 'not-objected' }, circumstances);
      const modes = allowedModes({ ...it, ...circumstances });
      const late = silence.every((code) => code === 'end-too-late');
      assert.equal(modes.includes('objection'), late && it.basis !== 'consent');
      assert.ok(modes.length > 0);
    }),
  );
});
