import { html, raw } from 'hono/html';
import { layout } from './layout.js';

/**
 * The signup form. The consents need nothing but their tags and the configuration; without script
 * they are words, and the form works all the same.
 * @param {import('../page-of.js').Page} page
 * @param {{ form: Record<string, string>, errors: import('../signup.js').Field[] }} [sent]
 */
export function signupPage(page, { form, errors } = { form: {}, errors: [] }) {
  const words = page.words.signup;
  const content = html`${config(page)}
    <script type="module" src="/ouinon/ouinon.js"></script>
    <p class="intro">${words.intro}</p>
    <div class="columns">
      <form method="post" action="${page.link('/signup')}">
        ${errors.length > 0 && summary(words, errors)} ${fields(words, form, errors)}
        ${consents(page)} ${terms(page, form, errors)}
        <button class="button">${words.submit}</button>
        <p class="hint">${words.note}</p>
      </form>
      ${aside(words)}
    </div>`;
  return layout(page, words.title, content);
}

/** What the elements read: who asks, for how long, and where to change one's mind. */
function config({ link }) {
  const settings = {
    endpoint: '/consent',
    jurisdiction: 'FR',
    capacity: 'consumer',
    controller: { name: 'Librairie Martin', country: 'FR' },
    privacyHref: link('/privacy'),
    withdrawHref: link('/preferences'),
    retention: { period: 'P3Y', from: 'last-contact' },
  };
  // No text of ours may end the script element early.
  const json = JSON.stringify(settings, null, 2).replaceAll('<', '\\u003c');
  return html`<script type="application/json" data-consent-config>
    ${raw(json)}
  </script>`;
}

const consents = ({ words: { signup, partners }, link }) =>
  html`<fieldset>
    <legend>${signup.consents}</legend>
    <p class="hint">${signup.consentsHint}</p>
    <noscript><p class="notice">${signup.noscript}</p></noscript>
    <div class="consents">
      <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
        ${signup.newsletter}
        <p slot="description">${signup.newsletterHint}</p>
      </consent-checkbox>
      <consent-checkbox
        name="partners"
        purpose="partner-offers"
        channel="email"
        party="partner"
        partners="${partners.list.map(({ id }) => id).join(' ')}"
        partners-href="${link('/partners')}"
      >
        ${signup.partners}
        <p slot="description">${signup.partnersHint}</p>
      </consent-checkbox>
    </div>
  </fieldset>`;

/** The contract's own box: an ordinary one, required, and apart from the consents. */
const terms = ({ words: { signup }, link }, form, errors) =>
  html`<div class="terms">
    <label>
      <input
        type="checkbox"
        name="terms"
        id="terms"
        required
        ${form.terms ? 'checked' : ''}
        ${marks('terms', errors)}
      />
      <span>${signup.terms} <a href="${link('/terms')}">${signup.termsLink}</a></span>
    </label>
    ${problem('terms', signup, errors)}
  </div>`;

const fields = (words, { email }, errors) =>
  html`<div class="field">
      <label for="email">${words.email}</label>
      <input
        type="email"
        id="email"
        name="email"
        autocomplete="email"
        maxlength="254"
        required
        value="${email ?? ''}"
        ${marks('email', errors)}
      />
      ${problem('email', words, errors)}
    </div>
    <div class="field">
      <label for="password">${words.password}</label>
      <p class="hint" id="password-hint">${words.passwordHint}</p>
      <input
        type="password"
        id="password"
        name="password"
        autocomplete="new-password"
        minlength="8"
        required
        ${marks('password', errors, 'password-hint')}
      />
      ${problem('password', words, errors)}
    </div>`;

/** Ties a field to its hint and to its error, where there are such. */
function marks(field, errors, hint) {
  const wrong = errors.includes(field);
  const about = [hint, wrong && `${field}-problem`].filter(Boolean).join(' ');
  return raw(`${about && `aria-describedby="${about}"`} ${wrong ? 'aria-invalid="true"' : ''}`);
}

const problem = (field, words, errors) =>
  errors.includes(field) &&
  html`<p class="problem" id="${field}-problem">${words.errors[field]}</p>`;

const summary = (words, errors) =>
  html`<div class="notice" role="alert">
    <p>${words.failed}</p>
    <ul>
      ${errors.map((field) => html`<li><a href="#${field}">${words.errors[field]}</a></li>`)}
    </ul>
    <p>${words.again}</p>
  </div>`;

const aside = ({ aside: { title, points } }) =>
  html`<aside>
    <h2>${title}</h2>
    <ul>
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </aside>`;
