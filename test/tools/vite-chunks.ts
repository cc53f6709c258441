/**
 * How the browsers' build is cut: one file for each element, one for what several of them share,
 * and some that carry a copy of all they need: the loader, whose address may have a query or be of
 * another release, so that no file may import it, what visitors get who answered, and what makes
 * elements of markers before any element is there.
 */
import { basename, posix } from 'node:path';
import type { Plugin } from 'vite';

const LOADER = 'src/loader.ts';
const GUIDE = 'src/development.ts';
/** What it hands to the elements; of all else of theirs it has a copy, and leaves them as they are. */
const HANDED = 'src/guide.ts';
/** What servers import too. */
const TABLE = 'src/domain/mend.ts';
const ALONE = ['src/elements/internal/banner/returning.ts', 'src/elements/internal/markers.ts'];

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
  // What bundlers hand to an element; the loader has all of it by itself.
  const [, speaker] = /locales\/generated\/([\w-]+)\.ts$/.exec(id) ?? [];
  if (speaker) return `${speaker}-words`;
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

/** Too small for a request: some carry a copy of what others have too. */
const SMALL = [
  {
    user: 'banner',
    files: /(banner\/reopener|domain\/period)\.ts$/,
    importers: /(banner\/\w+|domain\/device-choice)\.ts$/,
  },
  { user: 'stop', files: /internal\/agent\.ts$/, importers: /unsubscribe\/\w+\.ts$/ },
];

const nameOf = (path: string): string => basename(path, '.ts');

/**
 * What a file that stands alone imports is a module of its own for the bundler. The loader fetches
 * such files; whoever imports one by a statement has the elements too, and shares all with them.
 */
export const copies = (): Plugin => ({
  name: 'ouinon-copies',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    const [path = '', copied] = importer.split('?for=');
    const found = await this.resolve(source, path, { skipSelf: true });
    if (!found) return undefined;
    if ((options as { kind?: string }).kind === 'dynamic-import') {
      const alone = ALONE.find((file) => found.id.endsWith(file));
      return alone && `${found.id}?for=${nameOf(alone)}`;
    }
    const own = SMALL.find((it) => it.files.test(found.id) && it.importers.test(path));
    const start = [LOADER, GUIDE].find((file) => path.endsWith(file));
    const user = copied ?? (start ? nameOf(start) : own?.user);
    const isShared = [HANDED, TABLE].some((file) => found.id.endsWith(file));
    if (user === nameOf(GUIDE) && isShared) return undefined;
    return user && `${found.id}?for=${user}`;
  },
  // Nobody guides there.
  load: (id) => (id.includes(`${HANDED}?`) ? 'export const guide = undefined;' : undefined),
});

/** Every import of bundlers once more, after what explains misuse to a developer. */
export const guided = (names: string[]): Plugin => ({
  name: 'ouinon-guided',
  generateBundle() {
    for (const name of names) {
      const source = `import"./guide.js";export*from"../${name}.js";\n`;
      this.emitFile({ type: 'asset', fileName: `development/${name}.js`, source });
    }
  },
});

/** What a file imports is asked for together with it, and not in a round of its own after it. */
export const oneRound = (): Plugin => ({
  name: 'ouinon-one-round',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith(LOADER)) continue;
      const folder = posix.dirname(chunk.fileName);
      chunk.code = chunk.code.replace(
        /await (import\(([`"'])(\.\/[^`"']+)\2\))/g,
        (itself, first: string, _quote, path: string) => {
          const file = bundle[posix.join(folder, path)];
          const more = file?.type === 'chunk' ? file.imports : [];
          const all = [
            first,
            ...[...new Set(more)].map((it) => `import("./${posix.relative(folder, it)}")`),
          ];
          return more.length ? `(await Promise.all([${all.join()}]))[0]` : itself;
        },
      );
    }
  },
});

/** What one file of ours hands to the others is called there as it is inside, and named once. */
export const oneName = (): Plugin => ({
  name: 'ouinon-one-name',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const shared of chunks.filter((it) => !it.isEntry && !it.isDynamicEntry)) {
      const inside = new Map<string, string>();
      shared.code = shared.code.replace(/\bexport\{([^}]+)\}/, (_, list: string) => {
        for (const [local, name = local] of pairsOf(list)) inside.set(name, local);
        return `export{${[...new Set(inside.values())].join()}}`;
      });
      const imported = new RegExp(
        `\\bimport\\{([^}]+)\\}(?=from"[./\\w-]*/${basename(shared.fileName)}")`,
      );
      for (const user of chunks) {
        user.code = user.code.replace(imported, (_, list: string) => {
          const names = pairsOf(list).map(([name, local]) => [inside.get(name)!, local ?? name]);
          return `import{${names.map(([name, local]) => `${name} as ${local}`).join()}}`;
        });
      }
    }
  },
});

const pairsOf = (list: string) =>
  list.split(',').map((pair) => pair.split(' as ') as [string, string?]);
