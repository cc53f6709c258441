/** All that the shop may send, in one grid: the same page behind a link and in the portal. */
import { html } from 'hono/html';
import { attributes } from './attributes.js';
import { config } from './form.js';
import { layout } from './layout.js';

/**
 * @param {import('../page-of.js').Page} page
 * @param {'preferences' | 'portal'} name
 * @param {{ token?: string | undefined, account?: string }} whose
 */
export function preferencesPage(page, name, { token, account }) {
  const { title, intro } = page.words[name];
  return layout(
    page,
    title,
    html`${config(page, {})}
      <script type="module" src="/ouinon/preference-grid.js"></script>
      <p class="intro">${intro}</p>
      ${grid(page, { token, account })} ${others(page, name)}`,
  );
}

const grid = (page, { token, account }) =>
  html`<preference-grid ${attributes({ account })}>
    ${stopForm(page, token)} ${page.words.rows.map((row) => purpose(page, row))}
  </preference-grid>`;

/** A topic or a frequency is chosen in the shop's own words. */
const purpose = (page, { title, text, options = [], how }) =>
  html`<consent-purpose ${attributes({ ...how, ...linksOf(page, how) })}>
    <strong slot="title">${title}</strong>
    <span>${text}${options.map(option)}</span>
  </consent-purpose>`;

const option = ([id, words], i, all) =>
  html` <data value="${id}">${words}</data>${i < all.length - 1 ? ',' : '.'}`;

const linksOf = ({ words, link }, { party }) =>
  party === 'partner'
    ? {
        partners: words.partners.list.map(({ id }) => id).join(' '),
        'partners-href': link('/partners'),
      }
    : {};

/** The plain form does the same without any script. */
export const stopForm = ({ words: { stopAll: words } }, token) =>
  html`<unsubscribe-all id="stop">
    <ul slot="scope">
      ${words.scope.map((one) => html`<li>${one}</li>`)}
    </ul>
    <form method="post" action="/consent/unsubscribe">
      ${
        token === undefined
          ? html`<label>${words.address} <input name="address" required /></label>`
          : html`<input type="hidden" name="token" value="${token}" />`
      }
      <button class="button">${words.submit}</button>
    </form>
    <p slot="contact">${words.contact}</p>
  </unsubscribe-all>`;

const others = ({ words, link }, name) =>
  html`<h2>${words[name].others}</h2>
    <form method="post" action="${link('/preferences')}">
      <button class="button">${words.preferences.byLink}</button>
    </form>
    <ul class="links">
      <li><a href="${link('/portal')}">${words.portal.link}</a></li>
      <li><a href="${link('/records')}">${words.nav.records}</a></li>
    </ul>`;
