import { minify } from 'terser';
import { defineConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';
import { chunkOf, copies, oneRound } from './test/tools/vite-chunks.js';
import { sharedNames } from './test/tools/vite-names.js';
import { oxc } from './test/tools/vite-oxc.js';
import { handedOver } from './test/tools/vite-words.js';
import { asText } from './test/tools/vite-text.js';

/** One build, named on the command line: `vite build --mode npm`. */
interface Build {
  entry: Record<string, string>;
  outDir: string;
  external: RegExp[];
  target: string;
  /** Explains misuse to a developer, in the console and on the page. */
  dev: boolean;
  minified: boolean;
  /** Cut into one file for each element, for the loader. */
  cut?: boolean;
  /** Where the later files of an entry lie that has no others beside it. */
  folder?: string;
}

const NPM_ENTRIES = {
  index: 'src/index.ts',
  classes: 'src/classes.ts',
  'cookie-banner': 'src/banner.ts',
  'unsubscribe-all': 'src/unsubscribe-all.ts',
  'preference-grid': 'src/preference-grid.ts',
  markers: 'src/markers.ts',
};

const browser = { target: 'es2022', dev: false, minified: true };

const BUILDS: Record<string, Build> = {
  npm: {
    ...browser,
    entry: NPM_ENTRIES,
    outDir: 'dist',
    external: [],
  },
  development: {
    ...browser,
    entry: NPM_ENTRIES,
    outDir: 'dist/development',
    external: [],
    dev: true,
    minified: false,
  },
  cdn: {
    ...browser,
    entry: { ouinon: 'src/loader.ts' },
    outDir: 'dist/cdn',
    external: [],
    cut: true,
  },
  /** One request: a page with a banner alone, for visitors who seldom come back. */
  'cdn-banner': {
    ...browser,
    entry: { 'cookie-banner': 'src/banner.ts' },
    outDir: 'dist/cdn',
    folder: 'cookie-banner/',
    external: [],
  },
  'cdn-unsubscribe': {
    ...browser,
    entry: { 'unsubscribe-all': 'src/unsubscribe-all.ts' },
    outDir: 'dist/cdn',
    folder: 'unsubscribe-all/',
    external: [],
  },
  'cdn-grid': {
    ...browser,
    entry: { 'preference-grid': 'src/preference-grid.ts' },
    outDir: 'dist/cdn',
    folder: 'preference-grid/',
    external: [],
  },
  server: {
    entry: { server: 'src/server.ts', 'no-dom': 'src/no-dom.ts', cli: 'src/cli/main.ts' },
    outDir: 'dist',
    folder: 'server/',
    external: [/^jose($|\/)/, /^parse5($|\/)/, /^zod($|\/)/, /^node:/],
    target: 'node20',
    dev: false,
    minified: false,
  },
  testing: {
    ...browser,
    entry: { testing: 'src/testing.ts' },
    outDir: 'dist',
    external: [],
    minified: false,
  },
};

/** What developers may step into keeps its names; what only machines read goes. */
const COMPACT = {
  compress: true,
  mangle: false,
  codegen: { removeWhitespace: true, legalComments: 'none' },
} as const;

/** A style sheet without what a browser skips. */
const tight = (styles: string): string =>
  styles
    .replaceAll('\\n', '')
    .replace(/([{};:,(`"])\s+/g, '$1')
    .replace(/\s+(?=[{}!`"])/g, '')
    .replace(/;(?=\})/g, '')
    .replace(/\b0(?=\.\d)/g, '');

/**
 * Library mode keeps white space whatever it is told, and terser takes more out than the bundler.
 * Once the script is one line, what is left of lines and indents stands in templates and styles.
 */
const shrink = (): Plugin => ({
  name: 'ouinon-shrink',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code = '' } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        nameCache: sharedNames(chunk.code),
      });
      chunk.code = code.replace(/(\\n|\n)\s+/g, ' ').replace(/replaceSync\((["`]).*?\1\)/gs, tight);
    }
  },
});

/** Ships the record's shape to those who read it in another language. */
const jsonSchema = (): Plugin => ({
  name: 'ouinon-json-schema',
  async generateBundle() {
    const [{ toJSONSchema }, { recordSchema }] = await Promise.all([
      import('zod'),
      import('./src/domain/schema.js'),
    ]);
    const schema = {
      $id: 'https://unpkg.com/ouinon/dist/schema.json',
      title: 'Consent record, version 1',
      ...toJSONSchema(recordSchema),
    };
    this.emitFile({
      type: 'asset',
      fileName: 'schema.json',
      source: JSON.stringify(schema, null, 2) + '\n',
    });
  },
});

/**
 * Our words keep their language and their element as their name: a page's log then says which ones
 * it fetched. They are the same for every entry, and lie there once.
 */
const chunkName =
  (folder = '') =>
  ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
    const [, words] = /locales\/generated\/(.+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
    return words ? `locales/${words}.js` : `${folder}chunks/[name].js`;
  };

const buildOptions = (build: Build): BuildOptions => ({
  outDir: build.outDir,
  target: build.target,
  emptyOutDir: false,
  modulePreload: false,
  lib: { entry: build.entry, formats: ['es'] },
  minify: build.minified,
  rolldownOptions: {
    external: build.external,
    // What a later chunk needs of the entry stays in it: one file fewer, and a smaller one.
    preserveEntrySignatures: 'allow-extension',
    output: {
      chunkFileNames: chunkName(build.folder),
      ...(!build.minified && { minify: COMPACT }),
      ...(build.cut && {
        codeSplitting: {
          groups: [{ name: chunkOf, debugName: 'elements' }],
          includeDependenciesRecursively: false,
        },
      }),
    },
  },
});

export default defineConfig(({ mode }): UserConfig => {
  const build = BUILDS[mode];
  if (!build) throw new Error(`No build is called "${mode}": ${Object.keys(BUILDS).join(', ')}`);
  return {
    oxc,
    publicDir: false,
    logLevel: 'warn',
    define: { __DEV__: String(build.dev) },
    plugins: [
      mode === 'server' && jsonSchema(),
      mode === 'testing' && asText(),
      build.cut && [handedOver(), copies(), oneRound()],
      build.minified && shrink(),
    ],
    build: buildOptions(build),
  };
});
