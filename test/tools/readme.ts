/**
 * The tables of the README, from where their facts are written: the manifest, the codes, the
 * problems and the pinned sizes. `npm run readme` writes them; a test says when they are old.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { MEND } from '../../src/domain/mend.js';
import { PROBLEMS } from '../../src/endpoint/problem.js';
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

const SECTIONS: Record<string, () => string> = { elements, codes, problems, sizes, spoken };

/** The README as it should read. */
export async function freshReadme(): Promise<string> {
  let text = read('README.md');
  for (const [name, make] of Object.entries(SECTIONS)) {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [before, rest = ''] = text.split(start);
    text = `${before}${start}\n\n${make()}\n\n${end}${rest.split(end)[1]}`;
  }
  return format(text, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  writeFileSync(join(ROOT, 'README.md'), await freshReadme());
}
