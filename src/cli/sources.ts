/** What is to be checked: files, what folders hold, and pages of a site. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { CannotRun } from './cannot-run.js';
import { fetchPage } from './fetch-page.js';
import { MAX_BYTES, textOf } from './text.js';

export interface Source {
  /** As it is reported. */
  file: string;
  read: () => Promise<string>;
}

const EXTENSIONS = new Set(
  (
    '.html .htm .xhtml .vue .svelte .astro .php .phtml .twig .njk .nunjucks .liquid .erb .rhtml ' +
    '.ejs .hbs .handlebars .mustache .jinja .jinja2 .j2 .jsp .ftl .cshtml .razor .eex .heex ' +
    '.latte .tpl .tmpl .gohtml'
  ).split(' '),
);
const SKIPPED = new Set(['node_modules', '.git', 'dist']);

/** Every source behind these paths and addresses, each once, in a stable order. */
export async function findSources(targets: string[]): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const target of targets) {
    for (const [key, source] of await sourcesOf(target))
      if (!found.has(key)) found.set(key, source);
  }
  return [...found.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
}

async function sourcesOf(target: string): Promise<[string, Source][]> {
  if (/^https?:\/\//i.test(target)) {
    return [[target, { file: target, read: () => fetchPage(target) }]];
  }
  const status = await attempt(target, () => stat(target));
  const paths = status.isDirectory() ? await walk(normalize(target)) : [normalize(target)];
  if (paths.length === 0) throw new CannotRun(`${target}: no file in it that could hold a form`);
  return paths.map((path) => [resolve(path), fileAt(path)]);
}

const fileAt = (path: string): Source => ({
  file: path.split(sep).join('/'),
  read: async () => {
    const { size } = await attempt(path, () => stat(path));
    if (size > MAX_BYTES) throw new CannotRun(`${path}: larger than 2 MiB`);
    return textOf(await attempt(path, () => readFile(path)), path);
  },
});

/** Links are not followed: they may lead out of the folder, or back into it. */
async function walk(folder: string): Promise<string[]> {
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
  const nested = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  ENOTDIR: 'no such file or folder',
  ELOOP: 'a link that leads back to itself',
};

async function attempt<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CannotRun(`${path}: ${REASONS[code] ?? message}`);
  }
}
