/** The questions that several pages ask, word for word the same. */
import { html } from 'hono/html';
import { attributes } from './attributes.js';

/**
 * @param {{ words: string, hint?: string }} sentence
 * @param {Record<string, string | boolean | undefined>} how
 */
export const question = ({ words, hint }, how) =>
  html`<consent-checkbox ${attributes(how)}>
    ${words} ${hint && html`<p slot="description">${hint}</p>`}
  </consent-checkbox>`;

/** @param {import('../page-of.js').Page} page */
export const newsletter = ({ words }, more = {}) =>
  question(words.form.newsletter, {
    name: 'newsletter',
    purpose: 'newsletter',
    channel: 'email',
    ...more,
  });

/** The partners have a question of their own, and a page that names them. */
export const partnerOffers = ({ words, link }) =>
  question(words.form.partners, {
    name: 'partners',
    purpose: 'partner-offers',
    channel: 'email',
    party: 'partner',
    partners: words.partners.list.map(({ id }) => id).join(' '),
    'partners-href': link('/partners'),
  });
