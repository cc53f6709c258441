/** One control for each purpose, channel and party, and what belongs to a row of them. */
import { msg } from '../../../locales/localization.js';
import { attribute } from '../attribute.js';
import { quiet } from '../chrome-lines.js';
import { type Drawn, h, type Piece } from '../draw.js';
import { callsText, partnersText } from '../ways/details-words.js';
import type { GridCell, Option, Row } from './rows.js';
import { channelWord, howOften, topicsWord } from './words.js';

/** How the rows of a grid are to be drawn. */
export interface Look {
  /** Too narrow for a table. */
  isNarrow: boolean;
  isDisabled(cell: GridCell): boolean;
  /** What is to be known beside a tick, or beside none. */
  remark(cell: GridCell): string | undefined;
  /** What is likely to stand there once a yes is known: it has its room from the first drawing on. */
  room(cell: GridCell): string | undefined;
  /** A preference was chosen that belongs to no yes. */
  isIdle(row: Row): boolean;
}

const small = (words: string | undefined, id?: string): Piece | undefined =>
  words === undefined ? undefined : h('small', { id }, words);

/** A box of ours, tied to its words by name alone: a label that drives it could be clicked by a script. */
const box = (cell: GridCell, look: Look): Piece =>
  h('input', {
    type: 'checkbox',
    value: cell.saysNo ? 'no' : 'yes',
    'data-cell': cell.key,
    autocomplete: 'off',
    'aria-label': cell.name,
    'aria-describedby': look.remark(cell) && cell.id,
    disabled: look.isDisabled(cell) ? '' : undefined,
  });

/** What is to be known of a control, and the room for it. */
function beside(cell: GridCell, look: Look): Piece | undefined {
  const [remark, room] = [look.remark(cell), look.room(cell)];
  if ((remark ?? room) === undefined) return undefined;
  const unseen = room && h('small', { class: 'room' }, room);
  return h('div', { class: 'beside' }, unseen, small(remark, cell.id));
}

/** A control, what it is called where no column says it, and what is to be known of it. */
const control = (cell: GridCell, look: Look, label?: Piece): Drawn[] =>
  [box(cell, look), label, beside(cell, look)].filter((part) => part !== undefined);

/** A cell of the table; one that is not asked is empty. */
export const tableCell = (cell: GridCell | undefined, look: Look): Piece =>
  h('td', {}, ...(cell ? control(cell, look) : []));

/** A line of the list. */
export const listCell = (cell: GridCell, look: Look): Piece =>
  h('div', { class: 'line' }, ...control(cell, look, h('label', {}, channelWord(cell.channel))));

/** The site's words, and what has to stand beside them. */
export function rowWords({ id, element, party, cells }: Row): Piece {
  const until = cells.find(({ manner }) => manner.terms.validUntil)?.manner.terms.validUntil;
  const href = attribute(element, 'partners-href') || undefined;
  return h(
    'div',
    { 'data-row': id },
    h('slot', { 'data-of': id }),
    party === 'partner' ? h('a', { href, class: 'small' }, partnersText(element)) : undefined,
    small(until && callsText(element, until)),
  );
}

/** A small box or radio for a preference; radios of one row belong together. */
const preference = (row: Row, kind: 'frequency' | 'topic', { id, words }: Option): Piece =>
  h(
    'span',
    { class: 'option' },
    h('input', {
      type: kind === 'topic' ? 'checkbox' : 'radio',
      value: 'yes',
      name: kind === 'topic' ? undefined : `${kind}-${row.id}`,
      [`data-${kind}`]: id,
      'data-of': row.id,
      autocomplete: 'off',
      'aria-label': `${row.title} – ${words}`,
    }),
    h('label', {}, words),
  );

const choices = (
  row: Row,
  kind: 'frequency' | 'topic',
  title: string,
  options: Option[],
  ...more: Piece[]
): Piece =>
  h(
    'fieldset',
    { class: 'choices', 'aria-label': `${row.title} – ${title}` },
    h('span', { 'aria-hidden': 'true' }, title),
    ...options.map((option) => preference(row, kind, option)),
    ...more,
  );

const frequencies = (row: Row): Piece => {
  const none = { id: '', words: msg('no preference', { id: 'no-preference' }) };
  return choices(row, 'frequency', howOften(), [...row.frequencies, none]);
};

const topics = (row: Row): Piece => {
  const none = quiet(`none ${row.id}`, msg('None of these topics', { id: 'no-topic' }));
  return choices(row, 'topic', topicsWord(), row.topics, none);
};

/** How often and about what: preferences of a yes, which they never are (PG-06). */
export const preferences = (row: Row, look: Look): Drawn =>
  row.frequencies.length + row.topics.length === 0
    ? undefined
    : h(
        'div',
        { class: 'preferences' },
        row.frequencies.length > 0 ? frequencies(row) : undefined,
        row.topics.length > 0 ? topics(row) : undefined,
        look.isIdle(row)
          ? small(msg('This counts once a box of its row is ticked.', { id: 'idle' }))
          : undefined,
      );
