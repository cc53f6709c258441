/** What the last runs of the tests wrote down: one test a line, one file a step of `npm test`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TestResult {
  /** The titles of its suites and its own. */
  title: string;
  /** Its path from the top folder. */
  file: string;
  /** A browser, or `node`. */
  engine: string;
  result: 'passed' | 'failed' | 'skipped';
}

export function readResults(folder: string): TestResult[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TestResult);
}
