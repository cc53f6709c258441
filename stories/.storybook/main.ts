import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { oxc } from '../../test/tools/vite-oxc.js';
import { rulesPlugin } from './rules-plugin.js';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      oxc,
      plugins: [rulesPlugin()],
      logLevel: 'warn',
      // The styles are for the browsers that the elements are for, and none is rewritten.
      build: { chunkSizeWarningLimit: 2000, cssTarget: 'esnext', cssMinify: false },
    }),
};

export default config;
