// The recipes of docs/testing.md, run as they stand there: on a site that asks well they pass, and
// on one that does not they fail with the code of what is wrong.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { FAILURES } from '../../dist/testing.js';
import { CHROMIUM_FLAGS, findChromium } from '../tools/engines.mjs';
import { RUNNER, runCypress } from './cypress-page.mjs';
import { openSite } from './site.mjs';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'test/.cache/recipes');
const DOC = readFileSync(join(ROOT, 'docs/testing.md'), 'utf8');

const recipes = [...DOC.matchAll(/```js recipe=(\w+) file=(\S+)\n([^]*?)```/g)].map(
  ([, tool, file, code]) => ({ tool, file, code }),
);

/** Root has no sandbox: what a recipe would launch is launched with our flags. */
function chromium() {
  const path = join(FOLDER, 'chromium');
  writeFileSync(path, `#!/bin/sh\nexec "${findChromium()}" ${CHROMIUM_FLAGS.join(' ')} "$@"\n`, {
    mode: 0o755,
  });
  return path;
}

const CONFIGS = {
  'playwright.config.js': `
    const { SITE, CHROME_PATH } = process.env;
    const launchOptions = { executablePath: CHROME_PATH };
    export default { testMatch: '*.spec.js', reporter: 'line', outputDir: 'results',
      workers: 1, use: { baseURL: SITE, launchOptions } };`,
  'wtr.config.js': `
    import { chromeLauncher } from '@web/test-runner-chrome';
    export default { rootDir: ${JSON.stringify(ROOT)}, nodeResolve: true, concurrency: 1,
      browsers: [chromeLauncher({ launchOptions: { executablePath: process.env.CHROME_PATH } })] };`,
};

const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const COMMANDS = {
  playwright: () => [bin('playwright'), 'test', '-c', 'playwright.config.js'],
  puppeteer: (file) => [process.execPath, '--test', '--test-reporter=spec', file],
  wtr: (file) => [bin('wtr'), '--config', 'wtr.config.js', '--files', join(FOLDER, file)],
};

/** How a command ended, and all that it said. */
async function run([command, ...args], env) {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const child = spawn(command, args, {
    cwd: FOLDER,
    env: { ...inherited, ...env, FORCE_COLOR: '0', CI: '1' },
    timeout: 120_000,
  });
  const ended = new Promise((done) => child.once('close', done));
  const said = (await Promise.all([child.stdout, child.stderr].map(text))).join('\n');
  return { ok: (await ended) === 0, said };
}

const honest = () => RUNNER;
/** A site whose banner was tracked before it asked, and whose form is ticked already. */
const cheating = (all) => ({ ...RUNNER, '/news': all['/tracked'], '/signup': all['/ticked'] });

/** The same of a test that brings its own page. */
const cheatingTest = (code) =>
  code.replace('innerHTML = `', 'innerHTML = `<input type="checkbox" name="ads" checked>');

const FOUND = {
  playwright: ['stored-before', 'cookie visitor', 'request 127.0.0.1', 'not-empty', 'name="ads"'],
  puppeteer: ['stored-before', 'cookie visitor', 'request 127.0.0.1', 'not-empty', 'name="ads"'],
  wtr: ['not-empty', 'name="ads"'],
  cypress: ['stored-before', 'cookie visitor', 'request 127.0.0.1'],
};

describe('docs/testing.md', () => {
  it('has a recipe for each tool', () => {
    assert.deepEqual(recipes.map(({ tool }) => tool).sort(), Object.keys(FOUND).sort());
  });

  it('lists every code', () => {
    for (const [code, meaning] of Object.entries(FAILURES)) {
      assert.ok(DOC.includes(`\`${code}\``) && DOC.includes(meaning), code);
    }
  });
});

describe('a recipe', () => {
  let chrome;
  before(() => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    chrome = chromium();
    for (const [name, code] of Object.entries(CONFIGS)) writeFileSync(join(FOLDER, name), code);
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  async function runOn(site, { tool, file, code }) {
    writeFileSync(join(FOLDER, file), code);
    if (tool === 'cypress') return runCypress(site, code);
    return run(COMMANDS[tool](file), { SITE: site.address, CHROME_PATH: chrome });
  }

  for (const recipe of recipes) {
    const { tool, code } = recipe;

    it(`for ${tool} passes where a page asks well (ALL-03)`, async () => {
      const site = await openSite(honest);
      const { ok, said } = await runOn(site, recipe);
      site.close();
      assert.ok(ok, said);
      if (['playwright', 'puppeteer'].includes(tool)) assert.ok(site.forms[0].newsletter, said);
    });

    it(`for ${tool} fails where one does not`, async () => {
      const site = await openSite(cheating);
      const { ok, said } = await runOn(site, { ...recipe, code: cheatingTest(code) });
      site.close();
      assert.equal(ok, false, said);
      for (const words of FOUND[tool]) assert.ok(said.includes(words), `${words}\n${said}`);
    });
  }
});
