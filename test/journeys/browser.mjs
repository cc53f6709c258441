// One small driver over three engines. What a person does is done by mouse and keyboard here,
// never by a script: an element that trusts a script would pass otherwise.
import { findChromium, findFirefox, findWebKit } from '../tools/engines.mjs';
import { launchPuppeteer } from '../tools/puppeteer-page.mjs';
import { launchWebKit } from '../tools/webkit-page.mjs';

const ENGINES = {
  chromium: { isHere: () => Boolean(findChromium()) || process.platform !== 'linux' },
  firefox: { isHere: () => Boolean(findFirefox()) },
  webkit: { isHere: () => Boolean(findWebKit()) },
};

/** Names of the engines this machine has: `for (const engine of enginesHere()) test(…)`. */
export const enginesHere = () => Object.keys(ENGINES).filter((name) => ENGINES[name].isHere());

const PATIENCE = 15_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Runs in the page: the centre of what the selectors lead to, each inside the root before. */
function centreOf(path) {
  let root = document;
  let found;
  for (const selector of path) {
    found = root?.querySelector(selector);
    if (!found) return undefined;
    root = found.shadowRoot;
  }
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

/** Engines differ in what an element is outside its page: here it is simply there. */
const orThere = (fn) =>
  new Function(
    '...args',
    `return Promise.resolve((${fn})(...args)).then((it) => (it instanceof Node ? true : it));`,
  );

/** Runs in the page: whether the mouse is on what the selectors lead to. */
const isUnderMouse = (path) =>
  path
    .reduce((found, selector) => (found.shadowRoot ?? found).querySelector(selector), document)
    .matches(':hover');

/** Runs in the page: what somebody has before them who waits in vain. */
const seen = () => {
  const invalid = [...document.querySelectorAll(':invalid')].map((it) => it.name || it.localName);
  return `${location.href}, invalid: [${invalid}], text:\n${document.body?.innerText}`;
};

const samePlace = (a, b) => a && b && a.x === b.x && a.y === b.y;

/** What every page can do on top of its engine, said once. */
function withHands(page) {
  /** Until the function answers something true; a page that is just leaving answers nothing. */
  async function waitFor(fn, ...args) {
    const look = orThere(fn);
    const end = Date.now() + PATIENCE;
    let failure;
    while (Date.now() < end) {
      const answer = await page.evaluate(look, ...args).catch((error) => void (failure = error));
      if (answer) return answer;
      await pause(50);
    }
    const shown = await page.evaluate(seen).catch(String);
    throw new Error(`Waited in vain for ${fn}, at ${shown}`, { cause: failure });
  }

  /**
   * Like a hand: waits until it is there and no longer moves, puts the mouse in its middle, and
   * clicks once it is there. Firefox may look for it on the page as that was before it scrolled.
   */
  async function clickOn(path) {
    const end = Date.now() + PATIENCE;
    let before;
    while (Date.now() < end) {
      const now = await page.evaluate(centreOf, path).catch(() => undefined);
      if (samePlace(before, now)) {
        await page.move(now.x, now.y);
        if (await page.evaluate(isUnderMouse, path)) return page.click(now.x, now.y);
      }
      before = now;
      await pause(50);
    }
    throw new Error(`Nothing to click at ${path.join(' > ')}`);
  }

  /** `press('Enter')`, `press(' ')`, `press('Shift+Tab')`. */
  async function press(chord) {
    const keys = chord.split('+');
    for (const key of keys) await page.keyDown(key);
    for (const key of keys.reverse()) await page.keyUp(key);
  }

  return { ...page, waitFor, clickOn, press };
}

/**
 * Starts a browser with a profile of its own: a person who was never here.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 */
export async function launch(engine) {
  if (!(engine in ENGINES)) throw new Error(`No engine is called "${engine}"`);
  const browser = await (engine === 'webkit' ? launchWebKit() : launchPuppeteer(engine));
  return {
    engine,
    newPage: async () => withHands(await browser.newPage()),
    close: () => browser.close(),
  };
}
