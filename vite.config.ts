import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { defineConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';
import { chunkOf, copies, guided, oneName, oneRound } from './test/tools/vite-chunks.js';
import { tables } from './test/tools/vite-tables.js';
import { oxc } from './test/tools/vite-oxc.js';
import { asText } from './test/tools/vite-text.js';

/** One build into `dist/`, named on the command line: `vite build --mode browser`. */
interface Build {
  entry: Record<string, string>;
  external?: RegExp[];
  target: string;
  /** For pages, where every byte counts; otherwise strings and templates stay as they are. */
  minified: boolean;
  /** Cut into one file for each element, for the loader. */
  cut?: boolean;
  /** Where the files lie that the entries share or fetch later. */
  folder: string;
}

/** What bundlers import, by the names of package.json. */
const IMPORTED = {
  index: 'src/index.ts',
  classes: 'src/classes.ts',
  'cookie-banner': 'src/cookie-banner.ts',
  'unsubscribe-all': 'src/unsubscribe-all.ts',
  'preference-grid': 'src/preference-grid.ts',
  markers: 'src/markers.ts',
};

/** Fetched by the loader, and imported by what bundlers import: their names stay as they are. */
const ELEMENTS = Object.fromEntries(
  ['consent-checkbox', 'cookie-banner', 'preference-grid', 'unsubscribe-all'].map((tag) => [
    `cdn/chunks/${tag}`,
    `src/elements/${tag}.ts`,
  ]),
);

const browser = { target: 'es2022', minified: true };

const BUILDS: Record<string, Build> = {
  /** All of it lies below the script tag's folder but what it does not fetch. */
  browser: {
    ...browser,
    entry: {
      ...IMPORTED,
      ...ELEMENTS,
      'cdn/ouinon': 'src/loader.ts',
      'development/guide': 'src/development.ts',
      mend: 'src/domain/mend.ts',
    },
    folder: 'cdn/',
    cut: true,
  },
  /** One request: a page with a banner alone, for visitors who seldom come back. */
  'cdn-banner': {
    ...browser,
    entry: { 'cdn/cookie-banner': 'src/cookie-banner.ts' },
    folder: 'cdn/cookie-banner/',
  },
  'cdn-unsubscribe': {
    ...browser,
    entry: { 'cdn/unsubscribe-all': 'src/unsubscribe-all.ts' },
    folder: 'cdn/unsubscribe-all/',
  },
  'cdn-grid': {
    ...browser,
    entry: { 'cdn/preference-grid': 'src/preference-grid.ts' },
    folder: 'cdn/preference-grid/',
  },
  server: {
    entry: { server: 'src/server.ts', 'no-dom': 'src/no-dom.ts', cli: 'src/cli/main.ts' },
    folder: 'server/',
    external: [/^jose($|\/)/, /^parse5($|\/)/, /^zod($|\/)/, /^node:/],
    target: 'node20',
    minified: false,
  },
  testing: {
    ...browser,
    entry: { testing: 'src/testing.ts' },
    folder: 'testing/',
    minified: false,
  },
};

/** Names are for terser, which knows those that must stay. */
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

/** A chunk as terser writes it; functions that stand together weigh less once they are compressed. */
async function written(chunk: string, collapse_vars: boolean): Promise<string> {
  const compress = { passes: 3, unsafe_arrows: true, hoist_funs: true, collapse_vars };
  const { code = '' } = await minify(chunk, { module: true, ecma: 2020, compress });
  return code.replace(/(\\n|\n)\s+/g, ' ').replace(/replaceSync\((["`]).*?\1\)/gs, tight);
}

const weight = (code: string): number => brotliCompressSync(code).length;

/**
 * Library mode keeps white space whatever it is told, and terser takes more out than the bundler.
 * Once the script is one line, what is left of lines and indents stands in templates and styles.
 */
const shrink = (): Plugin => ({
  name: 'ouinon-shrink',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Which of the two weighs less once it is compressed, nobody can tell beforehand.
      const [one, other] = [await written(chunk.code, true), await written(chunk.code, false)];
      chunk.code = weight(other) < weight(one) ? other : one;
    }
  },
});

/** Without a browser names go too, but those that are imported; what is thrown names itself. */
const mangle = (): Plugin => ({
  name: 'ouinon-mangle',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const reserved = chunks.filter((it) => it.isEntry).flatMap((it) => it.exports);
    const kept = new RegExp(`^(${reserved.join('|')})$`);
    for (const chunk of chunks) {
      const { code = '' } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        ...{ keep_classnames: kept, keep_fnames: kept },
        compress: { passes: 2 },
        mangle: { reserved },
      });
      chunk.code = code;
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
      source: JSON.stringify(schema),
    });
  },
});

/**
 * Our words keep their language and their element as their name: a page's log then says which ones
 * it fetched. They are the same for every entry, and lie there once.
 */
const chunkName =
  (folder: string) =>
  ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
    const [, words] = /locales\/generated\/(.+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
    return words ? `cdn/locales/${words}.js` : `${folder}chunks/[name].js`;
  };

const buildOptions = (build: Build): BuildOptions => ({
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
    plugins: [
      mode === 'server' && [jsonSchema(), tables()],
      mode === 'testing' && asText(),
      build.cut && [copies(), guided(Object.keys(IMPORTED)), oneRound()],
      build.minified ? [shrink(), oneName()] : mangle(),
    ],
    build: buildOptions(build),
  };
});
