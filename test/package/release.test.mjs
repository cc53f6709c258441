// A release, made for a small package of the same shape: what it does, and what it refuses.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = readFileSync(join(ROOT, '.changeset/config.json'), 'utf8');

const MANIFEST = {
  name: 'ouinon',
  version: '0.1.0',
  type: 'module',
  scripts: {
    build: `node -e "require('fs').cpSync('src', 'dist', { recursive: true })"`,
    test: `node -e "process.exit(require('fs').existsSync('broken') ? 1 : 0)"`,
  },
  files: ['dist'],
};

const FILES = {
  'package.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
  'package-lock.json': `${JSON.stringify({ name: 'ouinon', version: '0.1.0', lockfileVersion: 3, packages: { '': { name: 'ouinon', version: '0.1.0' } } }, null, 2)}\n`,
  'src/version.ts': `export const VERSION = '0.1.0';\n`,
  'README.md': 'src="https://unpkg.com/ouinon@0.1.0/dist/cdn/ouinon.js"\n',
  'docs/placing.md': '"https://unpkg.com/ouinon@0.1.0/dist/cdn/chunks/core.js"\n',
  'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\nThe first.\n',
  '.changeset/config.json': CONFIG,
  '.changeset/README.md': 'Changes that wait for a release.\n',
  '.changeset/brave-cats-sing.md': '---\n"ouinon": minor\n---\n\nA fifth element.\n',
  '.gitignore': 'node_modules\ndist\n*.tgz\n',
};

let folder;
const at = (file) => join(folder, file);
const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
const read = (file) => readFileSync(at(file), 'utf8');

function write(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
}

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a change');
}

function release(...args) {
  const { CI: _, ...env } = process.env;
  const script = join(ROOT, 'test/tools/release.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { ok: status === 0, said: stdout + stderr };
}

/** Everything that a release could have changed. */
const state = () => ({
  head: git('rev-parse', 'HEAD'),
  tags: git('tag', '--list'),
  files: git('status', '--porcelain', '--ignored'),
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ouinon-release-test-'));
  write(FILES);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  commit();
  git('tag', 'v0.1.0');
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'), 'junction');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a release', () => {
  it('says what it would be, and changes nothing', () => {
    const before = state();
    const { ok, said } = release();
    assert.ok(ok, said);
    assert.match(
      said,
      /0\.2\.0[^]*Minor Changes[^]*A fifth element[^]*ouinon-0\.2\.0\.tgz: \d+ files[^]*sha512-/,
    );
    assert.match(said, /would be v0\.2\.0\. Nothing was changed here/);
    assert.deepEqual(state(), before);
  });

  it('is a commit, a tag and a package, and publishes nothing', () => {
    const { ok, said } = release('--make');
    assert.ok(ok, said);
    assert.equal(git('tag', '--list'), 'v0.1.0\nv0.2.0');
    assert.equal(git('log', '-1', '--format=%s'), 'Release 0.2.0');
    assert.equal(git('rev-parse', 'v0.2.0^{commit}'), git('rev-parse', 'HEAD'));
    assert.equal(JSON.parse(read('package.json')).version, '0.2.0');
    assert.equal(JSON.parse(read('package-lock.json')).packages[''].version, '0.2.0');
    assert.match(read('src/version.ts'), /'0\.2\.0'/);
    for (const file of ['README.md', 'docs/placing.md'])
      assert.match(read(file), /ouinon@0\.2\.0\//);
    assert.match(
      read('CHANGELOG.md'),
      /^# Changelog\n\n## 0\.2\.0\n[^]*A fifth element\.\n\n## 0\.1\.0/,
    );
    assert.ok(!existsSync(at('.changeset/brave-cats-sing.md')));
    assert.ok(existsSync(at('ouinon-0.2.0.tgz')));
    assert.doesNotMatch(said, /npm publish/);
  });

  it('is not made of what git does not know', () => {
    write({ 'src/version.ts': `export const VERSION = '6.6.6';\n` });
    const { ok, said } = release();
    assert.equal(ok, false);
    assert.match(said, /^not-clean: /m);
  });

  it('needs a change, but for the first, which lacks a tag alone', () => {
    rmSync(at('.changeset/brave-cats-sing.md'));
    commit();
    assert.match(release().said, /^nothing-new: /m);
    git('tag', '--delete', 'v0.1.0');
    const { ok, said } = release();
    assert.ok(ok, said);
    assert.match(said, /would be v0\.1\.0/);
  });

  it('leaves nothing half done where its tests fail', () => {
    write({ broken: '' });
    commit();
    const before = state();
    const { ok, said } = release('--make');
    assert.equal(ok, false);
    assert.match(said, /^failed: [^]*npm test/m);
    assert.deepEqual(state(), before);
  });

  it('is published from a known repository, and from CI, or not at all', () => {
    assert.match(release('--publish').said, /^no-repository: /m);
    write({ 'package.json': JSON.stringify({ ...MANIFEST, repository: 'github:ada/ouinon' }) });
    commit();
    assert.match(release('--publish').said, /^not-in-ci: /m);
    assert.equal(git('tag', '--list'), 'v0.1.0');
  });
});
