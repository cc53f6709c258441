/** Draws a grid as it stands now, and keeps the focus where it was. */
import { html, type TemplateResult } from 'lit/html.js';
import { remarkOn } from '../../../domain/stored-cell.js';
import { inPageLanguage } from '../../../locales/localization.js';
import { languageOf } from '../notice.js';
import { copyOf, type Sending } from '../sending.js';
import { readSettings } from '../settings.js';
import { showAnswer } from '../trusted.js';
import { day } from '../ways/details.js';
import type { Drawn } from './cells.js';
import { fillSlots } from './fill.js';
import type { Grid } from './grid.js';
import { gridProblem } from './misuse.js';
import { type GridCell, isService, purposesIn } from './rows.js';
import { gridTemplate } from './template.js';
import { changedWords, remarkText } from './words.js';

/** What is said of several records at once: the worst of it. */
const WORST = ['rejected', 'queued', 'saving', 'sent'] as const;

export class Drawing {
  readonly #grid: Grid;
  readonly #states: CustomStateSet;
  /** Our own words were there when the rows were read. */
  #hasWords = false;
  /** What had the focus when the drawing began, by a selector. */
  #focused: string | undefined;

  constructor(grid: Grid, states: CustomStateSet) {
    this.#grid = grid;
    this.#states = states;
  }

  template(): TemplateResult {
    const { host, rows, view, misuse, standing, answers, isNarrow } = this.#grid;
    // Until our own words are there, the site's stand alone and nothing can be answered.
    if (!inPageLanguage(view.update)) return html`<slot data-part="all"></slot>`;
    if (!this.#hasWords) {
      this.#hasWords = true;
      this.#grid.read();
    }
    this.#focused = this.#focusNow();
    misuse.block(gridProblem(host, this.#grid.rows));
    return gridTemplate({
      ...this.#drawn(Date.now()),
      isNarrow,
      settings: readSettings(host),
      rows: this.#hasWords ? this.#grid.rows : rows,
      hasServices: purposesIn(host).some(isService),
      progress: standing.progress,
      isStopped: standing.isStopped,
      isBlocked: !!misuse.blocking,
      isPlain: answers.balance.plain,
      problem: misuse.text,
      unsaved: answers.unsaved,
      changed: answers.changed.map((cell) => changedWords(cell.name, this.#isYes(cell))),
      nothingNew: answers.nothingNew,
      saved: this.#saved(),
      copies: this.#copies(),
    });
  }

  drawn(): void {
    const { host, rows, view, drafts, misuse, answers } = this.#grid;
    const { root } = view;
    const at = Date.now();
    fillSlots(host, root, rows);
    showAnswer(root, (control) => {
      const cell = this.#grid.cellOf(control);
      const { topic, of } = control.dataset;
      if (cell) return drafts.isOn(cell, at);
      return drafts.topicsOf(rows[Number(of)]!, at)?.has(topic!) ?? false;
    });
    for (const select of root.querySelectorAll('select'))
      select.value = drafts.frequencyOf(rows[Number(select.dataset['frequency'])]!, at) ?? '';
    if (this.#focused && !root.activeElement)
      root.querySelector<HTMLElement>(this.#focused)?.focus();
    if (root.querySelector('.pair')) answers.balance.check();
    this.#states.clear();
    if (misuse.blocking) this.#states.add('misconfigured');
    if (/saving|queued/.test(this.#saved().progress ?? '')) this.#states.add('pending');
    if (answers.unsaved > 0) this.#states.add('unsaved');
  }

  /** What is drawn of a cell that the person did not touch follows from what is stored. */
  #drawn(at: number): Omit<Drawn, 'isNarrow'> {
    const { host, standing, drafts, misuse } = this.#grid;
    const isBlocked = !!misuse.blocking;
    return {
      // What can only say yes is shut where no yes can be taken; a no is not.
      isDisabled: (cell) => isBlocked && drafts.isOn(cell, at) === cell.saysNo,
      remark: (cell) => {
        const stored = standing.of(cell);
        const remark = remarkOn(stored, cell, at);
        const end = stored?.validUntil;
        return (
          remark && remarkText(remark).replace('{end}', () => (end ? day(end, languageOf(host)) : ''))
        );
      },
      isIdle: (row) => drafts.prefers(row) && !drafts.hasYes(row, at),
    };
  }

  #isYes(cell: GridCell): boolean {
    return this.#grid.drafts.isOn(cell, Date.now()) !== cell.saysNo;
  }

  #saved(): Partial<Sending> {
    const { latest, isWaiting, retry } = this.#grid.answers.saving;
    const told = [...latest.map(({ progress }) => progress), isWaiting && 'saving'];
    const progress = WORST.find((one) => told.includes(one));
    const worst = latest.find((one) => one.progress === progress);
    // A difference is told in words of its own.
    if (progress === 'rejected' && this.#grid.answers.changed.length > 0) return {};
    return { ...worst, progress, retry, delivery: worst?.delivery && { ...worst.delivery, receipt: '' } };
  }

  #copies(): string | undefined {
    const copies = this.#grid.answers.saving.all
      .filter(copyOf)
      .map(({ jws, delivery }) => ({ record: jws, receipt: delivery!.receipt }));
    if (copies.length === 0) return undefined;
    return `data:application/json,${encodeURIComponent(JSON.stringify(copies))}`;
  }

  #focusNow(): string | undefined {
    const active = this.#grid.view.root.activeElement;
    if (!(active instanceof HTMLElement)) return undefined;
    const [[name, value] = []] = Object.entries(active.dataset);
    return name && `[data-${name}="${CSS.escape(value!)}"]`;
  }
}
