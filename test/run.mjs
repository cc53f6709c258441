// `npm test`: every check, in order, to the end, and one line that sums them up.
// `npm test -- unit browsers` runs only these steps. What became of each test is kept in
// test/.cache/results, a file a step, for `npm run rules`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { add, none, readCounts, readFailures } from './tools/counts.mjs';
import { ensure } from './tools/engines.mjs';
import { run } from './tools/run-command.mjs';

const TEST = import.meta.dirname;
const ROOT = join(TEST, '..');

/** Every file of ours below test/ and stories/, its path as it is written from the top folder. */
const FILES = [TEST, join(ROOT, 'stories')]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) =>
      relative(ROOT, join(folder, file)).split(sep).join('/'),
    ),
  )
  .filter((file) => !file.includes('/node_modules/'));

const RESULTS = join(TEST, '.cache/results');

const resultsOf = (step) => join(RESULTS, `${step}.jsonl`);

const matching = (pattern) => FILES.filter((file) => pattern.test(file)).sort();

const NODE_REPORTERS = [
  ['spec', 'stdout'],
  [pathToFileURL(join(TEST, 'tools/node-counts.mjs')).href, devNull],
].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);

const nodeTest = (files) => [
  [
    'node',
    ...['--import', 'tsx', '--test', '--test-concurrency=1', '--test-timeout=300000'],
    ...NODE_REPORTERS,
    ...files,
  ],
];

const webTest = (config) => ['wtr', '--config', config];

/**
 * A step with `files` runs tests and is counted by them; any other is one check.
 * Every command of a step runs, whatever became of the one before.
 */
const STEPS = [
  { name: 'build', commands: () => [['npm', 'run', '--silent', 'build']] },
  {
    name: 'types',
    commands: () => [
      ['tsc', '-p', 'tsconfig.json', '--noEmit'],
      ['tsc', '-p', 'src/cli/tsconfig.json'],
      ['tsc', '-p', 'test/tsconfig.json'],
    ],
  },
  {
    name: 'lint',
    commands: () => [
      ['eslint', '-c', 'test/eslint.config.js', '.'],
      ['prettier', '--check', '--log-level=warn', '.'],
    ],
  },
  { name: 'layers', files: /^test\/layers\.test\.mjs$/, commands: nodeTest },
  {
    name: 'unit',
    files: /^test\/(?!.+\.browser\.test\.ts$).+\.test\.ts$/,
    commands: nodeTest,
    needs: ['postgres'],
  },
  {
    name: 'browsers',
    files: /^test\/(?!stories\/).+\.browser\.test\.ts$/,
    commands: () => [webTest('test/web-test-runner.config.js')],
    needs: ['chromium', 'firefox', 'webkit'],
    minutes: 30,
  },
  {
    name: 'journeys',
    files: /^test\/journeys\/.+\.test\.mjs$/,
    commands: nodeTest,
    needs: ['chromium', 'firefox', 'webkit', 'postgres', 'curl'],
    minutes: 25,
  },
  {
    name: 'testing',
    files: /^test\/testing\/.+\.test\.mjs$/,
    commands: nodeTest,
    needs: ['chromium', 'firefox', 'webkit'],
  },
  // Programs for Linux, which an install of their own leaves out elsewhere.
  { name: 'runtimes', files: /^test\/runtimes\/.+\.test\.mjs$/, commands: nodeTest },
  {
    name: 'frameworks',
    files: /^test\/frameworks\/[^/]+\.test\.mjs$/,
    commands: nodeTest,
    needs: ['chromium', 'firefox', 'webkit'],
    minutes: 20,
  },
  {
    name: 'bundle',
    files: /^test\/(bundle|package\/.+)\.test\.mjs$/,
    commands: nodeTest,
    needs: ['chromium'],
  },
  // Its page of rules shows what became of the tests of the steps before.
  {
    name: 'stories',
    files: /^stories\/.+\.stories\.ts$/,
    commands: () => [
      ['npm', 'run', '--silent', 'build:storybook'],
      webTest('test/stories/web-test-runner.config.js'),
    ],
    needs: ['chromium'],
    minutes: 20,
  },
  // The last: it reads what the others wrote.
  { name: 'rules', commands: () => [['npm', 'run', '--silent', 'rules']] },
];

async function runAll(commands, options) {
  let ok = true;
  for (const command of commands) ok = (await run(command, options)) && ok;
  return ok;
}

async function runCheck({ commands }) {
  const ok = await runAll(commands(), {});
  return { ...none(), [ok ? 'passed' : 'failed']: 1 };
}

/** A runner that ends badly, or runs nothing although there are files, is itself a failure. */
async function runTests({ name, commands, minutes }, files, countsFile) {
  const resultsFile = resultsOf(name);
  for (const file of [countsFile, resultsFile]) rmSync(file, { force: true });
  const env = { TEST_COUNTS_FILE: countsFile, TEST_RESULTS_FILE: resultsFile };
  const ok = await runAll(commands(files), { minutes, env });
  const counts = readCounts(countsFile);
  const ran = counts.passed + counts.failed + counts.skipped;
  if (ran === 0) console.error(`${files.length} files of tests, and not one test ran`);
  const broken = ran === 0 || (!ok && counts.failed === 0);
  return broken ? add(counts, { ...none(), failed: 1 }) : counts;
}

/** The end of a long log is what is read: it names what failed, and what was said. */
function printFailures(steps) {
  console.log(`\nFailed: ${steps.join(', ')}`);
  for (const step of steps)
    for (const { title, engine, file, message = '' } of readFailures(resultsOf(step)))
      console.log(`  ${title} [${engine}] ${file}: ${message.split('\n', 1)[0]}`);
}

async function runStep(step, absent, countsFile) {
  console.log(`\n── ${step.name} ──`);
  const files = step.files && matching(step.files);
  if (files?.length === 0) {
    console.log('No files yet: nothing was run.');
    return none();
  }
  const counts = await (files ? runTests(step, files, countsFile) : runCheck(step));
  // What is not on this machine is not tested on it: that much is skipped, and seen in the sum.
  const skipped = step.needs?.filter((name) => absent.includes(name)) ?? [];
  for (const name of skipped) console.error(`SKIPPED: ${step.name} without ${name}`);
  return add(counts, { ...none(), skipped: skipped.length });
}

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new Error(`No step is called ${unknown.join(', ')}. There are: ${known}`);
  }
  return STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
}

async function main() {
  const steps = chosenSteps(process.argv.slice(2));
  if (steps.length === STEPS.length) rmSync(RESULTS, { recursive: true, force: true });
  const absent = ensure([...new Set(steps.flatMap(({ needs = [] }) => needs))]);
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-test-'));
  const failed = [];
  let sum = none();
  for (const step of steps) {
    const counts = await runStep(step, absent, join(folder, 'counts'));
    if (counts.failed > 0) failed.push(step.name);
    sum = add(sum, counts);
  }
  rmSync(folder, { recursive: true });
  if (failed.length > 0) printFailures(failed);
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

await main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
