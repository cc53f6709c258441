/** The bookshop's pages, and the endpoint beside them on the same origin. */
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { languageDetector } from 'hono/language';
import { secureHeaders } from 'hono/secure-headers';
import { addBuilder } from './add-builder.js';
import { addForm } from './add-form.js';
import { addMail } from './add-mail.js';
import { addPreferences } from './add-preferences.js';
import { openDataFolder } from './data-folder.js';
import { openDatabase } from './database.js';
import { openEndpoint } from './endpoint.js';
import { FORMS } from './forms.js';
import { personAt } from './mails.js';
import { pageOf } from './page-of.js';
import { addNews } from './news/news.js';
import { landingPage } from './pages/landing.js';
import { messagePage } from './pages/message.js';
import { partnersPage } from './pages/partners.js';
import { prosePage } from './pages/prose.js';
import { addRecords } from './records.js';
import { readServerKey } from './server-key.js';
import { personOf } from './session.js';

const PROSE = ['terms', 'privacy'];

/** What a strict site allows: no script of ours ever writes markup. */
const SECURITY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  // The demo is plain http on this machine: nothing to insist on.
  strictTransportSecurity: false,
};

const LANGUAGE = {
  supportedLanguages: ['en', 'fr'],
  fallbackLanguage: 'en',
  order: ['querystring', 'header'],
  caches: false,
};

/**
 * @param {object} options
 * @param {string[]} options.origins where the site is reached, its own address first
 * @param {string} options.elsewhere where the companies are that the news site calls
 * @param {string} options.folder
 * @param {string | undefined} options.databaseUrl
 */
export async function openDemo({ origins, elsewhere, folder, databaseUrl }) {
  await openDataFolder(folder);
  const { client, close } = await openDatabase({ url: databaseUrl, folder });
  const { receiver, handle } = await openEndpoint({
    database: client,
    privateJwk: await readServerKey(folder),
    audience: origins.map((origin) => `${origin}/consent`),
    personOf,
    personAt,
  });
  const app = createApp(receiver, elsewhere);
  app.all('/consent', ({ req }) => handle(req.raw));
  app.all('/consent/*', ({ req }) => handle(req.raw));
  for (const name of ['keys', 'head']) {
    app.all(`/.well-known/consent-${name}.json`, ({ req }) => handle(req.raw));
  }
  return { app, close };
}

/**
 * @param {import('ouinon/server').Receiver} receiver
 * @param {string} elsewhere
 */
function createApp(receiver, elsewhere) {
  const app = new Hono();
  // The news site lets others in, once a person has let them.
  const strict = secureHeaders(SECURITY);
  app.use((c, next) => (c.req.path.startsWith('/site') ? next() : strict(c, next)));
  addFiles(app);
  app.use(languageDetector(LANGUAGE));
  addNews(app, SECURITY, elsewhere);
  app.get('/', (c) => c.html(landingPage(pageOf(c))));
  app.get('/partners', (c) => c.html(partnersPage(pageOf(c))));
  for (const name of PROSE) app.get(`/${name}`, (c) => c.html(prosePage(pageOf(c), name)));
  addBuilder(app);
  addPreferences(app, receiver);
  addMail(app, receiver);
  for (const form of FORMS) addForm(app, receiver, form);
  addRecords(app, receiver);
  app.notFound((c) => c.html(messagePage(pageOf(c), 'notFound'), 404));
  app.onError((error, c) => {
    console.error(error);
    return c.html(messagePage(pageOf(c), 'failed'), 500);
  });
  return app;
}

/** The page's script comes from the build, as a site would serve it: on its own origin. */
function addFiles(app) {
  const files = join(import.meta.dirname, 'public');
  const dist = join(import.meta.dirname, '../dist/cdn');
  const icon = serveStatic({ root: files, path: 'favicon.svg' });
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', c.res.headers.get('cache-control') ?? 'no-cache');
  });
  app.get('/ouinon/*', serveStatic({ root: dist, rewriteRequestPath: (path) => path.slice(7) }));
  app.get('/:file{[a-z]+\\.(css|svg)}', serveStatic({ root: files }));
  app.get('/favicon.ico', icon);
}
