// `npm run bench:banner`: our banner and its peers in one run, in turns, in one browser.
//   --rounds 15     how often each is visited on each network; one more round is thrown away first
//   --only a,b      these contestants alone, besides the floors and ours
//   --json file     every single visit, as it was measured
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensure, findChromium } from '../tools/engines.mjs';
import { ownInstall } from '../tools/own-install.mjs';
import { filesOf, versionOf } from './bundle.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { rotated } from './numbers.mjs';
import { pageOf } from './pages.mjs';
import { quiet } from './quiet.mjs';
import { tableOf } from './report.mjs';
import { serve } from './serve.mjs';
import { NETWORK_NAMES, visit } from './visit.mjs';

const HERE = import.meta.dirname;

function readOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '15' },
      only: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number');
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !CONTESTANTS.some((it) => it.name === name));
  if (unknown) throw new Error(`No contestant is called ${unknown}`);
  return { rounds, json: values.json, only };
}

const chosen = (only) =>
  CONTESTANTS.filter(({ name, peer }) => !peer || !only || only.includes(name));

/** Builds every page, and says where each will be. */
async function build(contestants) {
  const made = new Map();
  for (const [i, contestant] of contestants.entries()) {
    const files = await filesOf(contestant);
    const folder = `/visit/${i}/`;
    made.set(`${folder}index.html`, pageOf(contestant, files));
    made.set(`${folder}main.js`, files.script);
    made.set(`${folder}main.css`, files.style);
    contestants[i] = { ...contestant, folder, version: versionOf(contestant) };
  }
  return made;
}

async function runRounds(browser, server, contestants, rounds) {
  const visits = [];
  for (let round = 0; round <= rounds; round++) {
    for (const network of NETWORK_NAMES) {
      for (const contestant of rotated(contestants, round)) {
        const wasQuiet = await quiet();
        const url = server.origin + contestant.folder;
        const seen = await visit(browser, server, { ...contestant, url }, network);
        // The first round warms the server's and the browser's own caches.
        if (round > 0) visits.push({ name: contestant.name, network, round, wasQuiet, ...seen });
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  return visits;
}

async function main() {
  const { rounds, json, only } = readOptions();
  ensure(['chromium']);
  // The peers are installed here and nowhere else.
  ownInstall(HERE);
  const contestants = chosen(only);
  const server = await serve(await build(contestants));
  const executablePath = findChromium();
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: CHROMIUM_FLAGS,
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
  });
  try {
    const visits = await runRounds(browser, server, contestants, rounds);
    const noisy = visits.filter(({ wasQuiet }) => !wasQuiet).length;
    const machine =
      `${await browser.version()}, Node ${process.version}, ${platform()} ${arch()}, ` +
      `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
    console.log(tableOf(visits, contestants, NETWORK_NAMES));
    console.log(
      `\n${rounds} rounds on each network after one thrown away; processor slowed down 4 times. ` +
        `Medians, quartiles in brackets; a ratio is the median of the ratios of each round. ` +
        `${noisy} of ${visits.length} visits began on a machine that was busy.\n${machine}`,
    );
    if (json) writeFileSync(json, JSON.stringify({ machine, rounds, visits }, null, 1) + '\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
