/** INVARIANT 3: each structural rule has a notice that breaks it, and a good one breaks none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEND } from '../../src/domain/mend.js';
import type { ConsentRecord } from '../../src/domain/schema.js';
import { checkNotice, WORDING_RULES, type WordingCode } from '../../src/domain/wording.js';
import { DECISION, makeRecord, noticeOf } from '../endpoint/make-record.js';

const good = makeRecord();
const [offer] = good.offered as [ConsentRecord['offered'][number]];
const saying = (from: string, to: string) => ({
  notice: noticeOf(good.notice.text.replace(from, to)),
});

const BROKEN: Record<WordingCode, Partial<ConsentRecord>[]> = {
  'no-words': [
    { offered: [{ ...offer, label: 'Words that were not on the screen.' }] },
    { offered: [{ ...offer, label: ' ' }] },
  ],
  'too-long': [{ notice: noticeOf(`${good.notice.text}\n${'é'.repeat(8_200)}`) }],
  'same-words': [{ offered: [offer, { ...offer, channel: 'sms' }] }],
  'many-purposes': [
    ...['news,offers', 'news offers', 'news;offers', 'news|offers'].map((purpose) => ({
      decisions: [{ ...DECISION, purpose }],
    })),
    { decisions: [{ ...DECISION, channel: 'email sms' as 'email' }] },
  ],
  terms: ['terms', 'CGV', 'privacy-policy'].map((purpose) => ({
    decisions: [{ ...DECISION, purpose }],
  })),
  'no-controller': [
    { controller: { ...good.controller, name: 'Dupont' } },
    { controller: { ...good.controller, name: ' ' } },
  ],
  'no-withdrawal': [
    saying(' <https://shop.example/preferences>', ''),
    { withdraw: 'https://shop.example/elsewhere' },
  ],
  'no-privacy': [saying('<https://shop.example/privacy>', 'https://shop.example/privacy')],
};

for (const code of Object.keys(WORDING_RULES) as WordingCode[]) {
  test(`${code} (${MEND[code].rule})`, () => {
    for (const overrides of BROKEN[code]) {
      assert.deepEqual(checkNotice(makeRecord(overrides)), [code]);
    }
    assert.match(MEND[code].how, /^[A-Z].*\.$/, 'says how to mend it');
  });
}

test('a good notice breaks none', () => {
  assert.deepEqual(checkNotice(good), []);
});

test('a purpose that only begins like terms is none of them', () => {
  const decisions = [{ ...DECISION, purpose: 'privacy-tips' }];
  assert.deepEqual(checkNotice(makeRecord({ decisions })), []);
});

test('the parameters of a link are not part of a notice', () => {
  assert.deepEqual(checkNotice(makeRecord({ withdraw: `${good.withdraw}?from=form#top` })), []);
});
