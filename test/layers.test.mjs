// Reads every import of src/ and fails on an arrow that the design does not have. Each rule
// carries a file that breaks it, so that a rule which sees nothing fails too.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseSource, readSources } from './tools/source.mjs';

const sources = readSources(join(import.meta.dirname, '..', 'src'));

/**
 * What the code of a layer may import: layers, and packages by their first name. Types cost
 * nothing at run time, so they may come from any layer further down the same arrows.
 */
const ARROWS = {
  domain: [],
  signing: ['domain'],
  delivery: ['signing', 'domain'],
  locales: ['@lit/localize'],
  gating: ['domain'],
  'elements/internal': ['delivery', 'domain', 'locales', '@lit/localize'],
  elements: ['elements/internal', 'domain', 'locales', '@lit/localize'],
  endpoint: ['domain', 'jose', 'zod'],
  cli: ['endpoint', 'domain', 'parse5', 'node:*'],
  index: ['elements', 'elements/internal', 'delivery', 'domain', 'locales'],
  'cookie-banner': ['elements', 'locales'],
  'unsubscribe-all': ['elements', 'locales'],
  'preference-grid': ['elements', 'locales', 'unsubscribe-all'],
  markers: ['elements/internal'],
  classes: ['elements', 'elements/internal', 'delivery', 'domain', 'locales'],
  // It carries along a copy of what it imports by a statement (test/tools/vite-chunks.ts).
  loader: ['elements', 'elements/internal', 'locales', 'domain'],
  'no-dom': ['elements/internal'],
  server: ['endpoint', 'domain'],
  testing: ['domain'],
  development: ['elements/internal', 'gating', 'locales', 'domain'],
};

/** Files that may import more than their layer. */
const MORE = {
  'domain/schema.ts': ['zod'],
  // It measures a pair as the elements measure theirs; no arrow leads back.
  'testing/probe.ts': ['elements/internal'],
  'elements/internal/banner/effects.ts': ['gating'],
  'elements/internal/banner/account.ts': ['gating'],
  'elements/internal/banner/answer.ts': ['gating'],
  'elements/internal/banner/kept-answer.ts': ['gating'],
  'elements/internal/banner/returning.ts': ['gating'],
  'elements/internal/in-place/embeds.ts': ['gating'],
};

/** The number of the release, and what is nothing where it ships: any layer may name them. */
const ANYWHERE = ['version.ts', 'guide.ts'];

/** `elements/internal/notice.ts` is of `elements/internal`; `server.ts` is a layer by itself. */
const layerOf = (file) =>
  Object.keys(ARROWS)
    .filter((layer) => file.startsWith(`${layer}/`) || file === `${layer}.ts`)
    .sort((a, b) => b.length - a.length)[0];

const packageOf = (to) =>
  to.startsWith('node:')
    ? 'node:*'
    : to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');

/** All layers below one: where its types may come from. */
const below = (layer) =>
  (ARROWS[layer] ?? []).flatMap((next) => [next, ...(next === layer ? [] : below(next))]);

function forbiddenArrows({ file, imports }) {
  const layer = layerOf(file);
  if (!layer) return ANYWHERE.includes(file) ? [] : ['is in no layer'];
  const code = [layer, ...ARROWS[layer], ...(MORE[file] ?? [])];
  return imports
    .filter(({ to, typeOnly }) => {
      const target = to.endsWith('.ts') ? layerOf(to) : packageOf(to);
      return (
        !ANYWHERE.includes(to) && ![...code, ...(typeOnly ? below(layer) : [])].includes(target)
      );
    })
    .map(({ to }) => `imports ${to}`);
}

/** zod is 20 kB in a browser: its schemas are for the endpoint, everyone else has the types. */
const schemaByValue = ({ file, imports }) =>
  imports
    .filter(({ to, typeOnly }) => to === 'domain/schema.ts' && !typeOnly)
    .filter(() => !['endpoint', 'server', 'cli'].includes(layerOf(file)))
    .map(() => 'imports the value of domain/schema.ts');

const stem = (file) => file.replace(/(\.styles)?\.ts$/, '');

/** Elements meet on the page, not in modules; a banner and a grid need the tag of their rows. */
const elementToElement = ({ file, imports }) =>
  layerOf(file) !== 'elements'
    ? []
    : imports
        .filter(({ to }) => layerOf(to) === 'elements')
        .filter(({ to }) => stem(to) !== stem(file) && to !== 'elements/consent-purpose.ts')
        .map(({ to }) => `imports the element ${to}`);

/** Tables of data may be long: the rule is about code that has to be held in the head. */
const TABLES = ['domain/mend.ts', 'domain/schema.ts', 'domain/regime-table.ts'];
const isTable = (file) => TABLES.includes(file) || file.startsWith('domain/lexicon/');

const tooLong = ({ file, lines }) => {
  const limit = layerOf(file) === 'domain' && !isTable(file) ? 80 : 200;
  return lines > limit ? [`has ${lines} lines, more than ${limit}`] : [];
};

/** Says which words do not belong into the code, or the templates, of some layers. */
const says = (layers, pattern) => (source) =>
  layers.includes(layerOf(source.file))
    ? (`${source.code}\n${source.templates}`.match(pattern)?.map((word) => `says «${word}»`) ?? [])
    : [];

const ALL = Object.keys(ARROWS);
const PAGES = ALL.filter((layer) => layer !== 'testing');
const ELEMENTS = ['elements', 'elements/internal'];

/** Says which globals some layers do not touch. */
const uses = (layers, names) => (source) =>
  layers.includes(layerOf(source.file))
    ? source.globals.filter((name) => names.includes(name)).map((name) => `uses ${name}`)
    : [];

const SERVICES = ['fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'crypto'];
const PAGE = ['document', 'window', 'navigator', 'location', 'customElements', 'HTMLElement'];

/** A name, the check, and files that break it: path and text. */
const RULES = [
  {
    name: 'imports go one way, dynamic ones too',
    check: forbiddenArrows,
    broken: {
      'signing/x.ts': `import { post } from '../delivery/post.js';`,
      'domain/x.ts': `export const late = () => import('../elements/x.js');`,
      'elements/x.ts': `export * from '../gating/scripts.js';`,
      'index.ts': `import 'zod';`,
    },
  },
  {
    name: 'the values of the schema are for the endpoint',
    check: schemaByValue,
    broken: { 'delivery/x.ts': `import { type State } from '../domain/schema.js';` },
  },
  {
    name: 'no element imports another',
    check: elementToElement,
    broken: { 'elements/cookie-banner.ts': `import './preference-grid.js';` },
  },
  {
    name: 'elements neither send, store nor sign',
    check: uses(ELEMENTS, SERVICES),
    broken: { 'elements/x.ts': `void window.fetch('/consent');` },
  },
  {
    name: 'the endpoint, the commands and the domain know no page',
    check: uses(['endpoint', 'cli', 'domain'], PAGE),
    broken: { 'endpoint/x.ts': `export const it = { document: document.title };` },
  },
  {
    name: 'the domain is given the time and the dice',
    check: says(
      ['domain'],
      /\b(Date \. now|new Date \( \)|Math \. random|getRandomValues|fetch \()/g,
    ),
    broken: { 'domain/x.ts': `export const now = Date.now();` },
  },
  {
    name: 'no markup from text, no code from text',
    // A tool of tests hands its questions to a page as text, and is no part of any page.
    check: says(PAGES, /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|new Function|\beval \(/g),
    broken: { 'elements/x.ts': 'export const t = html`<p .innerHTML=${words}></p>`;' },
  },
  {
    name: 'no enum, no default export, no any',
    check: says(ALL, /\benum \w+|\bexport default\b|(: |\bas |< )any\b/g),
    broken: { 'domain/x.ts': `export const loose = (it: any) => it;` },
  },
  {
    name: 'nothing accepts in place of a person',
    check: says(ALL, /\baccept(All)? \(/g),
    broken: { 'elements/x.ts': `banner.accept();` },
  },
  {
    name: 'a file can be held in the head',
    check: tooLong,
    broken: { 'domain/x.ts': '// a line\n'.repeat(81), 'elements/x.ts': '\n'.repeat(200) + '//' },
  },
];

for (const { name, check, broken } of RULES) {
  describe(name, () => {
    it('in every source', () => {
      const found = sources.flatMap((source) =>
        check(source).map((what) => `src/${source.file} ${what}`),
      );
      assert.deepEqual(found, []);
    });
    for (const [file, text] of Object.entries(broken)) {
      it(`and would be seen in ${file}`, () => {
        assert.equal(check(parseSource(file, text)).length, 1);
      });
    }
  });
}
