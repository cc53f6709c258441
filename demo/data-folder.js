/**
 * The folder that holds the key and the embedded database: it can be written, and it is ours alone.
 * PGlite takes no lock, so two demos in one folder would ruin it. A socket is a lock that even
 * `kill -9` cannot leave behind: nobody answers on it any more.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.js';

/** @param {string} folder */
export async function openDataFolder(folder) {
  try {
    makeFolder(folder);
    rmSync(mkdtempSync(join(folder, 'try-')), { recursive: true });
  } catch (cause) {
    throw new StartError(
      `The folder ${folder} cannot be written (${cause.code}). Choose another: DATA_DIR=… npm start`,
      cause,
    );
  }
  if (!(await claim(socketOf(folder)))) {
    throw new StartError(
      `Another demo is using the folder ${folder}. Stop it, or choose another: DATA_DIR=… npm start`,
    );
  }
}

/** Node's own way to make parents never ends where the system denies them, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** A name of its own for each folder, and short: a socket's path has at most about 100 bytes. */
function socketOf(folder) {
  const name = `ouinon-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether the socket is ours from now on, until this process ends. */
async function claim(socket) {
  if (await listens(socket)) return true;
  if (await answers(socket)) return false;
  rmSync(socket, { force: true });
  return listens(socket);
}

const listens = (socket) =>
  new Promise((resolve, reject) => {
    createServer((connection) => connection.destroy())
      .once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
      .listen(socket, () => resolve(true))
      .unref();
  });

const answers = (socket) =>
  new Promise((resolve) => {
    const connection = connect(socket, () => resolve(true)).once('error', () => resolve(false));
    connection.once('close', () => connection.destroy());
  });
