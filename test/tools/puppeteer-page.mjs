// A page of Chromium or Firefox with the methods that ../journeys/browser.mjs promises.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './engines.mjs';

const LAUNCH = {
  chromium: () => {
    const executablePath = findChromium();
    return {
      args: CHROMIUM_FLAGS,
      ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    };
  },
  firefox: () => ({ browser: 'firefox', executablePath: findFirefox() }),
};

/**
 * Leaves by the page's own history, and waits for another document. Puppeteer itself would wait
 * for a load event, which a page that Firefox kept in memory does not have.
 */
async function leave(page, go) {
  const mark = Math.random();
  const elsewhere = (mark) => window.leftFrom !== mark && document.readyState === 'complete';
  await page.evaluate((mark) => void (window.leftFrom = mark), mark);
  await page.evaluate(go);
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await page.evaluate(elsewhere, mark).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited in vain for another page after ${go}`);
}

const pageOf = (page) => ({
  goto: async (url) => void (await page.goto(url)),
  evaluate: (fn, ...args) => page.evaluate(fn, ...args),
  move: (x, y) => page.mouse.move(x, y),
  click: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  keyDown: (key) => page.keyboard.down(key),
  keyUp: (key) => page.keyboard.up(key),
  url: () => page.evaluate(() => location.href),
  back: () => leave(page, () => history.back()),
  reload: () => leave(page, () => location.reload()),
  screenshot: async (path) => void (await page.screenshot({ path })),
  close: () => page.close(),
});

export async function launchPuppeteer(engine) {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    ...LAUNCH[engine](),
  });
  return {
    newPage: async () => pageOf(await browser.newPage()),
    close: () => browser.close(),
  };
}
