// What `@web/test-runner-commands` cannot do: more media features, keys together.

const FEATURES = [
  'forced-colors',
  'prefers-color-scheme',
  'prefers-contrast',
  'prefers-reduced-motion',
  'prefers-reduced-transparency',
];

/**
 * `executeServerCommand('emulate', {features: {'forced-colors': 'active'}, media: 'print'})`
 * answers whether it could: only Chromium can. Without a payload everything is as before. What
 * it does not know it refuses: a test of a mode that is never on would pass.
 */
export function emulatePlugin() {
  // One protocol session a page: a second cannot undo the first, and closing one undoes all.
  const sessions = new WeakMap();
  const protocol = async (page) => {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const unknown = Object.keys(payload?.features ?? {}).find((it) => !FEATURES.includes(it));
      if (unknown) throw new Error(`No feature of media is called "${unknown}"`);
      if (session.browser.name !== 'Chrome') return false;
      const page = await protocol(session.browser.getPage(session.id));
      const features = FEATURES.map((name) => ({ name, value: payload?.features?.[name] ?? '' }));
      await page.send('Emulation.setEmulatedMedia', { media: payload?.media ?? '', features });
      return true;
    },
  };
}

/**
 * `executeServerCommand('chord', ['Shift', 'Tab'])` in every engine: holds the first keys,
 * presses the last. The stock `sendKeys({down})` does not exist in WebKit.
 */
export const chordPlugin = () => ({
  name: 'chord',
  async executeCommand({ command, payload: keys, session: { browser, id } }) {
    if (command !== 'chord') return undefined;
    const keyboard = browser.keyboard?.(id) ?? browser.getPage(id).keyboard;
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
    return true;
  },
});

/**
 * `executeServerCommand('viewport', {width: 320, height: 568})` in every engine: the stock
 * `setViewport` does not exist in WebKit.
 */
export const viewportPlugin = () => ({
  name: 'viewport',
  async executeCommand({ command, payload: size, session: { browser, id } }) {
    if (command !== 'viewport') return undefined;
    await (browser.setViewport?.(size) ?? browser.getPage(id).setViewport(size));
    return true;
  },
});
