/** The table of rules: complete, named by tests alone, and honest about what nobody holds. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MEND } from '../../src/domain/mend.js';
import { DEMANDS } from './demands.js';
import type { TestResult } from './results.js';
import { ROWS, type Row } from './rows.js';
import { SOURCED, sourcesOf } from './sources.js';
import { answerDemands, holdRows, idsIn, isWrong, testsById } from './table.js';

const TEST = join(import.meta.dirname, '..');
const ids = ROWS.map(({ id }) => id);
const known = new Set([...ids, ...DEMANDS.map(({ id }) => id)]);

describe('the rules', () => {
  it('are each there once, in one short sentence', () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, says } of ROWS) assert.match(says, /^[A-Z].{10,78}\.$/, id);
  });

  it('run from 1 in each part, without a gap', () => {
    const parts = new Set(ids.map((id) => id.slice(0, -3)));
    const numbered = [...parts].flatMap((part) =>
      ids
        .filter((id) => id.startsWith(`${part}-`))
        .map((_, index) => `${part}-${String(index + 1).padStart(2, '0')}`),
    );
    assert.deepEqual(ids, numbered);
    assert.equal(ids.length, 126);
  });

  it('are the ones that tests and misuses name', () => {
    const files = readdirSync(TEST, { recursive: true, encoding: 'utf8' });
    const named = files
      .filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('rules'))
      .map((file) => [file, readFileSync(join(TEST, file), 'utf8')] as const);
    const misuses = Object.entries(MEND).map(([code, { rule }]) => [code, rule] as const);
    for (const [place, text] of [...named, ...misuses]) {
      for (const id of idsIn(text)) assert.ok(known.has(id), `${place} names ${id}`);
    }
  });
});

describe('the demands', () => {
  it('run from 1 to 100', () => {
    assert.deepEqual([DEMANDS.length, DEMANDS[0]!.id, DEMANDS.at(-1)!.id], [100, 'A-01', 'A-100']);
  });

  it('are each answered by rules that exist', () => {
    for (const { id, rules } of DEMANDS) {
      assert.ok(rules.length > 0, `${id} has no rule`);
      for (const rule of rules) assert.ok(ids.includes(rule), `${id}: ${rule}`);
    }
  });
});

describe('the sources', () => {
  it('are each behind rules that exist, once', () => {
    for (const id of SOURCED) assert.ok(ids.includes(id), id);
    for (const id of ids) {
      const sources = sourcesOf(id);
      assert.equal(new Set(sources).size, sources.length, id);
    }
  });

  it('say of a rule what the law says first', () => {
    const [first, second] = sourcesOf('CB-06');
    assert.match(first!, /^Directive 2002\/58\/EC, article 13/);
    assert.match(second!, /Inteligo/);
    assert.deepEqual(sourcesOf('EP-03'), []);
  });
});

const RULE: Row = {
  ...{ id: 'CB-01', priority: 1, since: 'consent-checkbox' },
  ...{ says: 'It is a box.', pure: false },
};
const SEEN = 'test/elements/a.browser.test.ts';
const EXISTING = new Set(['consent-checkbox']);

const ran = (title: string, more: Partial<TestResult> = {}): TestResult => ({
  ...{ title, file: SEEN, engine: 'Chromium', result: 'passed' },
  ...more,
});

function hold(results: TestResult[], more: Partial<Row> = {}, existing = EXISTING) {
  const tests = testsById(results);
  const [row] = holdRows([{ ...RULE, ...more }], tests, existing);
  const demand = { id: 'A-28', source: 'somebody', rules: [RULE.id] };
  const [answered] = answerDemands([demand], [row!], tests);
  return { row: row!, answered: answered! };
}

describe('a rule', () => {
  it('is held by a test that names it, in all engines that ran it', () => {
    const { row, answered } = hold([
      ran('the box › is one (CB-01, A-28)'),
      ran('the box › is one (CB-01, A-28)', { engine: 'WebKit' }),
      ran('the box › is another (CB-02)', { result: 'failed' }),
    ]);
    assert.equal(row.status, 'passed');
    assert.deepEqual(
      row.tests.map(({ engines }) => engines),
      [['Chromium', 'WebKit']],
    );
    assert.deepEqual([answered.status, answered.tests.length], ['passed', 1]);
    assert.ok(!isWrong(row) && !isWrong(answered));
  });

  it('is held by every test of a suite that names it', () => {
    assert.equal(hold([ran('the box (CB-01) › is one')]).row.tests.length, 1);
  });

  it('is broken where one engine fails', () => {
    const { row, answered } = hold([
      ran('is one (CB-01)'),
      ran('is one (CB-01)', { engine: 'Firefox', result: 'failed' }),
    ]);
    assert.deepEqual([row.status, answered.status], ['failed', 'failed']);
    assert.ok(isWrong(row) && isWrong(answered));
  });

  it('is not held by a test that ran nowhere', () => {
    const { row } = hold([ran('is one (CB-01)', { result: 'skipped' })]);
    assert.equal(row.status, 'skipped');
    assert.ok(isWrong(row));
    const elsewhere = ran('is one (CB-01)', { engine: 'Firefox' });
    const both = hold([ran('is one (CB-01)', { result: 'skipped' }), elsewhere]);
    assert.equal(both.row.status, 'passed');
  });

  it('of an element is not held without a browser', () => {
    const outside = [ran('is one (CB-01)', { file: 'test/domain/a.test.ts', engine: 'node' })];
    assert.equal(hold(outside).row.status, 'missing');
    assert.equal(hold(outside, { pure: true }).row.status, 'passed');
    const journey = [ran('is one (CB-01)', { file: 'test/journeys/a.test.mjs', engine: 'node' })];
    assert.equal(hold(journey).row.status, 'passed');
  });

  it('that nobody tests is wrong in the first release, once its element exists', () => {
    const { row, answered } = hold([]);
    assert.deepEqual([row.status, answered.status], ['missing', 'missing']);
    assert.ok(isWrong(row) && isWrong(answered));
    assert.ok(!isWrong(hold([], { priority: 2 }).row));
    const later = hold([], {}, new Set());
    assert.deepEqual([later.row.status, later.answered.status], ['later', 'later']);
    assert.ok(!isWrong(later.row) && !isWrong(later.answered));
  });
});
