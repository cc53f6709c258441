import { html, raw } from 'hono/html';

/** Attributes in a row; `true` has no value, and what is missing is left out. */
export const attributes = (all) =>
  Object.entries(all).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? html` ${raw(name)}` : html` ${raw(name)}="${value}"`;
  });
