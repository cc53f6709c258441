// Builds each app with its framework's own tools: for browsers, and for the server that prints it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { CACHE } from './prepare.mjs';

const APPS = join(import.meta.dirname, 'apps');

const jsx = (importSource) => ({ oxc: { jsx: { runtime: 'automatic', importSource } } });

/** Angular's packages are published half compiled: an app's build finishes them. */
const angularLinker = async () => {
  const [{ transformAsync }, { default: linker }] = await Promise.all([
    import('@babel/core'),
    import('@angular/compiler-cli/linker/babel'),
  ]);
  return {
    name: 'angular-linker',
    transform: (code, filename) =>
      code.includes('ɵɵngDeclare')
        ? transformAsync(code, { filename, plugins: [linker], configFile: false, compact: false })
        : undefined,
  };
};

/** Checks the templates, and compiles them. */
function compileAngular() {
  const compiler = join(APPS, '../node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  execFileSync(process.execPath, [compiler, '-p', join(APPS, 'angular/tsconfig.json')], {
    stdio: 'inherit',
  });
  return join(CACHE, 'angular');
}

const isCustomElement = (tag) => tag.includes('-');

/** For each framework, what vite needs to build it, and the files that it begins with. */
const FRAMEWORKS = {
  react: () => ({ client: 'client.tsx', server: 'server.tsx', ...jsx('react') }),
  vue: async () => {
    const { default: vue } = await import('@vitejs/plugin-vue');
    const plugins = [vue({ template: { compilerOptions: { isCustomElement } } })];
    return { client: 'client.ts', server: 'server.ts', plugins };
  },
  svelte: async () => {
    const { svelte } = await import('@sveltejs/vite-plugin-svelte');
    return { client: 'client.js', server: 'server.js', plugins: [svelte()] };
  },
  angular: async () => ({
    ...{ client: 'client.js', server: 'server.js' },
    root: compileAngular(),
    plugins: [await angularLinker()],
    ssr: { noExternal: true },
  }),
  preact: () => ({ client: 'client.tsx', server: 'server.tsx', ...jsx('preact') }),
  solid: async () => {
    const { default: solid } = await import('vite-plugin-solid');
    return { client: 'client.tsx', server: 'server.tsx', plugins: [solid({ ssr: true })] };
  },
};

export const frameworks = Object.keys(FRAMEWORKS);

/** Where a build lies: `client.js` for a browser, `server.js` for a server. */
export const folderOf = (name, flavour) => join(CACHE, 'apps', name, flavour);

async function bundle(name, flavour, { root = join(APPS, name), input, isServer, ...config }) {
  // Plugins, frameworks and the package choose by it what they warn of.
  const mode = flavour === 'shipped' ? 'production' : 'development';
  process.env.NODE_ENV = mode;
  await build({
    ...config,
    ...{ configFile: false, publicDir: false, logLevel: 'warn' },
    ...{ root, mode, base: `/${name}/${flavour}/` },
    build: {
      ...{ ssr: isServer, outDir: folderOf(name, flavour), emptyOutDir: true },
      rolldownOptions: {
        input: join(root, input),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/** The app as it is shipped, which tells misuse by its code alone. */
export async function buildApp(name) {
  const { client, server: _, ...config } = await FRAMEWORKS[name]();
  await bundle(name, 'shipped', { ...config, input: client });
}

/** The app as its framework prints it, and with every warning about what a browser makes of that. */
export async function buildPrinted(name) {
  const { client, server, ...config } = await FRAMEWORKS[name]();
  await bundle(name, 'development', { ...config, input: client });
  await bundle(name, 'server', { ...config, input: server, isServer: true });
  const { head, isWhole, render } = await import(
    pathToFileURL(join(folderOf(name, 'server'), 'server.js'))
  );
  return { head, isWhole, body: await render() };
}
