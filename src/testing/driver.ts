/** What a tool has to be able to do for us: look into a page, and act on it as a person does. */

/**
 * The hands and eyes of a testing tool. Those for Playwright, Puppeteer, Web Test Runner, Cypress
 * and the DevTools protocol come with this package; another is three functions.
 */
export interface Driver {
  /** Evaluates an expression in the page, and answers its value, which is JSON, once it is there. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks with the main button of the mouse, in CSS pixels from the corner of what is in view. */
  click(x: number, y: number): Promise<unknown>;
  /**
   * Moves the mouse there. With it, a click waits until the browser says that the mouse is on what
   * is meant; without it, a browser that scrolls late may click what was there before.
   */
  move?(x: number, y: number): Promise<unknown>;
  /** Presses a key and lets go of it: `Tab`, `Enter`, `Escape`, `ArrowDown`, or a space. */
  press(key: string): Promise<unknown>;
  /**
   * The names of all cookies of the browser, whatever site they belong to. Without it those are
   * seen that a script of the page can read, and no others.
   */
  cookies?(): Promise<string[]>;
  /**
   * The addresses of all requests since the driver was made. Without it those are seen that the
   * page's own timeline has: no WebSocket, and by default at most the first 250.
   */
  requests?(): Promise<string[]>;
}

/**
 * Where a control is: a CSS selector for the page and its open shadow roots, or several, each
 * inside the shadow root of what the one before found.
 */
export type Control = string | readonly string[];
