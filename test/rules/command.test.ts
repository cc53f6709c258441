/** `npm run rules` on made-up results, and what the reporter of node:test writes for it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DEMANDS } from './demands.js';
import { readLedger } from './ledger.js';
import { readResults, type TestResult } from './results.js';
import { ROWS } from './rows.js';

const HERE = import.meta.dirname;
const temporary = mkdtempSync(join(tmpdir(), 'ouinon-rules-'));
after(() => rmSync(temporary, { recursive: true }));

const manifest = join(temporary, 'manifest.json');
const modules = [{ declarations: [{ tagName: 'consent-checkbox' }] }];
writeFileSync(manifest, JSON.stringify({ modules }));

let folders = 0;
const newFolder = (): string => join(temporary, String(folders++));

function rules(results: Partial<TestResult>[], ...options: string[]) {
  const folder = newFolder();
  mkdirSync(folder);
  const lines = results.map((one) => JSON.stringify(one) + '\n').join('');
  writeFileSync(join(folder, 'made-up.jsonl'), lines);
  const args = ['--import', 'tsx', join(HERE, 'main.ts'), '--results', folder];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--manifest', manifest, ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A passing test for each rule that can be asked for by now. */
const whole: TestResult[] = ROWS.filter(({ since }) =>
  /^(consent-checkbox|loader|markers)$/.test(since),
).map(({ id }) => ({
  title: `holds (${id})`,
  ...{ file: 'test/elements/a.browser.test.ts', engine: 'Chromium', result: 'passed' },
}));

describe('npm run rules', () => {
  it('is content when each rule that exists has a passing test', () => {
    const { status, stdout } = rules(whole);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^passed +CB-05 +1 .+\n +holds \(CB-05\) \[Chromium\] test\/elements/m);
    assert.match(stdout, /^later +PG-01 +1 .+\(with preference-grid\)$/m);
    assert.match(stdout, /^passed +A-98 .+ CB-05 CB-10$/m);
    assert.match(stdout, /\n126 rules: \d+ passed, \d+ later\. 100 demands: .+\.\n$/);
  });

  it('fails for a rule without a test, and for the demands that rest on it', () => {
    const { status, stdout } = rules(whole.filter(({ title }) => !title.includes('RC-07')));
    assert.equal(status, 1);
    assert.match(stdout, /^no test +RC-07 /m);
    assert.match(stdout, /^Wrong: RC-07$/m);
    const bare = rules(whole.filter(({ title }) => !title.includes('CB-02')));
    assert.match(bare.stdout, /^Wrong: CB-02, A-50$/m);
  });

  it('fails for a rule whose test fails, and shows which', () => {
    const broken = { ...whole[0]!, title: 'gives way (CB-03)', result: 'failed' } as const;
    const { status, stdout } = rules([...whole, broken]);
    assert.equal(status, 1);
    assert.match(stdout, /^FAILED +CB-03 .+\n +gives way \(CB-03\) \[Chromium\] .+, and 1 more$/m);
  });

  it('prints one array of the same', () => {
    const { status, stdout } = rules(whole, '--format', 'json');
    assert.equal(status, 0);
    const rows = JSON.parse(stdout) as { id: string; status: string; demands: string[] }[];
    assert.deepEqual(
      rows.map(({ id }) => id),
      ROWS.map(({ id }) => id),
    );
    const demands = new Set(rows.flatMap((row) => row.demands));
    assert.equal(demands.size, DEMANDS.length);
  });

  it('says so when it cannot know', () => {
    const none = rules([]);
    assert.deepEqual([none.status, none.stdout], [2, '']);
    assert.equal(none.stderr, 'There are no results yet: run npm test first.\n');
    const unbuilt = rules(whole, '--manifest', join(temporary, 'no.json'));
    assert.equal(unbuilt.stderr, 'There is no build yet: run npm run build first.\n');
    assert.equal(rules(whole, '--format', 'xml').status, 2);
    assert.equal(rules(whole, '--verbose').status, 2);
  });
});

describe('the ledger', () => {
  it('says when it ran, and nothing of it where no run is known', () => {
    const folder = newFolder();
    const unknown = readLedger(folder, manifest);
    assert.ok(!('ran' in unknown));
    assert.ok(unknown.held.every(({ status }) => status === 'missing' || status === 'later'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.jsonl'), JSON.stringify(whole[0]) + '\n');
    const { ran, held } = readLedger(folder, manifest);
    assert.ok(Math.abs(Date.parse(ran!) - Date.now()) < 3_600_000);
    assert.equal(held[0]!.status, 'passed');
  });
});

const SUITE = `
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
describe('outer (ALL-01)', () => {
  it('one', () => {});
  describe('inner', () => { it('two (ALL-02)', () => assert.fail('No.')); });
  it('three', { skip: true }, () => {});
});
test('alone', () => {});
`;

describe('the reporter', () => {
  it('writes each test with the titles above it, its file and its result, and why it failed', () => {
    const folder = newFolder();
    const suite = join(temporary, 'suite.test.mjs');
    writeFileSync(suite, SUITE);
    const reporter = pathToFileURL(join(HERE, '../tools/node-counts.mjs')).href;
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    spawnSync(
      process.execPath,
      ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${devNull}`, suite],
      {
        cwd: temporary,
        env: { ...env, TEST_RESULTS_FILE: join(folder, 'a.jsonl'), TEST_COUNTS_FILE: '' },
      },
    );
    const at = { file: 'suite.test.mjs', engine: 'node' } as const;
    assert.deepEqual(readResults(folder), [
      { title: 'outer (ALL-01) › one', ...at, result: 'passed' },
      { title: 'outer (ALL-01) › inner › two (ALL-02)', ...at, result: 'failed', message: 'No.' },
      { title: 'outer (ALL-01) › three', ...at, result: 'skipped' },
      { title: 'alone', ...at, result: 'passed' },
    ]);
  });
});
