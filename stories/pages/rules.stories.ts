import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import ledger from 'virtual:rules';
import type { Ledger } from '../../test/rules/ledger.js';
import { demandsOf } from '../../test/rules/demands.js';
import { sourcesOf } from '../../test/rules/sources.js';
import type { Held, NamedTest, Status } from '../../test/rules/table.js';
import { page, RULES } from './page.js';
import './rules.css';

/** What the elements do and why, for whoever has to answer for it. */
const meta: Meta = {
  title: 'Rules',
  tags: ['!autodocs'],
  parameters: { page: true, controls: { disable: true } },
};
export default meta;

const PARTS: Record<string, string> = {
  ALL: 'Every element',
  CB: 'One question: <consent-checkbox>',
  UA: 'Out of everything: <unsubscribe-all>',
  PG: 'All choices of a person: <preference-grid>',
  CK: 'What is kept on a device: <cookie-banner>',
  RC: 'The record',
  EP: 'The endpoint',
  AC: 'Accessibility',
  CM: 'On other people’s pages',
};

const { held, ran } = ledger as Ledger;

/** Whether no test names a rule, or none of them ran, a page cannot know. */
const WORDS: Record<Status, string> = {
  passed: 'holds',
  failed: 'broken',
  skipped: 'not run here',
  missing: ran ? 'no result' : 'not run',
  later: 'later',
};

const testLine = ({ title, engines, file, result }: NamedTest): TemplateResult => html`
  <li>
    ${title}
    <span class="small">${result}, ${engines.join(', ') || 'not run'}, <code>${file}</code></span>
  </li>
`;

const tests = ({ tests }: Held): TemplateResult | typeof nothing =>
  tests.length === 0
    ? nothing
    : html`<details>
        <summary>${tests.length} ${tests.length === 1 ? 'test' : 'tests'}</summary>
        <ul>
          ${tests.map(testLine)}
        </ul>
      </details>`;

/** What articles asked for, by the article: their demands are many, and theirs to word. */
function asked(id: string): string[] {
  const sources = [...new Set(demandsOf(id).map(({ source }) => source))];
  return sources.map((source) => {
    const ids = demandsOf(id).filter((demand) => demand.source === source);
    return `${source} (${ids.map((demand) => demand.id).join(', ')})`;
  });
}

function sources({ id }: Held): TemplateResult {
  const all = [...sourcesOf(id), ...asked(id)];
  return all.length === 0
    ? html`<p class="small">The project’s own.</p>`
    : html`<ul class="small">
        ${all.map((source) => html`<li>${source}</li>`)}
      </ul>`;
}

const rule = (row: Held): TemplateResult => html`
  <article class="rule" data-status=${row.status} aria-labelledby=${row.id}>
    <h3 id=${row.id}>${row.id}</h3>
    <div>
      <p class="says">${row.says}</p>
      ${sources(row)} ${tests(row)}
    </div>
    <p class="result"><span>${WORDS[row.status]}</span></p>
  </article>
`;

const part = ([prefix, title]: [string, string]): TemplateResult => html`
  <section aria-labelledby=${prefix}>
    <h2 id=${prefix}>${title}</h2>
    ${held.filter(({ id }) => id.startsWith(`${prefix}-`)).map(rule)}
  </section>
`;

const countOf = (status: Status): number => held.filter((row) => row.status === status).length;

const sum = (): string =>
  (Object.keys(WORDS) as Status[])
    .filter((status) => countOf(status) > 0)
    .map((status) => `${WORDS[status]}: ${countOf(status)}`)
    .join(', ');

const standing = (): TemplateResult =>
  ran
    ? html`<p>
        As of the run of
        <time datetime=${ran}>
          ${new Date(ran).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })}
          UTC</time
        >: ${held.length} rules; ${sum()}.
      </p>`
    : html`<p>
        <strong>No run is known.</strong> This page was built where the tests had not run, so it
        cannot say which of the ${held.length} rules hold. <code>npm test</code> knows.
      </p>`;

/** Shows the rules whose text has all the words, with or without their tests. */
function search({ currentTarget }: Event): void {
  const form = currentTarget as HTMLFormElement;
  const valueOf = (name: string) =>
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value;
  const wanted = valueOf('words').toLowerCase().split(/\s+/).filter(Boolean);
  const status = valueOf('status');
  const root = form.closest('.page')!;
  let shown = 0;
  for (const row of root.querySelectorAll<HTMLElement>('.rule')) {
    const text = row.textContent.toLowerCase();
    const fits = !status || row.dataset['status'] === status;
    row.hidden = !fits || !wanted.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  for (const section of root.querySelectorAll<HTMLElement>('section'))
    section.hidden = !section.querySelector('.rule:not([hidden])');
  root.querySelector('#shown')!.textContent = `${shown} of ${held.length} rules`;
}

const filter = (): TemplateResult => html`
  <form class="filter" role="search" @input=${search} @submit=${(it: Event) => it.preventDefault()}>
    <label>Words <input type="search" name="words" autocomplete="off" /></label>
    <label>
      Result
      <select name="status">
        <option value="">any</option>
        ${(Object.keys(WORDS) as Status[])
          .filter((status) => countOf(status) > 0)
          .map((status) => html`<option value=${status}>${WORDS[status]}</option>`)}
      </select>
    </label>
    <p id="shown" role="status">${held.length} of ${held.length} rules</p>
  </form>
`;

/** Each rule with its sources, its tests and their last result. */
export const Rules: StoryObj = {
  render: () =>
    page(
      RULES,
      html`
        <h1>Rules</h1>
        <p class="lead">
          What the law, the authorities and the research ask of a question of consent, as sentences
          that a test can check: who asks for it, which tests hold it, and what became of them.
        </p>
        ${standing()}
        <p>
          This is no legal advice. A rule that holds says what the elements do; the words of a site,
          and what it does with an answer, are the site’s own. Numbers such as A-17 are the demands
          of the five articles that the project began with.
        </p>
        ${filter()} ${Object.entries(PARTS).map(part)}
      `,
    ),
};
