// Starts WebKitGTK under W3C WebDriver, spoken over fetch: no package in between.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.mjs';
import { findWebKit } from './engines.mjs';
import { freePort } from './free-port.mjs';

const SECRET_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A screen nobody looks at; it chooses its own number and writes it on descriptor 3. */
async function startScreen(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', () => fail(new Error('Xvfb ended before it had a screen')));
    child.stdio[3].once('data', (number) => done(`:${String(number).trim()}`));
  });
  return { child, display };
}

/** Its bar of buttons keeps a window wider than a telephone, unless a style makes them small. */
const SMALL_BAR = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }';

/** A folder of settings for GTK, which styles what stands around a page and never the page. */
function styleBar() {
  const folder = mkdtempSync(join(tmpdir(), 'ouinon-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), SMALL_BAR);
  return folder;
}

async function untilItAnswers(url) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await fetch(`${url}/status`).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** One window of one browser, and the hands in front of it. */
function session(url) {
  const send = (method, path, body) => call(method, url + path, body);
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const keys = (actions) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: actions.map(([type, key]) => ({ type, value: SECRET_KEYS[key] ?? key })),
    });
  const mouse = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const to = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const down = (button) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = (button) => ({ type: 'pointerUp', button: BUTTONS[button] });
  const insides = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  return {
    send,
    /** What the page has, in CSS pixels; the window is larger by its bar. */
    async setViewport({ width, height }) {
      const size = await send('GET', '/window/rect');
      const [w, h] = await insides();
      const rect = { width: width + size.width - w, height: height + size.height - h };
      await send('POST', '/window/rect', rect);
      for (let attempt = 0; attempt < 100; attempt++) {
        const [w, h] = await insides();
        if (w === width && h === height) return;
        await new Promise((done) => setTimeout(done, 20));
      }
      throw new Error(`WebKit cannot be ${width} × ${height}`);
    },
    keyDown: (key) => keys([['keyDown', key]]),
    keyUp: (key) => keys([['keyUp', key]]),
    type: (text) => keys([...text].flatMap((key) => ['keyDown', 'keyUp'].map((act) => [act, key]))),
    press: (key) => keys(['keyDown', 'keyUp'].map((act) => [act, key])),
    moveMouse: (x, y) => mouse(to(x, y)),
    mouseDown: (button = 'left') => mouse(down(button)),
    mouseUp: (button = 'left') => mouse(up(button)),
    click: (x, y, button = 'left') => mouse(to(x, y), down(button), up(button)),
    releaseAll: () => send('DELETE', '/actions'),
    close: () => send('DELETE', ''),
  };
}

/** Starts the driver; `open()` starts a browser with a window of its own, `stop()` ends it all. */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('WebKitGTK is not installed');
  const screen = found.screen && (await startScreen(found.screen));
  const settings = styleBar();
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: settings,
    ...(screen && { DISPLAY: screen.display }),
  };
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    driver.kill();
    screen?.child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  atExit(stop);
  await untilItAnswers(url);

  const open = async (wishes = {}) => {
    const options = { binary: found.browser, args: ['--automation'] };
    const alwaysMatch = {
      ...wishes,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': options,
    };
    const capabilities = { alwaysMatch };
    const { sessionId } = await call('POST', `${url}/session`, { capabilities });
    return session(`${url}/session/${sessionId}`);
  };
  return { open, stop };
}
