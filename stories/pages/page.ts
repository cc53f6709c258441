/** A page of the project's site: its head, its way to the others, and its foot. */
import { html, nothing, type TemplateResult } from 'lit';
import { license, version } from '../../package.json';
import './page.css';

/** A place in this Storybook: a story or a page of documentation, by its id. */
export const placeOf = (id: string): string =>
  `./?path=/${id.endsWith('--docs') ? 'docs' : 'story'}/${id}`;

/** The frame around a page is left too. */
export const linkTo = (id: string, words: unknown, className = ''): TemplateResult =>
  html`<a href=${placeOf(id)} target="_top" class=${className || nothing}>${words}</a>`;

export const FRONT = 'front-page--front-page';
export const THEMES = 'themes--themes';
export const RULES = 'rules--rules';
export const ELEMENTS = {
  'consent-checkbox': 'elements-consent-checkbox--docs',
  'cookie-banner': 'elements-cookie-banner--docs',
  'unsubscribe-all': 'elements-unsubscribe-all--docs',
  'preference-grid': 'elements-preference-grid--docs',
} as const;

const PLACES: [id: string, words: string][] = [
  [FRONT, 'Ouinon'],
  [ELEMENTS['consent-checkbox'], 'Elements'],
  [THEMES, 'Themes'],
  [RULES, 'Rules'],
];

const place = ([id, words]: [string, string], here: string): TemplateResult =>
  html`<li>
    ${
      id === here
        ? html`<a href=${placeOf(id)} target="_top" aria-current="page">${words}</a>`
        : linkTo(id, words)
    }
  </li>`;

export const page = (here: string, content: unknown): TemplateResult => html`
  <div class="page" lang="en" dir="ltr">
    <header>
      <nav aria-label="Site">
        <ul>
          ${PLACES.map((it) => place(it, here))}
        </ul>
      </nav>
    </header>
    <main>${content}</main>
    <footer>
      <p>
        Ouinon ${version}, ${license} licence.
        <a href="https://www.npmjs.com/package/ouinon" target="_top">Package and README on npm</a>
      </p>
    </footer>
  </div>
`;

/** A long page may be read by a keyboard that scrolls. */
export const scrolling = (label: string, content: unknown): TemplateResult =>
  html`<div class="scrolling" role="region" aria-label=${label} tabindex="0">${content}</div>`;
