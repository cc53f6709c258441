/** `npm start`: a bookshop that asks, and the endpoint that receives the answers. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.js';

const HERE = import.meta.dirname;
/** Loopback, unless somebody asks for more: what the demo shows is for the person who started it. */
const host = process.env.HOST || '127.0.0.1';
const folder = resolve(process.env.DATA_DIR || join(HERE, 'data'));
const { DATABASE_URL, PUBLIC_URL } = process.env;

async function main() {
  const wanted = readPort(process.env.PORT || '4173');
  requireBuild();
  const server = createServer();
  // The port comes first: where it is taken, no database is touched.
  const port = await listen(server, wanted);
  const opening = open(port);
  // Whoever is early waits for the database instead of being sent away.
  server.on('request', (request, response) =>
    opening.then(
      ({ listener }) => listener(request, response),
      () => response.destroy(),
    ),
  );
  const { close } = await opening;
  greet(port);
  const end = () => stop(server, close);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  if (process.env.npm_lifecycle_event) whenLeftAlone(end);
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new StartError(
    `PORT=${text} is no port: use a number from 0 to 65535 (0 picks a free one).`,
  );
}

const ELEMENTS = ['ouinon', 'cookie-banner', 'preference-grid', 'unsubscribe-all'];

function requireBuild() {
  const files = ['server.js', ...ELEMENTS.map((name) => `cdn/${name}.js`)];
  const built = files.map((file) => join(HERE, '../dist', file));
  if (built.every((file) => existsSync(file))) return;
  throw new StartError(
    'The package is not built yet: run `npm run build`, or start with `npm start`.',
  );
}

/** @returns {Promise<number>} the port, which the system chose where 0 was wanted */
const listen = (server, port) =>
  new Promise((done, failed) => {
    server.once('error', (cause) => failed(new StartError(whyNoPort(cause, port), cause)));
    server.listen(port, host, () => done(server.address().port));
  });

function whyNoPort({ code, message }, port) {
  const another = `PORT=${port === 4173 ? 4174 : 4173} npm start`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another port: ${another}`;
  }
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose another: ${another}`;
  return `${host}:${port} cannot be opened: ${message}`;
}

/** The other companies of the news site have an address of their own, as they have in life. */
async function openOthers(getRequestListener, otherCompanies) {
  const others = createServer(getRequestListener(otherCompanies().fetch));
  const port = await listen(others, 0);
  return { others, elsewhere: `http://localhost:${port}` };
}

/** Everything that needs the build is imported here, after `requireBuild` has spoken. */
async function open(port) {
  const [{ getRequestListener }, { openDemo }, { otherCompanies }] = await Promise.all([
    import('@hono/node-server'),
    import('./app.js'),
    import('./news/other-companies.js'),
  ]);
  const { others, elsewhere } = await openOthers(getRequestListener, otherCompanies);
  const local = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const origins = PUBLIC_URL ? [originOf(PUBLIC_URL), ...local] : local;
  const demo = { origins, elsewhere, folder, databaseUrl: DATABASE_URL };
  const { app, close } = await openDemo(demo);
  const closeAll = () => {
    others.close();
    others.closeAllConnections();
    return close();
  };
  return { listener: getRequestListener(app.fetch), close: closeAll };
}

/** Where the demo stands behind another address, records are signed for that one. */
function originOf(url) {
  if (URL.canParse(url)) return new URL(url).origin;
  throw new StartError(
    `PUBLIC_URL=${url} is no URL: write it whole, such as https://shop.example.`,
  );
}

function greet(port) {
  const address = `http://localhost:${port}`;
  console.log(`
Ouinon demo: ${address}/signup
A news site with a banner: ${address}/site
What a person says and changes: ${address}/portal
What the shop sends, and how it is stopped: ${address}/mail
What the database holds: ${address}/records
Kept in ${DATABASE_URL ? 'the database of DATABASE_URL' : folder}. Stop with Ctrl+C.
`);
}

/** A signal to npm ends npm's shell and goes no further: the port would stay taken by nobody's demo. */
function whenLeftAlone(end) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
}

/** Answers what was asked already, then closes the database; a second signal ends it at once. */
function stop(server, close) {
  setTimeout(() => server.closeAllConnections(), 2_000).unref();
  server.close(() => close().finally(() => process.exit()));
}

main().catch((error) => {
  console.error(error instanceof StartError ? `\n${error.message}\n` : error);
  process.exit(1);
});
