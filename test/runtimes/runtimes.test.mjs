// The endpoint outside of Node: the same bundle in Bun, Deno and workerd, each a server of its own
// that is sent real records over the network.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { verifyReceipt } from '../../src/server.js';
import { makeRecord, makeRefusal, newId, sign } from '../endpoint/make-record.js';
import { ownInstall } from '../tools/own-install.mjs';

const HERE = import.meta.dirname;
const BUILT = join(HERE, '../.cache/runtimes');
const APP = join(BUILT, 'app.js');

/** Where each lies, and how it serves the app at a port. */
const RUNTIMES = {
  Bun: {
    file: '@oven/bun-linux-x64/bin/bun',
    args: () => ['run', APP],
    env: (port) => ({ BUN_PORT: String(port) }),
  },
  Deno: {
    file: '@deno/linux-x64-glibc/deno',
    args: (port) => ['serve', '--host=127.0.0.1', `--port=${port}`, '--no-config', APP],
  },
  workerd: {
    file: '@cloudflare/workerd-linux-64/bin/workerd',
    args: (port) => ['serve', join(HERE, 'worker.capnp'), `--socket-addr=http=127.0.0.1:${port}`],
  },
};

ownInstall(HERE);

before(async () => {
  rmSync(BUILT, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: BUILT,
      target: 'es2023',
      lib: { entry: join(HERE, 'app.ts'), formats: ['es'], fileName: () => 'app.js' },
    },
  });
});

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Nothing on a machine that it is not for. */
function programOf({ file }) {
  const path = join(HERE, 'node_modules', file);
  return existsSync(path) ? path : undefined;
}

async function serve(program, { args, env = () => ({}) }) {
  const port = await freePort();
  const child = spawn(program, args(port), {
    env: { ...process.env, ...env(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`${origin}/.well-known/consent-keys.json`).catch(() => undefined);
    if (answer?.ok) return { origin, keys: await answer.json(), close: () => child.kill() };
    await answer?.body?.cancel();
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Error('It does not answer');
}

/** Of this moment, for these servers have real clocks. */
const now = () => ({ jti: newId(Date.now()), iat: Math.floor(Date.now() / 1000) });

for (const [name, runtime] of Object.entries(RUNTIMES))
  describe(`the endpoint in ${name}`, () => {
    const program = programOf(runtime);
    const options = { skip: !program };
    let site;
    before(async () => program && (site = await serve(program, runtime)));
    after(() => site?.close());

    const post = (body) => fetch(`${site.origin}/consent`, { method: 'POST', body });

    it(
      'countersigns a record, once, with the key that it publishes (EP-03, EP-04)',
      options,
      async () => {
        const record = makeRecord(now());
        const jws = await sign(record);
        const answer = await post(jws);
        assert.equal(answer.status, 201);
        const text = await answer.text();
        const receipt = await verifyReceipt(text, site.keys);
        assert.deepEqual([receipt.recordId, receipt.seq], [record.jti, 1]);
        const again = await post(jws);
        assert.deepEqual([again.status, await again.text()], [200, text]);
      },
    );

    it('refuses a yes that was changed, and says why (EP-01, EP-02)', options, async () => {
      const [header, , signature] = (await sign(makeRecord(now()))).split('.');
      const [, other] = (await sign(makeRecord(now()))).split('.');
      const answer = await post([header, other, signature].join('.'));
      assert.match(answer.headers.get('content-type'), /problem\+json/);
      assert.deepEqual([answer.status, (await answer.json()).type], [400, 'bad-signature']);
    });

    it('takes a no that nobody signed (ALL-16)', options, async () => {
      const answer = await post(JSON.stringify(makeRefusal(now())));
      assert.equal(answer.status, 201);
      const { status } = await verifyReceipt(await answer.text(), site.keys);
      assert.equal(status, 'unproven');
    });
  });
