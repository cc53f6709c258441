// WebKitGTK as a browser of Web Test Runner.
import { startWebKit } from './webkit.mjs';

/** The commands of `@web/test-runner-commands` find these methods by their names. */
export function webkitLauncher() {
  const sessions = new Map();
  let webkit;
  const at = (id) => sessions.get(id);
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => at(id).send('GET', '/url'),
    async startSession(id, url) {
      webkit ??= startWebKit();
      const session = await (await webkit).open();
      sessions.set(id, session);
      await session.send('POST', '/url', { url });
    },
    async stopSession(id) {
      const errors = [];
      await at(id)
        ?.close()
        .catch((error) => errors.push(error));
      sessions.delete(id);
      return { testCoverage: undefined, errors };
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: choose another browser');
    },
    async stop() {
      for (const id of sessions.keys()) await this.stopSession(id);
      (await webkit)?.stop();
    },
    sendKeys: (id, keys) => at(id).type(keys),
    keyboard: (id) => ({ down: at(id).keyDown, up: at(id).keyUp, press: at(id).press }),
    sendMouseMove: (id, x, y) => at(id).moveMouse(x, y),
    sendMouseClick: (id, x, y, button) => at(id).click(x, y, button),
    sendMouseDown: (id, button) => at(id).mouseDown(button),
    sendMouseUp: (id, button) => at(id).mouseUp(button),
    resetMouse: (id) => at(id).releaseAll(),
  };
}
