// A server imports what it prints: every entry for browsers can be imported where there is no page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { prepare } from './prepare.mjs';

const PACKAGE = join(import.meta.dirname, 'node_modules/ouinon');
const ENTRIES = [
  '',
  '/classes',
  '/cookie-banner',
  '/markers',
  '/preference-grid',
  '/unsubscribe-all',
];

const exportsOf = (file) =>
  [...readFileSync(join(PACKAGE, file), 'utf8').matchAll(/\bexport ?\{([^}]*)\}/g)]
    .flatMap(([, names]) => names.split(','))
    .map((name) => name.trim().split(' as ').at(-1));

before(prepare);

describe('on a server without a page', () => {
  for (const entry of ENTRIES) {
    it(`ouinon${entry} can be imported, names and all, and does nothing (CM-09)`, async () => {
      const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
      const names = exportsOf(exports[`.${entry}`].default);
      assert.ok(names.length > 0);
      const before = Object.keys(globalThis);
      const module = await import(`ouinon${entry}`);
      assert.deepEqual(
        names.filter((name) => !(name in module)),
        [],
      );
      assert.deepEqual(Object.keys(globalThis), before);
    });
  }

  it('elements can be registered, and are not there', async () => {
    const { ConsentCheckbox, register } = await import('ouinon/classes');
    register({ prefix: 'shop-' });
    ConsentCheckbox.register();
    assert.equal(globalThis.customElements, undefined);
  });
});
