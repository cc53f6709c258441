// A small shop that keeps a person's reference, and a clock that the shop, the endpoint and the
// pages share: a test moves it, so that a year passes between two clicks.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { PGlite } from '@electric-sql/pglite';
import { Hono } from 'hono';
import {
  bindRecord,
  canSendTo,
  createEndpoint,
  createPostgresStore,
  generateServerKey,
  importServerKey,
  issueToken,
  receive,
} from 'ouinon/server';
import { freePort } from '../tools/free-port.mjs';

const CDN = join(import.meta.dirname, '../../dist/cdn');
const DAY = 86_400_000;

const SETTINGS = {
  endpoint: '/consent',
  jurisdiction: 'FR',
  controller: { name: 'Librairie Martin', country: 'FR' },
  privacyHref: '/privacy',
  withdrawHref: '/preferences',
  retention: { period: 'P3Y', from: 'last-contact' },
};

/** The page's clock goes as the shop's does. */
const timeMachine = (ahead) => `<script>
  globalThis.Date = class extends Date {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(Date.now()); }
    static now() { return super.now() + ${ahead}; }
  };
</script>`;

const pageWith = (ahead, scripts, body) => `<!doctype html>
<html lang="en">
<title>Librairie Martin</title>
${timeMachine(ahead)}
<script type="application/json" data-consent-config>${JSON.stringify(SETTINGS)}</script>
${scripts.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('\n')}
${body}
</html>`;

const signup = (lastDay) => `<form method="post" action="/signup">
  <consent-checkbox name="newsletter" purpose="newsletter" channel="email" double-opt-in>
    I want Librairie Martin's newsletter by e-mail.
  </consent-checkbox>
  <consent-checkbox name="calls" purpose="advice" channel="phone" hours="9 to 12 h"
    frequency="once a month" valid-until="${lastDay}">
    Librairie Martin may call me with advice about books.
  </consent-checkbox>
  <button>Sign up</button>
</form>`;

const PREFERENCES = `<preference-grid>
  <consent-purpose purpose="newsletter" channels="email sms">
    <strong slot="title">Newsletter.</strong> What arrived in the shop.
  </consent-purpose>
  <consent-purpose purpose="offers" channels="email">
    <strong slot="title">Offers.</strong> What is cheaper this month.
  </consent-purpose>
  <consent-purpose purpose="advice" channels="phone" hours="9 to 12 h" frequency="once a month">
    <strong slot="title">Advice.</strong> A bookseller calls you.
  </consent-purpose>
  <unsubscribe-all>
    <ul slot="scope"><li>E-mail, text messages, calls</li></ul>
    <form method="post" action="/consent/unsubscribe">
      <label>E-mail <input name="address" type="email" required></label>
      <button>Stop everything</button>
    </form>
    <address slot="contact">Librairie Martin, 1 rue Haute, Paris</address>
  </unsubscribe-all>
</preference-grid>`;

export async function openSite() {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const clock = { ahead: 0 };
  const database = new PGlite();
  const store = createPostgresStore(database);
  await store.migrate();
  const receiver = {
    store,
    key: await importServerKey(await generateServerKey()),
    audience: `${site}/consent`,
    now: () => Date.now() + clock.ahead,
  };
  const subject = 'reader-7';
  const app = new Hono();
  const handle = createEndpoint(receiver);
  app.all('/consent/*', (c) => handle(c.req.raw));
  app.all('/consent', (c) => handle(c.req.raw));
  app.all('/.well-known/*', (c) => handle(c.req.raw));
  app.get('/cdn/*', (c) => {
    const file = readFileSync(join(CDN, c.req.path.replace('/cdn/', '')));
    return c.body(file, 200, { 'content-type': 'text/javascript' });
  });
  app.get('/signup', (c) => {
    const lastDay = new Date(receiver.now() + 40 * DAY).toISOString().slice(0, 10);
    return c.html(pageWith(clock.ahead, ['ouinon'], signup(lastDay)));
  });
  // What a site does with its form: it alone knows whose records these are.
  app.post('/signup', async (c) => {
    for (const value of Object.values(await c.req.parseBody())) {
      const { stored } = await receive(value, receiver);
      if (stored) await bindRecord(receiver, { jti: stored.jti, subject });
    }
    return c.html('<title>Thank you</title><p id="thanks">Thank you');
  });
  app.get('/preferences', (c) =>
    c.html(pageWith(clock.ahead, ['preference-grid', 'unsubscribe-all'], PREFERENCES)),
  );
  app.get('/privacy', (c) => c.html('<title>Privacy</title>'));

  const server = createServer(getRequestListener(app.fetch));
  await new Promise((done) => server.listen(port, '127.0.0.1', done));

  const mayWrite = async (purpose, channel) => {
    const question = { purpose, channel, party: 'brand', capacity: 'consumer' };
    return (await canSendTo(receiver, subject, question)).because;
  };
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await database.close();
  };
  const token = (use, refers) => issueToken(receiver, { subject, use, refers });
  return { site, clock, receiver, subject, mayWrite, token, close };
}
