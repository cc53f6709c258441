/**
 * `import code from './probe.ts?code'`: the module and all that it imports, as the text of a small
 * script that defines `probe`. A driver of tests carries it into a page.
 */
import { build, type Plugin, type Rolldown } from 'vite';
import { oxc } from './vite-oxc.js';

const SUFFIX = '?code';

async function textOf(entry: string): Promise<string> {
  const [made] = (await build({
    configFile: false,
    logLevel: 'warn',
    oxc,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'probe' },
    },
  })) as Rolldown.RolldownOutput[];
  return made!.output[0].code.trim();
}

export const asText = (): Plugin => ({
  name: 'ouinon-text',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(SUFFIX)) return undefined;
    const code = await textOf(id.slice(0, -SUFFIX.length));
    return `export default ${JSON.stringify(code)};`;
  },
});
