/**
 * An element's shadow root and what is drawn in it: once a task, however often it is asked for.
 * lit's templates without its element class, which would cost a page more than an element does.
 */
import { render, type TemplateResult } from 'lit/html.js';

export class View {
  readonly root: ShadowRoot;
  readonly #draw: () => void;
  #drawing: Promise<void> | undefined;

  constructor(
    host: HTMLElement,
    styles: CSSStyleSheet,
    template: () => TemplateResult,
    drawn: (root: ShadowRoot) => void,
  ) {
    this.root = host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [styles];
    this.#draw = () => {
      render(template(), this.root, { host });
      drawn(this.root);
    };
  }

  /** Asks for the next drawing; resolves when it is done. */
  readonly update = (): Promise<void> =>
    (this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      this.#draw();
    }));
}
