/** What a decision carries: the conditions it rests on, the end of calls, the law it names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegimeQuestion } from '../../src/domain/regime.js';
import { conditionsOf, callProblems, termsOf } from '../../src/domain/terms.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');

type Attributes = Record<string, string>;

const read =
  (attributes: Attributes) =>
  (name: string): string | undefined =>
    attributes[name];

const CALLS: RegimeQuestion = {
  jurisdiction: 'FR',
  capacity: 'consumer',
  channel: 'phone',
  basis: 'consent',
  at: NOW,
};

const terms = (attributes: Attributes, question: Partial<RegimeQuestion> = {}) =>
  termsOf(read(attributes), { ...CALLS, ...question });

const problems = (attributes: Attributes, question: Partial<RegimeQuestion> = {}) =>
  callProblems(read(attributes), { ...CALLS, ...question });

const SAID = { hours: '9 to 12', frequency: 'monthly' };

describe('the end of a yes to calls', () => {
  const ENDS: [string | undefined, string, string][] = [
    [undefined, '2027-11-21T12:00:00.000Z', 'is a year away by default'],
    ['2027-06-30', '2027-06-30T00:00:00.000Z', 'is the day that the site names'],
    ['2027-11-22', '2027-11-21T12:00:00.000Z', 'is never later than a year'],
    ['9999-01-01', '2027-11-21T12:00:00.000Z', 'is never for ever'],
    ['2026-11-21', '2027-11-21T12:00:00.000Z', 'is no day that has begun'],
    ['2020-01-01', '2027-11-21T12:00:00.000Z', 'is no day that is over'],
    ['soon', '2027-11-21T12:00:00.000Z', 'is no word'],
    ['', '2027-11-21T12:00:00.000Z', 'is not nothing'],
  ];

  for (const [day, end, what] of ENDS)
    it(`${what} (CB-10)`, () => {
      const named: Attributes = day === undefined ? {} : { 'valid-until': day };
      assert.equal(terms({ ...SAID, ...named }).validUntil, end);
      const isBad = day !== undefined && !(Date.parse(day) > NOW);
      assert.deepEqual(problems({ ...SAID, ...named }), isBad ? ['bad-end'] : []);
    });

  it('of a leap day comes a day sooner (CB-10)', () => {
    const at = Date.parse('2028-02-29T12:00:00Z');
    assert.equal(terms(SAID, { at }).validUntil, '2029-02-28T12:00:00.000Z');
  });

  it('is no matter of other channels or of an objection', () => {
    assert.equal(terms(SAID, { channel: 'email' }).validUntil, undefined);
    assert.equal(
      terms(SAID, { capacity: 'professional', basis: 'legitimate-interest' }).validUntil,
      undefined,
    );
    assert.deepEqual(problems({ 'valid-until': 'soon' }, { channel: 'email' }), []);
  });

  for (const name of ['hours', 'frequency'] as const)
    it(`does not help where the ${name} of the calls are not said (CB-10, A-16)`, () => {
      assert.deepEqual(problems({ ...SAID, [name]: '' }), ['no-call-terms']);
      assert.deepEqual(problems({ ...SAID, [name]: '', 'valid-until': '2020-01-01' }), [
        'no-call-terms',
        'bad-end',
      ]);
    });
});

describe('what a decision carries', () => {
  const ALL = {
    'purchase-context': 'order',
    'similar-products': 'books',
    profession: 'bookseller',
    frequency: 'monthly',
  };

  it('is each condition that is named, and no other (CB-06, CB-07)', () => {
    assert.deepEqual(conditionsOf(read(ALL)), {
      purchaseContext: 'order',
      similarScope: 'books',
      profession: 'bookseller',
    });
    assert.deepEqual(conditionsOf(read({ profession: 'bookseller' })), {
      profession: 'bookseller',
    });
    assert.deepEqual(conditionsOf(read({ 'purchase-context': '' })), {});
  });

  it('is no condition where consent is asked', () => {
    assert.equal(terms(ALL, { channel: 'email' }).conditions, undefined);
  });

  it('is the law of the place, of the day and of the basis (A-93)', () => {
    const email = { channel: 'email' } as const;
    const refs = (question: Partial<RegimeQuestion>) => terms(ALL, question).legalRefs;
    assert.deepEqual(refs(email), ['GDPR 6(1)(a)', 'CPCE L34-5']);
    assert.deepEqual(refs({ ...email, basis: 'soft-opt-in' }), ['CPCE L34-5']);
    assert.deepEqual(refs({ ...email, jurisdiction: 'BE' }), ['GDPR 6(1)(a)', 'ePrivacy 13(1)']);
    assert.deepEqual(refs({}), ['C. conso. L223-1', 'C. conso. R223-1']);
  });

  it('is explicit where the attribute is there, whatever its value, and only there (CB-16)', () => {
    assert.equal(terms({ explicit: '' }).explicit, true);
    assert.equal('explicit' in terms({}), false);
    assert.deepEqual(Object.keys(terms({}, { channel: 'email' })), ['basis', 'legalRefs']);
  });
});
