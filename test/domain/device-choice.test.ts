/** One choice has one text; anything else is no choice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  MAX_AGE,
  formatDeviceChoice,
  grantedBy,
  isCurrent,
  narrowed,
  parseDeviceChoice,
  type DeviceChoice,
} from '../../src/domain/device-choice.js';

const DAY = 86_400_000;

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const id = fc.oneof(
  word,
  fc.constantFrom('__proto__', 'constructor', '1', 'yes', 'no', 'date', 'ads'),
);
const purposes = fc
  .uniqueArray(fc.tuple(id, fc.boolean()), { minLength: 1, maxLength: 6, selector: ([key]) => key })
  .map((entries) => Object.fromEntries(entries));
const choices = fc
  .tuple(word, date, purposes)
  .map(([version, day, some]): DeviceChoice => ({ version, date: day, purposes: some }));

const plain: DeviceChoice = {
  version: '2026-11',
  date: '2026-11-22',
  purposes: { video: true, analytics: true, ads: false },
};
const TEXT = 'version=2026-11&yes=analytics&yes=video&no=ads&date=2026-11-22';

describe('the text of a choice', () => {
  it('is one, whatever the order of its purposes', () => {
    assert.equal(formatDeviceChoice(plain), TEXT);
    const turned = { ...plain, purposes: { ads: false, analytics: true, video: true } };
    assert.equal(formatDeviceChoice(turned), TEXT);
  });

  it('is read back as the same choice, and is safe in a cookie', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = formatDeviceChoice(choice);
        assert.match(text, /^[\w.*+%=&-]+$/);
        assert.deepEqual(parseDeviceChoice(text), choice);
      }),
    );
  });

  it('holds nothing that a choice does not have', () => {
    const more = { ...plain, id: '0193', name: 'Camille' };
    assert.equal(formatDeviceChoice(more), TEXT);
  });

  it('cut anywhere is no choice', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (choice, at) => {
        const text = formatDeviceChoice(choice);
        assert.equal(parseDeviceChoice(text.slice(0, at % text.length)), undefined);
      }),
    );
    for (let end = 0; end < TEXT.length; end += 1) {
      assert.equal(parseDeviceChoice(TEXT.slice(0, end)), undefined, TEXT.slice(0, end));
    }
  });

  it('with any part twice, missing, moved or added is no choice', () => {
    const parts = TEXT.split('&');
    for (const [index, part] of parts.entries()) {
      assert.equal(parseDeviceChoice([...parts, part].join('&')), undefined, `${part} twice`);
      assert.equal(parseDeviceChoice(parts.with(index, 'id=8d3f').join('&')), undefined);
      assert.equal(parseDeviceChoice(parts.toSpliced(index, 0, 'x').join('&')), undefined);
    }
    for (const lost of [0, parts.length - 1]) {
      assert.equal(parseDeviceChoice(parts.toSpliced(lost, 1).join('&')), undefined);
    }
    assert.equal(parseDeviceChoice(parts.toReversed().join('&')), undefined);
  });

  const BAD: Record<string, string> = {
    'a yes that is a no too': 'version=1&yes=ads&no=ads&date=2026-11-22',
    'no purpose': 'version=1&date=2026-11-22',
    'a purpose without a name': 'version=1&yes=&date=2026-11-22',
    'no version': 'version=&yes=ads&date=2026-11-22',
    'a day that is none': 'version=1&yes=ads&date=2026-02-30',
    'a month that is none': 'version=1&yes=ads&date=2026-13-01',
    'a day with a time': 'version=1&yes=ads&date=2026-11-22T00:00',
    'a day that is a number': 'version=1&yes=ads&date=1763769600',
    'a year of six digits': 'version=1&yes=ads&date=%2B012026-11-22',
    'broken escapes': 'version=1&yes=%zz&date=2026-11-22',
    'other escapes for the same': 'version=1&yes=%61ds&date=2026-11-22',
    'a question mark first': '?version=1&yes=ads&date=2026-11-22',
  };
  for (const [name, text] of Object.entries(BAD)) {
    it(`with ${name} is no choice`, () => assert.equal(parseDeviceChoice(text), undefined));
  }

  it('of any kind is read without an error, and only the one text of a choice is one', () => {
    const pieces = fc.constantFrom(
      'version=1',
      'yes=ads',
      'no=ads',
      'no=b',
      'date=2026-11-22',
      '&',
      '%',
      '',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((some) => some.join('&')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const choice = parseDeviceChoice(text);
        if (choice) assert.equal(formatDeviceChoice(choice), text);
      }),
    );
  });
});

describe('a choice', () => {
  const at = (time: string) => Date.parse(time);
  const current = (time: string, version = '2026-11') =>
    isCurrent(plain, { version, at: at(time) });

  it('answers for six calendar months, to the day', () => {
    assert.equal(current('2026-11-22T00:00Z'), true);
    assert.equal(current('2027-05-21T23:59Z'), true);
    assert.equal(current('2027-05-22T00:00Z'), false);
  });

  it('may be of tomorrow, as in other time zones, and not of later', () => {
    assert.equal(current('2026-11-21T00:00Z'), true);
    assert.equal(current('2026-11-20T23:59Z'), false);
  });

  it('answers no other notice', () => assert.equal(current('2026-11-23T00:00Z', '2026-12'), false));

  it('is over when its cookie is, never later', () => {
    fc.assert(
      fc.property(date, (day) => {
        const choice = { ...plain, date: day };
        const end = at(`${day}T00:00Z`) + MAX_AGE * 1000;
        assert.equal(isCurrent(choice, { version: plain.version, at: end }), false);
        const early = at(`${day}T00:00Z`) + 180 * DAY;
        assert.equal(isCurrent(choice, { version: plain.version, at: early }), true);
      }),
    );
  });

  it('grants what the page declares and the person said yes to, and nothing else', () => {
    assert.deepEqual(grantedBy(plain, ['ads', 'video', 'toString', 'new']), ['video']);
  });

  it('leaves of an older answer what a newer one did not refuse, beside a yes that waits (ALL-16)', () => {
    const old = { ...plain, purposes: { analytics: true, ads: true, video: false } };
    const left = (granted: DeviceChoice['purposes']) => narrowed(old, granted)?.purposes;
    assert.deepEqual(left({ analytics: false, video: true }), {
      ...{ analytics: false, ads: true, video: false },
    });
    assert.equal(left({ analytics: true, video: true }), undefined, 'nothing is taken back');
    assert.equal(left({ video: false }), undefined, 'a no again');
    assert.equal(narrowed(undefined, { ads: false }), undefined);
  });
});
