import { html } from 'hono/html';
import { field, terms } from './fields.js';
import { form, formPage, NOTHING_SENT, questions } from './form.js';
import { partnerOffers, question } from './questions.js';

/**
 * An order. What a customer may be told of similar books needs no yes, so its box says no; the
 * partners and the telephone are asked for, each on its own.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 */
export function checkoutPage(page, sent = NOTHING_SENT) {
  const { similar, asked } = page.words.checkout;
  const content = html`${['name', 'address', 'email', 'phone'].map((name) => field(page, name, sent))}
  ${questions(similar, similarBooks(similar))}
  ${questions(asked, [partnerOffers(page), calls(asked.calls)])} ${terms(page, sent)}`;
  return formPage(page, 'checkout', {
    before: basket(page),
    form: form(page, 'checkout', { action: '/checkout', sent, content }),
  });
}

const similarBooks = ({ question: sentence, products }) =>
  question(sentence, {
    name: 'similar',
    purpose: 'similar-books',
    channel: 'email',
    mode: 'objection',
    basis: 'soft-opt-in',
    'purchase-context': 'order',
    'similar-products': products,
  });

const calls = ({ question: sentence, hours, frequency }) =>
  question(sentence, { name: 'calls', purpose: 'calls', channel: 'phone', hours, frequency });

const basket = ({ words: { checkout }, lang }) => {
  const { title, items, total } = checkout.basket;
  const money = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  });
  const line = ([name, price]) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${money.format(price)}</dd>
    </div>`;
  const sum = items.reduce((sum, [, price]) => sum + price, 0);
  return html`<section class="basket">
    <h2>${title}</h2>
    <dl>${items.map(line)} ${line([total, sum])}</dl>
  </section>`;
};
