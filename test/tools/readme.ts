/**
 * The tables of the README and of docs/, from where their facts are written: the manifest, the
 * codes, the problems and the pinned sizes. `npm run readme` writes them; a test says when they
 * are old.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { MEND } from '../../src/domain/mend.js';
import { FAULTS } from '../../src/endpoint/faults.js';
import { PROBLEMS } from '../../src/endpoint/problem.js';
import { FAILURES } from '../../src/testing/failures.js';
import { languages, OTHER_TAGS } from './localize.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Described {
  name: string;
  description?: string;
  default?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes?: Described[];
  slots?: Described[];
  events?: Described[];
  members?: (Described & { kind: string })[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const named = (kind: string, all: Described[] = []): string[][] =>
  all.map(({ name, description = '', default: initial }) => [
    kind,
    name ? `\`${name}\`` : '(the content)',
    description + (initial ? ` Default: \`${initial}\`.` : ''),
  ]);

const element = (declaration: Declaration): string =>
  [
    `#### \`<${declaration.tagName}>\``,
    declaration.description ?? '',
    table(
      ['', 'name', 'what it is for'],
      [
        ...named('attribute', declaration.attributes),
        ...named('slot', declaration.slots),
        ...named('event', declaration.events),
        ...named(
          'property',
          declaration.members?.filter(({ kind }) => kind === 'field'),
        ),
        ...named(
          'method',
          declaration.members?.filter(({ kind }) => kind === 'method'),
        ),
        ...named('CSS property', declaration.cssProperties),
        ...named('CSS state', declaration.cssStates),
      ],
    ),
  ].join('\n\n');

function elements(): string {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(element)
    .join('\n\n');
}

const codes = (): string =>
  table(
    ['code', 'rule', 'how to mend it'],
    Object.entries(MEND).map(([code, { rule, how }]) => [`\`${code}\``, rule, how]),
  );

const problems = (): string =>
  table(
    ['type', 'status', 'what it means'],
    Object.entries(PROBLEMS).map(([type, { status, title }]) => [
      `\`${type}\``,
      String(status),
      title,
    ]),
  );

function sizes(): string {
  const { 'size-limit': limits } = JSON.parse(read('package.json')) as {
    'size-limit': { name: string; limit: string }[];
  };
  return table(
    ['what', 'at most'],
    limits.map(({ name, limit }) => [name, limit]),
  );
}

const meanings = (codes: Record<string, string>) => (): string =>
  table(
    ['code', 'what it means'],
    Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );

/** English, and each language that our words are translated to, by its tag. */
function spoken(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const named = (tag: string): string => `${names.of(tag)} (\`${tag}\`)`;
  const all = ['en', ...languages].map((tag) => [named(tag), ...(OTHER_TAGS[tag] ?? [])]);
  return `${all
    .map(([name, ...others]) => [name, ...others.map((tag) => `\`${tag}\``)].join(', also for '))
    .sort()
    .join('; ')}.`;
}

/** Each page, with its tables by name. */
const PAGES: Record<string, Record<string, () => string>> = {
  'README.md': { elements, codes, problems, faults: meanings(FAULTS), sizes, spoken },
  'docs/testing.md': { failures: meanings(FAILURES) },
};

/** The pages as they should read, by path. */
export const freshPages = (): Promise<{ path: string; text: string }[]> =>
  Promise.all(Object.keys(PAGES).map(async (path) => ({ path, text: await fresh(path) })));

async function fresh(path: string): Promise<string> {
  let text = read(path);
  for (const [name, make] of Object.entries(PAGES[path]!)) {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [before, rest = ''] = text.split(start);
    // Aligned, their columns would be a third of the page, in spaces.
    const tables = `<!-- prettier-ignore-start -->\n\n${make()}\n\n<!-- prettier-ignore-end -->`;
    text = `${before}${start}\n${tables}\n${end}${rest.split(end)[1]}`;
  }
  return format(text, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const { path, text } of await freshPages()) writeFileSync(join(ROOT, path), text);
}
