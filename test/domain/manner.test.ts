/** CB-05: what the attributes of a question mean, against a second, plainer reading of the law. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mannerOf, type Manner, type Where } from '../../src/domain/manner.js';
import { BASES, CAPACITIES, CHANNELS, MODES, PARTIES } from '../../src/domain/vocabulary.js';

/** 11 August 2026 in Paris, and the last second before it. */
const CALLS_NEED_A_YES = Date.parse('2026-08-11T00:00:00+02:00');
const DATES = [CALLS_NEED_A_YES - 1000, CALLS_NEED_A_YES];
const YEAR = 365 * 86_400_000;
const PLACES = ['EU', 'DE', 'BE', 'FR', 'FR-75', 'GB', 'UK', 'US'];

type Attributes = Record<string, string>;

const read =
  (attributes: Attributes) =>
  (name: string): string | undefined =>
    attributes[name];

const BOUGHT = { 'purchase-context': 'order', 'similar-products': 'books' };
const WORK = { profession: 'bookseller' };
const CALLS = { hours: '9 to 12', frequency: 'monthly' };

/** Every set of conditions a page may name: all of them, each one missing, each one empty. */
const CONDITIONS: Attributes[] = [
  { ...BOUGHT, ...WORK },
  BOUGHT,
  WORK,
  {},
  { 'purchase-context': 'order' },
  { 'similar-products': 'books' },
  { ...BOUGHT, 'purchase-context': '' },
  { ...BOUGHT, 'similar-products': '  ' },
  { profession: ' ' },
  { ...BOUGHT, 'purchase-context': 'account-freemium' },
  { ...BOUGHT, 'purchase-context': 'negotiation' },
  { ...BOUGHT, 'purchase-context': 'charity-support' },
];

/** What is no sale, and where it is taken for one all the same. */
const LIKE_A_SALE: Record<string, RegExp> = {
  'account-freemium': /^(BE|FR)/,
  negotiation: /^(GB|UK)/,
  'charity-support': /^(GB|UK)/,
};

/** Where silence may mean anything: the articles of the law, read a second time. */
function silenceCounts(attributes: Attributes, where: Where): boolean {
  const { basis } = attributes;
  const { jurisdiction: place, channel, capacity, at, party } = where;
  const context = attributes['purchase-context'];
  const likeASale = LIKE_A_SALE[context ?? ''];
  if (party !== 'brand') return false;
  if (basis === 'soft-opt-in') {
    const reaches = channel === 'email' || (channel === 'sms' && /^(FR|GB|UK)/.test(place));
    const said = Boolean(attributes['similar-products']?.trim() && context?.trim());
    return reaches && said && likeASale?.test(place) !== false;
  }
  // Who names a context that is no sale claims one, also where none is needed.
  if (basis !== 'legitimate-interest' || likeASale) return false;
  if (channel === 'post') return true;
  if (!place.startsWith('FR')) return false;
  if (capacity === 'consumer') return channel === 'phone' && at < CALLS_NEED_A_YES;
  return /^(email|phone)$/.test(channel) && Boolean(attributes.profession?.trim());
}

const crossed = function* (): Generator<[Attributes, Where]> {
  for (const jurisdiction of PLACES)
    for (const channel of CHANNELS.filter((one) => one !== 'device'))
      for (const capacity of CAPACITIES)
        for (const party of PARTIES)
          for (const at of DATES)
            for (const basis of ['', ...BASES, 'habit'])
              for (const mode of ['', ...MODES, 'mention'])
                for (const conditions of CONDITIONS) {
                  const attributes = { ...CALLS, ...conditions, basis, mode };
                  yield [attributes, { jurisdiction, channel, capacity, party, at }];
                }
};

type Case = [attributes: Attributes, where: Where, manner: Manner];

const CASES = Array.from(crossed(), ([attributes, where]): Case => {
  return [attributes, where, mannerOf(read(attributes), where)];
});

/** Fails on the first case that breaks a rule, and names it whole. */
function everyCase(rule: (...one: Case) => boolean): void {
  const broken = CASES.find((one) => !rule(...one));
  assert.equal(JSON.stringify(broken), undefined);
}

const isLawful = (attributes: Attributes, where: Where): boolean =>
  /^(objection)?$/.test(attributes.mode!) && silenceCounts(attributes, where);

const meansNo = ({ mode = '', basis = '' }: Attributes): boolean =>
  mode === 'objection' || /^(soft-opt-in|legitimate-interest)$/.test(basis);

describe('every mode, place, channel, capacity, basis, date and set of conditions', () => {
  it('ends in a box for a no exactly where silence may count (CB-05, CB-06, CB-07, A-52)', () => {
    const lawful = CASES.filter(([attributes, where]) => isLawful(attributes, where));
    assert.ok(lawful.length > 500, `${lawful.length} lawful cases: the table sees nothing`);
    everyCase(
      (attributes, where, { mode }) => (mode === 'objection') === isLawful(attributes, where),
    );
  });

  it('has nothing to say where silence may count (CB-06, CB-07)', () => {
    everyCase((_, __, { mode, problems }) => mode !== 'objection' || problems.length === 0);
  });

  it('is asked as a consent wherever it is no box for a no (CB-05, A-46)', () => {
    everyCase(
      (attributes, _, { mode, terms }) =>
        mode === 'objection' ||
        (mode === (attributes.mode === 'choice' ? 'choice' : 'opt-in') &&
          terms.basis === 'consent' &&
          terms.conditions === undefined),
    );
  });

  it('refuses by a tick where a box for a no was meant and is none (CB-05, CB-06)', () => {
    everyCase(
      (attributes, where, { refusesOnly }) =>
        refusesOnly ===
        (meansNo(attributes) && attributes.mode !== 'choice' && !isLawful(attributes, where)),
    );
  });

  it('says why whatever was meant is not done, and nothing else (CB-05, ALL-19)', () => {
    everyCase((attributes, where, { problems }) => {
      const unknown = attributes.mode === 'mention' || attributes.basis === 'habit';
      const undone = meansNo(attributes) && !isLawful(attributes, where);
      return problems.length > 0 === (unknown || undone);
    });
  });

  it('names a law, and an end of calls within a year (CB-10, A-93)', () => {
    everyCase((_, { channel, at }, { terms }) => {
      const isCall = channel === 'phone' && terms.basis === 'consent';
      const end = Date.parse(terms.validUntil ?? '');
      return terms.legalRefs!.length > 0 && (isCall ? end <= at + YEAR : Number.isNaN(end));
    });
  });
});
