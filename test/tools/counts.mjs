// How many tests really ran: each runner adds a line to one file, `npm test` adds them up.
// And which: one line a test in another file, from which `npm run rules` makes its table.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Says what a runner counted, to whoever started it and named a file. */
export function reportCounts(counts) {
  const file = process.env.TEST_COUNTS_FILE;
  if (file) appendFileSync(file, JSON.stringify(counts) + '\n');
}

/**
 * @typedef {{title: string, file: string, engine: string, result: keyof Counts, message?: string}} Result
 * What became of a test; of one that failed, what was said.
 */

/**
 * Writes down what became of each test, for whoever asked for it by naming a file.
 * @param {Result[]} results
 */
export function reportResults(results) {
  const file = process.env.TEST_RESULTS_FILE;
  if (!file || results.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, results.map((one) => JSON.stringify(one) + '\n').join(''));
}

/** A test's own title after those of its suites. */
export const titleOf = (titles) => titles.filter(Boolean).join(' › ');

/** A path as it is written from the top folder. */
export const fromTop = (file) => relative(process.cwd(), file).split(sep).join('/');

/** What the runners wrote, line by line; nothing when none of them came that far. */
const readLines = (file) =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const readCounts = (file) => readLines(file).reduce(add, none());

/** @returns {Result[]} */
export const readFailures = (file) => readLines(file).filter(({ result }) => result === 'failed');
