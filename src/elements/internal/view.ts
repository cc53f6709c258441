/**
 * An element's shadow root and what is drawn in it: once a task, however often it is asked for.
 * lit's templates without its element class, which would cost a page more than an element does.
 */
import { render, type TemplateResult } from 'lit/html.js';

export class View {
  readonly root: ShadowRoot;
  /** Asks for the next drawing. */
  readonly update: () => void;

  constructor(
    host: HTMLElement,
    styles: CSSStyleSheet,
    template: () => TemplateResult,
    drawn: (root: ShadowRoot) => void,
  ) {
    const root = (this.root = host.attachShadow({ mode: 'open' }));
    root.adoptedStyleSheets = [styles];
    let asked = false;
    const draw = () => {
      asked = false;
      // Drawn before it stands in its page, an element would find nothing of its settings or words.
      if (!host.isConnected) return;
      render(template(), root, { host });
      drawn(root);
    };
    this.update = () => {
      if (!asked) queueMicrotask(draw);
      asked = true;
    };
  }
}
