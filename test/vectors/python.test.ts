/** RC-05, RC-04: the golden vectors in a second language, which shares nothing with ours. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const HERE = import.meta.dirname;
const SUPPORTED = 'import sys; sys.exit(sys.version_info < (3, 8))';

const python = ['python3', 'python'].find(
  (command) => spawnSync(command, ['-c', SUPPORTED]).status === 0,
);
const skip = python ? false : 'Python 3.8 or newer is not on PATH';
if (skip) console.error(`SKIPPED: the golden vectors in a second language, because ${skip}`);

const verify = (folder: string) =>
  spawnSync(python!, ['-B', join(HERE, 'verify.py'), folder], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });

/** Runs it on a copy in which one file was changed in one place. */
function verifyChanged(name: string, from: string, to: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-vectors-'));
  try {
    cpSync(HERE, folder, { recursive: true });
    const text = readFileSync(join(HERE, name), 'utf8');
    assert.ok(text.includes(from), `${name} holds ${from}`);
    writeFileSync(join(folder, name), text.replace(from, to));
    return verify(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('Python', () => {
  it(
    'arrives at the same texts, digests, signatures, links and ids (RC-04, RC-05, EP-04)',
    { skip },
    () => {
      const { status, stdout, stderr } = verify(HERE);
      console.log(stdout.trimEnd());
      assert.equal(status, 0, stdout + stderr);
      assert.equal(stdout.match(/^[\w.-]+: \d+ checks, as expected$/gm)?.length, 6, stdout);
    },
  );

  for (const [name, from, to] of [
    ['notice-text.json', 'I want the newsletter."\n', 'I want a newsletter."\n'],
    ['records.json', '"jurisdiction": "FR"', '"jurisdiction": "BE"'],
    ['invalid.json', '"breaks": "form"', '"breaks": "words"'],
    ['chain.json', '.000Z', '.001Z'],
    ['uuid.json', '"random": "cc', '"random": "cd'],
    ['page.html', '<span hidden>', '<span>'],
  ] as const) {
    it(`sees a change in ${name}`, { skip }, () => {
      const { status, stdout, stderr } = verifyChanged(name, from, to);
      assert.equal(status, 1, stderr);
      assert.match(stdout, new RegExp(`^${name}: \\d+ checks, [1-9] differ$`, 'm'));
    });
  }
});
