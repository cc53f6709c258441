/** Runs the built command as a user does, and reads what it says. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Problem } from '../../src/cli/check-markup.js';

export const ROOT = join(import.meta.dirname, '../..');
export const CLI = join(ROOT, 'dist/cli.js');

export interface Ended {
  code: number;
  out: string;
  err: string;
}

export function ouinon(args: string[], cwd = ROOT): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** What `--format json` prints. */
export async function check(args: string[], cwd?: string): Promise<Ended & { found: Problem[] }> {
  const ended = await ouinon(['check', '--format', 'json', ...args], cwd);
  return { ...ended, found: JSON.parse(ended.out) as Problem[] };
}

/** `line:column code`, with an exclamation mark before an error. */
export const short = ({ line, column, severity, code }: Problem): string =>
  `${line}:${column} ${severity === 'error' ? '!' : ''}${code}`;
