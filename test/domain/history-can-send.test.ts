/** EP-06 to EP-10: the truth table of what may be sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSend, type Entry, type Question } from '../../src/domain/history.js';
import { REASONS, type Reason } from '../../src/domain/reasons.js';

const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 21, 12);
const seconds = (day: number): number => NOW / 1000 + day * DAY;

const CELL = { purpose: 'news', channel: 'email', party: 'brand' } as const;
const QUESTION: Question = { ...CELL, capacity: 'consumer', at: NOW };

/** What was said on one day before or after now, which is day 0; the chain has the same order. */
const said = (state: Entry['state'], day: number, more: Partial<Entry> = {}): Entry => ({
  ...CELL,
  ...{ state, basis: 'consent', initial: 'unset', capacity: 'consumer', jurisdiction: 'FR' },
  ...{ proven: true, offeredAll: true, seq: 1000 + day, iat: seconds(day) },
  ...more,
});

const SALE = { conditions: { purchaseContext: 'order', similarScope: 'books' } };
const SOFT = { basis: 'soft-opt-in', ...SALE } as const;
const WORK = {
  basis: 'legitimate-interest',
  capacity: 'professional',
  conditions: { profession: 'bookseller' },
} as const;
const ALL = { purpose: '*', channel: '*', party: '*', basis: '*' } as const;
const UNASKED = { offeredAll: false, initial: 'given' } as const;
const CALL = { channel: 'phone', validUntil: '2027-03-01T00:00:00Z' } as const;
const PARTNER = { party: 'partner' as const, partyIds: ['acme', 'theatre'] };

type Row = [name: string, because: Reason, history: Entry[], question?: Partial<Question>];

const FRENCH_CALL = { channel: 'phone' } as const;
const TO_WORK = { capacity: 'professional' } as const;

const TABLE: Record<string, Row[]> = {
  'A-17, A-72: what is not a yes is a no': [
    ['nothing was said', 'no-record', []],
    ['a yes', 'consented', [said('given', -9)]],
    ['a renewed yes', 'consented', [said('renewed', -9)]],
    ['a yes without its record’s proof', 'unproven', [said('given', -9, { proven: undefined })]],
    ['a yes that is unproven', 'unproven', [said('given', -9, { proven: false })]],
    ['a question left open', 'unanswered', [said('unanswered', -9)]],
    ['a yes on another basis', 'state-not-here', [said('given', -9, SOFT)]],
    ['a yes without a basis', 'basis-not-here', [said('given', -9, { basis: undefined })]],
  ],
  'A-37, A-79, EP-08: a yes is never widened': [
    ['to another purpose', 'no-record', [said('given', -9, { purpose: 'offers' })]],
    ['to another channel', 'no-record', [said('given', -9, { channel: 'sms' })]],
    ['to a star', 'no-record', [said('given', -9, { purpose: '*' })]],
    ['to partners', 'no-record', [said('given', -9)], { ...PARTNER, partyId: 'acme' }],
    ['from partners', 'no-record', [said('given', -9, PARTNER)]],
    ['to work', 'other-capacity', [said('given', -9)], TO_WORK],
    ['from work', 'other-capacity', [said('given', -9, { capacity: 'professional' })]],
    ['from nobody knows', 'other-capacity', [said('given', -9, { capacity: undefined })]],
    [
      'one named partner',
      'consented',
      [said('given', -9, PARTNER)],
      { ...PARTNER, partyId: 'acme' },
    ],
    [
      'another partner',
      'other-partner',
      [said('given', -9, PARTNER)],
      { ...PARTNER, partyId: 'x' },
    ],
  ],
  'A-56, A-65, EP-06: a no is ended by a yes alone': [
    ['a refusal', 'refused', [said('given', -9), said('refused', -8)]],
    ['a withdrawal', 'withdrawn', [said('given', -9), said('withdrawn', -8)]],
    ['an objection beats a yes', 'objected', [said('given', -9), said('objected', -8, SOFT)]],
    ['a new yes', 'consented', [said('withdrawn', -9), said('given', -8)]],
    ['a yes after an objection', 'consented', [said('objected', -9, SOFT), said('given', -8)]],
    [
      'silence after an objection',
      'objected',
      [said('objected', -9, SOFT), said('not-objected', -8, SOFT)],
    ],
    [
      'a purchase after a withdrawal',
      'withdrawn',
      [said('withdrawn', -9), said('not-objected', -8, SOFT)],
    ],
    [
      'a purchase after a refusal',
      'refused',
      [said('refused', -9), said('not-objected', -8, SOFT)],
    ],
    ['no answer after a refusal', 'refused', [said('refused', -9), said('unanswered', -8, SALE)]],
    [
      'a lifted objection',
      'not-objected',
      [said('objected', -9, SOFT), said('objection-lifted', -8, SOFT)],
    ],
    [
      'lifting is not agreeing again',
      'withdrawn',
      [said('withdrawn', -9), said('objection-lifted', -8, SOFT)],
    ],
    [
      'an unproven yes ends nothing',
      'refused',
      [said('refused', -9), said('given', -8, { proven: false })],
    ],
    [
      'a yes about another purpose',
      'refused',
      [said('refused', -9), said('given', -8, { purpose: 'offers' })],
    ],
    ['an unproven no', 'refused', [said('given', -9), said('refused', -8, { proven: false })]],
    ['a no from the future', 'refused', [said('given', -9), said('refused', 1)]],
    ['both at once', 'refused', [said('refused', -9), said('given', -9)]],
    ['at once by the clock', 'refused', [said('refused', -9), said('given', -9, { seq: 2000 })]],
    [
      'at one place of the chain',
      'refused',
      [said('refused', -9), said('given', -8, { seq: 991 })],
    ],
    ['a no that arrived later', 'refused', [said('given', -8), said('refused', -9, { seq: 2000 })]],
    [
      'a yes that arrived later',
      'refused',
      [said('refused', -8), said('given', -9, { seq: 2000 })],
    ],
  ],
  'A-05, A-11, A-12: how far a stop reaches': [
    ['everything', 'objected', [said('given', -9), said('objected', -8, ALL)]],
    [
      'everything, at work too',
      'objected',
      [said('not-objected', -9, WORK), said('objected', -8, ALL)],
      TO_WORK,
    ],
    ['a yes to this after it', 'consented', [said('objected', -9, ALL), said('given', -8)]],
    [
      'one purpose of two',
      'consented',
      [said('given', -9), said('withdrawn', -8, { purpose: 'offers' })],
    ],
    [
      'one purpose, none wider offered',
      'withdrawn',
      [said('given', -9), said('withdrawn', -8, { purpose: 'offers', ...UNASKED })],
    ],
    [
      'an objection to what ran',
      'objected',
      [said('given', -9), said('objected', -8, { channel: 'post', ...UNASKED })],
    ],
    [
      'an objection at first sight',
      'consented',
      [said('given', -9), said('objected', -8, { channel: 'post', offeredAll: false })],
    ],
    [
      'a refusal is about its question',
      'consented',
      [said('given', -9), said('refused', -8, { purpose: 'offers', ...UNASKED })],
    ],
    [
      'a stop nobody knows the screen of',
      'consented',
      [
        said('given', -9),
        said('withdrawn', -8, { purpose: 'offers', ...UNASKED, offeredAll: undefined }),
      ],
    ],
    ['a no in the other file', 'consented', [said('given', -9), said('refused', -8, TO_WORK)]],
    [
      'a no in no file',
      'refused',
      [said('given', -9), said('refused', -8, { capacity: undefined })],
    ],
  ],
  'A-46, A-51, A-75, EP-07: customers': [
    ['silence of a customer', 'not-objected', [said('not-objected', -9, SOFT)]],
    [
      'no purchase',
      'no-purchase',
      [said('not-objected', -9, { ...SOFT, conditions: { similarScope: 'b' } })],
    ],
    [
      'no similar products',
      'no-scope',
      [said('not-objected', -9, { ...SOFT, conditions: { purchaseContext: 'o' } })],
    ],
    [
      'a gift to a charity is no sale',
      'not-a-sale',
      [
        said('not-objected', -9, {
          ...SOFT,
          conditions: { ...SALE.conditions, purchaseContext: 'charity-support' },
        }),
      ],
    ],
    ['a customer left it open', 'unanswered-customer', [said('unanswered', -9, SALE)]],
    [
      'half a customer left it open',
      'unanswered',
      [said('unanswered', -9, { conditions: { purchaseContext: 'o' } })],
    ],
    [
      'open, and silent apart from it',
      'not-objected',
      [said('not-objected', -9, SOFT), said('unanswered', -8)],
    ],
    [
      'a customer on a channel that needs a yes',
      'basis-not-here',
      [said('not-objected', -9, { ...SOFT, channel: 'push' })],
      { channel: 'push' },
    ],
    [
      'open on a channel that needs a yes',
      'unanswered',
      [said('unanswered', -9, { ...SALE, channel: 'push' })],
      { channel: 'push' },
    ],
    [
      'partners of the shop',
      'brand-only',
      [said('not-objected', -9, { ...SOFT, ...PARTNER })],
      { ...PARTNER, partyId: 'acme' },
    ],
    [
      'a text message to a customer, nobody knows where',
      'basis-not-here',
      [said('not-objected', -9, { ...SOFT, channel: 'sms', jurisdiction: undefined })],
      { channel: 'sms' },
    ],
  ],
  'A-48, A-74, A-96: at work': [
    ['silence at work', 'not-objected', [said('not-objected', -9, WORK)], TO_WORK],
    [
      'about something else',
      'no-profession',
      [said('not-objected', -9, { ...WORK, conditions: {} })],
      TO_WORK,
    ],
    [
      'where it needs a yes',
      'basis-not-here',
      [said('not-objected', -9, { ...WORK, jurisdiction: 'BE' })],
      TO_WORK,
    ],
    [
      'an objection at work',
      'objected',
      [said('not-objected', -9, WORK), said('objected', -8, WORK)],
      TO_WORK,
    ],
  ],
  'A-78, B.4, EP-09: in time': [
    ['said at that very second', 'consented', [said('given', 0)]],
    ['said later', 'not-yet', [said('given', 0, { iat: seconds(0) + 1 })]],
    ['sent before', 'not-yet', [said('given', -9)], { at: NOW - 10 * DAY * 1000 }],
    [
      'until a day to come',
      'consented',
      [said('given', -9, { validUntil: '2026-11-21T12:00:00.001Z' })],
    ],
    ['until now', 'expired', [said('given', -9, { validUntil: '2026-11-21T12:00:00Z' })]],
    ['until no day at all', 'expired', [said('given', -9, { validUntil: 'soon' })]],
    ['a call', 'consented', [said('given', -9, CALL)], FRENCH_CALL],
    [
      'a call without end',
      'no-end',
      [said('given', -9, { ...CALL, validUntil: undefined })],
      FRENCH_CALL,
    ],
    [
      'a call for two years',
      'end-too-late',
      [said('given', -9, { ...CALL, validUntil: '2028-01-01T00:00:00Z' })],
      FRENCH_CALL,
    ],
    ['a call after a year', 'expired', [said('given', -366, CALL)], FRENCH_CALL],
    [
      'a call to who was silent on 10 August',
      'basis-not-here',
      [said('not-objected', -104, { ...CALL, basis: 'legitimate-interest' })],
      FRENCH_CALL,
    ],
    [
      'that call, on 10 August',
      'not-objected',
      [said('not-objected', -104, { ...CALL, basis: 'legitimate-interest' })],
      { ...FRENCH_CALL, at: Date.UTC(2026, 7, 10, 12) },
    ],
    [
      'a tracker after seven months',
      'expired',
      [said('given', -210, { channel: 'device' })],
      { channel: 'device' },
    ],
    [
      'a gift before charities could rely on it',
      'not-a-sale',
      [
        said('not-objected', -300, {
          ...SOFT,
          jurisdiction: 'GB',
          conditions: { ...SALE.conditions, purchaseContext: 'charity-support' },
        }),
      ],
    ],
    [
      'an expired yes after a no',
      'expired',
      [said('refused', -400), said('given', -9, { validUntil: '2026-11-20T00:00:00Z' })],
    ],
  ],
  'A-53, A-55, EP-10: asked for, not yet confirmed': [
    ['asked for', 'unconfirmed', [said('requested', -9)]],
    ['confirmed', 'confirmed', [said('requested', -9, { confirmed: seconds(-8) })]],
    ['confirmed later', 'unconfirmed', [said('requested', -9, { confirmed: seconds(1) })]],
    [
      'confirmed before it was asked for',
      'unconfirmed',
      [said('requested', -9, { confirmed: seconds(-10) })],
    ],
    [
      'refused in between',
      'refused',
      [said('requested', -9, { confirmed: seconds(-7) }), said('refused', -8)],
    ],
    ['asked for after a no', 'unconfirmed', [said('refused', -9), said('requested', -8)]],
  ],
};

for (const [rule, rows] of Object.entries(TABLE)) {
  for (const [name, because, history, question] of rows) {
    test(`${rule}: ${name}`, () => {
      const verdict = canSend(history, { ...QUESTION, ...question } as Question);
      assert.equal(verdict.because, because);
      assert.equal(verdict.allowed, ALLOWED.includes(because));
      assert.equal(verdict.entry === undefined, because === 'no-record');
    });
  }
}

const ALLOWED: Reason[] = ['consented', 'confirmed', 'not-objected', 'unanswered-customer'];

test('each reason has one sentence and a row in this table', () => {
  const seen = new Set(Object.values(TABLE).flatMap((rows) => rows.map(([, because]) => because)));
  assert.deepEqual(Object.keys(REASONS).sort(), [...seen].sort());
  for (const sentence of Object.values(REASONS)) assert.match(sentence, /^[A-Z][^.]+\.$/);
});

test('a generic address is told (A-49, EP-08)', () => {
  const { entry } = canSend([said('given', -9, { addressKind: 'generic' })], QUESTION);
  assert.equal(entry?.addressKind, 'generic');
});
