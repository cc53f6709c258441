// Of all declarations that the compiler wrote, keeps those that an import of the package can reach.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Every declaration that a condition of the package's exports names. */
const roots = (entry) =>
  typeof entry === 'string'
    ? [entry].filter((path) => path.endsWith('.d.ts'))
    : Object.values(entry).flatMap(roots);

function reach(file, seen) {
  if (seen.has(file) || !existsSync(file)) return;
  seen.add(file);
  const { importedFiles, referencedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  for (const { fileName } of [...importedFiles, ...referencedFiles]) {
    if (!fileName.startsWith('.')) continue;
    reach(resolve(dirname(file), fileName.replace(/(\.d)?\.(js|ts)$/, '') + '.d.ts'), seen);
  }
}

/** Removes the others below this folder, and the folders that are empty then. */
export function pruneTypes(folder) {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const reached = new Set();
  for (const path of roots(exports)) reach(resolve(path), reached);
  const paths = readdirSync(folder, { recursive: true }).map((path) =>
    resolve(folder, String(path)),
  );
  for (const path of paths.sort().reverse()) {
    const isFolder = statSync(path).isDirectory();
    if (isFolder ? readdirSync(path).length === 0 : !reached.has(path)) {
      rmSync(path, { recursive: true });
    }
  }
}
