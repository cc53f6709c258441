// How many tests really ran: each runner adds a line to one file, `npm test` adds them up.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

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

/** What the runners said; nothing when none of them came that far. */
export const readCounts = (file) =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .reduce(add, none());
