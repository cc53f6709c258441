/** What a grid asks, as the page says it in its `<consent-purpose>` children: a row each. */
import { type Manner, mannerOf as askedAs } from '../../../domain/manner.js';
import type { Cell } from '../../../domain/schema.js';
import type { AskedCell } from '../../../domain/stored-cell.js';
import type { Channel, Party } from '../../../domain/vocabulary.js';
import { attribute, words } from '../attribute.js';
import { purposesIn } from '../banner/declared.js';
import { readSettings, type Settings } from '../settings.js';
import { frequencyWord, inWords, nameOf } from './words.js';

/** Something to choose, with the site's words for it. */
export interface Option {
  id: string;
  words: string;
}

/** One question: a purpose, through one channel, for one party. */
export interface GridCell extends AskedCell {
  /** For what is tied to its control inside the grid. */
  id: string;
  /** See `keyOf`. */
  key: string;
  row: Row;
  channel: Channel;
  /** What the control is called: purpose, channel and party (PG-04). */
  name: string;
  manner: Manner;
}

export interface Row {
  element: Element;
  /** For what is tied to it inside the grid. */
  id: string;
  /** Unlike every other row's. */
  key: string;
  purpose: string;
  title: string;
  party: Party;
  partyIds: string[];
  frequencies: Option[];
  topics: Option[];
  cells: GridCell[];
}

/** A message that belongs to a contract is told and not asked (PG-08). */
export const isService = (element: Element): boolean => attribute(element, 'basis') === 'contract';

/** What names a row: its title, or all of it where it has none. */
export const titleIn = (element: Element): Element =>
  [...element.children].find(({ slot }) => slot === 'title') ?? element;

/** Unlike every other cell's. */
export const keyOf = ({ purpose, party, channel }: Cell): string =>
  `${purpose} ${party} ${channel}`;

function readManner(
  { capacity, jurisdiction }: Settings,
  { row, channel }: Pick<GridCell, 'row' | 'channel'>,
  at: number,
): Manner {
  const read = (name: string) =>
    name === 'capacity' ? capacity : row.element.getAttribute(name)?.trim();
  return askedAs(read, { capacity, jurisdiction, channel, party: row.party, at });
}

/** The words of an option stand among the site's own, in a `<data>` element; else its id is one. */
const optionsOf = (element: Element, name: string, word = inWords): Option[] =>
  words(element, name).map((id) => ({
    id,
    words: element.querySelector(`data[value="${CSS.escape(id)}"]`)?.textContent.trim() || word(id),
  }));

/** How the cells of a row are asked, by channel. */
export type Read = (row: Row) => (channel: Channel) => Manner;

/**
 * How answers are to be asked at a time, in milliseconds since 1970. Rows that differ in nothing but
 * their purpose are asked alike, and are hundreds.
 */
export function readOnce(settings: Settings, at: number): Read {
  const known = new Map<string, Manner>();
  return (row) => {
    const names = row.element.getAttributeNames().filter((name) => name !== 'purpose');
    const alike = JSON.stringify(names.map((name) => [name, row.element.getAttribute(name)]));
    return (channel) => {
      const manner = known.get(channel + alike) ?? readManner(settings, { row, channel }, at);
      known.set(channel + alike, manner);
      return manner;
    };
  };
}

function cellOf(
  settings: Settings,
  id: string,
  row: Row,
  channel: Channel,
  manner: Manner,
): GridCell {
  const isConsent = manner.mode !== 'objection';
  return {
    id,
    key: keyOf({ ...row, channel }),
    row,
    channel,
    name: nameOf(row.title, channel, row.party, settings),
    manner,
    isConsent,
    saysNo: !isConsent || manner.refusesOnly,
    ...(row.party === 'partner' && { partyIds: row.partyIds }),
  };
}

function rowOf(element: Element, settings: Settings, index: number, read: Read): Row {
  const party = attribute(element, 'party') === 'partner' ? 'partner' : 'brand';
  const purpose = attribute(element, 'purpose');
  const row: Row = {
    element,
    id: String(index),
    key: `${purpose} ${party}`,
    purpose,
    title: titleIn(element).textContent.replace(/\s+/g, ' ').trim(),
    party,
    partyIds: words(element, 'partners'),
    frequencies: optionsOf(element, 'frequencies', frequencyWord),
    topics: optionsOf(element, 'topics'),
    cells: [],
  };
  const channels = words(element, 'channels') as Channel[];
  const mannerOf = read(row);
  row.cells = channels.map((channel, i) =>
    cellOf(settings, `${index}-${i}`, row, channel, mannerOf(channel)),
  );
  return row;
}

/** Every question of the grid, in the order of the page. */
export function readRows(host: Element, at: number): Row[] {
  const settings = readSettings(host);
  const read = readOnce(settings, at);
  return purposesIn(host)
    .filter((element) => !isService(element))
    .map((element, i) => rowOf(element, settings, i, read));
}

/** A row rests on one basis: its ticks all say yes, or all say no, and so does its group (PG-07). */
export const rowsThat = (rows: Row[], sayNo: boolean): Row[] =>
  rows.filter(({ cells }) => (cells[0]?.saysNo ?? false) === sayNo);
