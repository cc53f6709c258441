// Runs a command of node_modules/.bin, with its output going where ours goes.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'node_modules', '.bin');

/** Resolves to whether the command ended well; after `minutes` it is stopped, and has not. */
export function run([command, ...args], { env = {}, minutes = 10 } = {}) {
  const PATH = BIN + delimiter + process.env.PATH;
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
    shell: process.platform === 'win32', // its commands are .cmd files
    timeout: minutes * 60_000,
  });
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(false);
    });
    child.once('exit', (code, signal) => {
      if (signal) console.error(`${command} was stopped by ${signal} (limit: ${minutes} minutes)`);
      done(code === 0);
    });
  });
}
