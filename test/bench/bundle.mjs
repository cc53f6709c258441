// What a production site would serve of each contestant: one script, one style sheet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

const published = (peer, file) =>
  readFileSync(join(HERE, 'node_modules', peer, file), 'utf8') + '\n';

/** Nothing but `npm run bench:banner` installs the bundler: it is asked for when it is there. */
async function bundled({ entry, define, joined }) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'contestants', entry)],
    outdir: HERE,
    write: false,
    bundle: true,
    minify: true,
    format: joined ? 'iife' : 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    logLevel: 'error',
    // What a style sheet draws with is no part of the first view's script and styles.
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** @param {import('./contestants.mjs').Contestant} contestant */
export async function filesOf({ peer, joined = [], styles = [], ...contestant }) {
  const { script, style } = contestant.entry
    ? await bundled({ ...contestant, joined: joined.length > 0 })
    : { script: '', style: '' };
  return {
    isModule: joined.length === 0,
    script: [...joined.map((file) => published(peer, file)), script].join(''),
    style: [...styles.map((file) => published(peer, file)), style].join(''),
  };
}

export const versionOf = ({ peer }) =>
  peer ? JSON.parse(published(peer, 'package.json')).version : '';
