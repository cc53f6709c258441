import { html } from 'hono/html';
import { layout } from './layout.js';

/**
 * A page of text.
 * @param {import('../page-of.js').Page} page
 * @param {'terms' | 'privacy'} name
 */
export function prosePage(page, name) {
  const { title, sections, links } = page.words[name];
  return layout(
    page,
    title,
    html`${sections.map(
        ([heading, text]) =>
          html`<h2>${heading}</h2>
            <p>${text}</p>`,
      )}
      <ul class="links">
        ${links.map(({ href, label }) => html`<li><a href="${page.link(href)}">${label}</a></li>`)}
      </ul>`,
  );
}
