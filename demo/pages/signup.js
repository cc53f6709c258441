import { html } from 'hono/html';
import { field, terms } from './fields.js';
import { form, formPage, NOTHING_SENT, questions } from './form.js';
import { newsletter, partnerOffers } from './questions.js';

/**
 * An account, and two consents that it does not need.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 */
export function signupPage(page, sent = NOTHING_SENT) {
  const content = html`${field(page, 'email', sent)} ${field(page, 'password', sent)}
  ${questions(page.words.signup.consents, [newsletter(page), partnerOffers(page)])}
  ${terms(page, sent)}`;
  return formPage(page, 'signup', {
    form: form(page, 'signup', { action: '/signup', sent, content }),
  });
}
