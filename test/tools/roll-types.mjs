// `node test/tools/roll-types.mjs <folder>`: of the declarations that the compiler wrote there makes
// one file for each import of the package, in `dist/types`. What nobody can reach is left out; those
// for frameworks are written by hand, and need none of it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const [, , folder] = process.argv;

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.values(exports)
  .map(({ types }) => /^\.\/dist\/types\/([\w-]+)\.d\.ts$/.exec(types ?? '')?.[1])
  .filter(Boolean);

/** For the manifest, and in it. */
const FOR_MANIFEST = /^ \* @(tag|attr|slot|cssprop|cssstate|csspart)\b.*\n/gm;

const bundle = await rollup({
  input: Object.fromEntries(names.map((name) => [name, `${folder}/${name}.d.ts`])),
  external: (id) => !/^[./]/.test(id),
  plugins: [dts()],
  onLog: (_, { message }) => {
    // What an entry does not export has no name for others, here as in the sources.
    if (!message.includes('private shared type')) throw new Error(message);
  },
});
await bundle.write({
  dir: 'dist/types',
  entryFileNames: '[name].d.ts',
  chunkFileNames: ({ name }) => `shared/${basename(name, '.d')}.d.ts`,
  plugins: [
    {
      name: 'small',
      renderChunk: (code) =>
        code
          .replace(FOR_MANIFEST, '')
          .replace(/^( {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
    },
  ],
});
