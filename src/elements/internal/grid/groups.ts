/** The rows of a grid as a table, or as a list where there is no room for one (PG-02). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Channel } from '../../../domain/vocabulary.js';
import { msg } from '../../../locales/localization.js';
import { type Drawn, hasPreferences, listCell, preferences, rowWords, tableCell } from './cells.js';
import type { Row } from './rows.js';
import { channelWord } from './words.js';

/** Below this width of the grid, in CSS pixels, there is no table; each channel needs some room. */
const NARROW = 480;
const ROOM_FOR_WORDS = 160;
const ROOM_FOR_CHANNEL = 64;

const channelsOf = (rows: Row[]): Channel[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.map(({ channel }) => channel))),
];

export const needsList = (rows: Row[], width: number): boolean =>
  width < Math.max(NARROW, ROOM_FOR_WORDS + ROOM_FOR_CHANNEL * channelsOf(rows).length);

const tableRow = (row: Row, channels: Channel[], drawn: Drawn): TemplateResult =>
  html`<tr>
      <th scope="row" abbr=${row.title}>${rowWords(row)}</th>
      ${channels.map((channel) =>
        tableCell(
          row.cells.find((cell) => cell.channel === channel),
          drawn,
        ),
      )}
    </tr>
    ${
      hasPreferences(row)
        ? html`<tr>
            <td class="wide" colspan=${channels.length + 1}>${preferences(row, drawn)}</td>
          </tr>`
        : nothing
    }`;

function table(rows: Row[], drawn: Drawn): TemplateResult {
  const channels = channelsOf(rows);
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${channels.map((channel) => html`<th scope="col">${channelWord(channel)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => tableRow(row, channels, drawn))}
    </tbody>
  </table>`;
}

const list = (rows: Row[], drawn: Drawn): TemplateResult =>
  html`<ul>
    ${rows.map(
      (row) =>
        html`<li>
          <fieldset aria-label=${row.title}>
            ${rowWords(row)} ${row.cells.map((cell) => listCell(cell, drawn))}
            ${hasPreferences(row) ? preferences(row, drawn) : nothing}
          </fieldset>
        </li>`,
    )}
  </ul>`;

/** What a tick means, before anything can be ticked (PG-07). */
const legendOf = (says: 'yes' | 'no'): string =>
  says === 'yes'
    ? msg('Tick what you want to receive. An empty box means no.', { id: 'ticks-say-yes' })
    : msg('You receive these unless you refuse them. To refuse, tick the box.', {
        id: 'ticks-say-no',
      });

/** Rows whose ticks all say the same; nothing can be answered while it is `isLoading`. */
export const group = (
  says: 'yes' | 'no',
  rows: Row[],
  isLoading: boolean,
  drawn: Drawn,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<fieldset data-group=${says} ?disabled=${isLoading} aria-busy=${String(isLoading)}>
        <legend>${legendOf(says)}</legend>
        ${drawn.isNarrow ? list(rows, drawn) : table(rows, drawn)}
      </fieldset>`;
