// The real endpoint with a real database on the origin of the browser tests: `/consent/ID`.
// Each test takes an ID of its own, which is also the person who is signed in there;
// `/consent/ID/unsubscribe` takes a form with an address, `/consent/ID/token` gives a link's token.
// `PUT /consent/ID/faults` makes the next answers go wrong, `PUT /consent/ID/silences` the next
// ones about what is stored, and `PUT /consent/ID/says` says that in the database's place. After
// `PUT /consent/ID/thinks` nothing is said of it before that. The fault `limited` is none: too many
// yeses came, so that noes alone are taken.
// `GET /consent/ID/choice` tells what that account answered to a banner last.
// `GET /consent/ID/log` tells what was posted, `GET /consent/ID/stored` what the database holds.
import { PGlite } from '@electric-sql/pglite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import {
  accountChoice,
  createEndpoint,
  createPostgresStore,
  generateServerKey,
  importServerKey,
  issueToken,
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
  /** As if it had the record already, with the receipt of another. */
  mistaken: () => ({ status: 200, body: forgedReceipt() }),
};

const forgedReceipt = () => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { recordId: '01939c2e-0000-7000-8000-000000000000', recordHash: 'x' };
  return [part({ typ: 'consent-receipt+jwt' }), part(claims), part('signature')].join('.');
};

const faultOf = (fault) => (typeof fault === 'string' ? FAULTS[fault]() : { body: '', ...fault });

export function endpointMiddleware() {
  const boxes = new Map();
  const box = (id) => boxes.get(id) ?? boxes.set(id, { log: [], faults: [], silences: [] }).get(id);
  const receiver = makeReceiver();

  async function answer(ctx, id) {
    const body = await text(ctx.req);
    const { log, faults } = box(id);
    const fault = faults.shift();
    const entry = { body, status: 0, contentType: ctx.get('content-type') };
    log.push(entry);
    const audience = ctx.origin + ctx.path;
    const sender = { person: id, onlyNoes: fault === 'limited' };
    const {
      status,
      headers,
      body: said,
    } = fault && !sender.onlyNoes
      ? await faultOf(fault)
      : await receive(body, { ...(await receiver), audience }, sender);
    entry.status = status;
    reply(ctx, status, said, headers);
  }

  /** What a page of preferences reads; `PUT /consent/ID/says` says it in the database's place. */
  async function state(ctx, id) {
    const body = await text(ctx.req);
    const { log, silences, thinking } = box(id);
    await thinking;
    const { says } = box(id);
    const entry = { body, status: 200, contentType: ctx.get('content-type'), to: ctx.path };
    log.push(entry);
    entry.status = silences.shift() ?? 200;
    if (entry.status !== 200) return reply(ctx, entry.status, '{}');
    if (says) return reply(ctx, 200, JSON.stringify(says));
    const { origin, path } = ctx;
    const handle = createEndpoint({
      ...(await receiver),
      audience: `${origin}/consent/${id}`,
      personOf: () => id,
    });
    const response = await handle(new Request(origin + path, { method: 'POST', body }));
    entry.status = response.status;
    return reply(ctx, response.status, await response.text(), Object.fromEntries(response.headers));
  }

  /** A link of a message, to the page of preferences of the one person of this ID. */
  async function token(ctx, id) {
    const issue = JSON.parse(await text(ctx.req));
    reply(
      ctx,
      200,
      await issueToken(await receiver, { subject: id, use: 'preferences', ...issue }),
    );
  }

  /** A form with a token or an address; whoever calls themselves Ada is the person of this ID. */
  async function unsubscribe(ctx, id) {
    const body = await text(ctx.req);
    const { log, faults } = box(id);
    const fault = faults.shift();
    const entry = { body, status: 0, contentType: ctx.get('content-type'), to: ctx.path };
    log.push(entry);
    const {
      status,
      headers,
      body: said,
    } = await (fault ? faultOf(fault) : stopWith(ctx, id, body));
    entry.status = status;
    reply(ctx, status, said, headers);
  }

  async function stopWith({ origin, url, headers }, id, body) {
    const handle = createEndpoint({
      ...(await receiver),
      audience: `${origin}/consent/${id}`,
      personAt: (address) => (address.startsWith('ada') ? id : undefined),
    });
    const { accept = '*/*', 'content-type': type = '' } = headers;
    const init = { method: 'POST', body, headers: { accept, 'content-type': type } };
    const response = await handle(new Request(origin + url, init));
    const { status } = response;
    return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
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
    if (what === 'choice') return reply(ctx, 200, await accountChoice(await receiver, id));
    if (what === 'faults') {
      box(id).faults = JSON.parse(await text(ctx.req));
      return reply(ctx, 200, '');
    }
    if (what === 'thinks') {
      box(id).thinking = new Promise((done) => (box(id).isSaid = done));
      return reply(ctx, 200, '');
    }
    if (what === 'says' || what === 'silences') {
      box(id)[what] = JSON.parse(await text(ctx.req));
      box(id).isSaid?.();
      return reply(ctx, 200, '');
    }
    const door = { unsubscribe, state, token }[what] ?? answer;
    return door(ctx, id);
  };
}

function reply(ctx, status, body, headers = {}) {
  ctx.status = status;
  ctx.set({ 'cache-control': 'no-store', ...headers });
  ctx.body = body;
}
