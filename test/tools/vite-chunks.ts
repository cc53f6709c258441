/**
 * How the script-tag build is cut: one file for each element, one for what several of them share,
 * and some that carry a copy of all they need: the loader, whose address may have a query or be of
 * another release, so that no file may import it, what visitors get who answered, and what makes
 * elements of markers before any element is there.
 */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const ALONE = [
  'src/loader.ts',
  'src/elements/internal/banner/returning.ts',
  'src/elements/internal/markers.ts',
];

interface Graph {
  getModuleInfo(id: string): {
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
}

const isElement = (id: string): boolean => /src\/elements\/[\w-]+(?<!\.styles)\.ts$/.test(id);

/** The elements that a module is imported by, directly or not. */
function usersOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  if (seen.has(id)) return new Set();
  seen.add(id);
  if (isElement(id)) return new Set([basename(id, '.ts')]);
  // What is fetched later is no part of those who fetch it.
  if (dynamicImporters.length > 0) return new Set();
  return new Set(importers.flatMap((importer) => [...usersOf(importer, graph, seen)]));
}

/** Where a module goes; nothing where the bundler's own way is right. */
export function chunkOf(id: string, graph: Graph): string | null {
  // The one element that stands in others: too small for a request of its own.
  if (id.endsWith('src/elements/consent-purpose.ts')) return 'pair';
  if (isElement(id)) return null;
  const users = usersOf(id, graph);
  if (users.size < 2) return null;
  // Whatever one of the first two does not need is no weight of its page's.
  const [box, banner] = [users.has('consent-checkbox'), users.has('cookie-banner')];
  if (box && banner) return 'core';
  return banner ? 'pair' : box ? 'forms' : 'choices';
}

/** Too small for a request: a banner carries a copy of what others have too. */
const SMALL = /(banner\/reopener|domain\/period)\.ts$/;
const BANNERS = /(banner\/\w+|domain\/device-choice)\.ts$/;

/** What a file that stands alone imports is a module of its own for the bundler. */
export const copies = (): Plugin => ({
  name: 'ouinon-copies',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    if ((options as { kind?: string }).kind === 'dynamic-import') return undefined;
    const [path = '', copied] = importer.split('?for=');
    const found = await this.resolve(source, path, { skipSelf: true });
    if (!found) return undefined;
    const alone = ALONE.find((file) => path.endsWith(file));
    const own = SMALL.test(found.id) && BANNERS.test(path) ? 'banner' : undefined;
    const user = copied ?? (alone ? basename(alone, '.ts') : own);
    return user && `${found.id}?for=${user}`;
  },
});

/** What a file imports is asked for together with it, and not in a round of its own after it. */
export const oneRound = (): Plugin => ({
  name: 'ouinon-one-round',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      chunk.code = chunk.code.replace(
        /import\(([`"'])\.\/([^`"']+)\1\)/g,
        (itself, _quote, name: string) => {
          const file = bundle[name];
          const more = file?.type === 'chunk' ? file.imports : [];
          const all = [itself, ...more.map((it) => `import("./${it}")`)];
          return more.length ? `Promise.all([${all.join()}]).then(all=>all[0])` : itself;
        },
      );
    }
  },
});
