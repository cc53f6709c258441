// How long the longest task of a page with ten thousand gated elements is, around the click that
// opens them: `npm run bench:gates`, after `npm run build`. A click waits for one task and is then
// answered: on a machine four times slower, gates may make no task longer by more than 50 ms. Time
// is that of the page's own thread, as the browser traces it: what else runs here counts little.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../tools/engines.mjs';

const DIST = join(import.meta.dirname, '../../dist/cdn');
const SLOWER = 4;
const LIMIT = 50;
const RUNS = Number(process.env.RUNS ?? 5);
const COUNT = Number(process.env.GATES ?? 10_000);

const gate = (tag, rest) => `<${tag} data-consent-purpose="analytics" ${rest}`;
const FILE = 'data-src="data:image/gif;base64,R0lGODlhAQABAAAAACw="';

const PIXEL = `${FILE} width="1" height="1" alt="">`;
const PICTURE = `${FILE} width="300" height="200" style="display:block" alt="A picture">`;
const inBox = (picture) => `<div style="block-size:200px">${picture}</div>`;

/** A page without us: a plain script fills the same images, in tasks of 5 ms. */
const BY_HAND = `<script>
  addEventListener('click', async () => {
    let end = 0;
    for (const image of document.querySelectorAll('img')) {
      if (performance.now() > end) {
        await scheduler.yield();
        end = performance.now() + 5;
      }
      image.setAttribute('src', image.getAttribute('data-src'));
      image.removeAttribute('data-src');
    }
  });
</script>`;

/** What ten thousand elements may be, after what the browser takes for as much by itself. */
const PAGES = {
  'no gate': '',
  'scripts of one line': gate('script', 'type="text/plain">window.ran=1</script>').repeat(COUNT),
  'images of one pixel, filled by hand': `<img ${PIXEL}`.repeat(COUNT) + BY_HAND,
  'images of one pixel': gate('img', PIXEL).repeat(COUNT),
  'pictures, filled by hand': inBox(`<img ${PICTURE}`).repeat(COUNT) + BY_HAND,
  'pictures that ask in their place': inBox(gate('img', PICTURE)).repeat(COUNT),
};

/** Which page the browser's own part is taken from. */
const FLOORS = {
  'scripts of one line': 'no gate',
  'images of one pixel': 'images of one pixel, filled by hand',
  'pictures that ask in their place': 'pictures, filled by hand',
};

const page = (gates) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gates</title>
<cookie-banner notice-version="1" controller="The Courier" privacy-href="/p" withdraw-href="/w"
  retention="P6M decision">
  <consent-purpose purpose="analytics"><b slot="title">Audience.</b> We count visits.</consent-purpose>
</cookie-banner>
${gates}
<script type="module" src="/cookie-banner.js"></script></html>`;

const server = createServer(({ url }, response) => {
  const gates = PAGES[decodeURIComponent(url.slice(1))];
  if (gates !== undefined)
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page(gates));
  try {
    const file = readFileSync(join(DIST, url));
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
  } catch {
    response.writeHead(404).end();
  }
});

const findAccept = () =>
  document.querySelector('cookie-banner').shadowRoot?.querySelector('[data-act=give]');

const centreOf = (button) => {
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The longest tasks of the thread that shows the page, in milliseconds of its own time. */
function longest(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const isOurs = traceEvents.find(({ name }) => name === 'EventDispatch');
  return Math.max(
    ...traceEvents
      .filter(
        ({ name, pid, tid }) => name === 'RunTask' && pid === isOurs.pid && tid === isOurs.tid,
      )
      .map(({ tdur = 0 }) => tdur / 1000),
  );
}

/** A person presses Accept, once the page is at rest. */
async function visit(browser, address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(address, { timeout: 120_000 });
  await tab.waitForFunction(
    () => document.querySelector('cookie-banner').shadowRoot?.querySelector('.pick'),
    {
      timeout: 120_000,
      polling: 200,
    },
  );
  await pause(3_000);
  const at = await tab.evaluate(centreOf, await tab.evaluateHandle(findAccept));
  await tab.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'],
  });
  await tab.mouse.click(...at);
  await pause(4_000);
  const task = longest(await tab.tracing.stop());
  const left = await tab.$$eval('[data-src],[type="text/plain"]', ({ length }) => length);
  await context.close();
  return { task: Math.round(task * SLOWER * 10) / 10, left };
}

server.listen(0);
const origin = `http://localhost:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: CHROMIUM_FLAGS,
  protocolTimeout: 300_000,
});
const medians = {};
console.log(`${COUNT} elements: the longest task after the click, ms of the thread × ${SLOWER}:`);
for (const name of Object.keys(PAGES)) {
  const visits = [];
  for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, `${origin}/${name}`));
  const tasks = visits.map(({ task }) => task).sort((a, b) => a - b);
  medians[name] = tasks[Math.floor(RUNS / 2)];
  console.log(`  ${name}: ${medians[name]} (${tasks.join(' ')}), still shut ${visits.at(-1).left}`);
}
await browser.close();
server.close();
console.log(`What the gates add to it, at most ${LIMIT}:`);
for (const [name, floor] of Object.entries(FLOORS)) {
  const added = Math.round(medians[name] - medians[floor]);
  if (added > LIMIT) process.exitCode = 1;
  console.log(`  ${name}: ${added}`);
}
