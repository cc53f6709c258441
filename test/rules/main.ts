// `npm run rules`: which test holds which rule, from the results of the last `npm test`.
// --format json prints one array of the rules. Exit 0: all hold; 1: some do not; 2: nobody knows.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demandsOf } from './demands.js';
import { MANIFEST, readLedger, RESULTS } from './ledger.js';
import { printed } from './print.js';
import { isWrong } from './table.js';

function cannotRun(why: string): never {
  console.error(why);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        results: { type: 'string', default: RESULTS },
        manifest: { type: 'string', default: MANIFEST },
      },
    }).values;
  } catch (error) {
    return cannotRun((error as Error).message);
  }
}

const { format, results: folder, manifest } = readOptions();
if (format !== 'text' && format !== 'json') cannotRun('--format takes text or json.');
if (!existsSync(manifest)) cannotRun('There is no build yet: run npm run build first.');
const { ran, held, answered } = readLedger(folder, manifest);
if (!ran) cannotRun('There are no results yet: run npm test first.');

console.log(
  format === 'json'
    ? JSON.stringify(
        held.map((row) => ({ ...row, demands: demandsOf(row.id).map(({ id }) => id) })),
        null,
        2,
      )
    : printed(held, answered),
);
process.exitCode = [...held, ...answered].some(isWrong) ? 1 : 0;
