import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../package.json';
import '../../src/index.js';
import { ROWS } from '../../test/rules/rows.js';
import { LANGUAGES } from '../tools/languages.js';
import './front.css';
import { ELEMENTS, linkTo, page, FRONT, RULES, scrolling, THEMES } from './page.js';
import { tryIt } from './try-it.js';

/** What somebody sees first who comes to the project. */
const meta: Meta = {
  title: 'Front page',
  tags: ['!autodocs'],
  parameters: { page: true, controls: { disable: true } },
};
export default meta;

const hero = () => html`
  <section class="hero">
    <div>
      <h1>Asking for a yes, properly</h1>
      <p class="lead">
        Ouinon is four HTML elements that ask people for consent. Nothing is ever ticked for them,
        yes and no weigh the same, and each answer becomes a signed record of the very words that
        were on the screen.
      </p>
      <p class="actions">
        <a class="action" href="#try">Try it</a>
        ${linkTo(ELEMENTS['consent-checkbox'], 'See the elements', 'action second')}
      </p>
    </div>
    <div class="balance" aria-hidden="true">
      <span>oui</span><span>non</span>
      <i></i>
    </div>
  </section>
  <p class="principle"><span>A yes must be proven.</span> <span>A no always gets through.</span></p>
`;

const ABOUT: [tag: keyof typeof ELEMENTS, says: string][] = [
  [
    'consent-checkbox',
    'Asks one thing in one sentence of yours: a box for a yes, an equal yes and no, or a box for a no where the law lets silence count.',
  ],
  [
    'cookie-banner',
    'Purposes first, then two equal buttons on a page that goes on working. What waits for a yes is not even requested before it.',
  ],
  [
    'unsubscribe-all',
    'Out of everything by one press: every purpose, channel, brand and partner. No login, no reason, no second thought.',
  ],
  [
    'preference-grid',
    'What a person is asked and what they said, one control for each purpose and channel, with the way out of everything on top.',
  ],
];

const elements = () => html`
  <h2>Four elements</h2>
  <ul class="cards two">
    ${ABOUT.map(
      ([tag, says]) =>
        html`<li class="card">
          <h3>${linkTo(ELEMENTS[tag], html`<code>&lt;${tag}&gt;</code>`)}</h3>
          <p>${says}</p>
        </li>`,
    )}
  </ul>
`;

const PROMISES: [title: string, says: string][] = [
  [
    'Nothing is ticked',
    'There is no option for it, and no script can do it. Only a person’s own act on the control itself says yes.',
  ],
  [
    'Yes and no weigh the same',
    'One style draws both. The element measures the pair on the screen, and takes no yes from a page that made them differ.',
  ],
  [
    'One question, one thing',
    'One purpose, one channel, one party, in words of its own. What is shown is what is recorded, to the letter.',
  ],
];

const promises = () => html`
  <h2>Three promises</h2>
  <ul class="cards">
    ${PROMISES.map(
      ([title, says]) =>
        html`<li class="card">
          <h3>${title}</h3>
          <p>${says}</p>
        </li>`,
    )}
  </ul>
`;

const SNIPPET = `<script type="module" src="https://unpkg.com/ouinon/dist/cdn/ouinon.js"
  data-controller="Librairie Martin" data-endpoint="/consent"
  data-privacy-href="/privacy" data-withdraw-href="/preferences"
  data-retention="P3Y last-contact"></script>

<consent-checkbox name="newsletter" purpose="newsletter" channel="email">
  I want Librairie Martin’s newsletter by e-mail.
</consent-checkbox>`;

const forWhom = () => html`
  <h2>For those who</h2>
  <ul class="cards">
    <li class="card">
      <h3>design</h3>
      <p>
        Each state of each element stands in the sidebar. The toolbar changes language, direction,
        theme, colours, size of text and width, and measures the two buttons for you. There are
        ${linkTo(THEMES, 'four themes')} to begin with.
      </p>
    </li>
    <li class="card">
      <h3>answer for data</h3>
      <p>
        ${linkTo(RULES, `${ROWS.length} rules`)}, each with the law or the research behind it, the
        tests that hold it, and what became of them when they ran last.
      </p>
    </li>
    <li class="card">
      <h3>build</h3>
      <p>
        One script tag, in any page or framework, in ${LANGUAGES.length} languages. Without script
        no yes is possible and every way out still works.
      </p>
    </li>
  </ul>
  <h2>One tag</h2>
  ${scrolling('Markup', html`<pre><code>${SNIPPET}</code></pre>`)}
`;

const weights = () => html`
  <h2>What a page downloads</h2>
  ${scrolling(
    'Sizes',
    html`<table>
      <thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col">at most, brotli</th>
        </tr>
      </thead>
      <tbody>
        ${manifest['size-limit'].map(
          ({ name, limit }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${limit}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  )}
`;

/** The project, and the element itself to try. */
export const FrontPage: StoryObj = {
  name: 'Front page',
  render: () => page(FRONT, [hero(), tryIt(), elements(), promises(), forWhom(), weights()]),
};
