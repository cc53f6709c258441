/** An element's shadow root and what is drawn in it: once a task, however often it is asked for. */

export interface View {
  readonly root: ShadowRoot;
  /** Asks for the next drawing. */
  readonly update: () => void;
}

export function createView(
  host: HTMLElement,
  styles: CSSStyleSheet,
  drawIn: (root: ShadowRoot) => void,
  options?: Partial<ShadowRootInit>,
): View {
  const root = host.attachShadow({ mode: 'open', ...options });
  root.adoptedStyleSheets = [styles];
  let asked = false;
  const draw = () => {
    asked = false;
    // Drawn before it stands in its page, an element would find nothing of its settings or words.
    if (host.isConnected) drawIn(root);
  };
  const update = () => {
    if (!asked) queueMicrotask(draw);
    asked = true;
  };
  return { root, update };
}
