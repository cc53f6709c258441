/** The rows of a grid as a table, or as a list where there is no room for one (PG-02). */
import type { Channel } from '../../../domain/vocabulary.js';
import { msg } from '../../../locales/localization.js';
import { h, type Piece } from '../draw.js';
import { listCell, type Look, preferences, rowWords, tableCell } from './cells.js';
import type { Row } from './rows.js';
import { channelWord } from './words.js';

/** Below this width of the grid, in CSS pixels, there is no table; each channel needs some room. */
const NARROW = 480;
const ROOM_FOR_WORDS = 160;
const ROOM_FOR_CHANNEL = 64;

const channelsOf = (rows: Row[]): Channel[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.map(({ channel }) => channel))),
];

/** The least width, in CSS pixels, at which the rows are a table. */
export const leastWidth = (rows: Row[]): number =>
  Math.max(NARROW, ROOM_FOR_WORDS + ROOM_FOR_CHANNEL * channelsOf(rows).length);

const cellIn = (row: Row, channel: Channel) => row.cells.find((cell) => cell.channel === channel);

/** What a row looks like, as a text: two that are equal are drawn alike. */
const lookOf = (row: Row, look: Look, columns: Channel[] = []): string =>
  [
    ...row.cells.flatMap((cell) => [look.isDisabled(cell), look.remark(cell)]),
    look.isIdle(row),
    ...columns,
  ].join('\n');

/** A row of hundreds is drawn again only where it changed. */
const kept = new WeakMap<Row, { look: string; pieces: Piece[] }>();

function keep(row: Row, look: string, draw: () => Piece[]): Piece[] {
  const old = kept.get(row);
  if (old?.look === look) return old.pieces;
  const pieces = draw();
  kept.set(row, { look, pieces });
  return pieces;
}

function tableRows(row: Row, channels: Channel[], look: Look): Piece[] {
  const own = preferences(row, look);
  const colspan = String(channels.length + 1);
  return [
    h(
      'tr',
      {},
      // Without words there is nothing to head the row with.
      row.title
        ? h('th', { scope: 'row', abbr: row.title }, rowWords(row))
        : h('td', {}, rowWords(row)),
      ...channels.map((channel) => tableCell(cellIn(row, channel), look)),
    ),
    ...(own ? [h('tr', {}, h('td', { class: 'wide', colspan }, own))] : []),
  ];
}

function table(rows: Row[], look: Look): Piece {
  const channels = channelsOf(rows);
  const heads = channels.map((channel) => h('th', { scope: 'col' }, channelWord(channel)));
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, h('td'), ...heads)),
    h(
      'tbody',
      {},
      ...rows.flatMap((row) =>
        keep(row, lookOf(row, look, channels), () => tableRows(row, channels, look)),
      ),
    ),
  );
}

const listItem = (row: Row, look: Look): Piece =>
  h(
    'li',
    {},
    h(
      'fieldset',
      { 'aria-label': row.title },
      rowWords(row),
      ...row.cells.map((cell) => listCell(cell, look)),
      preferences(row, look),
    ),
  );

const list = (rows: Row[], look: Look): Piece =>
  h(
    'ul',
    { role: 'list' },
    ...rows.flatMap((row) => keep(row, lookOf(row, look), () => [listItem(row, look)])),
  );

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
  look: Look,
): Piece | undefined =>
  rows.length === 0
    ? undefined
    : h(
        'fieldset',
        {
          'data-group': says,
          disabled: isLoading ? '' : undefined,
          'aria-busy': String(isLoading),
        },
        h('legend', {}, legendOf(says)),
        look.isNarrow ? list(rows, look) : table(rows, look),
      );
