// An endpoint that can be killed: a process of its own, as cheap to start as it can be. Its
// standby has read all its code before the one on duty dies, and opens the database when told to.
import { serve } from '@hono/node-server';
import { createEndpoint, createPostgresStore, importServerKey } from '../../dist/server.js';

const [, , kind, place] = process.argv;

async function openPostgres() {
  const { default: pg } = await import('pg');
  return () => new pg.Pool({ connectionString: place, max: 4 });
}

async function openPglite() {
  const { PGlite } = await import('@electric-sql/pglite');
  return () => PGlite.create(place);
}

const open = await (kind === 'pglite' ? openPglite() : openPostgres());

process.once('message', async ({ jwk, audience }) => {
  const store = createPostgresStore(await open());
  await store.migrate();
  const handle = createEndpoint({ store, key: await importServerKey(jwk), audience });
  const server = serve({ fetch: handle, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    process.send({ port }),
  );
  server.on('error', (error) => {
    throw error;
  });
});
