import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, quantile, ratio, rotated } from './numbers.mjs';
import { tableOf } from './report.mjs';

describe('the numbers of the bench', () => {
  it('take the middle, and what lies between two values', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(quantile([4, 1, 2, 3], 0.25), 1.75);
  });

  it('compare round by round, whatever the weather of a round', () => {
    assert.equal(ratio([2, 20, 200], [1, 10, 100]), 2);
  });

  it('give everyone each place in turn', () => {
    const rounds = [0, 1, 2].map((by) => rotated(['a', 'b', 'c'], by).join(''));
    assert.deepEqual(rounds, ['abc', 'bca', 'cab']);
  });
});

describe('the table of the bench', () => {
  const contestants = [
    { name: 'bare page', version: '', floor: true },
    { name: 'one LitElement', version: '', floor: true },
    { name: 'slow', version: '1.0.0' },
    { name: 'ouinon', version: '' },
  ];
  const times: Record<string, number> = { 'bare page': 100, 'one LitElement': 150, slow: 400 };
  const visits = contestants.map(({ name }) => ({
    name,
    network: 'fast',
    usableMs: times[name] ?? 200,
    codeBytes: 1000,
    allBytes: 1200,
    requests: 2,
    scriptMs: 10,
    shift: 0.25,
    ...(name !== 'bare page' && { grantedMs: 7 }),
  }));

  it('has floors first, then who is first to be used, each against the others', () => {
    const rows = tableOf(visits, contestants, ['fast']).split('\n');
    const [, , bare, lit, ours, slow] = rows.map((row) => row.split(' | '));
    assert.match(bare![0]!, /floor: bare page/);
    assert.match(lit![0]!, /floor: one LitElement/);
    assert.match(ours![0]!, /ouinon/);
    assert.match(slow![0]!, /slow 1\.0\.0/);
    assert.deepEqual(slow!.slice(5, 10), ['400 (400–400)', '4.00', '2.67', '2.00', '7 (7–7)']);
    assert.equal(bare![9], '–');
    assert.match(slow!.at(-1)!, /0\.250/);
  });
});
