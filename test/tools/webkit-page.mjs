// A page of WebKitGTK with the methods that ../journeys/browser.mjs promises.
import { writeFileSync } from 'node:fs';
import { startWebKit } from './webkit.mjs';

/** Runs in the page. What the function throws comes back as a message, not as a timeout. */
const CALL = `
  const args = [...arguments];
  const done = args.pop();
  new Promise((resolve) => resolve((FUNCTION)(...args))).then(
    (value) => done({ json: JSON.stringify(value) }),
    (error) => done({ error: String(error && error.stack || error) + '\\n' + String(error) }),
  );`;

async function evaluate(session, fn, args) {
  const script = CALL.replace('FUNCTION', () => String(fn));
  const { json, error } = await session.send('POST', '/execute/async', { script, args });
  if (error) throw new Error(error);
  return json == null ? undefined : JSON.parse(json);
}

/** Every command goes to the driver's current window: each page first makes itself that. */
function pageOf(session, handle) {
  const here = async (act) => {
    await session.send('POST', '/window', { handle });
    return act();
  };
  const post = (path, body = {}) => here(() => session.send('POST', path, body));
  return {
    goto: (url) => post('/url', { url }),
    evaluate: (fn, ...args) => here(() => evaluate(session, fn, args)),
    move: (x, y) => here(() => session.moveMouse(x, y)),
    click: (x, y) => here(() => session.click(x, y)),
    type: (text) => here(() => session.type(text)),
    keyDown: (key) => here(() => session.keyDown(key)),
    keyUp: (key) => here(() => session.keyUp(key)),
    url: () => here(() => session.send('GET', '/url')),
    back: () => post('/back'),
    reload: () => post('/refresh'),
    async screenshot(path) {
      const image = await here(() => session.send('GET', '/screenshot'));
      writeFileSync(path, Buffer.from(image, 'base64'));
    },
    close: () => here(() => session.send('DELETE', '/window')),
  };
}

export async function launchWebKit() {
  const webkit = await startWebKit();
  const session = await webkit.open();
  // A browser opens with one window. Further pages are windows too: a tab behind another is
  // hidden, and its mouse never arrives.
  let unused = await session.send('GET', '/window');
  const nextWindow = async () => {
    const handle = unused ?? (await session.send('POST', '/window/new', { type: 'window' })).handle;
    unused = undefined;
    return handle;
  };
  return {
    newPage: async () => pageOf(session, await nextWindow()),
    async close() {
      await session.close().catch(() => {}); // it is gone already once its last window closed
      webkit.stop();
    },
  };
}
