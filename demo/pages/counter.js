import { html } from 'hono/html';
import { field } from './fields.js';
import { form, formPage, NOTHING_SENT, questions } from './form.js';
import { newsletter, question } from './questions.js';

/** One device for many people: the browser is to remember nothing of any of them. */
const FORGETFUL = { autocomplete: 'off' };

/**
 * The tablet on the counter, which the customers use themselves, one after the other.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 */
export function tabletPage(page, sent = NOTHING_SENT) {
  const content = html`${field(page, 'email', sent, FORGETFUL)}
  ${questions(page.words.counter.consents, newsletter(page))}`;
  return formPage(page, 'counter', {
    before: elsewhere(page, 'till', '/counter/till'),
    form: form(page, 'counter', {
      action: '/counter',
      sent,
      content,
      more: { ...FORGETFUL, collection: 'kiosk' },
    }),
  });
}

/**
 * The till, where a bookseller asks aloud and notes what the customer says: a no counts at once, a
 * yes once the customer has confirmed it.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 */
export function tillPage(page, sent = NOTHING_SENT) {
  const { consents } = page.words.till;
  const asked = question(consents.question, {
    name: 'newsletter',
    purpose: 'newsletter',
    channel: 'email',
    mode: 'choice',
  });
  const content = html`${field(page, 'email', sent, FORGETFUL)} ${questions(consents, asked)}`;
  return formPage(page, 'till', {
    before: elsewhere(page, 'counter', '/counter'),
    form: form(page, 'till', {
      action: '/counter/till',
      sent,
      content,
      more: { ...FORGETFUL, collection: 'store', 'agent-id': 'till-2' },
    }),
  });
}

const elsewhere = ({ words, link }, name, path) =>
  html`<p><a href="${link(path)}">${words[name].elsewhere}</a></p>`;
