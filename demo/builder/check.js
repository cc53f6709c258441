/** What `ouinon check` says of a snippet: the command itself, on a file of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

const run = (args) =>
  new Promise((done, failed) => {
    execFile(process.execPath, [CLI, ...args], (error, stdout) =>
      // It ends with 1 where it finds something, and says what all the same.
      stdout ? done(JSON.parse(stdout)) : failed(error),
    );
  });

/** One at a time: whoever types fast would start a process with each letter. */
let last = Promise.resolve();

/**
 * @param {string} html
 * @returns {Promise<{ code: string, severity: string, message: string, fix: string }[]>}
 */
export function check(html) {
  const asked = last.then(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ouinon-builder-'));
    try {
      const file = join(folder, 'snippet.html');
      await writeFile(file, html);
      return await run(['check', '--format', 'json', file]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
  last = asked.catch(() => undefined);
  return asked;
}
