// WebKitGTK as a browser of Web Test Runner.
import { startWebKit } from './webkit.mjs';

/**
 * One window shows all test files, one after the other, as in the other engines: a browser
 * started anew for each is slow, and sometimes does not start at all on a busy machine.
 * The commands of `@web/test-runner-commands` find the methods at the end by their names.
 */
export function webkitLauncher() {
  const active = new Set();
  let webkit;
  let window;
  const openWindow = async () => {
    webkit = await startWebKit();
    return webkit.open({ pageLoadStrategy: 'none' }); // the runner itself knows when a page is done
  };
  const show = async (url) => (await window).send('POST', '/url', { url });
  const hands = async (act) => act(await window);
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    isActive: (id) => active.has(id),
    getBrowserUrl: () => hands(({ send }) => send('GET', '/url')),
    async startSession(id, url) {
      window ??= openWindow();
      await show(url);
      active.add(id);
    },
    async stopSession(id) {
      active.delete(id);
      await show('about:blank'); // ends whatever the page still does
      return { testCoverage: undefined, errors: [] };
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: choose another browser');
    },
    async stop() {
      await hands((window) => window?.close());
      webkit?.stop();
    },
    keyboard: () => ({
      down: (key) => hands(({ keyDown }) => keyDown(key)),
      up: (key) => hands(({ keyUp }) => keyUp(key)),
      press: (key) => hands(({ press }) => press(key)),
    }),
    sendKeys: (_id, keys) => hands(({ type }) => type(keys)),
    sendMouseMove: (_id, x, y) => hands(({ moveMouse }) => moveMouse(x, y)),
    sendMouseClick: (_id, x, y, button) => hands(({ click }) => click(x, y, button)),
    sendMouseDown: (_id, button) => hands(({ mouseDown }) => mouseDown(button)),
    sendMouseUp: (_id, button) => hands(({ mouseUp }) => mouseUp(button)),
    setViewport: (size) => hands(({ setViewport }) => setViewport(size)),
    resetMouse: () => hands(({ releaseAll }) => releaseAll()),
  };
}
