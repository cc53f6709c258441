/** How long an answer counts: calendar periods, to the day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { endOfPeriod } from '../../src/domain/period.js';

const end = (start: string, period: string) =>
  new Date(endOfPeriod(Date.parse(start), period)).toISOString();

const ENDS: [start: string, period: string, end: string][] = [
  ['2026-11-21T12:34:56.789Z', 'P1Y', '2027-11-21T12:34:56.789Z'],
  ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
  ['2026-08-31T10:00:00.000Z', 'P6M', '2027-02-28T10:00:00.000Z'],
  ['2026-12-31T23:59:59.999Z', 'P2M', '2027-02-28T23:59:59.999Z'],
  ['2026-11-21T00:00:00.000Z', 'P1Y2M1W3D', '2028-01-31T00:00:00.000Z'],
  ['2026-11-21T00:00:00.000Z', 'P2W', '2026-12-05T00:00:00.000Z'],
];

for (const [start, period, expected] of ENDS) {
  test(`${period} from ${start}`, () => assert.equal(end(start, period), expected));
}

test('what is no period is over at once', () => {
  for (const period of ['', 'P', '1Y', 'PT1H', 'P1Y1Y']) {
    assert.equal(end('2026-11-21T00:00:00.000Z', period), '2026-11-21T00:00:00.000Z');
  }
});

test('a year never lasts longer than 366 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (start) => {
      const days = (endOfPeriod(start, 'P1Y') - start) / 86_400_000;
      assert.ok(days === 365 || days === 366);
    }),
  );
});
