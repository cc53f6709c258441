import { html } from 'hono/html';
import { layout } from './layout.js';

/**
 * A page that says one thing, and offers the way back.
 * @param {import('../page-of.js').Page} page
 * @param {'notFound' | 'failed' | 'tooLarge'} name
 */
export function messagePage(page, name) {
  const { title, text } = page.words.message[name];
  return layout(
    page,
    title,
    html`<p class="intro">${text}</p>
      <p><a href="${page.link('/')}">${page.words.message.back}</a></p>`,
  );
}
