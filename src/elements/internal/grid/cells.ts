/** One control for each purpose, channel and party, and what belongs to a row of them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { details } from '../ways/details.js';
import type { GridCell, Option, Row } from './rows.js';
import { channelWord } from './words.js';

/** How a grid is to be drawn. */
export interface Drawn {
  /** Too narrow for a table. */
  isNarrow: boolean;
  isDisabled(cell: GridCell): boolean;
  /** What is to be known beside a tick, or beside none. */
  remark(cell: GridCell): string | undefined;
  /** A preference was chosen that belongs to no yes. */
  isIdle(row: Row): boolean;
}

/** A box of ours, tied to its words by name alone: a label that drives it could be clicked by a script. */
function box(cell: GridCell, drawn: Drawn, remark: string | undefined): TemplateResult {
  return html`<input
    type="checkbox"
    value=${cell.saysNo ? 'no' : 'yes'}
    data-cell=${cell.key}
    autocomplete="off"
    aria-label=${cell.name}
    aria-describedby=${remark ? cell.id : nothing}
    ?disabled=${drawn.isDisabled(cell)}
  />`;
}

const remarkLine = ({ id }: GridCell, remark: string | undefined) =>
  remark ? html`<small id=${id}>${remark}</small>` : nothing;

/** A cell of the table. */
export function tableCell(cell: GridCell | undefined, drawn: Drawn): TemplateResult {
  if (!cell) return html`<td></td>`;
  const remark = drawn.remark(cell);
  return html`<td>${box(cell, drawn, remark)}${remarkLine(cell, remark)}</td>`;
}

/** A line of the list. */
export function listCell(cell: GridCell, drawn: Drawn): TemplateResult {
  const remark = drawn.remark(cell);
  return html`<div class="line">
    ${box(cell, drawn, remark)}<label>${channelWord(cell.channel)}</label>
    ${remarkLine(cell, remark)}
  </div>`;
}

/** The site's words, and what we have to add to them. */
export const rowWords = ({ id, element, cells }: Row): TemplateResult => {
  const dated = cells.find(({ manner }) => manner.terms.validUntil) ?? cells[0];
  return html`<div data-row=${id}>
    <slot data-of=${id}></slot>
    <small>${dated ? details(element, dated.manner) : nothing}</small>
  </div>`;
};

const frequencies = ({ id, title, frequencies: options }: Row): TemplateResult => {
  const words = msg('How often', { id: 'how-often' });
  return html`<span class="option">
    <span aria-hidden="true">${words}</span>
    <select data-frequency=${id} aria-label="${title} – ${words}" autocomplete="off">
      <option value="">${msg('no preference', { id: 'no-preference' })}</option>
      ${options.map(({ id, words }) => html`<option value=${id}>${words}</option>`)}
    </select>
  </span>`;
};

const topic = (row: Row, { id, words }: Option): TemplateResult =>
  html`<span class="option"
    ><input
      type="checkbox"
      value="yes"
      data-topic=${id}
      data-of=${row.id}
      autocomplete="off"
      aria-label="${row.title} – ${words}"
    /><label>${words}</label></span
  >`;

const topics = (row: Row): TemplateResult =>
  html`<fieldset class="topics" aria-label="${row.title} – ${msg('Topics', { id: 'topics' })}">
    <span aria-hidden="true">${msg('Topics', { id: 'topics' })}</span>
    ${row.topics.map((option) => topic(row, option))}
    <button type="button" class="quiet" data-act="none ${row.id}">
      ${msg('None of these topics', { id: 'no-topic' })}
    </button>
  </fieldset>`;

export const hasPreferences = ({ frequencies, topics }: Row): boolean =>
  frequencies.length + topics.length > 0;

/** How often and about what: preferences of a yes, which they never are (PG-06). */
export const preferences = (row: Row, drawn: Drawn): TemplateResult =>
  html`<div class="preferences">
    ${row.frequencies.length > 0 ? frequencies(row) : nothing}
    ${row.topics.length > 0 ? topics(row) : nothing}
    ${
      drawn.isIdle(row)
        ? html`<small>${msg('This counts once a box of its row is ticked.', { id: 'idle' })}</small>`
        : nothing
    }
  </div>`;
