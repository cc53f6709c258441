/** The posts in test/cms/filtered are what the filters make of them, as far as this machine has these. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  filteredByWordPress,
  findPhp,
  findWordPress,
  posts,
  versionOfWordPress,
} from './wordpress.mjs';

const FILTERED = join(import.meta.dirname, 'filtered');
const FILTERS = ['kses', 'kses-shown', 'ckeditor', 'ckeditor-html', 'tinymce'];
const read = (...path: string[]): string => readFileSync(join(FILTERED, ...path), 'utf8');

const missing =
  findPhp() && findWordPress()
    ? false
    : 'no PHP or no WordPress here: npm run fixtures:cms fetches both';

describe('the filtered posts', () => {
  it('are there for every filter, with the release that made them', () => {
    const versions = JSON.parse(read('versions.json')) as object;
    assert.deepEqual(Object.keys(versions), ['wordpress', 'ckeditor', 'tinymce']);
    const names = posts().map(([name]) => name);
    for (const filter of FILTERS)
      assert.deepEqual(readdirSync(join(FILTERED, filter)).sort(), names);
  });

  it('are what WordPress on this machine makes of them (CM-02)', { skip: missing }, (test) => {
    test.diagnostic(`WordPress ${versionOfWordPress()}`);
    for (const [name, html] of posts()) {
      assert.equal(read('kses', name), `${filteredByWordPress(html).trimEnd()}\n`);
      assert.equal(read('kses-shown', name), `${filteredByWordPress(html, '--shown').trimEnd()}\n`);
    }
  });
});
