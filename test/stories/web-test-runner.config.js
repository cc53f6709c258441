// Opens every story of the static Storybook; `npm run build:storybook` comes first.
import { defaultReporter } from '@web/test-runner';
import { join } from 'node:path';
import base, { browsers, plugins } from '../web-test-runner.config.js';

export default {
  ...base,
  files: [join(import.meta.dirname, '*.browser.test.ts')],
  // Storybook and axe are the same everywhere; the elements meet the other engines elsewhere.
  browsers: browsers.slice(0, 1),
  plugins,
  // All stories stand in one file.
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestResults: true }), ...base.reporters.slice(1)],
};
