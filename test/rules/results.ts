/** What the last runs of the tests wrote down: one test a line, one file a step of `npm test`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface TestResult {
  /** The titles of its suites and its own. */
  title: string;
  /** Its path from the top folder. */
  file: string;
  /** A browser, or `node`. */
  engine: string;
  result: 'passed' | 'failed' | 'skipped';
  /** What was said of one that failed. */
  message?: string;
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name))
    : [];

export const readResults = (folder: string): TestResult[] =>
  filesIn(folder)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TestResult);

/** When the last of them was written, RFC 3339; nothing where no run is known. */
export function lastRun(folder: string): string | undefined {
  const written = filesIn(folder).map((file) => statSync(file));
  const times = written.filter(({ size }) => size > 0).map(({ mtimeMs }) => mtimeMs);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : undefined;
}
