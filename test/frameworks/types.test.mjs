// What is published as types, compiled with the frameworks' own: good use, and bad use that fails.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { CACHE, prepare } from './prepare.mjs';

const HERE = import.meta.dirname;
const APPS = join(HERE, 'apps');
const TSC = join(HERE, '../../node_modules/typescript/bin/tsc');
const VUE_TSC = join(HERE, 'node_modules/vue-tsc/bin/vue-tsc.js');
const SVELTE_CHECK = join(HERE, 'node_modules/svelte-check/bin/svelte-check');

/** What a program said, and how it ended. */
const run = (program, ...args) =>
  promisify(execFile)(process.execPath, [program, ...args], { cwd: APPS }).catch((error) => error);

async function assertCompiles(program, ...args) {
  const { code = 0, stdout } = await run(program, ...args);
  assert.equal(code, 0, stdout);
}

/** The tags that each entry defines. */
const ENTRIES = {
  ouinon: ['consent-checkbox'],
  'ouinon/cookie-banner': ['cookie-banner', 'consent-purpose'],
  'ouinon/preference-grid': ['preference-grid', 'consent-purpose', 'unsubscribe-all'],
  'ouinon/unsubscribe-all': ['unsubscribe-all'],
};
const ALL = [...new Set(Object.values(ENTRIES).flat())];

before(prepare);

describe('svelte', () => {
  it('compiles no binding that would tick the box (CM-09)', async () => {
    const { compile } = await import('svelte/compiler');
    const tag = '<consent-checkbox bind:checked={yes}>Yes</consent-checkbox>';
    assert.throws(() => compile(`<script>let yes = $state(true);</script>${tag}`, {}), {
      code: 'bind_invalid_target',
    });
  });
});

describe('the types of what is published', () => {
  for (const [entry, tags] of Object.entries({ ...ENTRIES, 'ouinon/classes': ALL })) {
    it(`${entry} names its tags to TypeScript, and no others`, async () => {
      const file = join(CACHE, 'tags.ts');
      const lines = ALL.map((tag, i) => {
        const type = `export type Tag${i} = HTMLElementTagNameMap['${tag}'];`;
        return tags.includes(tag) ? type : `// @ts-expect-error\n${type}`;
      });
      writeFileSync(file, [`import '${entry}';`, ...lines].join('\n'));
      await assertCompiles(
        TSC,
        ...['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022'],
        ...['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom', file],
      );
    });
  }

  for (const name of ['react', 'preact', 'solid']) {
    it(`compile in the JSX of ${name}, and only what an element takes`, () =>
      assertCompiles(TSC, '-p', name));
  }

  it('compile in templates of vue, and only what an element takes', () =>
    assertCompiles(VUE_TSC, '-p', 'vue'));

  it('compile in templates of svelte, and only what an element takes', async () => {
    const { stdout } = await run(
      SVELTE_CHECK,
      ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    );
    const text = readFileSync(join(APPS, 'svelte/Types.svelte'), 'utf8').split('\n');
    const bad = text.indexOf('<!-- Does not compile, line by line. -->') + 1;
    const found = [...stdout.matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):/g)];
    assert.deepEqual(
      [...new Set(found.map(([, file, line]) => `${file} ${line}`))],
      text.flatMap((line, i) => (i >= bad && line ? [`Types.svelte ${i + 1}`] : [])),
      stdout,
    );
  });
});
