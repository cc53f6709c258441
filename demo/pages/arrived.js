import { html } from 'hono/html';
import { isNewsletterYes } from '../old-consent.js';
import { layout } from './layout.js';
import { recordCard } from './record.js';

/**
 * What a form brought to the server, and what the shop may do with it.
 * @param {import('../page-of.js').Page} page
 * @param {import('../forms.js').Form} form
 * @param {object} content
 * @param {import('../evidence.js').Evidence[]} content.records
 * @param {{ title: string, detail: string }[]} content.problems
 */
export function arrivedPage(page, { name, path, opensAccount }, { records, problems }) {
  const { words, link } = page;
  const { title, refused, bound, again, anew, yours, all } = words.arrived;
  const { some, none, notKept } = words[name].arrived;
  const nothing = records.length === 0 && problems.length === 0;
  const old = records.find(isNewsletterYes);
  return layout(
    page,
    title,
    html`${problems.length > 0 && problemList(refused, problems)}
      ${nothing && html`<p class="intro">${none}</p>`}
      ${records.length > 0 && html`<p class="intro">${some}</p>`}
      ${records.map((record) => recordCard(page, record))}
      <p class="hint">${notKept} ${records.length > 0 && !opensAccount && bound}</p>
      <ul class="links">
        <li><a href="${link(path)}">${again}</a></li>
        ${old && html`<li><a href="${link(`/reconsent?record=${old.jti}`)}">${anew}</a></li>`}
        ${opensAccount && html`<li><a href="${link('/portal')}">${yours}</a></li>`}
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
