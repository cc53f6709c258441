// What is published: how much it weighs, what must not be in it, and what is packed.
// Reads dist/ as `npm run build` left it. The budgets are numbers in package.json.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { publint } from 'publint';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What a command answered: those that found something end badly, and still say what. */
const answerOf = (command, ...args) =>
  promisify(execFile)(command, args, { cwd: ROOT, shell: process.platform === 'win32' }).catch(
    (error) => error,
  );

const jsonOf = async (...command) => JSON.parse((await answerOf(...command)).stdout);

const binary = (name) => join(ROOT, 'node_modules', '.bin', name);

const built = readdirSync(DIST, { recursive: true }).map(String);
/** For servers, for the command line and for tests. */
const NODE_FILES = ['server.js', 'cli.js', 'testing.js'];
const browserFiles = built.filter(
  (file) => file.endsWith('.js') && !NODE_FILES.includes(file) && !/^server[\\/]/.test(file),
);

/** What the script tag brings. */
const TAGS = ['consent-checkbox', 'cookie-banner', 'preference-grid', 'unsubscribe-all'];

describe('the size', async () => {
  let sizes;
  before(async () => (sizes = await jsonOf(binary('size-limit'), '--json')));
  for (const { name, limit } of manifest['size-limit']) {
    it(`of ${name} is within ${limit}`, (test) => {
      const { size, passed } = sizes.find((check) => check.name === name);
      test.diagnostic(`${name}: ${size} bytes brotli of ${limit}`);
      assert.equal(passed, true, `${size} bytes brotli, ${limit} allowed`);
    });
  }
});

describe('our words', () => {
  const words = built.filter((file) => /^cdn[\\/]locales[\\/].+\.js$/.test(file));
  const { limit } = manifest['size-limit'].find(({ path }) => /locales/.test(path));

  it(`are within ${limit} for each element in each language, and pinned by the largest`, (test) => {
    const sizes = words.map((file) => [
      brotliCompressSync(readFileSync(join(DIST, file))).length,
      `dist/${file.replaceAll('\\', '/')}`,
    ]);
    const [[size, largest]] = sizes.sort(([a], [b]) => b - a);
    test.diagnostic(`${sizes.length} files, the largest ${largest}: ${size} bytes brotli`);
    assert.ok(sizes.length >= 4 * 29);
    assert.ok(size <= parseFloat(limit) * 1000, `${largest}: ${size} bytes`);
    assert.ok(
      manifest['size-limit'].some(({ path }) => path === largest),
      largest,
    );
  });

  it('lie once where the script tags share them', () => {
    const elsewhere = built.filter((file) => /^cdn[\\/].+[\\/]locales[\\/]/.test(file));
    assert.deepEqual(elsewhere, []);
  });
});

describe('the element alone', () => {
  it('is within 1.5 kB, what elements share and the addresses of its words left out', async (test) => {
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: join(ROOT, 'src/elements/consent-checkbox.ts'), formats: ['es'] },
        rolldownOptions: {
          external: (id) => !id.includes('consent-checkbox') || id.includes('generated'),
          output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } },
        },
      },
    }).then(([bundle]) => bundle);
    const size = brotliCompressSync(output[0].code).length;
    test.diagnostic(`consent-checkbox: ${size} bytes brotli`);
    assert.ok(size <= 1_500, `${size} bytes`);
  });
});

describe('a file for the browser', () => {
  it('exists', () => assert.ok(browserFiles.includes('index.js')));

  for (const file of browserFiles) {
    it(`${file} carries no library of the server`, () => {
      const text = readFileSync(join(DIST, file), 'utf8');
      assert.deepEqual(text.match(/\bZod\w*|\bzod\b|\bjose\b|\bcompactVerify\b/g) ?? [], []);
    });
  }
});

describe('a page', () => {
  it('knows nothing of tests: no file that it loads has a word or a door for them (ALL-19)', () => {
    const words =
      /\btesting\b|playwright|puppeteer|cypress|webdriver|\bprobe\b|__test|expect[A-Z]/i;
    for (const file of browserFiles) {
      assert.doesNotMatch(readFileSync(join(DIST, file), 'utf8'), words, file);
    }
    // And the words would be seen: this file has them.
    assert.match(readFileSync(join(DIST, 'testing.js'), 'utf8'), words);
  });
});

describe('the script tag', () => {
  const files = built.filter((file) => /^cdn[\\/].+\.js$/.test(file)).map((file) => file.slice(4));
  const codeOf = (file) => readFileSync(join(DIST, 'cdn', file), 'utf8');

  it('imports by a statement nothing, and nothing imports it', () => {
    assert.doesNotMatch(codeOf('ouinon.js'), /\bfrom ?["'`]|\bimport ?["'`]/);
    for (const file of files) assert.doesNotMatch(codeOf(file), /ouinon\.js/, file);
  });

  it('asks in one round for an element and for all that it imports', () => {
    const code = codeOf('ouinon.js');
    for (const element of TAGS) {
      const [, together] = new RegExp(`Promise\\.all\\(\\[([^\\]]*${element}[^\\]]*)\\]`).exec(
        code,
      );
      const imported = [...codeOf(`chunks/${element}.js`).matchAll(/from ?"\.\/([\w-]+\.js)"/g)];
      assert.ok(imported.length > 0);
      for (const [, file] of imported) assert.ok(together.includes(`./chunks/${file}`), file);
    }
  });

  it('has a hash for every file that it may run', () => {
    const hashes = JSON.parse(readFileSync(join(DIST, 'cdn/integrity.json'), 'utf8'));
    assert.ok(Object.keys(hashes).length > 20);
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(codeOf(file)).digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });
});

describe('the package', () => {
  it('holds the build and its papers, and nothing else', async () => {
    const [{ files }] = await jsonOf('npm', 'pack', '--dry-run', '--json', '--ignore-scripts');
    const packed = files.map(({ path }) => path);
    const meant = /^(dist\/.+|docs\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    assert.deepEqual(
      packed.filter((path) => !meant.test(path)),
      [],
    );
    assert.ok(packed.includes('README.md') && packed.includes('LICENSE'));
  });

  // It also finds what package.json promises and the build did not make.
  it('is clean to publint', async () => {
    const { messages } = await publint({ pkgDir: ROOT, strict: true });
    assert.deepEqual(messages, []);
  });

  it('has types that resolve', async () => {
    const { code = 0, stdout } = await answerOf(
      binary('attw'),
      '--pack',
      '.',
      '--profile',
      'esm-only',
    );
    assert.equal(code, 0, stdout);
  });
});
