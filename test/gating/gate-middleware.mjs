// Pages as a site serves them, with the headers of a site, and a log of what they asked for.
// `PUT /gates/ID/page` takes {html, headers}, `GET /gates/ID/page` serves it. Every other
// `GET /gates/ID/NAME` is logged and answered by its ending; `?after=MS` answers late.
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** A script says its name to the page. */
const ANSWERS = {
  js: (name) => ['text/javascript', `(window.ran ??= []).push('${name}')`],
  gif: () => ['image/gif', PIXEL],
  html: () => ['text/html', '<!doctype html><title>embed</title>'],
  css: () => ['text/css', ''],
};

export function gateMiddleware() {
  const sites = new Map();
  const site = (id) => sites.get(id) ?? sites.set(id, { log: [], page: undefined }).get(id);

  async function serve(ctx, id, name) {
    site(id).log.push(name + ctx.search);
    await pause(Number(ctx.query.after ?? 0), undefined, { ref: false });
    if (ctx.query.cookie) ctx.set('set-cookie', ctx.query.cookie);
    const [type, body] = ANSWERS[name.split('.').pop()]?.(name) ?? ['text/plain', ''];
    return { headers: { 'content-type': type, 'access-control-allow-origin': '*' }, body };
  }

  return async (ctx, next) => {
    const [, id, name] = /^\/gates\/([\w-]+)\/([\w./-]+)$/.exec(ctx.path) ?? [];
    if (!id) return next();
    const { html, headers } = site(id).page ?? {};
    if (name === 'log') return reply(ctx, { body: JSON.stringify(site(id).log) });
    if (ctx.method === 'PUT') {
      site(id).page = JSON.parse(await text(ctx.req));
      return reply(ctx, { body: '' });
    }
    if (name.split('/').pop() === 'page') {
      return reply(ctx, { body: html, headers: { 'content-type': 'text/html', ...headers } });
    }
    return reply(ctx, await serve(ctx, id, name));
  };
}

function reply(ctx, { body, headers = {} }) {
  ctx.status = 200;
  ctx.set({ 'cache-control': 'no-store', ...headers });
  ctx.body = body;
}
