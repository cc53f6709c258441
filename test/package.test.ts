/** Facts that stand in two places say the same in both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { VERSION } from '../src/version.js';
import { freshPages } from './tools/readme.js';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

it('the release that records name is the one of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.equal(VERSION, version);
  assert.match(read('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm'));
});

it('the tables of the README and of docs/ are fresh: `npm run readme` writes them', async () => {
  for (const { path, text } of await freshPages()) assert.equal(read(path), text, path);
});
