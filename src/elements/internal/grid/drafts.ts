/**
 * What the person is about to say, in memory and nowhere else, until they save it. A preference
 * grants nothing: how often and about what is said of a yes, and starts unsaid (PG-06).
 */
import { isShownOn, stands, type StoredCell } from '../../../domain/stored-cell.js';
import type { GridCell, Row } from './rows.js';

/** What is stored of a cell. */
export type Stored = (cell: GridCell) => StoredCell | undefined;

export class Drafts {
  /** A yes or a no to each cell that was touched. */
  readonly answers = new Map<string, boolean>();
  readonly #frequencies = new Map<string, string>();
  readonly #topics = new Map<string, ReadonlySet<string>>();
  readonly #stored: Stored;

  constructor(stored: Stored) {
    this.#stored = stored;
  }

  /** Whether the control is on: as the person left it, or as a record says. */
  isOn(cell: GridCell, at: number): boolean {
    const yes = this.answers.get(cell.key);
    return yes === undefined ? isShownOn(this.#stored(cell), cell, at) : yes !== cell.saysNo;
  }

  /** Whether the row will have a yes to which a preference belongs. */
  hasYes(row: Row, at: number): boolean {
    return row.cells.some(
      (cell) => this.answers.get(cell.key) ?? stands(this.#stored(cell), cell, at),
    );
  }

  /** How often, as it was chosen; nothing where nothing was, or not the same for all channels. */
  frequencyOf(row: Row, at: number): string | undefined {
    return this.#frequencies.get(row.key) ?? this.#common(row, at, ({ frequency }) => frequency);
  }

  topicsOf(row: Row, at: number): ReadonlySet<string> | undefined {
    const chosen = this.#topics.get(row.key);
    const said = chosen ?? this.#common(row, at, ({ topics }) => topics?.join(' '));
    return typeof said === 'string' ? new Set(said.split(' ').filter(Boolean)) : said;
  }

  /** Whether the person did anything that this cell may have to say. */
  touches({ key, row }: GridCell): boolean {
    return this.answers.has(key) || this.prefers(row);
  }

  /** Whether a preference of the row was touched. */
  prefers(row: Row): boolean {
    return this.#frequencies.has(row.key) || this.#topics.has(row.key);
  }

  chooseFrequency(row: Row, id: string): void {
    this.#frequencies.set(row.key, id);
  }

  chooseTopic(row: Row, id: string, on: boolean, at: number): void {
    const topics = new Set(this.topicsOf(row, at));
    if (on) topics.add(id);
    else topics.delete(id);
    this.#topics.set(row.key, topics);
  }

  /** None of these topics: an act of its own, and no stop of anything else. */
  chooseNoTopic(row: Row): void {
    this.#topics.set(row.key, new Set());
  }

  /** Said: what is left of it is the record. */
  forget({ key, row }: GridCell, wasYes: boolean): void {
    this.answers.delete(key);
    if (!wasYes) return;
    this.#frequencies.delete(row.key);
    this.#topics.delete(row.key);
  }

  /** Every drafted yes, or every drafted no, is one no more. */
  end(yes: boolean): void {
    for (const [key, drafted] of this.answers) if (drafted === yes) this.answers.delete(key);
  }

  clear(): void {
    for (const map of [this.answers, this.#frequencies, this.#topics]) map.clear();
  }

  #common(
    row: Row,
    at: number,
    read: (stored: StoredCell) => string | undefined,
  ): string | undefined {
    const standing = row.cells
      .map((cell) => ({ cell, stored: this.#stored(cell) }))
      .filter(({ cell, stored }) => stands(stored, cell, at))
      .map(({ stored }) => read(stored!));
    return new Set(standing).size === 1 ? standing[0] : undefined;
  }
}
