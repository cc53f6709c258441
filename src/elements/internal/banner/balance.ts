/**
 * The guard of equal weight: at first paint and at the act it measures the pair. One that the page
 * unbalanced or covered is drawn anew in the browser's own colours and letters, on top of
 * everything; if the two still differ, no yes is taken. The refusal works in every case.
 */
import type { Pair } from '../choice-buttons.js';
import type { MisuseReport } from '../misuse-report.js';
import type { View } from '../view.js';
import { afterPaint } from './after-paint.js';
import type { Place } from './place.js';
import { isInView, measure, type Measured } from './weight.js';

type Where = Pick<Place, 'isInFlow' | 'raise' | 'fit'>;

/** A pair that scrolls with its page, and never stands above it. */
export const IN_THE_PAGE: Where = { isInFlow: true, raise: () => {}, fit: () => {} };

type Report = Pick<MisuseReport, 'refuse' | 'refused'>;

export class Balance {
  /** Drawn in the browser's own colours and letters, for ours was meddled with. */
  plain = false;

  readonly #view: View;
  readonly #place: Where;
  readonly #misuse: Report;
  readonly #pair: Pair;
  #asked = false;

  constructor(view: View, place: Where, misuse: Report, pair: Pair) {
    this.#view = view;
    this.#pair = pair;
    this.#place = place;
    this.#misuse = misuse;
  }

  measure(): Measured | undefined {
    return measure(this.#view.root, this.#pair);
  }

  /** Looks once the drawing is on the screen. */
  check(): void {
    if (this.#asked) return;
    this.#asked = true;
    afterPaint(() => {
      this.#asked = false;
      this.#place.fit();
      let measured = this.measure();
      // What came above it since is no fault of the pair.
      if (measured?.alike && !measured.open) {
        this.#place.raise();
        measured = this.measure();
      }
      // In the page's flow it scrolls below a banner and whatever else stays above it: what
      // covers it is judged at the act.
      const { isInFlow } = this.#place;
      const isFair = isInFlow ? measured?.alike || !isInView(this.#view.root) : measured?.open;
      // What is not displayed weighs nothing yet, and nobody can press it: the act measures again.
      if (measured && !isFair && this.#view.root.host.checkVisibility()) this.restore();
    });
  }

  /** Draws the pair anew, in the browser's own colours and on top; then it is equal, or blocked. */
  restore(): void {
    if (this.plain) return this.#block();
    this.plain = true;
    this.#view.update();
    queueMicrotask(() => this.#place.raise());
    this.#block();
  }

  #block(): void {
    if (this.#misuse.refused?.code !== 'unequal') this.#misuse.refuse('unequal');
  }
}
