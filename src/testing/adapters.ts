/** One thin adapter for each tool. None imports its tool: it is handed what the tool gave the test. */
import { press, type Send } from './cdp.js';
import type { Driver } from './driver.js';

/** What is used of a page, by Playwright and by Puppeteer. */
interface Page {
  evaluate(expression: string): Promise<unknown>;
  mouse: Record<'click' | 'move', (x: number, y: number) => Promise<void>>;
  keyboard: { press(key: string): Promise<void> };
  on(event: 'request', hear: (request: { url(): string }) => void): unknown;
}

type Cookies = () => Promise<{ name: string }[]>;

const namesOf = (cookies: { name: string }[]): string[] => cookies.map(({ name }) => name);

function fromPage(page: Page, cookies: Cookies): Driver {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    cookies: async () => namesOf(await cookies()),
    requests: () => Promise.resolve(asked),
  };
}

/** A page of Playwright. Make the driver before the page is opened: it hears every request from then on. */
export const playwright = (page: Page & { context(): { cookies: Cookies } }): Driver =>
  fromPage(page, () => page.context().cookies());

/** A page of Puppeteer. Make the driver before the page is opened: it hears every request from then on. */
export const puppeteer = (page: Page & { browserContext(): { cookies: Cookies } }): Driver =>
  fromPage(page, () => page.browserContext().cookies());

/** What is used of `@web/test-runner-commands`. */
interface Commands {
  sendMouse(command: { type: 'click' | 'move'; position: [number, number] }): Promise<unknown>;
  sendKeys(command: { press: string }): Promise<unknown>;
}

/** Evaluates in the global scope of that window. */
const evaluateIn =
  (view: { eval(code: string): unknown }): Driver['evaluate'] =>
  (expression) =>
    new Promise((done) => done(view.eval(expression)));

/** Web Test Runner, whose tests run in the page itself: it sees the cookies that scripts can read. */
export function webTestRunner(commands: Commands): Driver {
  // It takes whole pixels alone.
  const mouse = (type: 'click' | 'move') => (x: number, y: number) =>
    commands.sendMouse({ type, position: [Math.round(x), Math.round(y)] });
  return {
    evaluate: evaluateIn(globalThis),
    click: mouse('click'),
    move: mouse('move'),
    press: (key) => commands.sendKeys({ press: key }),
  };
}

const moveBy = async (send: Send, x: number, y: number): Promise<void> => {
  await send('Input.dispatchMouseEvent', { x, y, type: 'mouseMoved', button: 'none' });
};

const clickBy = async (send: Send, x: number, y: number): Promise<void> => {
  const at = { x, y, button: 'left', clickCount: 1 };
  await moveBy(send, x, y);
  await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
};

const cookiesBy = async (send: Send): Promise<string[]> => {
  const { cookies } = (await send('Storage.getCookies')) as { cookies: { name: string }[] };
  return namesOf(cookies);
};

/** A session of the DevTools protocol with a page: for any tool that has one. */
export const devtools = (send: Send): Driver => ({
  async evaluate(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', options)) as {
      result: { value?: unknown };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  },
  click: (x, y) => clickBy(send, x, y),
  move: (x, y) => moveBy(send, x, y),
  press: (key) => press(send, key),
  cookies: () => cookiesBy(send),
});

/** What is used of the global `Cypress`. */
interface CypressGlobal {
  automation(
    name: 'remote:debugger:protocol',
    request: { command: string; params?: object },
  ): PromiseLike<unknown>;
}

/**
 * Cypress, in a browser of the Chromium family, with the window of the page under test. Cypress
 * shows that page in a frame, smaller than it is, and the mouse is the whole window's.
 */
export function cypress(
  global: CypressGlobal,
  view: Pick<Window, 'frameElement'> & { eval(code: string): unknown },
): Driver {
  const send: Send = async (command, params = {}) =>
    global.automation('remote:debugger:protocol', { command, params });
  const inFrame =
    (act: typeof clickBy) =>
    (x: number, y: number): Promise<void> => {
      const frame = view.frameElement as HTMLElement;
      const { left, top, width } = frame.getBoundingClientRect();
      const scale = width / frame.offsetWidth;
      return act(send, left + x * scale, top + y * scale);
    };
  return {
    evaluate: evaluateIn(view),
    click: inFrame(clickBy),
    move: inFrame(moveBy),
    press: (key) => press(send, key),
    cookies: () => cookiesBy(send),
  };
}
