import { html } from 'hono/html';
import { config } from './form.js';
import { layout } from './layout.js';
import { stopForm } from './preferences.js';

/**
 * Where a mail's link and a leaflet lead.
 * @param {import('../page-of.js').Page} page
 * @param {string | undefined} token
 */
export const stopPage = (page, token) =>
  layout(page, page.words.stop.title, stopAll(page, stopForm(page, token)));

/**
 * Where a telephone call leads: a bookseller reads aloud, and does it for whoever calls.
 * @param {import('../page-of.js').Page} page
 */
export function telephonePage(page) {
  const { title, text } = page.words.telephone;
  const stop = html`<div collection="phone" agent-id="desk-1">${stopForm(page)}</div>`;
  return layout(
    page,
    title,
    html`<p class="intro">${text}</p>
      ${stopAll(page, stop)}`,
  );
}

const stopAll = (page, stop) =>
  html`${config(page, { preferencesHref: page.link('/preferences') })}
    <script type="module" src="/ouinon/unsubscribe-all.js"></script>
    ${stop}`;
