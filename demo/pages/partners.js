import { html } from 'hono/html';
import { layout } from './layout.js';

/** Who the partners are: the page behind the link that stands beside the partners' consent. */
export function partnersPage(page) {
  const { title, intro, list } = page.words.partners;
  return layout(
    page,
    title,
    html`<p class="intro">${intro}</p>
      <dl class="partners">
        ${list.map(
          ({ id, name, about }) =>
            html`<div id="${id}">
              <dt>${name}</dt>
              <dd>${about}</dd>
            </div>`,
        )}
      </dl>
      <p><a href="${page.link('/signup')}">${page.words.terms.links[0].label}</a></p>`,
  );
}
