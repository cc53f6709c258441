import { html } from 'hono/html';
import { form, formPage, NOTHING_SENT, questions } from './form.js';
import { newsletter } from './questions.js';
import { verdictText } from './verdict.js';

/**
 * An old newsletter address, asked anew: the answer renews the old yes or ends it. Where the old
 * yes has a record, its words are shown and the new record names it.
 * @param {import('../page-of.js').Page} page
 * @param {import('./form.js').Sent} [sent]
 * @param {import('../old-consent.js').OldConsent} old
 */
export function reconsentPage(page, sent = NOTHING_SENT, old) {
  const { consents, outcomes } = page.words.reconsent;
  const asked = newsletter(page, { mode: 'choice', reconsent: old.id ?? true });
  return formPage(page, 'reconsent', {
    before: whatIsKnown(page, old),
    form: form(page, 'reconsent', {
      action: old.id ? `/reconsent?record=${old.id}` : '/reconsent',
      sent,
      content: html`${questions(consents, asked)} ${whatHappens(outcomes)}`,
    }),
  });
}

const whatIsKnown = (page, { words: said, verdict }) => {
  const { known, unknown, now } = page.words.reconsent;
  return html`<div class="notice">
    <p>${said ? [known, ' ', html`<q>${said}</q>`] : unknown}</p>
    <p>${now} ${verdictText(page.words.record, verdict)}</p>
  </div>`;
};

const whatHappens = ({ title, ...answers }) =>
  html`<h2>${title}</h2>
    <dl class="outcomes">
      ${Object.values(answers).map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
