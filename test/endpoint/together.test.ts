/** Questions that come while an answer is on its way are asked as one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { together } from '../../src/endpoint/together.js';

test('the first goes alone, the others together, and each gets its own answer', async () => {
  const asked: string[][] = [];
  const double = together((keys) => {
    asked.push(keys);
    return Promise.resolve(new Map(keys.map((key) => [key, key + key])));
  });
  const first = double('a');
  await Promise.resolve();
  await Promise.resolve();
  const others = ['b', 'c', 'b'].map(double);
  assert.equal(await first, 'aa');
  assert.deepEqual(await Promise.all(others), ['bb', 'cc', 'bb']);
  assert.deepEqual(asked, [['a'], ['b', 'c']]);
});

test('an answer that fails fails alone, and what nobody knows is undefined', async () => {
  let broken = true;
  const ask = together(() =>
    broken ? Promise.reject(new Error('gone')) : Promise.resolve(new Map<string, string>()),
  );
  await assert.rejects(ask('a'), /gone/);
  broken = false;
  assert.equal(await ask('a'), undefined);
});
