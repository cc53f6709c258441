/** A stub of the other companies, on an address of their own: it answers, and writes down what it was asked. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const script = (name) =>
  `document.cookie = '${name}_id=1; Path=/; SameSite=Lax'; console.info('${name} runs');`;

const frame = (text) => `<!doctype html><meta charset="utf-8"><title>${text}</title><p>${text}</p>`;

/** Frames may stand in the news site, and its pages may fetch the scripts. */
const HEADERS = {
  crossOriginResourcePolicy: 'cross-origin',
  xFrameOptions: false,
  strictTransportSecurity: false,
};

export function otherCompanies() {
  const asked = [];
  const app = new Hono();
  app.use(secureHeaders(HEADERS));
  app.use(async ({ req }, next) => {
    if (req.path !== '/log') asked.push(req.path);
    await next();
  });
  const js = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
  app.get('/count.js', (c) => c.body(script('analytics'), 200, js));
  app.get('/ads.js', (c) => c.body(script('ads'), 200, js));
  app.get('/film.html', (c) => c.html(frame('A film.')));
  app.get('/map.html', (c) => c.html(frame('A map.')));
  app.get('/log', (c) => c.json(asked));
  return app;
}
