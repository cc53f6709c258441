/**
 * Where a banner stands: in the top layer, above whatever the page has; where the window is so low
 * that it would cover the page, in the page's flow. It never moves in the document.
 */
import { afterPaint } from './after-paint.js';
import { roomBelow } from './reopener.js';

/** Below this height of the window 40 % of it cannot hold the pair. */
const LOW = '(height < 30em)';

/** What the page may scroll by, so that nothing stays hidden below the banner. */
const room = new CSSStyleSheet();

export class Place {
  readonly #low = matchMedia(LOW);
  readonly #root: ShadowRoot;
  /** The letters are so large that 40 % of this window cannot hold the pair either. */
  #isTight = false;
  readonly #sizes = new ResizeObserver(() => afterPaint(() => this.fit()));

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Shows what was drawn; called after each drawing, and when the window turns. */
  readonly settle = (): void => {
    const panel = this.#panel;
    this.#sizes.disconnect();
    if (panel) {
      if (this.isInFlow) panel.popover = null;
      else if (panel.popover !== 'manual') panel.popover = 'manual';
      if (panel.popover && !panel.matches(':popover-open')) panel.showPopover();
    }
    // Tells the height once the browser knows it: to ask now would lay the page out twice.
    const box = this.#root.querySelector('#panel,#told');
    if (box) this.#sizes.observe(box);
    else this.#makeRoom();
  };

  /** Where its letters leave no room above the page, it stands in the flow from now on. */
  fit(): void {
    const panel = this.#panel;
    if (panel?.popover && panel.scrollHeight > panel.clientHeight + 1) {
      this.#isTight = true;
      const { activeElement } = this.#root;
      panel.popover = null;
      // Whoever answers already goes with it.
      activeElement?.scrollIntoView({ block: 'nearest' });
    }
    this.#makeRoom();
  }

  /** On top again, above what the page put over it since. */
  raise(): void {
    const panel = this.#panel;
    if (!panel?.matches(':popover-open')) return;
    panel.hidePopover();
    panel.showPopover();
  }

  get isInFlow(): boolean {
    return this.#low.matches || this.#isTight;
  }

  follow(): void {
    this.#low.addEventListener('change', this.settle);
    if (!document.adoptedStyleSheets.includes(room)) document.adoptedStyleSheets.push(room);
  }

  leave(): void {
    this.#low.removeEventListener('change', this.settle);
    this.#sizes.disconnect();
    room.replaceSync('');
  }

  get #panel(): HTMLElement | null {
    return this.#root.querySelector('#panel');
  }

  /** The end of the page, and a control that takes the focus, stay above what is fixed. */
  #makeRoom(): void {
    const box = this.#root.querySelector<HTMLElement>('#panel:popover-open,#told');
    room.replaceSync(roomBelow(box?.offsetHeight ?? 0));
  }
}
