// What the apps are built from: the frameworks as the lock file says, and the package as it is published.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownInstall } from '../tools/own-install.mjs';

const HERE = import.meta.dirname;
const MODULES = join(HERE, 'node_modules');
const PACKAGE = join(MODULES, 'ouinon');

/** Whatever is made here lies where the frameworks are found from, and where nobody looks. */
export const CACHE = join(MODULES, '.cache');

const npm = (...args) =>
  execFileSync('npm', args, {
    cwd: join(HERE, '../..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

/** Packs what `npm run build` made, and installs it as a site would find it. */
function installPackage() {
  mkdirSync(CACHE, { recursive: true });
  const [{ filename }] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', CACHE),
  );
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE);
  execFileSync('tar', ['-xzf', join(CACHE, filename), '-C', PACKAGE, '--strip-components=1']);
}

export function prepare() {
  ownInstall(HERE);
  installPackage();
}
