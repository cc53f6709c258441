/** CB-05, ALL-19: what keeps a way of asking from being taken, told by its code. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mannerOf, type Manner, type Where } from '../../src/domain/manner.js';

/** 11 August 2026 in Paris. */
const CALLS_NEED_A_YES = Date.parse('2026-08-11T00:00:00+02:00');

type Attributes = Record<string, string>;

const HERE: Where = {
  jurisdiction: 'FR',
  capacity: 'consumer',
  channel: 'email',
  party: 'brand',
  at: CALLS_NEED_A_YES,
};

const ask = (attributes: Attributes, where: Partial<Where> = {}): Manner =>
  mannerOf((name) => attributes[name], { ...HERE, ...where });

const codes = ({ problems }: Manner): string[] => problems.map(({ code }) => code);

const BOUGHT = { 'purchase-context': 'order', 'similar-products': 'books' };
const WORK = { profession: 'bookseller' };
const CALLS = { hours: '9 to 12', frequency: 'monthly' };

describe('what a condition lacks', () => {
  const objection = { mode: 'objection', basis: 'soft-opt-in', ...BOUGHT };
  const work = { mode: 'objection', basis: 'legitimate-interest', ...WORK };
  const atWork = { capacity: 'professional' } as const;

  const LACKING: [string, Attributes, Partial<Where>][] = [
    ['no-purchase', { ...objection, 'purchase-context': '' }, {}],
    ['no-scope', { ...objection, 'similar-products': ' ' }, {}],
    ['not-a-sale', { ...objection, 'purchase-context': 'negotiation' }, {}],
    ['brand-only', objection, { party: 'partner' }],
    ['basis-not-here', objection, { channel: 'push' }],
    ['basis-not-here', objection, { channel: 'sms', jurisdiction: 'DE' }],
    ['no-profession', { ...work, profession: '' }, atWork],
    ['basis-not-here', work, {}],
    ['basis-not-here', work, { ...atWork, jurisdiction: 'BE' }],
    ['basis-not-here', { ...work, ...CALLS }, { channel: 'phone' }],
    ['mode-not-here', { mode: 'objection' }, {}],
    ['mode-not-here', { ...objection, mode: 'opt-in' }, {}],
    ['mode-not-here', { ...objection, mode: 'choice' }, {}],
  ];

  for (const [code, attributes, where] of LACKING)
    it(`is told as ${code}: ${JSON.stringify([attributes, where])} (CB-05, A-46)`, () => {
      const manner = ask(attributes, where);
      assert.deepEqual(codes(manner), [code]);
      assert.notEqual(manner.mode, 'objection');
    });

  it('is nothing where all is there, at home and at work (CB-06, CB-07)', () => {
    assert.deepEqual(codes(ask(objection)), []);
    assert.deepEqual(codes(ask(work, atWork)), []);
  });

  it('of calls is told on both sides of 11 August 2026 (CB-05, A-98)', () => {
    const calls = { mode: 'objection', basis: 'legitimate-interest', ...CALLS };
    const at = (day: number) => ask(calls, { channel: 'phone', at: day });
    assert.equal(at(CALLS_NEED_A_YES - 1).mode, 'objection');
    assert.deepEqual(codes(at(CALLS_NEED_A_YES - 1)), []);
    assert.deepEqual(
      [at(CALLS_NEED_A_YES).mode, at(CALLS_NEED_A_YES).refusesOnly],
      ['opt-in', true],
    );
    assert.deepEqual(codes(at(CALLS_NEED_A_YES)), ['basis-not-here']);
  });
});

describe('what contradicts itself', () => {
  const objection = { mode: 'objection', basis: 'soft-opt-in', ...BOUGHT };

  for (const name of ['explicit', 'double-opt-in', 'reconsent', 'min-age', 'guardian'])
    it(`is a box for a no with ${name}, which is never one (CB-05)`, () => {
      const manner = ask({ ...objection, [name]: name === 'min-age' ? '15' : '' });
      assert.deepEqual(codes(manner), ['clash']);
      assert.deepEqual([manner.mode, manner.refusesOnly], ['opt-in', true]);
      assert.match(manner.problems[0]!.detail!, new RegExp(name));
    });

  for (const [name, values] of Object.entries({
    mode: 'opt-in, choice, objection',
    basis: 'consent, soft-opt-in, legitimate-interest',
    party: 'brand, partner',
    capacity: 'consumer, professional',
    collection: 'web, kiosk, store, phone',
    reconsent: 'nothing, or the id of the record that it renews',
    'min-age': 'an age in years',
  }))
    it(`is named with what it could have been: ${name} (ALL-19)`, () => {
      const manner = ask({ [name]: 'x y' });
      assert.deepEqual(manner.problems, [
        { code: 'unknown-value', detail: `${name}="x y" is none of: ${values}` },
      ]);
      assert.equal(manner.mode, 'opt-in');
    });

  it('is an agent without a name (CB-13)', () => {
    for (const collection of ['store', 'phone']) {
      assert.deepEqual(codes(ask({ collection })), ['no-agent']);
      assert.deepEqual(codes(ask({ collection, 'agent-id': 'till-3' })), []);
    }
    assert.deepEqual(codes(ask({ collection: 'kiosk' })), []);
  });
});
