/** RFC 9562, section 5.7. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { uuidv7 } from '../../src/domain/uuid.js';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('the example of the RFC', () => {
  const bytes = Uint8Array.of(0xcc, 0x38, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0x00);
  const id = uuidv7(0x017f22e279b0, bytes);
  assert.match(id, /^017f22e2-79b0-7cc3-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('time, version and variant stand where they should', () => {
  fc.assert(
    fc.property(time, random, (now, bytes) => {
      const id = uuidv7(now, bytes);
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(parseInt(id.slice(0, 8) + id.slice(9, 13), 16), now);
    }),
  );
});

test('ids sort as they were made', () => {
  fc.assert(
    fc.property(time, time, random, random, (one, other, a, b) => {
      fc.pre(one < other);
      assert.ok(uuidv7(one, a) < uuidv7(other, b));
    }),
  );
});

test('74 random bits: each of them makes another id', () => {
  const zero = new Uint8Array(10);
  const ids = new Set([uuidv7(0, zero)]);
  for (let bit = 0; bit < 80; bit += 1) {
    const bytes = zero.slice();
    bytes[bit >> 3] = 1 << (bit & 7);
    ids.add(uuidv7(0, bytes));
  }
  assert.ok(ids.size >= 75, `${ids.size - 1} bits`);
});
