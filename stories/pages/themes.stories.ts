import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import manifest from '../../dist/custom-elements.json';
import '../../src/unsubscribe-all.js';
import '../../src/index.js';
import { endpointThat, PERSON } from '../endpoint.js';
import { NEWSLETTER } from '../sentences.js';
import { question, words } from '../site.js';
import { contact, stopForm } from '../stop-form.js';
import { type Theme, THEMES as FILES } from '../tools/themes.js';
import { linkTo, page, scrolling, THEMES } from './page.js';
import './themes.css';

/** How the elements can look, and how they cannot. */
const meta: Meta = {
  title: 'Themes',
  tags: ['!autodocs'],
  parameters: { page: true, controls: { disable: true } },
};
export default meta;

interface Declared {
  tagName?: string;
  cssProperties?: { name: string; default?: string; description?: string }[];
}

interface Property {
  name: string;
  initial: string;
  /** What it means, and to which elements. */
  meanings: Map<string, string[]>;
}

/** Every property of the manifest once, with each meaning that it has. */
function properties(): Property[] {
  const found = new Map<string, Property>();
  const declared = (manifest as { modules: { declarations?: Declared[] }[] }).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  for (const { tagName = '', cssProperties = [] } of declared) {
    for (const { name, default: initial = '', description = '' } of cssProperties) {
      const property = found.get(name) ?? {
        ...{ name, initial },
        meanings: new Map<string, string[]>(),
      };
      const tags = property.meanings.get(description) ?? [];
      property.meanings.set(description, [...tags, tagName]);
      found.set(name, property);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const meaning = ([description, tags]: [string, string[]]): TemplateResult => html`
  <li>${description} <span class="small">${tags.map((tag) => `<${tag}>`).join(', ')}</span></li>
`;

const propertyTable = (): TemplateResult =>
  scrolling(
    'Custom properties',
    html`<table>
      <thead>
        <tr>
          <th scope="col">property</th>
          <th scope="col">default</th>
          <th scope="col">what it means</th>
        </tr>
      </thead>
      <tbody>
        ${properties().map(
          ({ name, initial, meanings }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${initial}</code></td>
              <td>
                <ul>
                  ${[...meanings].map(meaning)}
                </ul>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );

/** The theme for one part of this page instead of its whole. */
const within = ({ id, css }: Theme): string =>
  `#theme-${id} { ${css.replace(/:root(,\s*body)?/, '&')} }`;

const sheets = FILES.map((theme) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(within(theme));
  return sheet;
});

const sample = (name: string): TemplateResult => html`
  <div
    class="sample"
    endpoint=${endpointThat('offline')}
    account=${PERSON}
    controller="Librairie Martin"
    privacy-href="#privacy"
    withdraw-href="#choices"
    retention="P3Y last-contact"
    jurisdiction="FR"
  >
    ${question({}, NEWSLETTER)}
    <unsubscribe-all>
      <span slot="title">${words('Which messages?', 'Quels messages ?')} (${name})</span>
      <ul slot="scope">
        <li>${words('E-mail, letters, calls', 'E-mails, courriers, appels')}</li>
      </ul>
      ${stopForm()} ${contact}
    </unsubscribe-all>
  </div>
`;

const theme = ({ id, name, says }: Theme): TemplateResult => html`
  <section class="theme" id="theme-${id}" aria-labelledby="name-${id}">
    <div>
      <h3 id="name-${id}">${name}</h3>
      <p>${says}</p>
      <p><code>ouinon/themes/${id}.css</code></p>
      <p>
        ${linkTo(`themes-on-every-element--${id}`, `${name} on every element`)},
        ${linkTo(`themes-on-every-element--${id}-banner`, 'on a banner')}
      </p>
    </div>
    ${sample(name)}
  </section>
`;

const USE = `<link rel="stylesheet" href="/node_modules/ouinon/dist/themes/neutral.css" />

/* with a bundler */
import 'ouinon/themes/neutral.css';

/* or your own */
:root {
  --consent-ink: #14324a;
  --consent-paper: #ffffff;
  --consent-radius: 1rem;
}`;

/** Four to begin with, and all that they are made of. */
export const Themes: StoryObj = {
  render: () => {
    for (const sheet of sheets)
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    return page(
      THEMES,
      html`
        <h1>Themes</h1>
        <p class="lead">
          The elements take the letters, the colours and the accent of the page they stand in. What
          is left are a few properties, and a theme is nothing but values for them.
        </p>
        <p>
          Ink and paper are those of the whole element and of both its buttons. There is no property
          for one button alone, so no theme can make a yes weigh more than a no. Switch on «Equal
          weight, measured» in the toolbar to see it measured.
        </p>
        <h2>Properties</h2>
        ${propertyTable()}
        <h2>Four themes</h2>
        <p>Each is one small file, for light and dark pages alike.</p>
        ${FILES.map(theme)}
        <h2>How to use one</h2>
        ${scrolling('Markup and style', html`<pre><code>${USE}</code></pre>`)}
      `,
    );
  },
};
