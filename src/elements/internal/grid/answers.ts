/** What the person does: drafts until they save, and what becomes of a save. */
import type { Act } from '../../../domain/choice.js';
import type { MisuseCode } from '../../../domain/mend.js';
import { nextState } from '../../../domain/next-state.js';
import type { State } from '../../../domain/schema.js';
import { isNo } from '../../../domain/states.js';
import { agentMethod } from '../agent.js';
import { Balance, IN_THE_PAGE } from '../banner/balance.js';
import { ALL_OR_NONE, pairLabels } from '../choice-buttons.js';
import { isEdited } from '../edited.js';
import { ConsentChangeEvent } from '../events.js';
import { personOf } from '../person.js';
import { readSettings } from '../settings.js';
import { type Control, saysYes } from '../trusted.js';
import { type Answering, type Change, changesToAll, draftedChanges } from './changes.js';
import type { Grid } from './grid.js';
import { GridNotice } from './notice.js';
import { type GridCell, readOnce } from './rows.js';
import { type ActContext, Saving } from './saving.js';
import { saveWord } from './words.js';

export class Answers {
  readonly balance: Balance;
  readonly saving: Saving;
  /** What others changed since this page was read. */
  changed: GridCell[] = [];
  /** The person saved, and there was nothing to save. */
  nothingNew = false;

  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
    const { view, misuse, host } = grid;
    this.balance = new Balance(view, IN_THE_PAGE, misuse, ALL_OR_NONE);
    this.saving = new Saving(host, {
      taken: (changes, jti) => this.#taken(changes, jti),
      rejected: (changes, problem) => void this.#rejected(changes, problem),
      unmade: (changes, code) => this.#unmade(changes, code as MisuseCode),
      update: view.update,
    });
  }

  /** A button of ours was pressed, or a script refuses. */
  press(act: string, trusted: boolean): void {
    const { rows, standing, drafts, view, redraw } = this.#grid;
    const [word, id] = act.split(' ');
    const row = word === 'none' && trusted ? rows[Number(id)] : undefined;
    if (row) drafts.chooseNoTopic(row);
    if (word === 'reload') void standing.load();
    if (word === 'retry') {
      this.saving.retry();
      // The grid's own focus is its first control, which may be far above.
      view.root.querySelector<HTMLElement>('#save')!.focus();
    }
    if (word === 'save') this.#save(draftedChanges(this.#answering('checkbox', trusted)), trusted);
    if (word === 'refuse') this.#saveAll(false, trusted);
    if (word === 'give' && this.#isFair()) this.#saveAll(true, trusted);
    redraw();
  }

  /** A control was switched: a draft. */
  decide(control: Control, on: boolean): void {
    const { rows, drafts, host, standing, redraw } = this.#grid;
    const { topic, frequency, of } = control.dataset;
    const cell = this.#grid.cellOf(control);
    const row = rows[Number(of)];
    const at = Date.now();
    this.nothingNew = false;
    if (topic && row) drafts.chooseTopic(row, topic, on, at);
    if (frequency !== undefined && row && on) drafts.chooseFrequency(row, frequency);
    const yes = saysYes(control, on);
    // A no is told of twice: by its click, which nothing undoes, and by what comes of it.
    if (cell && drafts.answers.get(cell.key) !== yes) {
      const stored = standing.of(cell);
      const state = nextState(yes, stored, cell, { at, plain: true }) ?? (stored?.state as State);
      drafts.answers.set(cell.key, yes);
      host.dispatchEvent(new ConsentChangeEvent(cell.row.purpose, state));
    }
    redraw();
  }

  /** How many answers wait to be saved. */
  get unsaved(): number {
    return draftedChanges(this.#answering('checkbox', true)).length;
  }

  #answering(control: Act['control'], trusted: boolean): Answering {
    const { rows, drafts, standing, host } = this.#grid;
    const at = Date.now();
    return {
      rows,
      drafts,
      stored: standing.of,
      mannerOf: readOnce(readSettings(host), at),
      at,
      act: { control: trusted ? control : 'script', trusted },
      isBlind: standing.progress !== 'read',
    };
  }

  #isFair(): boolean {
    if (this.balance.measure()?.equal) return true;
    this.balance.restore();
    return false;
  }

  /** Whatever was drafted to the contrary is over, also where nothing is left to record. */
  #saveAll(yes: boolean, trusted: boolean): void {
    const changes = changesToAll(yes, this.#answering('button', trusted));
    if (!yes || this.#isOpen(trusted)) this.#grid.drafts.end(!yes);
    this.#save(changes, trusted, 'button');
  }

  /** Whether a yes can be taken. */
  #isOpen(trusted: boolean): boolean {
    const { isBlocked, host } = this.#grid;
    return trusted && !isBlocked && !agentMethod(host);
  }

  /** A yes that cannot be taken stays a draft; a no goes whatever else is wrong. */
  #save(changes: Change[], trusted: boolean, control: Act['control'] = 'checkbox'): void {
    const { misuse, host, view } = this.#grid;
    const isOpen = this.#isOpen(trusted);
    const isForAll = control === 'button';
    const taken = changes.filter(
      ({ cell, choice }) => isNo(choice.state) || (isOpen && (isForAll || this.#isSeen(cell))),
    );
    misuse.refused = undefined;
    this.changed = [];
    this.nothingNew = changes.length === 0;
    if (taken.length === 0 || isEdited(host)) return;
    const act = { control: trusted ? control : ('script' as const), trusted };
    this.saving.save(taken, new GridNotice(host, view.root), this.#contextOf(act, isForAll));
  }

  /** What a script took off the screen is not said, whatever was drafted. */
  #isSeen(cell: GridCell): boolean {
    const { view, drafts } = this.#grid;
    const control = view.root.querySelector<Control>(`[data-cell="${CSS.escape(cell.key)}"]`);
    return control?.checked === drafts.isOn(cell, Date.now());
  }

  /** How the pair stood on the screen is evidence where one of the two was pressed. */
  #contextOf(act: Required<Act>, isForAll: boolean): ActContext {
    const { host } = this.#grid;
    const { capacity } = readSettings(host);
    const presentation = isForAll ? this.balance.measure()?.presentation : undefined;
    return {
      subject: { ...(personOf(host) ?? { idType: 'none' }), capacity },
      method: { surface: 'grid', actor: 'data-subject', ...agentMethod(host), ...act },
      controls: [...pairLabels(ALL_OR_NONE), { act: 'adapt', label: saveWord() }],
      ...(presentation && { presentation }),
    };
  }

  #taken(changes: Change[], jti: string | undefined): void {
    const { standing, drafts } = this.#grid;
    standing.take(changes, jti);
    for (const { cell, choice } of changes) drafts.forget(cell, !isNo(choice.state));
  }

  /** No record could be made of a yes: it is a draft again. */
  #unmade(changes: Change[], code: MisuseCode): void {
    const { standing, misuse } = this.#grid;
    this.#draftAgain(changes);
    standing.drop(changes);
    misuse.refuse(code);
    void standing.load();
  }

  /** Somebody else said something newer: their no wins, and the rest waits to be saved again. */
  async #rejected(changes: Change[], problem: string | undefined): Promise<void> {
    const { standing, cells, view } = this.#grid;
    const at = Date.now();
    const ours = new Set(changes.map(({ cell }) => cell));
    const others = [...cells.values()].filter((cell) => !ours.has(cell));
    const before = standing.on(others, at);
    standing.drop(changes);
    await standing.load();
    if (!/changed-meanwhile/.test(problem ?? '')) return;
    const now = standing.on(others, at);
    const lost = changes.filter((change) => standing.overrules(change));
    this.#draftAgain(changes.filter((change) => !lost.includes(change)));
    const changed = others.filter(({ key }) => before.has(key) !== now.has(key));
    this.changed = [...lost.map(({ cell }) => cell), ...changed];
    view.update();
  }

  #draftAgain(changes: Change[]): void {
    for (const { cell, choice } of changes)
      if (!isNo(choice.state)) this.#grid.drafts.answers.set(cell.key, true);
  }
}
