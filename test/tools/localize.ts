/**
 * `npm run localize`: finds our messages in the sources, gives translators a file for each language
 * (`src/locales/xliff`), and writes what they filled in as modules, one for each element and
 * language. Which message belongs to which element is nobody's to say: each is bundled as a page
 * gets it, with all that it may fetch later, and what is left in the bundle is what it can show.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { run } from './run-command.mjs';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = 'src/locales/lit-localize.json';
const TARGET = join(ROOT, 'src/locales/generated');
/** What `lit-localize` makes of a whole language. */
const WHOLE = join(ROOT, 'test/.cache/locales');

const NOTE = '// Written by `npm run localize`: edit the files in xliff/ instead.\n';

/** The languages that we speak beside English, by their tags. */
export const languages: string[] = (
  JSON.parse(readFileSync(join(ROOT, CONFIG), 'utf8')) as { targetLocales: string[] }
).targetLocales;

/** Tags that pages write for a language of ours; Nynorsk is read by whoever reads Bokmål. */
export const OTHER_TAGS: Readonly<Record<string, string[]>> = { nb: ['nn', 'no'] };

/**
 * Every element that speaks. A grid stands on a page with a stop of everything (PG-01): what both
 * of them say is in the stop's files, and the grid reads those too.
 */
export const ELEMENTS: Readonly<Record<string, { reads?: string }>> = {
  'consent-checkbox': {},
  'cookie-banner': {},
  'preference-grid': { reads: 'unsubscribe-all' },
  'unsubscribe-all': {},
};

/** A message as it stands in a bundle that is not made small. */
const MESSAGE = /\bmsg(?:\$\d+)?\(\s*(?:"[^"]*"|'[^']*'|`[^`]*`),\s*\{\s*id: ["']([\w-]+)["']/g;

/** The ids of all that an element can show, those of its later chunks too. */
async function shownBy(tag: string): Promise<string[]> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, `src/elements/${tag}.ts`), formats: ['es'] },
      rolldownOptions: { external: /locales\/generated\// },
    },
  })) as Rolldown.RolldownOutput[];
  const code = made.flatMap(({ output }) => output).map((it) => ('code' in it ? it.code : ''));
  return [...new Set(code.flatMap((it) => [...it.matchAll(MESSAGE)].map(([, id]) => id!)))].sort();
}

/** The ids of each element, without what stands in the files that it reads of another. */
export async function idsByElement(): Promise<Record<string, string[]>> {
  const tags = Object.keys(ELEMENTS);
  const shown = Object.fromEntries(
    await Promise.all(tags.map(async (tag) => [tag, await shownBy(tag)] as const)),
  );
  return Object.fromEntries(
    tags.map((tag) => {
      const others = shown[ELEMENTS[tag]!.reads ?? ''] ?? [];
      return [tag, shown[tag]!.filter((id) => !others.includes(id))];
    }),
  );
}

const wordsModule = (words: Record<string, string>): string =>
  `${NOTE}export const words = ${JSON.stringify(words, null, 2)};\n`;

/** Where the words of some elements are, by each tag that a page may write. */
function tableOf(tags: string[], imports: string): string {
  const rows = languages.flatMap((language) => {
    const files = tags.map((tag) => `() => import('./${language}/${tag}.js')`);
    return [language, ...(OTHER_TAGS[language] ?? [])].map(
      (it) => `  '${it.toLowerCase()}': [${files.join(', ')}],\n`,
    );
  });
  return `${NOTE}${imports}
export const languages: Languages = {
${rows.join('')}};
`;
}

const importing = (names: string): string => `import { ${names} } from '../locales.js';\n`;

/** What an entry carries that brings one element. */
function elementModule(tag: string): string {
  const { reads } = ELEMENTS[tag]!;
  if (!reads)
    return `${tableOf([tag], importing('type Languages, speechOf'))}
export const speech = speechOf(languages, 0);
`;
  const others = `import { speech as others } from './${reads}.js';\n`;
  return `${tableOf([tag], importing('type Languages, speechOf, together') + others)}
export const speech = together(others, speechOf(languages, 0));
`;
}

/** What the script tag carries, which may have to bring any: one table is shorter than four. */
function everyModule(tags: string[]): string {
  const speeches = tags.map((tag) => {
    // An element reads its own files, and those of what it stands with.
    const places = [ELEMENTS[tag]!.reads ?? [], tag].flat().map((it) => tags.indexOf(it));
    return `  '${tag}': speechOf(languages, ${places.join(', ')}),\n`;
  });
  return `${tableOf(tags, importing('type Languages, type Speech, speechOf'))}
export const speeches: Readonly<Record<string, Speech>> = {
${speeches.join('')}};
`;
}

interface Whole {
  templates: Record<string, string>;
}

const wordsIn = async (language: string): Promise<Record<string, string>> =>
  ((await import(pathToFileURL(join(WHOLE, `${language}.ts`)).href)) as Whole).templates;

/**
 * Writes `<element>.ts` and `every.ts`, where the words of one element and of all are,
 * `<language>/<element>.ts`, the words, and a list of the languages.
 */
async function write(): Promise<void> {
  const ids = await idsByElement();
  const all = new Set(Object.values(ids).flat());
  rmSync(TARGET, { recursive: true, force: true });
  for (const language of languages) {
    const words = await wordsIn(language);
    const lost = Object.keys(words).filter((id) => !all.has(id));
    if (lost.length > 0) throw new Error(`No element says ${lost.join(', ')}`);
    mkdirSync(join(TARGET, language), { recursive: true });
    for (const [tag, own] of Object.entries(ids)) {
      const text = wordsModule(Object.fromEntries(own.map((id) => [id, words[id] ?? ''])));
      writeFileSync(join(TARGET, language, `${tag}.ts`), text);
    }
  }
  const tags = Object.keys(ids);
  for (const tag of tags) writeFileSync(join(TARGET, `${tag}.ts`), elementModule(tag));
  writeFileSync(join(TARGET, 'every.ts'), everyModule(tags));
  const spoken = JSON.stringify(['en', ...languages]);
  writeFileSync(join(TARGET, 'spoken.ts'), `${NOTE}export const spoken: string[] = ${spoken};\n`);
}

async function main(): Promise<void> {
  mkdirSync(WHOLE, { recursive: true });
  for (const file of readdirSync(WHOLE)) rmSync(join(WHOLE, file));
  for (const step of ['extract', 'build']) {
    if (!(await run(['lit-localize', step, '--config', CONFIG]))) process.exit(1);
  }
  await write();
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) await main();
