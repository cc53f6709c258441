// The real endpoint with a real database on the origin of the browser tests: `/consent/ID`.
// Each test takes an ID of its own. `PUT /consent/ID/faults` makes the next answers go wrong,
// `GET /consent/ID/log` tells what was posted, `GET /consent/ID/stored` what the database holds.
import { PGlite } from '@electric-sql/pglite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createPostgresStore,
  currentStatus,
  entriesOf,
  generateServerKey,
  importServerKey,
  receive,
} from '../../dist/server.js';

/** From the package as it is built. */
async function makeReceiver() {
  const store = createPostgresStore(new PGlite());
  await store.migrate();
  return { store, key: await importServerKey(await generateServerKey()) };
}

/** How an answer can go wrong, before the endpoint heard of anything. */
const FAULTS = {
  silent: async () => ({ wait: await pause(3_600_000, undefined, { ref: false }) }),
  redirect: () => ({ status: 302, headers: { location: '/consent/elsewhere' }, body: '' }),
  garbage: () => ({ status: 500, body: '<html>\u0000 oops' }),
  forged: () => ({ status: 201, body: forgedReceipt() }),
};

const forgedReceipt = () => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { recordId: '01939c2e-0000-7000-8000-000000000000', recordHash: 'x' };
  return [part({ typ: 'consent-receipt+jwt' }), part(claims), part('signature')].join('.');
};

const faultOf = (fault) => (typeof fault === 'string' ? FAULTS[fault]() : { body: '', ...fault });

export function endpointMiddleware() {
  const boxes = new Map();
  const box = (id) => boxes.get(id) ?? boxes.set(id, { log: [], faults: [] }).get(id);
  const receiver = makeReceiver();

  async function answer(ctx, id) {
    const body = await text(ctx.req);
    const { log, faults } = box(id);
    const fault = faults.shift();
    const entry = { body, status: 0, contentType: ctx.get('content-type') };
    log.push(entry);
    const audience = ctx.origin + ctx.path;
    const {
      status,
      headers,
      body: said,
    } = fault ? await faultOf(fault) : await receive(body, { ...(await receiver), audience });
    entry.status = status;
    reply(ctx, status, said, headers);
  }

  /** What a page of preferences reads; `PUT /consent/ID/says` says it in the database's place. */
  async function state(ctx, id) {
    const { token } = JSON.parse(await text(ctx.req));
    const { log, says, faults } = box(id);
    const fault = faults[0]?.state && faults.shift();
    log.push({ body: JSON.stringify({ token }), status: 200, to: ctx.path });
    if (fault) return reply(ctx, fault.status ?? 500, '{}');
    if (says) return reply(ctx, 200, JSON.stringify(says));
    const rows = (await stored(ctx, id)).filter(({ payload }) => payload.subject?.id === (token ?? 'reader-7'));
    const entries = entriesOf(rows);
    const cells = new Map();
    for (const row of rows)
      for (const { purpose, channel, party, ...rest } of row.payload.decisions) {
        const cell = { purpose, channel, party };
        const now = currentStatus(entries, cell);
        if (purpose !== '*' && !cells.has(JSON.stringify(cell)))
          cells.set(JSON.stringify(cell), { ...rest, ...cell, state: now, record: row.jti });
      }
    const stopped = entries.some(({ purpose }) => purpose === '*');
    reply(ctx, 200, JSON.stringify({ stopped, cells: [...cells.values()] }));
  }

  async function stored(ctx, id) {
    const rows = await (await receiver).store.list('main', { limit: 1000 });
    return rows.filter(({ payload }) => payload.aud === `${ctx.origin}/consent/${id}`);
  }

  return async (ctx, next) => {
    const [, id, what] = /^\/consent\/([\w-]+)(?:\/(\w+))?$/.exec(ctx.path) ?? [];
    if (!id) return next();
    if (what === 'log') return reply(ctx, 200, JSON.stringify(box(id).log));
    if (what === 'stored') return reply(ctx, 200, JSON.stringify(await stored(ctx, id)));
    if (what === 'faults') {
      box(id).faults = JSON.parse(await text(ctx.req));
      return reply(ctx, 200, '');
    }
    if (what === 'says') {
      box(id).says = JSON.parse(await text(ctx.req));
      return reply(ctx, 200, '');
    }
    if (what === 'state') return state(ctx, id);
    return answer(ctx, id);
  };
}

function reply(ctx, status, body, headers = {}) {
  ctx.status = status;
  ctx.set({ 'cache-control': 'no-store', ...headers });
  ctx.body = body;
}
