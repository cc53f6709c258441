import { html } from 'hono/html';
import { field } from './fields.js';
import { form, formPage, NOTHING_SENT, questions } from './form.js';
import { question } from './questions.js';

/**
 * A quote for libraries and schools. Who is asked at work may be written to about their work, and
 * called, unless they refuse: the profession is said, and a box stands there for the no.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 */
export function b2bPage(page, sent = NOTHING_SENT) {
  const { kind, order, work } = page.words.b2b;
  const content = html`${field(page, 'organisation', sent)} ${choice(kind, sent)}
  ${field(page, 'email', sent)} ${field(page, 'phone', sent)} ${wishes(order, sent)}
  ${questions(work, ask(work))}`;
  return formPage(page, 'b2b', {
    settings: { capacity: 'professional' },
    form: form(page, 'b2b', { action: '/b2b', sent, content }),
  });
}

const ask = ({ offers, calls, profession }) => {
  const at = { mode: 'objection', basis: 'legitimate-interest', profession };
  return [
    question(offers, { name: 'offers', purpose: 'library-offers', channel: 'email', ...at }),
    question(calls, { name: 'calls', purpose: 'library-offers', channel: 'phone', ...at }),
  ];
};

const choice = ({ label, options }, { values }) =>
  html`<div class="field">
    <label for="kind">${label}</label>
    <select id="kind" name="kind">
      ${Object.entries(options).map(
        ([value, text]) =>
          html`<option value="${value}" ${values.kind === value ? 'selected' : ''}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;

const wishes = ({ label, hint }, { values }) =>
  html`<div class="field">
    <label for="order">${label}</label>
    <p class="hint" id="order-hint">${hint}</p>
    <textarea id="order" name="order" rows="4" maxlength="2000" aria-describedby="order-hint">
${values.order ?? ''}</textarea>
  </div>`;
