/** The page on which an editor writes a question, sees it, and takes its markup along. */
import { html } from 'hono/html';
import { CHANNELS, GAPS, LANGUAGES, MODES, questionOf, settingsOf } from '../builder/question.js';
import { attributes } from './attributes.js';
import { layout } from './layout.js';

/** Names of their own: they are the same in every language. */
const PLACES = {
  html: 'HTML',
  marker: undefined,
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
  css: 'CSS',
};

/**
 * @param {import('../page-of.js').Page} page
 * @param {object} built
 * @param {ReturnType<typeof import('../builder/question.js').read>} built.values
 * @param {Record<string, string>} built.snippets
 * @param {{ passed: boolean, title: string, problems: object[] }} built.verdict
 * @param {string} built.version
 */
export function builderPage(page, { values, snippets, verdict, version }) {
  const words = page.words.builder;
  return layout(
    page,
    words.title,
    html`<script type="module" src="/ouinon/ouinon.js"></script>
      <script type="module" src="/builder/page.js"></script>
      <p class="intro">${words.intro}</p>
      <div class="builder">
        ${question(page, values, version)}
        <div>
          <h2>${words.shown}</h2>
          ${preview(values)}
          <p class="hint">${words.nothing}</p>
          <h2>${words.verdict}</h2>
          <div id="verdict" role="status">${said(verdict)}</div>
        </div>
      </div>
      <h2>${words.snippets}</h2>
      <p>${words.place}</p>
      ${Object.entries(PLACES).map(([name, title = words.marker]) =>
        snippet(words, name, title, snippets[name]),
      )}`,
  );
}

const question = ({ words: { builder: words }, lang, link }, values, version) =>
  html`<form
    id="builder"
    method="get"
    action="/builder"
    data-release="${version}"
    data-copied="${words.copied}"
    data-lost="${words.lost}"
    data-channel="${values.channel}"
  >
    ${link('/').includes('lang=') && html`<input type="hidden" name="lang" value="${lang}" />`}
    <fieldset>
      <legend>${words.groups.question}</legend>
      ${choice(words, 'mode', values, MODES)} ${text(words, 'purpose', values)}
      ${choice(words, 'channel', values, CHANNELS)}
      <div class="calls">${text(words, 'hours', values)} ${text(words, 'frequency', values)}</div>
    </fieldset>
    <fieldset>
      <legend>${words.groups.words}</legend>
      ${choice(words, 'language', values, Object.keys(LANGUAGES), (it) => LANGUAGES[it][0])}
      ${area(words, 'words', values)} ${area(words, 'description', values)}
    </fieldset>
    <fieldset>
      <legend>${words.groups.site}</legend>
      ${text(words, 'company', values)} ${text(words, 'privacy', values)}
      ${text(words, 'preferences', values)}
    </fieldset>
    <fieldset>
      <legend>${words.groups.look}</legend>
      ${text(words, 'accent', values, { type: 'color' })} ${choice(words, 'gap', values, GAPS)}
    </fieldset>
    <noscript><button class="button">${words.show}</button></noscript>
  </form>`;

const field = ({ fields, hints }, name, control) =>
  html`<div class="field">
    <label for="${name}">${fields[name]}</label>
    ${hints[name] && html`<p class="hint" id="${name}-hint">${hints[name]}</p>`} ${control}
  </div>`;

const tied = ({ hints }, name) => ({
  id: name,
  name,
  ...(hints[name] && { 'aria-describedby': `${name}-hint` }),
});

const text = (words, name, values, more = {}) =>
  field(
    words,
    name,
    html`<input ${attributes({ ...tied(words, name), value: values[name], ...more })} />`,
  );

const area = (words, name, values) =>
  field(
    words,
    name,
    html`<textarea rows="3" ${attributes(tied(words, name))}>${values[name]}</textarea>`,
  );

const choice = (words, name, values, all, title = (it) => words.options[name][it]) =>
  field(
    words,
    name,
    html`<select ${attributes(tied(words, name))}>
      ${all.map(
        (it) =>
          html`<option value="${it}" ${values[name] === it ? 'selected' : ''}>
            ${title(it)}
          </option>`,
      )}
    </select>`,
  );

/** A form of its own, which nothing sends: what is ticked here is recorded nowhere. */
function preview(values) {
  const { controller, privacyHref, withdrawHref, retention } = settingsOf(values);
  const settings = {
    controller: controller.name,
    'privacy-href': privacyHref,
    'withdraw-href': withdrawHref,
    retention: `${retention.period} ${retention.from}`,
  };
  return html`<form id="preview" method="post" action="/builder" ${attributes(settings)}>
    ${element(questionOf(values))}
  </form>`;
}

const element = ({ tag, attributes: own = {}, children }) => {
  const inner = children.map((child) => (typeof child === 'string' ? child : element(child)));
  return tag === 'p'
    ? html`<p ${attributes(own)}>${inner}</p>`
    : html`<consent-checkbox ${attributes(own)}>${inner}</consent-checkbox>`;
};

const said = ({ passed, title, problems }) =>
  html`<p class="${passed ? 'good' : 'bad'}">${title}</p>
    ${
      problems.length > 0 &&
      html`<ul>
        ${problems.map(
          ({ code, lang, message, how }) =>
            html`<li>
              <strong lang="${lang}">${message}</strong> <span lang="${lang}">${how}</span>
              <code>${code}</code>
            </li>`,
        )}
      </ul>`
    }`;

const snippet = (words, name, title, code = '') =>
  html`<details data-snippet="${name}" ${name === 'html' ? 'open' : ''} ${code ? '' : 'hidden'}>
    <summary>${title}</summary>
    <pre tabindex="0" role="group" aria-label="${title}"><code>${code}</code></pre>
    <p>
      <button type="button" class="button" hidden>${words.copy(title)}</button>
      <span role="status"></span>
    </p>
  </details>`;
