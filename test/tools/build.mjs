// `npm run build`: everything that is published, from nothing, into dist/.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-command.mjs';

const STEPS = [
  ['vite', 'build', '--mode', 'browser'],
  ['vite', 'build', '--mode', 'cdn-banner'],
  ['vite', 'build', '--mode', 'cdn-unsubscribe'],
  ['vite', 'build', '--mode', 'cdn-grid'],
  ['vite', 'build', '--mode', 'server'],
  ['vite', 'build', '--mode', 'testing'],
  ['tsc', '-p', 'tsconfig.json'],
  ['node', 'test/tools/roll-types.mjs', 'test/.cache/types'],
  ['cem', 'analyze', '--config', 'test/tools/custom-elements-manifest.config.js'],
];

rmSync('dist', { recursive: true, force: true });
for (const step of STEPS) {
  // A shell may say NODE_ENV=development: what is published must not depend on it.
  const ok = await run(step, { env: { NODE_ENV: 'production' } });
  if (!ok) process.exit(1);
}
for (const folder of ['refusal-rules', 'themes'])
  cpSync(`src/${folder}`, `dist/${folder}`, { recursive: true });
cpSync('src/frameworks', 'dist/types/frameworks', { recursive: true });

const MANIFEST = 'dist/custom-elements.json';
writeFileSync(MANIFEST, JSON.stringify(JSON.parse(readFileSync(MANIFEST, 'utf8'))));

/** For our own pages and measurements: whoever serves the script tag has them in its files. */
const OURS = /^(preference-grid|unsubscribe-all)[./]/;

/** For `integrity` of a script tag and of an import map: what each file of the script tag is. */
const CDN = 'dist/cdn';
const integrity = Object.fromEntries(
  readdirSync(CDN, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && !OURS.test(file))
    .sort()
    .map((file) => {
      const hash = createHash('sha384').update(readFileSync(join(CDN, file)));
      return [file, `sha384-${hash.digest('base64')}`];
    }),
);
writeFileSync(join(CDN, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
