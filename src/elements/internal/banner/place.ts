/**
 * Where a banner stands: in the top layer, above whatever the page has; where the window is so low
 * that it would cover the page, in the page's flow. It never moves in the document.
 */

/** Below this height of the window 40 % of it cannot hold the pair; larger letters need more. */
const LOW = '(height < 30em)';

/** What the page may scroll by, so that nothing stays hidden below the banner. */
const room = new CSSStyleSheet();

export class Place {
  readonly #low = matchMedia(LOW);
  readonly #panel: () => HTMLElement | null;
  readonly #sizes = new ResizeObserver(() => this.#makeRoom());

  constructor(panel: () => HTMLElement | null) {
    this.#panel = panel;
  }

  /** Shows what was drawn; called after each drawing, and when the window turns. */
  readonly settle = (): void => {
    const panel = this.#panel();
    this.#sizes.disconnect();
    if (panel) {
      panel.popover = this.#low.matches ? null : 'manual';
      if (panel.popover && !panel.matches(':popover-open')) panel.showPopover();
      this.#sizes.observe(panel);
    }
    this.#makeRoom();
  };

  /** On top again, above what the page put over it since. */
  raise(): void {
    const panel = this.#panel();
    if (!panel?.matches(':popover-open')) return;
    panel.hidePopover();
    panel.showPopover();
  }

  get isInFlow(): boolean {
    return this.#low.matches;
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

  /** The end of the page, and a control that takes the focus, stay above a fixed banner. */
  #makeRoom(): void {
    const panel = this.#panel();
    const height = panel?.matches(':popover-open') ? panel.offsetHeight : 0;
    room.replaceSync(
      height
        ? `html{scroll-padding-block-end:${height}px}body::after{content:"";display:block;block-size:${height}px}`
        : '',
    );
  }
}
