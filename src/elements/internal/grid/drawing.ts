/** Draws a grid as it stands now, and keeps the focus where it was. */
import { type Remark, remarkOn, stands } from '../../../domain/stored-cell.js';
import { purposesIn } from '../banner/declared.js';
import { draw, type Piece } from '../draw.js';
import { languageOf } from '../notice.js';
import { hasOurWords } from '../our-words.js';
import { copyOf, type Sending } from '../sending.js';
import { readSettings } from '../settings.js';
import { type Control, showAnswer } from '../trusted.js';
import { day } from '../ways/details-words.js';
import type { Look } from './cells.js';
import type { Grid } from './grid.js';
import { pageProblem } from './misuse.js';
import { type GridCell, isService, type Row } from './rows.js';
import { fillSlots } from './slots.js';
import { bareTemplate, gridTemplate } from './template.js';
import { changedWords, remarkText } from './words.js';

/** What is said of several records at once: the worst of it. */
const WORST = ['rejected', 'queued', 'saving', 'sent'] as const;

/** How far the person's answers got: how many wait to be saved, and what became of the last save. */
interface Told {
  unsaved: number;
  saved: Partial<Sending>;
}

export class Drawing {
  readonly #grid: Grid;
  readonly #states: CustomStateSet;
  /** Our own words were there at the last drawing. */
  #hadWords: boolean | undefined;
  /** The cell of each control: to ask a thousand of them for theirs at each drawing takes a while. */
  #cells = new WeakMap<Control, GridCell>();
  /** What was filled in, and the first slot that it was filled into. */
  #filled: [rows?: Row[], slot?: Element | null] = [];

  constructor(grid: Grid, states: CustomStateSet) {
    this.#grid = grid;
    this.#states = states;
  }

  draw(root: ShadowRoot): void {
    const { host, view, misuse, answers } = this.#grid;
    const isReady = hasOurWords(host, view.update);
    // The names of channels are words of ours.
    if (isReady && this.#hadWords === false) this.#grid.read();
    this.#hadWords = isReady;
    const at = Date.now();
    const focused = focusIn(root);
    misuse.block(pageProblem(host) ?? this.#grid.problem);
    const told = { unsaved: answers.unsaved, saved: this.#saved() };
    draw(root, [isReady ? this.#template(at, told) : bareTemplate()]);
    const { rows } = this.#grid;
    if (this.#isNew(root)) {
      fillSlots(host, root, rows);
      if (isReady) answers.balance.check();
    }
    showAnswer(root, (control) => this.#isOn(control, at));
    // A way to try again goes away with its trouble, and Save stands next to it.
    for (const selector of [focused, '#save'])
      if (focused && !root.activeElement) root.querySelector<HTMLElement>(selector!)?.focus();
    this.#showStates(told);
  }

  /** Other slots stand there than at the last drawing, or other words are to fill them. */
  #isNew(root: ShadowRoot): boolean {
    const [rows, slot] = this.#filled;
    const first = root.querySelector('slot[data-of]');
    this.#filled = [this.#grid.rows, first];
    const isNew = rows !== this.#grid.rows || slot !== first || !first;
    if (isNew) this.#cells = new WeakMap();
    return isNew;
  }

  #template(at: number, told: Told): Piece {
    const { host, rows, misuse, standing, answers, isNarrow } = this.#grid;
    return gridTemplate({
      ...this.#look(at),
      isNarrow,
      settings: readSettings(host),
      rows,
      hasServices: purposesIn(host).some(isService),
      progress: standing.progress,
      isStopped: standing.isStopped && !this.#hasYes(at),
      isBlocked: this.#grid.isBlocked,
      isPlain: answers.balance.plain,
      problem: misuse.text,
      changed: answers.changed.map((cell) => changedWords(cell.name, this.#isYes(cell, at))),
      nothingNew: answers.nothingNew,
      ...told,
      copies: this.#copies(),
    });
  }

  /** What is drawn of a cell follows from what is stored and what was drafted. */
  #look(at: number): Omit<Look, 'isNarrow'> {
    const { host, standing, drafts, isBlocked } = this.#grid;
    const lang = languageOf(host);
    const say = (remark: Remark, end?: string) =>
      remarkText(remark).replace('{end}', () => (end ? day(end, lang) : ''));
    return {
      // What can only say yes is shut where no yes can be taken; a no is not.
      isDisabled: (cell) => isBlocked && drafts.isOn(cell, at) === cell.saysNo,
      remark: (cell) => {
        const stored = standing.of(cell);
        const remark = remarkOn(stored, cell, at);
        return remark && say(remark, stored?.validUntil);
      },
      room: ({ manner: { terms } }) => terms.validUntil && say('dated', terms.validUntil),
      isIdle: (row) => drafts.prefers(row) && !drafts.hasYes(row, at),
    };
  }

  #isOn(control: Control, at: number): boolean {
    const { drafts, rows } = this.#grid;
    const cell = this.#cells.get(control) ?? this.#grid.cellOf(control);
    if (cell) {
      this.#cells.set(control, cell);
      return drafts.isOn(cell, at);
    }
    const { topic, frequency, of } = control.dataset;
    const row = rows[Number(of)];
    if (!row) return false;
    if (topic === undefined) return drafts.frequencyOf(row, at) === frequency;
    return drafts.topicsOf(row, at)?.has(topic) ?? false;
  }

  /** Something was agreed to since everything was stopped. */
  #hasYes(at: number): boolean {
    const { cells, standing } = this.#grid;
    return [...cells.values()].some((cell) => stands(standing.of(cell), cell, at));
  }

  #isYes(cell: GridCell, at: number): boolean {
    return this.#grid.drafts.isOn(cell, at) !== cell.saysNo;
  }

  /** The records of a save as one, without a copy of its own. */
  #saved(): Partial<Sending> {
    const { changed, saving } = this.#grid.answers;
    const told = [...saving.latest.map(({ progress }) => progress), saving.isWaiting && 'saving'];
    const progress = WORST.find((one) => told.includes(one));
    // A difference is told in words of its own.
    if (progress === 'rejected' && changed.length > 0) return {};
    const { delivery } = saving.latest.find((one) => one.progress === progress) ?? {};
    return { progress, ...(delivery && { delivery: { ...delivery, receipt: '' } }) };
  }

  #copies(): string | undefined {
    const copies = this.#grid.answers.saving.all
      .filter(copyOf)
      .map(({ jws, delivery }) => ({ record: jws, receipt: delivery!.receipt }));
    if (copies.length === 0) return undefined;
    return `data:application/json,${encodeURIComponent(JSON.stringify(copies))}`;
  }

  #showStates({ unsaved, saved }: Told): void {
    this.#states.clear();
    if (this.#grid.misuse.blocking) this.#states.add('misconfigured');
    if (/saving|queued/.test(saved.progress ?? '')) this.#states.add('pending');
    if (unsaved > 0) this.#states.add('unsaved');
  }
}

/** What has the focus, so that it can be found again where it was drawn anew. */
function focusIn(root: ShadowRoot): string | undefined {
  const active = root.activeElement;
  if (!(active instanceof HTMLElement)) return undefined;
  const { dataset } = active;
  const names = Object.keys(dataset);
  return names.map((name) => `[data-${name}="${CSS.escape(dataset[name]!)}"]`).join('');
}
