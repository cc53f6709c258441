// Browser tests: every *.browser.test.ts, in every engine found on this machine.
// Misuse is explained there, as while a page is made; what ships says its code alone.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox, findWebKit } from './tools/engines.mjs';
import { gateMiddleware } from './gating/gate-middleware.mjs';
import { endpointMiddleware } from './tools/endpoint-middleware.mjs';
import { countingReporter } from './tools/wtr-counts.mjs';
import { chordPlugin, emulatePlugin, viewportPlugin } from './tools/wtr-commands.mjs';
import { webkitLauncher } from './tools/wtr-webkit.mjs';

const rootDir = join(import.meta.dirname, '..');
const explains = '<script type="module" src="/src/development.ts"></script>';

const chromium = chromeLauncher({
  launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
});

const firefox = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: findFirefox() },
  });

/** Without Firefox or WebKit the rest still runs: `npm test` says so and counts it as skipped. */
export const browsers = [
  chromium,
  ...(findFirefox() ? [firefox()] : []),
  ...(findWebKit() ? [webkitLauncher()] : []),
];

export const plugins = [
  esbuildPlugin({
    ts: true,
    target: 'es2022',
    tsconfig: join(rootDir, 'tsconfig.json'),
  }),
  emulatePlugin(),
  chordPlugin(),
  viewportPlugin(),
];

export default {
  rootDir,
  files: [join(rootDir, 'test/**/*.browser.test.ts'), '!' + join(rootDir, 'test/stories/**')],
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head></head><body>${explains}<script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: { exportConditions: ['development'] },
  browsers,
  middleware: [endpointMiddleware(), gateMiddleware()],
  plugins,
  reporters: [defaultReporter({ reportTestResults: true }), countingReporter()],
  // One page at a time has the focus; a slow machine is no reason to fail.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
};
