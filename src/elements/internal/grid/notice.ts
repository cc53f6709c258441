/**
 * What a record of a grid says was on the screen: who asks, the way out of everything, and the rows
 * that changed. A cell of a table has no words but those of its headers, so it is a line of them.
 */
import { EVERYTHING } from '../../../domain/everything.js';
import type { Notice } from '../../../domain/record.js';
import { agentMethod } from '../agent.js';
import { pairLabels, STOP_OR_ADAPT } from '../choice-buttons.js';
import { readText } from '../notice.js';
import { type Page, readPage } from '../question.js';
import { readSettings, type Settings } from '../settings.js';
import type { Change } from './changes.js';
import { findStop } from './stop.js';
import { type GridCell, type Row, titleIn } from './rows.js';
import { howOften, nameOf, topicsWord } from './words.js';

/** Reads the screen once for a save, each part of it when it is needed and no more than once. */
export class GridNotice {
  readonly page: Page;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #settings: Settings;
  readonly #words = new Map<Element | string, string>();

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    this.#settings = readSettings(host);
    this.page = readPage(host, []);
  }

  /** The headers of a cell as they are on the screen; nothing where its row is not to be seen. */
  readonly labelOf = ({ cell }: Pick<Change, 'cell'>): string => {
    const { row, channel } = cell;
    const title = this.#read(titleIn(row.element)).replaceAll('\n', ' ');
    return title && nameOf(title, channel, row.party, this.#settings);
  };

  readonly wordsOf = ({ cell }: Pick<Change, 'cell'>): string => this.#wordsOf(cell);

  /** The words of one record. */
  of(changes: Change[]): Notice {
    const [{ label: stop } = { label: '' }] = pairLabels(STOP_OR_ADAPT);
    const way = findStop(this.#host);
    const out = way ? this.#read(way) : '';
    const lines = [
      this.#read('#who'),
      out,
      ...['yes', 'no'].flatMap((says) => this.#group(says, changes)),
      this.#read('.answers'),
    ];
    return {
      ...this.page.notice,
      ...(agentMethod(this.#host) && { medium: 'spoken' }),
      text: lines.filter(Boolean).join('\n'),
      labels: changes.map(this.labelOf),
      also: out.includes(stop) ? [{ ...EVERYTHING, label: stop }] : [],
    };
  }

  #group(says: string, changes: Change[]): string[] {
    const members = changes.filter(({ cell }) => cell.saysNo === (says === 'no'));
    if (members.length === 0) return [];
    const rows = [...new Set(members.map(({ cell }) => cell.row))];
    const linesOf = (row: Row) => {
      const own = members.filter(({ cell }) => cell.row === row);
      return [this.#wordsOf(own[0]!.cell), ...own.flatMap((change) => this.#linesOf(change))];
    };
    return [this.#read(`[data-group=${says}] > legend`), ...rows.flatMap(linesOf)];
  }

  #linesOf(change: Change): string[] {
    const { frequency, topics } = change.choice;
    const { frequencies, topics: options } = change.cell.row;
    const often = frequencies.find(({ id }) => id === frequency)?.words;
    const about = options.filter(({ id }) => topics?.includes(id)).map(({ words }) => words);
    return [
      this.labelOf(change),
      ...(often ? [`${howOften()}: ${often}`] : []),
      ...(about.length > 0 ? [`${topicsWord()}: ${about.join(', ')}`] : []),
    ];
  }

  /** All that stands in the header of a row. */
  #wordsOf({ row }: GridCell): string {
    return this.#read(`[data-row="${row.id}"]`);
  }

  /** A selector is one of our own root. */
  #read(what: Element | string): string {
    const element = typeof what === 'string' ? this.#root.querySelector(what) : what;
    const words = this.#words.get(what) ?? (element ? readText(element) : '');
    this.#words.set(what, words);
    return words;
  }
}
