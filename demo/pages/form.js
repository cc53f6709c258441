/** The frame of a page that asks: its settings, its form, and what stands beside it. */
import { html, raw } from 'hono/html';
import { attributes } from './attributes.js';
import { summary } from './fields.js';
import { layout } from './layout.js';

/**
 * What was sent and did not pass; a page that was just opened has neither.
 * @typedef {{ values: Record<string, string>, errors: import('../rules.js').Field[] }} Sent
 */

/** @type {Sent} */
export const NOTHING_SENT = { values: {}, errors: [] };

/**
 * The consents need nothing but their tags and the configuration; without script they are words,
 * and the form works all the same.
 * @param {import('../page-of.js').Page} page
 * @param {string} name of the form among the words
 * @param {object} parts
 * @param {unknown} parts.form
 * @param {unknown} [parts.before] what stands between the introduction and the form
 * @param {object} [parts.settings] what the elements read here beside what every page says
 */
export function formPage(page, name, { form, before = '', settings = {} }) {
  const words = page.words[name];
  const content = html`${config(page, settings)}
    <script type="module" src="/ouinon/ouinon.js"></script>
    <p class="intro">${words.intro}</p>
    ${before}
    <div class="columns">${form} ${aside(words)}</div>`;
  return layout(page, words.title, content);
}

/**
 * @param {import('../page-of.js').Page} page
 * @param {string} name
 * @param {object} parts
 * @param {string} parts.action
 * @param {Sent} parts.sent
 * @param {unknown} parts.content
 * @param {Record<string, string>} [parts.more] attributes of the form itself
 */
export const form = (page, name, { action, sent, content, more = {} }) =>
  html`<form method="post" action="${page.link(action)}" ${attributes(more)}>
    ${sent.errors.length > 0 && summary(page.words, name, sent.errors)}
    <noscript><p class="notice">${page.words.form.noscript}</p></noscript>
    ${content}
    <button class="button">${page.words[name].submit}</button>
    <p class="hint">${page.words[name].note}</p>
  </form>`;

/**
 * A group of questions that are asked in the same way.
 * @param {{ title: string, hint?: string }} words
 * @param {unknown} content
 */
export const questions = ({ title, hint }, content) =>
  html`<fieldset>
    <legend>${title}</legend>
    ${hint && html`<p class="hint">${hint}</p>`}
    <div class="consents">${content}</div>
  </fieldset>`;

/** What the elements read: who asks, for how long, and where to change one's mind. */
export function config({ link }, more) {
  const settings = {
    endpoint: '/consent',
    jurisdiction: 'FR',
    capacity: 'consumer',
    controller: { name: 'Librairie Martin', country: 'FR' },
    privacyHref: link('/privacy'),
    withdrawHref: link('/preferences'),
    retention: { period: 'P3Y', from: 'last-contact' },
    ...more,
  };
  // No text of ours may end the script element early.
  const json = JSON.stringify(settings, null, 2).replaceAll('<', '\\u003c');
  return html`<script type="application/json" data-consent-config>
    ${raw(json)}
  </script>`;
}

const aside = ({ aside: points }) =>
  html`<aside>
    <h2>${points.title}</h2>
    <ul>
      ${points.points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </aside>`;
