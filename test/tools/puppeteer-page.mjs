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

const pageOf = (page) => ({
  goto: async (url) => void (await page.goto(url)),
  evaluate: (fn, ...args) => page.evaluate(fn, ...args),
  click: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  keyDown: (key) => page.keyboard.down(key),
  keyUp: (key) => page.keyboard.up(key),
  url: async () => page.url(),
  back: async () => void (await page.goBack()),
  reload: async () => void (await page.reload()),
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
