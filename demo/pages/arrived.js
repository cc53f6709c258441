import { html } from 'hono/html';
import { layout } from './layout.js';
import { recordCard } from './record.js';

/**
 * What the form brought to the server, after the signup.
 * @param {import('../page-of.js').Page} page
 * @param {object} content
 * @param {import('../evidence.js').Evidence[]} content.records
 * @param {{ title: string, detail: string }[]} content.problems
 */
export function arrivedPage(page, { records, problems }) {
  const { words, link } = page;
  const { title, some, none, refused, notKept, bound, again, all } = words.arrived;
  const nothing = records.length === 0 && problems.length === 0;
  return layout(
    page,
    title,
    html`${problems.length > 0 && problemList(refused, problems)}
      ${nothing && html`<p class="intro">${none}</p>`}
      ${records.length > 0 && html`<p class="intro">${some}</p>`}
      ${records.map((record) => recordCard(page, record))}
      <p class="hint">${notKept} ${records.length > 0 && bound}</p>
      <ul class="links">
        <li><a href="${link('/signup')}">${again}</a></li>
        <li><a href="${link('/records')}">${all}</a></li>
      </ul>`,
  );
}

const problemList = (refused, problems) =>
  html`<div class="notice" role="alert">
    <p>${refused}</p>
    <ul lang="en">
      ${problems.map(({ title, detail }) => html`<li>${title} ${detail}</li>`)}
    </ul>
  </div>`;
