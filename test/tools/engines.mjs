// Finds the browsers and the database that tests need; on Debian, as root, installs what is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these names that PATH knows, or nothing. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

/** A path a person set by hand is taken at its word: not there is an error, not «look elsewhere». */
function byHand(variable) {
  const path = process.env[variable];
  if (path && !canRun(path)) throw new Error(`${variable} is "${path}", and nothing runs there`);
  return path || undefined;
}

const lines = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n');
  } catch {
    return [];
  }
};

export const findChromium = () =>
  byHand('CHROME_PATH') ??
  onPath(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  );

export const findFirefox = () => byHand('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');

/** WebKit's own small browser lies beside its library, not on PATH. */
const findMiniBrowser = () =>
  byHand('WEBKIT_PATH') ??
  lines('dpkg-query', '-L', 'libwebkit2gtk-4.1-0').find((path) => path.endsWith('/MiniBrowser'));

const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** WebKit takes three programs: its driver, its browser, and a screen where there is none. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = driver && findMiniBrowser();
  const screen = hasDisplay() ? undefined : onPath('Xvfb');
  return browser && (screen || hasDisplay()) ? { driver, browser, screen } : undefined;
}

/** The folder of PostgreSQL's server programs: Debian keeps them off PATH, one folder a version. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => b - a) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)].find((folder) =>
    ['initdb', 'postgres'].every((program) => canRun(join(folder, program))),
  );
}

/** A mail program's stand-in. */
export const findCurl = () => byHand('CURL_PATH') ?? onPath('curl', 'curl.exe');

/** On macOS and Windows the launcher knows where Chrome is put. */
const launcherFindsChrome = () => process.platform === 'darwin' || process.platform === 'win32';

/** Everything a test may ask for: how it is found, what Debian calls it, who goes without. */
const NEEDS = {
  chromium: {
    find: () => findChromium() ?? launcherFindsChrome(),
    packages: ['chromium'],
    variable: 'CHROME_PATH',
    mandatory: true,
  },
  firefox: { find: findFirefox, packages: ['firefox-esr'], variable: 'FIREFOX_PATH' },
  webkit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'], variable: 'WEBKIT_PATH' },
  postgres: {
    find: () => process.env.TEST_DATABASE_URL ?? findPostgres(),
    packages: ['postgresql'],
    variable: 'TEST_DATABASE_URL',
  },
  curl: { find: findCurl, packages: ['curl'], variable: 'CURL_PATH' },
};

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) &&
  onPath('apt-get') !== undefined;

function aptInstall(packages) {
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

const missing = (names) => names.filter((name) => !NEEDS[name].find());

/**
 * Makes sure of what is named, by default of everything. Says aloud what stays missing and
 * how to get it; returns those names. Without Chromium no browser test makes sense: it throws.
 */
export function ensure(names = Object.keys(NEEDS)) {
  const wanted = missing(names);
  if (wanted.length > 0 && isDebianRoot()) {
    aptInstall(wanted.flatMap((name) => NEEDS[name].packages));
  }
  const absent = missing(names);
  for (const name of absent) {
    const { packages, variable } = NEEDS[name];
    console.error(
      `MISSING: ${name}. On Debian: apt-get install ${packages.join(' ')}. ` +
        `Elsewhere install it and set ${variable}, or leave its tests out.`,
    );
  }
  const fatal = absent.filter((name) => NEEDS[name].mandatory);
  if (fatal.length > 0) throw new Error(`Cannot test without ${fatal.join(', ')}`);
  return absent;
}

/** Flags for a quiet Chromium: no sandbox because root has none, no calls to its maker. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
