import { minify } from 'terser';
import { defineConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';
import { oxc } from './test/tools/vite-oxc.js';

/** One build, named on the command line: `vite build --mode npm`. */
interface Build {
  entry: Record<string, string>;
  outDir: string;
  external: RegExp[];
  target: string;
  /** Explains misuse to a developer, in the console and on the page. */
  dev: boolean;
  minified: boolean;
}

const browser = { target: 'es2022', dev: false, minified: true };

/**
 * `npm` leaves lit to the site's own bundler, so that a page never has it twice.
 * `@lit/localize` comes along in every build: it may be configured only once a page,
 * and the site may use its own.
 */
const BUILDS: Record<string, Build> = {
  npm: {
    ...browser,
    entry: {
      index: 'src/index.ts',
      'cookie-banner': 'src/banner.ts',
      'unsubscribe-all': 'src/unsubscribe-all.ts',
      'preference-grid': 'src/preference-grid.ts',
    },
    outDir: 'dist',
    external: [/^lit($|\/)/],
  },
  development: {
    ...browser,
    entry: {
      index: 'src/index.ts',
      'cookie-banner': 'src/banner.ts',
      'unsubscribe-all': 'src/unsubscribe-all.ts',
      'preference-grid': 'src/preference-grid.ts',
    },
    outDir: 'dist/development',
    external: [/^lit($|\/)/],
    dev: true,
    minified: false,
  },
  // A script tag takes no exports: what defines the element is all that it needs.
  cdn: {
    ...browser,
    entry: { ouinon: 'src/elements/consent-checkbox.ts' },
    outDir: 'dist/cdn',
    external: [],
  },
  /** A file of its own: a page with a banner alone asks for nothing else. */
  'cdn-banner': {
    ...browser,
    entry: { 'cookie-banner': 'src/banner.ts' },
    outDir: 'dist/cdn',
    external: [],
  },
  'cdn-unsubscribe': {
    ...browser,
    entry: { 'unsubscribe-all': 'src/unsubscribe-all.ts' },
    outDir: 'dist/cdn',
    external: [],
  },
  'cdn-grid': {
    ...browser,
    entry: { 'preference-grid': 'src/preference-grid.ts' },
    outDir: 'dist/cdn',
    external: [],
  },
  server: {
    entry: { server: 'src/server.ts' },
    outDir: 'dist',
    external: [/^jose($|\/)/, /^zod($|\/)/, /^node:/],
    target: 'node20',
    dev: false,
    minified: false,
  },
  cli: {
    entry: { cli: 'src/cli/main.ts' },
    outDir: 'dist',
    external: [/^parse5($|\/)/, /^zod($|\/)/, /^node:/],
    target: 'node20',
    dev: false,
    minified: false,
  },
};

/** Names that lit gives to what is its own: shorter where lit is in the file, alike in all chunks. */
const LITS_OWN = /^_\$/;

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
const shrink = ({ external }: Build): Plugin => ({
  name: 'ouinon-shrink',
  async generateBundle(_, bundle) {
    let props = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const nameCache = { vars: {}, props };
      const { code = '' } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        mangle: { properties: external.length === 0 && { regex: LITS_OWN } },
        nameCache,
      });
      ({ props } = nameCache);
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

/** A locale keeps its code as its name: a page's log then says which one it fetched. */
const chunkName = ({ facadeModuleId }: { facadeModuleId: string | null }): string =>
  facadeModuleId?.includes('/locales/') ? 'locales/[name].js' : 'chunks/[name].js';

const buildOptions = ({ entry, outDir, external, target, minified }: Build): BuildOptions => ({
  outDir,
  target,
  emptyOutDir: false,
  modulePreload: false,
  lib: { entry, formats: ['es'] },
  minify: minified,
  rolldownOptions: {
    external,
    // What a later chunk needs of the entry stays in it: one file fewer, and a smaller one.
    preserveEntrySignatures: 'allow-extension',
    output: { chunkFileNames: chunkName },
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
    plugins: [mode === 'server' && jsonSchema(), build.minified && shrink(build)],
    build: buildOptions(build),
  };
});
