// The package as it is published: packed, weighed, and installed into a fresh project that imports
// all of it. What there is to import is read from package.json. Reads dist/ as it was built.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { launch } from '../journeys/browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Unpacked, in bytes, the words of languages left out: a page fetches one of them. */
const LIMIT = 684_000;
const isLocale = (path) => path.includes('/locales/');

const folder = mkdtempSync(join(tmpdir(), 'ouinon-tarball-'));
const project = join(folder, 'project');
after(() => rmSync(folder, { recursive: true, force: true }));

const ask = (command, args, cwd = project) => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`, {
      cause: error,
    });
  }
};

const [packed] = JSON.parse(
  ask('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
);
const paths = packed.files.map(({ path }) => path);

/** Where a conditional export leads, for a reader who takes these conditions. */
const targetOf = (entry, ...conditions) =>
  typeof entry === 'string'
    ? entry
    : Object.entries(entry)
        .filter(([name]) => [...conditions, 'default'].includes(name))
        .map(([, next]) => targetOf(next, ...conditions))[0];

/** Each thing to import: a pattern stands for every file that it has. */
const entries = Object.entries(manifest.exports).flatMap(([name, entry]) => {
  const found = {
    name: name.replace(/^\./, 'ouinon'),
    code: targetOf(entry, 'import'),
    types: entry.types && targetOf(entry.types, 'import'),
    isForBrowsers: typeof entry === 'object' && 'development' in entry,
  };
  if (!name.includes('*')) return [found];
  const [start, end] = found.code.slice(2).split('*');
  return paths
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => path.slice(start.length, -end.length))
    .map((text) => ({
      ...found,
      name: found.name.replace('*', text),
      code: found.code.replace('*', text),
    }));
});

const hasTypes = ({ types }) => types?.endsWith('.d.ts');
const isCode = ({ code }) => code?.endsWith('.js');
const isFor =
  (kind) =>
  ({ code }) =>
    code?.endsWith(kind);

before(() => {
  mkdirSync(project);
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  ask('npm', ['install', ...quiet, join(folder, packed.filename)]);
});

function write(file, text) {
  writeFileSync(join(project, file), text);
}

describe('the package', () => {
  it(`is at most ${LIMIT / 1000} kB unpacked, languages left out`, (test) => {
    const sum = packed.files
      .filter(({ path }) => !isLocale(path))
      .reduce((sum, { size }) => sum + size, 0);
    test.diagnostic(`${sum} of ${LIMIT} bytes; with languages ${packed.unpackedSize}`);
    assert.ok(sum <= LIMIT, `${sum} bytes`);
  });

  it('has in it every file that package.json names', () => {
    const named = [manifest.types, manifest.customElements, ...Object.values(manifest.bin)];
    const all = [...named, ...entries.flatMap(({ code, types }) => [code, types])];
    for (const path of all.filter(Boolean)) assert.ok(paths.includes(path.replace('./', '')), path);
  });

  it('has a hash for every file of the script tag, and every file that has a hash', () => {
    const hashes = JSON.parse(readFileSync(join(ROOT, 'dist/cdn/integrity.json'), 'utf8'));
    const files = paths
      .filter((path) => path.startsWith('dist/cdn/') && path.endsWith('.js'))
      .map((path) => path.slice('dist/cdn/'.length));
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
  });

  it('says whose it is, what it needs and what it does when it is imported', () => {
    assert.equal(manifest.license, 'MIT');
    assert.ok(paths.includes('LICENSE') && paths.includes('README.md'));
    assert.match(manifest.engines.node, /^>=\d+\.\d+/);
    assert.equal(manifest.type, 'module');
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });

  it('has no install script, and needs nobody else to be installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
      assert.equal(manifest.scripts[name], undefined);
    }
    assert.equal(manifest.peerDependencies, undefined);
  });
});

describe('a fresh project', () => {
  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`has the types of each import, resolved as ${moduleResolution} does`, () => {
      const lines = entries
        // What has no code is types for a framework: test/frameworks compiles those with it.
        .filter((entry) => hasTypes(entry) && isCode(entry))
        .map(({ name }, i) => `export * as e${i} from '${name}';`);
      write(`types-${moduleResolution}.ts`, lines.join('\n'));
      write(
        `tsconfig.${moduleResolution}.json`,
        JSON.stringify({
          compilerOptions: {
            ...{ moduleResolution, module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext' },
            ...{ strict: true, noEmit: true, target: 'es2022', types: [] },
            lib: ['es2024', 'dom', 'dom.iterable'],
          },
          files: [`types-${moduleResolution}.ts`],
        }),
      );
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      ask(process.execPath, [tsc, '-p', `tsconfig.${moduleResolution}.json`]);
    });
  }

  it('imports in Node all that is not for browsers', () => {
    const names = entries.filter((it) => isCode(it) && !it.isForBrowsers).map(({ name }) => name);
    assert.ok(names.includes('ouinon/server') && names.includes('ouinon/testing'));
    const json = entries.filter(isFor('.json')).map(({ name }) => name);
    write(
      'node.js',
      `import { createRequire } from 'node:module';
       for (const name of ${JSON.stringify(names)}) {
         const all = Object.entries(await import(name));
         if (all.length === 0) throw new Error(name);
         // As it stands in a stack trace.
         for (const [key, it] of all)
           if (typeof it === 'function' && it.name !== key) throw new Error(it.name + ' is ' + key);
       }
       for (const name of ${JSON.stringify(json)}) createRequire(import.meta.url)(name);
       const { createEndpoint, generateServerKey, importServerKey } = await import('ouinon/server');
       const key = await importServerKey(await generateServerKey());
       const handle = createEndpoint({ key, audience: 'https://shop.example/consent', store: {} });
       const { status } = await handle(new Request('https://shop.example/consent', { method: 'POST', body: 'x' }));
       if (status !== 400) throw new Error('the endpoint answers ' + status);`,
    );
    ask(process.execPath, ['node.js']);
  });

  it('has the command', () => {
    write('page.html', '<consent-checkbox>I agree to everything.</consent-checkbox>');
    const args = [join('node_modules/.bin', Object.keys(manifest.bin)[0]), 'check', 'page.html'];
    assert.throws(() => ask(process.execPath, args), /no-purpose/);
  });

  const names = entries
    .filter((it) => (isCode(it) && it.isForBrowsers) || isFor('.css')(it))
    .map(({ name }) => name);

  it('has each element on a page by its import alone, bundled for production', async () => {
    await bundle(names, 'production');
    const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    assert.ok(tags.length >= 5);
    const defined = await onPage((tags) => tags.filter((tag) => customElements.get(tag)), tags);
    assert.deepEqual(defined, tags);
  });

  for (const mode of ['development', 'production']) {
    const what = mode === 'development' ? 'how it is mended, and its rule' : 'its code alone';
    it(`is told of a misuse ${what}, bundled for ${mode}`, async () => {
      await bundle(names, mode);
      const told = await onPage(() => {
        const texts = [];
        console.warn = (text) => texts.push(text);
        document.body.innerHTML = '<consent-checkbox>I agree to everything.</consent-checkbox>';
        return new Promise((done) => setTimeout(done, 100)).then(() => texts.join());
      });
      assert.match(told, /no-purpose/);
      assert.equal(/Set `purpose`.*ALL-07/.test(told), mode === 'development');
    });
  }
});

async function bundle(names, mode) {
  write('main.js', names.map((name) => `import '${name}';`).join('\n'));
  write(
    'index.html',
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>',
  );
  // Plugins and packages choose by it.
  process.env.NODE_ENV = mode;
  await build({ root: project, mode, logLevel: 'warn', configFile: false });
}

/** What a function finds on the built page. */
async function onPage(find, argument) {
  const server = createServer(({ url }, response) => {
    const file = url === '/' ? '/index.html' : url;
    response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(readFileSync(join(project, 'dist', file)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitFor(() => document.readyState === 'complete');
    return await page.evaluate(find, argument);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
