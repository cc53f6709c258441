// What a recipe for Cypress stands on, without Cypress, whose binary is too large to install here:
// a real Chromium whose top page holds the page under test in a frame, smaller than it is, and a
// real session of the DevTools protocol behind `Cypress.automation`. Only the queue is ours.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../tools/engines.mjs';

/** Runs in the top page: `cy` queues what a recipe asks for, one after the other. */
function standIn(recipe) {
  const frame = document.querySelector('iframe');
  const queue = [];
  const later = (act) => void queue.push(act);
  const patiently = async (isSo, what) => {
    for (let left = 100; !(await isSo()); left--) {
      if (left === 0) throw new Error(`Waited in vain for ${what}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  window.cy = {
    visit: (path) =>
      later(
        () =>
          new Promise((done) => {
            frame.onload = done;
            frame.src = path;
          }),
      ),
    window: () => ({ then: (act) => later(() => act(frame.contentWindow)) }),
    getCookie: (name) => ({
      should: () =>
        later(() =>
          patiently(() => frame.contentDocument.cookie.includes(`${name}=`), `the cookie ${name}`),
        ),
    }),
  };
  window.Cypress = {
    // It needs its `this`, as the real one does.
    async automation(name, request) {
      if (this !== window.Cypress) throw new TypeError('automation was taken from Cypress');
      return window.protocol(name, request);
    },
  };
  window.it = (_, body) => body();
  return import(URL.createObjectURL(new Blob([recipe], { type: 'text/javascript' }))).then(
    async () => {
      while (queue.length > 0) await queue.shift()();
    },
  );
}

const TOP = `<!doctype html>
<script type="importmap">{ "imports": { "ouinon/testing": "/dist/testing.js" } }</script>
<body style="margin: 0">
<h1>A test runner</h1>
<iframe style="width: 1000px; height: 660px; border: 0; margin-left: 300px; transform: scale(0.5); transform-origin: 0 0"></iframe>`;

export async function runCypress(site, recipe) {
  const executablePath = findChromium();
  const browser = await puppeteer.launch({
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    args: CHROMIUM_FLAGS,
    defaultViewport: { width: 1000, height: 700 },
  });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await page.exposeFunction('protocol', (name, { command, params }) => {
      if (name !== 'remote:debugger:protocol') throw new Error(`No automation is called ${name}`);
      return session.send(command, params);
    });
    await page.goto(`${site.address}/runner`);
    await page.evaluate(standIn, recipe);
    return { ok: true, said: '' };
  } catch (error) {
    return { ok: false, said: error.message };
  } finally {
    await browser.close();
  }
}

/** The page that holds the page under test. */
export const RUNNER = { '/runner': TOP };
