/** The rules as the last run of the tests left them: what `npm run rules` prints and pages show. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMANDS } from './demands.js';
import { lastRun, readResults } from './results.js';
import { ROWS } from './rows.js';
import { type Answered, answerDemands, type Held, holdRows, testsById } from './table.js';

const ROOT = join(import.meta.dirname, '../..');

export const RESULTS = join(ROOT, 'test/.cache/results');
export const MANIFEST = join(ROOT, 'dist/custom-elements.json');

export interface Ledger {
  /** When the last of the results was written, RFC 3339; absent where no run is known. */
  ran?: string;
  held: Held[];
  answered: Answered[];
}

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

/** Parts of the package that are no element, each a file of its own. */
const PARTS = ['loader', 'markers'];

/** What the package has by now: the elements of its manifest, and those parts. */
function existingParts(file: string): Set<string> {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const parts = PARTS.filter((name) => existsSync(join(ROOT, `src/${name}.ts`)));
  return new Set([...declared.flatMap(({ tagName }) => tagName ?? []), ...parts]);
}

/** @throws when there is no manifest: the package was never built. */
export function readLedger(folder = RESULTS, manifest = MANIFEST): Ledger {
  const tests = testsById(readResults(folder));
  const held = holdRows(ROWS, tests, existingParts(manifest));
  const ran = lastRun(folder);
  return { ...(ran && { ran }), held, answered: answerDemands(DEMANDS, held, tests) };
}
