/** The key that signs receipts: made at the first start, then kept, so that old receipts verify. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateServerKey, importServerKey } from 'ouinon/server';
import { StartError } from './start-error.js';

/**
 * @param {string} folder
 * @returns {Promise<import('jose').JWK>} the private key
 */
export async function readServerKey(folder) {
  const path = join(folder, 'server-key.json');
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text === undefined) return makeServerKey(path);
  try {
    const jwk = JSON.parse(text);
    await importServerKey(jwk);
    return jwk;
  } catch (cause) {
    throw new StartError(`${path} is not a key any more: put back a copy, or delete it.`, cause);
  }
}

/** Under another name first: a process that is killed here leaves no half of a key. */
async function makeServerKey(path) {
  const jwk = await generateServerKey();
  await writeFile(`${path}.new`, JSON.stringify(jwk), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return jwk;
}
