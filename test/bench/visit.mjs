// One visit of a person who was never here: a new profile, a slow processor, one page, one click.
import { setTimeout as pause } from 'node:timers/promises';
import { probe } from './probe.js';

const CPU_SLOWDOWN = 4;

/** Kilobits and milliseconds as lab tools mean «slow 4G»; each request waits for the latency. */
const NETWORKS = {
  fast: undefined,
  'slow 4G': {
    offline: false,
    latency: 150,
    downloadThroughput: (1_600 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  },
};
export const NETWORK_NAMES = Object.keys(NETWORKS);

/** Timers of a banner, and what it fetches behind the first view, have this long. */
const SETTLE_MS = 800;
const PATIENCE_MS = 20_000;

const within = (promise, ms) => Promise.race([promise, pause(ms, undefined, { ref: false })]);

const sum = (requests, types) =>
  requests
    .filter(({ type }) => types.includes(type))
    .reduce((bytes, request) => bytes + request.bytes, 0);

async function prepare(page, { accept }, network) {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Performance.enable');
  if (NETWORKS[network]) await client.send('Network.emulateNetworkConditions', NETWORKS[network]);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.evaluateOnNewDocument(probe, accept);
  return client;
}

/** Times of the page's main thread so far, in milliseconds. */
async function costs(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return {
    scriptMs: of('ScriptDuration'),
    layoutMs: of('LayoutDuration') + of('RecalcStyleDuration'),
    taskMs: of('TaskDuration'),
  };
}

async function look(page, client, server, { url, floor }) {
  server.requests.length = 0;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const usable = await within(
    page.evaluate(() => window.bench.usable),
    PATIENCE_MS,
  );
  if (!usable) throw new Error(`Accept was never to be seen on ${url}`);
  await pause(SETTLE_MS);
  const seen = {
    usableMs: usable.at,
    ...(await costs(client)),
    shift: await page.evaluate(() => window.bench.shift()),
    requests: server.requests.length,
    codeBytes: sum(server.requests, ['.js', '.css']),
    allBytes: sum(server.requests, ['.js', '.css', '.html']),
  };
  if (floor && url.includes('bare')) return seen;
  await page.mouse.click(usable.x, usable.y);
  const grantedMs = await within(
    page.evaluate(() => window.bench.ran),
    PATIENCE_MS,
  );
  return { ...seen, grantedMs };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Awaited<ReturnType<import('./serve.mjs').serve>>} server
 * @param {import('./contestants.mjs').Contestant & { url: string }} contestant
 * @param {string} network
 */
export async function visit(browser, server, contestant, network) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await prepare(page, contestant, network);
    return await look(page, client, server, contestant);
  } finally {
    await context.close();
  }
}
