/** Keys in the words of the DevTools protocol, which wants to know where they lie and what they write. */
import { fail } from './failures.js';

/** Sends a command of the DevTools protocol, and answers its result. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** By `key`: its place on the keyboard, its old number, and what it writes. */
const KEYS: Record<string, readonly [code: string, number: number, text?: string]> = {
  Tab: ['Tab', 9],
  Enter: ['Enter', 13, '\r'],
  Escape: ['Escape', 27],
  ' ': ['Space', 32, ' '],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
};

export async function press(send: Send, key: string): Promise<void> {
  const known = KEYS[key];
  if (!known) throw fail('unknown-key', key);
  const [code, number, text] = known;
  const pressed = { key, code, windowsVirtualKeyCode: number };
  await send('Input.dispatchKeyEvent', { ...pressed, type: 'keyDown', text });
  await send('Input.dispatchKeyEvent', { ...pressed, type: 'keyUp' });
}
