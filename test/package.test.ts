/** Facts that stand in two places say the same in both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import {
  BASES,
  CAPACITIES,
  CHANNELS,
  COLLECTIONS,
  MODES,
  PARTIES,
} from '../src/domain/vocabulary.js';
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

interface Attribute {
  name: string;
  type: { text: string };
}

it('the values that types and editors offer are those of the vocabulary', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
    modules: { declarations: { tagName: string; attributes: Attribute[] }[] }[];
  };
  const lists = {
    channel: CHANNELS.filter((channel) => channel !== 'device'),
    mode: MODES,
    basis: BASES,
    party: PARTIES,
    collection: COLLECTIONS,
    capacity: CAPACITIES,
  };
  const { attributes } = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'consent-checkbox')!;
  for (const [name, list] of Object.entries(lists)) {
    const { type } = attributes.find((attribute) => attribute.name === name)!;
    assert.deepEqual(type.text.match(/[\w-]+/g), [...list], name);
  }
});
