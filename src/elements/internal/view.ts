/**
 * An element's shadow root and what is drawn in it: once a task, however often it is asked for.
 * lit's templates without its element class, which would cost a page more than an element does.
 */
import { render, type TemplateResult } from 'lit/html.js';

export interface View {
  readonly root: ShadowRoot;
  /** Asks for the next drawing. */
  readonly update: () => void;
  /** Draws now, for what is read from the screen in this very task. */
  readonly draw: () => void;
}

export function createView(
  host: HTMLElement,
  styles: CSSStyleSheet,
  template: () => TemplateResult | undefined,
  drawn: () => void,
  options?: Partial<ShadowRootInit>,
): View {
  const root = host.attachShadow({ mode: 'open', ...options });
  root.adoptedStyleSheets = [styles];
  let asked = false;
  const draw = () => {
    asked = false;
    // Drawn before it stands in its page, an element would find nothing of its settings or words.
    if (!host.isConnected) return;
    render(template(), root, { host });
    drawn();
  };
  const update = () => {
    if (!asked) queueMicrotask(draw);
    asked = true;
  };
  return { root, update, draw };
}
