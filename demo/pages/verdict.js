/** Whether somebody may be written to, and why, for a person to read. */
import { html } from 'hono/html';

/**
 * @param {import('../words/index.js').Words['record']} words
 * @param {import('ouinon/server').Verdict} verdict
 */
export const verdictText = (words, { allowed, because }) =>
  html`<strong class="${allowed ? 'good' : 'bad'}"
      >${words.sendable[allowed ? 'yes' : 'no']}</strong
    >
    ${words.reasons[because]}`;
