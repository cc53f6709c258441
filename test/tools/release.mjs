// `npm run release`: makes the next release in a clone that is thrown away, and says what it would
// be. `--make` brings its commit and its tag into this repository, and its package beside them.
// `--publish` also gives the package to npm, with its provenance: from CI, and never otherwise.
//
// Everything is done in the clone first. What fails leaves nothing half done here, and what git does
// not know of can get into no package.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HERE = process.cwd();

/** Why there is no release, as a stable code. */
const REFUSALS = {
  'not-clean': 'Commit or put away what is changed here first: a release is what git knows.',
  'nothing-new': 'There is nothing to release: describe a change with `npx changeset`.',
  'no-repository':
    'Set `repository` in package.json to where the source lies: npm checks the provenance against it.',
  'not-in-ci': 'Publish from CI: only there npm can say which commit a package was built from.',
  failed: 'A step failed, and nothing was released.',
};

class Refusal extends Error {
  constructor(code, detail = '') {
    super(`${code}: ${REFUSALS[code]}${detail && `\n  ${detail}`}`);
  }
}

const read = (folder, file) => readFileSync(join(folder, file), 'utf8');
const manifestOf = (folder) => JSON.parse(read(folder, 'package.json'));

/** What numbers a release is what this folder has installed; what is released installs its own. */
const tool = (name) => join(HERE, 'node_modules/.bin', name);

/** What a command answers. */
const ask = (folder, command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Runs a command in the open; what ends badly ends the release. */
function run(folder, command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync(command, args, options);
  if (status !== 0) throw new Refusal('failed', [command, ...args].join(' '));
}

const isTagged = (folder, version) => ask(folder, 'git', 'tag', '--list', `v${version}`) !== '';

const hasChanges = (folder) =>
  existsSync(join(folder, '.changeset')) &&
  readdirSync(join(folder, '.changeset')).some((file) => /(?<!README)\.md$/.test(file));

const edit = (folder, file, change) =>
  writeFileSync(join(folder, file), change(read(folder, file)));

/** Where the number of a release stands besides package.json. */
function writeVersion(folder, version) {
  edit(folder, 'src/version.ts', (text) => text.replace(/'\d[^']*'/, `'${version}'`));
  for (const file of ['README.md', 'docs/placing.md']) {
    edit(folder, file, (text) => text.replaceAll(/\bouinon@\d+\.\d+\.\d+/g, `ouinon@${version}`));
  }
  edit(folder, 'package-lock.json', (text) => {
    const lock = JSON.parse(text);
    lock.version = lock.packages[''].version = version;
    return `${JSON.stringify(lock, null, 2)}\n`;
  });
  const written = ['CHANGELOG.md', 'package.json'];
  run(folder, tool('prettier'), '--write', '--log-level=warn', ...written);
}

/** The first release has its number and its changelog already: it lacks a tag alone. */
function numberIt(folder) {
  if (hasChanges(folder)) run(folder, tool('changeset'), 'version');
  else if (isTagged(folder, manifestOf(folder).version)) throw new Refusal('nothing-new');
  const { version } = manifestOf(folder);
  writeVersion(folder, version);
  return version;
}

function commitIt(folder, version) {
  run(folder, 'git', 'add', '--update');
  if (ask(folder, 'git', 'status', '--porcelain', '--untracked-files=no') !== '') {
    run(folder, 'git', 'commit', '--quiet', '--message', `Release ${version}`);
  }
  run(folder, 'git', 'tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
}

/** The part of the changelog that is about one release. */
function notesOf(folder, version) {
  const [, ...sections] = read(folder, 'CHANGELOG.md').split(/^## /m);
  return sections.find((section) => section.startsWith(`${version}\n`))?.trim();
}

function packIt(folder) {
  const [{ filename, integrity, unpackedSize, entryCount }] = JSON.parse(
    ask(folder, 'npm', 'pack', '--json', '--ignore-scripts'),
  );
  console.log(`\n${filename}: ${entryCount} files, ${unpackedSize} bytes unpacked, ${integrity}`);
  return filename;
}

/** Before anything is made: what cannot be published in the end need not be begun. */
function checkHere({ publish }) {
  if (ask(HERE, 'git', 'status', '--porcelain') !== '') throw new Refusal('not-clean');
  if (!publish) return;
  if (!manifestOf(HERE).repository) throw new Refusal('no-repository');
  if (!process.env.CI) throw new Refusal('not-in-ci');
}

function makeIn(folder, { make }) {
  run(HERE, 'git', 'clone', '--quiet', '--no-hardlinks', HERE, folder);
  for (const name of ['user.name', 'user.email']) {
    const [value] = ask(HERE, 'git', 'config', '--default', '', '--get', name).split('\n');
    if (value) ask(folder, 'git', 'config', name, value);
  }
  if (make) run(folder, 'npm', 'ci');
  else symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const version = numberIt(folder);
  run(folder, 'npm', 'run', '--silent', 'build');
  if (make) run(folder, 'npm', 'test');
  else
    console.log('(A release that is made installs from the lock file, and runs `npm test` here.)');
  commitIt(folder, version);
  console.log(`\n${notesOf(folder, version) ?? `${version} has no section in the changelog`}`);
  return { version, file: packIt(folder) };
}

function bringHere(folder, { version, file }) {
  run(HERE, 'git', 'pull', '--quiet', '--ff-only', '--tags', folder, 'HEAD');
  copyFileSync(join(folder, file), join(HERE, file));
  console.log(`\nv${version} is here, and ${file}. Push both: git push --follow-tags`);
}

function release(options) {
  checkHere(options);
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-release-'));
  try {
    const made = makeIn(folder, options);
    if (options.make) bringHere(folder, made);
    if (options.publish)
      run(HERE, 'npm', 'publish', made.file, '--provenance', '--access', 'public');
    if (!options.make) console.log(`\nThis would be v${made.version}. Nothing was changed here.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const { values } = parseArgs({
    options: { make: { type: 'boolean' }, publish: { type: 'boolean' } },
  });
  release({ make: values.make || values.publish, publish: values.publish });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
