/** The grid behind its element: what is asked, what is known, and what is on the screen. */
import { documentKey } from '../../../delivery/draft.js';
import { start as startDelivery } from '../../../delivery/outbox.js';
import type { Problem } from '../../../domain/manner.js';
import { watchButtons } from '../button-watch.js';
import { isEdited } from '../edited.js';
import { ConsentRecordEvent } from '../events.js';
import { MisuseReport } from '../misuse-report.js';
import { type Control, type Decide, guard, watchControls, watchWords } from '../trusted.js';
import { createView, type View } from '../view.js';
import { Answers } from './answers.js';
import { Drafts } from './drafts.js';
import { Drawing } from './drawing.js';
import { gridStyles } from './grid.styles.js';
import { leastWidth } from './groups.js';
import { rowsProblem } from './misuse.js';
import { type GridCell, readRows, type Row } from './rows.js';
import { Standing } from './standing.js';
import { stopTag } from './stop.js';

/** What the stop does to its own content is no row of ours. */
const isOfARow =
  (host: Element) =>
  ({ target }: MutationRecord): boolean =>
    !(target instanceof Element ? target : target.parentElement)?.closest(stopTag(host));

export class Grid {
  readonly host: HTMLElement;
  readonly view: View;
  readonly misuse: MisuseReport;
  readonly standing: Standing;
  readonly drafts: Drafts;
  readonly answers: Answers;
  rows: Row[] = [];
  /** Every question by its key. */
  cells: ReadonlyMap<string, GridCell> = new Map();
  /** What is wrong with the rows. */
  problem: Problem | undefined;
  /** There is no room for a table. */
  isNarrow = false;

  readonly #children: MutationObserver;
  readonly #sizes: ResizeObserver;
  #isHere = false;
  /** In CSS pixels, as far as it is known. */
  #width: number | undefined;
  /** The frame in which it is drawn next; 0 where none was asked for. */
  #frame = 0;

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.host = host;
    const drawing = new Drawing(this, internals.states);
    this.view = createView(host, gridStyles, (root) => drawing.draw(root), {
      slotAssignment: 'manual',
    });
    const { root, update } = this.view;
    // What earlier pages could not deliver goes first.
    startDelivery();
    this.misuse = new MisuseReport(host, update);
    this.standing = new Standing(host, update);
    this.drafts = new Drafts(this.standing.of);
    this.answers = new Answers(this);
    this.#children = new MutationObserver((changes) => changes.some(isOfARow(host)) && this.read());
    // Drawing waits for the next task, or the browser would complain of a loop.
    this.#sizes = new ResizeObserver(([entry]) =>
      setTimeout(() => this.#fit(entry!.contentRect.width)),
    );
    const decide: Decide = (control, on, trusted) => {
      // The key is made while the person is still at it; where it cannot be, the save says so.
      if (trusted) documentKey().catch(() => {});
      this.answers.decide(control, on);
    };
    // An act that changed nothing is taken back at once; any other is drawn with its frame.
    watchControls(root, decide, () => this.#frame || update());
    watchWords(root, decide);
    watchButtons(root, (act, trusted) => this.answers.press(act, trusted));
  }

  connect(): void {
    if (isEdited(this.host)) return this.view.update();
    this.#isHere = true;
    guard(this.view.root);
    const all = { attributes: true, childList: true, subtree: true, characterData: true };
    this.#children.observe(this.host, all);
    this.#sizes.observe(this.host);
    document.addEventListener('consent-record', this.#heard);
    addEventListener('pageshow', this.#shownAgain);
    this.read();
    void this.standing.load();
  }

  disconnect(): void {
    this.#isHere = false;
    this.#children.disconnect();
    this.#sizes.disconnect();
    document.removeEventListener('consent-record', this.#heard);
    removeEventListener('pageshow', this.#shownAgain);
    this.standing.leave();
  }

  /** The page said something else of itself, or of whose choices these are. */
  configured(isAnother: boolean): void {
    // What the parser or the page says first is read once, when the element stands in its place.
    if (!this.#isHere) return;
    this.read();
    if (!isAnother) return;
    this.drafts.clear();
    void this.standing.load();
  }

  /** No yes can be taken: the page lacks something, or nobody knows whose choices these are. */
  get isBlocked(): boolean {
    return !!this.misuse.blocking || /nobody|stranger/.test(this.standing.progress);
  }

  /** Draws what an act changed, once, with the next frame: what it sends is on its way by then. */
  readonly redraw = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.view.draw();
    });
  };

  cellOf({ dataset }: Control): GridCell | undefined {
    return this.cells.get(dataset['cell'] ?? '');
  }

  /** Reads the rows anew: the page changed them, or the words that we have for them have come. */
  read(): void {
    this.rows = readRows(this.host, Date.now());
    this.problem = rowsProblem(this.host, this.rows);
    this.cells = new Map(this.rows.flatMap(({ cells }) => cells.map((it) => [it.key, it])));
    this.#fit();
    this.view.update();
  }

  /** Until the grid itself was measured, the window says whether there is room for a table. */
  #fit(width?: number): void {
    const least = leastWidth(this.rows);
    this.#width = width ?? this.#width;
    const isNarrow =
      this.#width === undefined ? matchMedia(`(width < ${least}px)`).matches : this.#width < least;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.view.update();
  }

  /** Everything was stopped, on this page. An event that is made up shows less, never more. */
  readonly #heard = (event: Event): void => {
    if (!(event instanceof ConsentRecordEvent) || event.record.scope !== 'all') return;
    this.drafts.clear();
    this.answers.saving.giveUp();
    this.standing.stop();
  };

  /** A page that the browser kept and shows again is a new one. */
  readonly #shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.drafts.clear();
    this.view.update();
    void this.standing.load();
  };
}
