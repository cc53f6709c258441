/**
 * The endpoint in 30 lines: all that a site needs to receive, check and keep records. Copy it.
 * On its own, with PostgreSQL and without the rest of this demo, it runs like this:
 *
 *     import { serve } from '@hono/node-server';
 *     import pg from 'pg';
 *
 *     const { handle } = await openEndpoint({
 *       database: new pg.Pool(),
 *       privateJwk: JSON.parse(process.env.CONSENT_KEY),
 *       audience: 'https://shop.example/consent',
 *     });
 *     serve({ fetch: handle, port: 8080 });
 */
import { createEndpoint, createPostgresStore, importServerKey } from 'ouinon/server';

/**
 * @param {object} options
 * @param {import('ouinon/server').PostgresClient} options.database
 * @param {import('jose').JWK} options.privateJwk as `generateServerKey()` made it, once
 * @param {string | string[]} options.audience the absolute URL to which the pages post
 * @param {(request: Request) => string | undefined} [options.personOf] who is signed in
 */
export async function openEndpoint({ database, privateJwk, audience, ...more }) {
  const store = createPostgresStore(database);
  await store.migrate();
  const receiver = { store, key: await importServerKey(privateJwk), audience };
  return { receiver, handle: createEndpoint({ ...receiver, ...more }) };
}
