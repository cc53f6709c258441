// Lints everything that is ours. Run from the top folder: eslint -c test/eslint.config.js .
import { join } from 'node:path';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TYPED = ['**/*.ts'];
const TESTS = ['test/**', 'stories/**'];

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'src/locales/generated/', '**/.cache/'] },
  // They speak of frameworks that are not installed here: test/frameworks compiles them with those.
  { ignores: ['src/frameworks/', 'test/frameworks/apps/'] },
  tseslint.configs.strict,
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/cli/tsconfig.json', './test/tsconfig.json'],
        tsconfigRootDir: join(import.meta.dirname, '..'),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An async handler is a void function to the DOM; its errors are delivery's own business.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [wc.configs['flat/recommended']],
  },
  {
    files: ['stories/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
  },
  {
    rules: {
      // `noUncheckedIndexedAccess` makes the assertion the honest way to say «this index exists».
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A field is left out of a copy by taking it out first.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
      ],
    },
  },
  {
    files: [...TESTS, 'demo/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // A test that breaks the browser keeps the real method, to put it back.
      '@typescript-eslint/unbound-method': 'off',
      // Runners await these by themselves; a plugin of chai's types `equal` as a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
