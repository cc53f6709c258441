// `npm run fixtures:cms`: writes anew what the filters of content systems make of test/cms/posts.
// On Debian it fetches PHP and WordPress; CKEditor and TinyMCE are installed here, and run in Chromium.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from '../journeys/browser.mjs';
import { ensure } from '../tools/engines.mjs';
import { EDITORS } from './editors.mjs';
import {
  filteredByWordPress,
  findPhp,
  findWordPress,
  posts,
  versionOfWordPress,
} from './wordpress.mjs';

const HERE = import.meta.dirname;
const FILTERED = join(HERE, 'filtered');
const CACHE = join(HERE, '../.cache/wordpress');

const run = (command, args, options) =>
  execFileSync(command, args, { stdio: 'inherit', ...options });

/** WordPress is taken out of its package: installed, it would ask for a web server and a database. */
function fetchWordPress() {
  if (findPhp() && findWordPress()) return;
  run('apt-get', ['update', '-qq']);
  if (!findPhp()) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'php-cli']);
  if (findWordPress()) return;
  mkdirSync(CACHE, { recursive: true });
  run('apt-get', ['download', '-qq', 'wordpress'], { cwd: CACHE });
  run('sh', ['-c', 'dpkg -x wordpress_*.deb . && rm wordpress_*.deb'], { cwd: CACHE });
}

function installEditors() {
  if (existsSync(join(HERE, 'node_modules/.package-lock.json'))) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE });
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The editors' files as they are installed, and an empty page for each. */
async function serveEditors() {
  const pages = new Map(Object.entries(EDITORS).map(([name, { page }]) => [`/${name}.html`, page]));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://editors');
    const file = join(HERE, 'node_modules', pathname);
    const text = pages.get(pathname) ?? (existsSync(file) && readFileSync(file));
    response.writeHead(text ? 200 : 404, {
      'content-type': `${TYPES[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`,
    });
    response.end(text || '');
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return { server, address: `http://localhost:${server.address().port}` };
}

const oneLine = (html) => `${html.trimEnd()}\n`;

function write(filter, post, html) {
  mkdirSync(join(FILTERED, filter), { recursive: true });
  writeFileSync(join(FILTERED, filter, post), oneLine(html));
}

async function filterInEditors() {
  const { server, address } = await serveEditors();
  const browser = await launch('chromium');
  const page = await browser.newPage();
  const versions = {};
  for (const [name, { settings }] of Object.entries(EDITORS)) {
    await page.goto(`${address}/${name}.html`);
    versions[name] = await page.waitFor(() => window.ready && window.version);
    for (const [filter, options] of Object.entries(settings)) {
      for (const [post, html] of posts())
        write(
          filter,
          post,
          await page.evaluate((...all) => window.filtered(...all), html, options),
        );
    }
  }
  await browser.close();
  server.close();
  return versions;
}

async function main() {
  ensure(['chromium']);
  rmSync(FILTERED, { recursive: true, force: true });
  fetchWordPress();
  for (const [filter, more] of [
    ['kses', []],
    ['kses-shown', ['--shown']],
  ]) {
    for (const [post, html] of posts()) write(filter, post, filteredByWordPress(html, ...more));
  }
  installEditors();
  const versions = { wordpress: versionOfWordPress(), ...(await filterInEditors()) };
  writeFileSync(join(FILTERED, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
  console.log(versions);
}

await main();
