/** The ordinary fields of the shop's forms, and what is said of one that is not right. */
import { html, raw } from 'hono/html';
import { attributes } from './attributes.js';

/** What the browser is told of each field. A password is never sent back into its field. */
const FIELDS = {
  name: { autocomplete: 'name', maxlength: '120' },
  address: { autocomplete: 'street-address', maxlength: '200' },
  organisation: { autocomplete: 'organization', maxlength: '120' },
  email: { type: 'email', autocomplete: 'email', maxlength: '254' },
  phone: { type: 'tel', autocomplete: 'tel', maxlength: '20' },
  password: { type: 'password', autocomplete: 'new-password', minlength: '8', value: undefined },
};

/**
 * @param {import('../page-of.js').Page} page
 * @param {import('../rules.js').Field} name
 * @param {import('./form.js').Sent} sent
 * @param {Record<string, string>} [more] attributes that differ here
 */
export function field({ words: { form: words } }, name, { values, errors }, more = {}) {
  const hint = words.hints[name];
  const input = { value: values[name], ...FIELDS[name], ...more };
  return html`<div class="field">
    <label for="${name}">${words.fields[name]}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <input
      id="${name}"
      name="${name}"
      required
      ${attributes(input)}
      ${marks(name, errors, hint && `${name}-hint`)}
    />
    ${problem(name, words, errors)}
  </div>`;
}

/** The contract's own box: an ordinary one, required, and apart from the consents. */
export const terms = ({ words: { form: words }, link }, { values, errors }) =>
  html`<div class="terms">
    <label>
      <input
        type="checkbox"
        name="terms"
        id="terms"
        required
        ${values.terms ? 'checked' : ''}
        ${marks('terms', errors)}
      />
      <span>${words.terms} <a href="${link('/terms')}">${words.termsLink}</a></span>
    </label>
    ${problem('terms', words, errors)}
  </div>`;

/** All that is not right, at the head of the form. */
export const summary = (words, name, errors) =>
  html`<div class="notice" role="alert">
    <p>${words[name].failed}</p>
    <ul>
      ${errors.map((field) => html`<li><a href="#${field}">${words.form.errors[field]}</a></li>`)}
    </ul>
    <p>${words.form.again}</p>
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
