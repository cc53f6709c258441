/**
 * Tables that pages read too lie in the package once, where the browsers' build puts them: a server
 * and the command line import them from there.
 */
import { posix } from 'node:path';
import type { Plugin } from 'vite';

const TABLES = /domain\/(lexicon\/(?<language>[a-z]{2})|mend)\.ts$/;

/** Stands for `dist/` until it is known from where a file is imported. */
const DIST = 'dist:';

export const tables = (): Plugin => ({
  name: 'ouinon-tables',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const table = TABLES.exec(found?.id ?? '');
    if (!table) return undefined;
    const language = table.groups?.['language'];
    return { id: DIST + (language ? `cdn/chunks/${language}.js` : 'mend.js'), external: true };
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const here = posix.dirname(chunk.fileName);
      chunk.code = chunk.code.replace(/(["`])dist:(.+?)\1/g, (_, _quote, path: string) => {
        const relative = posix.relative(here, path);
        return JSON.stringify(relative.startsWith('.') ? relative : `./${relative}`);
      });
    }
  },
});
