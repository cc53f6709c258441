import { html } from 'hono/html';
import { layout } from './layout.js';
import { recordCard } from './record.js';

/**
 * What the database holds.
 * @param {import('../page-of.js').Page} page
 * @param {{ records: import('../evidence.js').Evidence[], older: string | undefined }} content
 */
export function recordsPage(page, { records, older }) {
  const { words, link } = page;
  const { title, intro, none, noneLink, older: olderLabel } = words.records;
  const forms = [{ href: '/signup', title: words.signup.title }, ...words.landing.ways];
  return layout(
    page,
    title,
    html`<p class="intro">${intro}</p>
      <ul class="links">
        ${forms.map(({ href, title: form }) => html`<li><a href="${link(href)}">${form}</a></li>`)}
      </ul>
      ${records.length === 0 && html`<p>${none} <a href="${link('/signup')}">${noneLink}</a></p>`}
      ${records.map((record) => recordCard(page, record))}
      ${older && html`<p><a href="${link(older)}" rel="next">${olderLabel}</a></p>`}`,
  );
}
