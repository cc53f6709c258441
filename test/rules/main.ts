// `npm run rules`: which test holds which rule, from the results of the last `npm test`.
// --format json prints one array of the rules. Exit 0: all hold; 1: some do not; 2: nobody knows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMANDS } from './demands.js';
import { printed } from './print.js';
import { readResults } from './results.js';
import { ROWS } from './rows.js';
import { answerDemands, holdRows, isWrong, testsById } from './table.js';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

function cannotRun(why: string): never {
  console.error(why);
  process.exit(2);
}

/** Parts of the package that are no element, each a file of its own. */
const PARTS = ['loader', 'markers'];

/** What the package has by now: the elements of its manifest, and those parts. */
function existingParts(file: string): Set<string> {
  if (!existsSync(file)) cannotRun('There is no build yet: run npm run build first.');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const parts = PARTS.filter((name) => existsSync(join(ROOT, `src/${name}.ts`)));
  return new Set([...declared.flatMap(({ tagName }) => tagName ?? []), ...parts]);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        results: { type: 'string', default: join(ROOT, 'test/.cache/results') },
        manifest: { type: 'string', default: join(ROOT, 'dist/custom-elements.json') },
      },
    }).values;
  } catch (error) {
    return cannotRun((error as Error).message);
  }
}

const { format, results: folder, manifest } = readOptions();
if (format !== 'text' && format !== 'json') cannotRun('--format takes text or json.');
const results = readResults(folder);
if (results.length === 0) cannotRun('There are no results yet: run npm test first.');

const tests = testsById(results);
const held = holdRows(ROWS, tests, existingParts(manifest));
const answered = answerDemands(DEMANDS, held, tests);
const demandsOf = (rule: string) =>
  DEMANDS.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);

console.log(
  format === 'json'
    ? JSON.stringify(
        held.map((row) => ({ ...row, demands: demandsOf(row.id) })),
        null,
        2,
      )
    : printed(held, answered),
);
process.exitCode = [...held, ...answered].some(isWrong) ? 1 : 0;
