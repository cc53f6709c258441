// The demo as a person starts it: a process of its own, with a database in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from '../tools/at-exit.mjs';
import { freePort } from '../tools/free-port.mjs';

const SERVER = join(import.meta.dirname, '../../demo/server.js');

/** Runs until it ends by itself. */
export function runServer(env) {
  const child = spawn(process.execPath, [SERVER], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const ended = new Promise((done) => child.on('close', (code) => done({ code, output })));
  return { child, ended, said: () => output };
}

/** A demo that can be killed and started again, with the same port and the same database. */
export async function openDemo(databaseUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-demo-'));
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const env = { PORT: String(port), DATA_DIR: folder, DATABASE_URL: databaseUrl ?? '' };
  let server;

  async function start() {
    server = runServer(env);
    for (let attempt = 0; attempt < 600; attempt++) {
      const answer = await fetch(site).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`The demo did not start: ${server.said()}`);
  }

  /** As a machine that loses its power does. */
  async function kill() {
    server.child.kill('SIGKILL');
    await server.ended;
  }

  /** What people said; not what the endpoint noted of it. */
  const records = async () => {
    const headers = { accept: 'application/json' };
    const rows = await (await fetch(`${site}/records`, { headers })).json();
    return rows.filter(({ proof }) => proof !== 'event');
  };

  async function close() {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  }

  atExit(() => server?.child.kill('SIGKILL'));
  await start();
  return { site, port, start, kill, records, close };
}
