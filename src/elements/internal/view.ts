/** An element's shadow root and what is drawn in it: once a task, however often it is asked for. */
import { draw as drawPieces, h } from './draw.js';
import { isEdited } from './edited.js';
import { warn } from './warn.js';

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
  drawIn: (root: ShadowRoot) => void,
  options?: Partial<ShadowRootInit>,
): View {
  // A visitor who answered was met by less than the element (`banner/returning.ts`).
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', ...options });
  root.adoptedStyleSheets = [styles];
  let asked = false;
  const draw = () => {
    asked = false;
    // Drawn before it stands in its page, an element would find nothing of its settings or words.
    if (!host.isConnected) return;
    const focused = root.activeElement;
    if (isEdited(host)) drawWords(host, root);
    else drawIn(root);
    // What had the focus is gone: then it stays with the element.
    if (focused && document.activeElement === document.body) host.focus();
  };
  const update = () => {
    if (!asked) queueMicrotask(draw);
    asked = true;
  };
  return { root, update, draw };
}

/** What is being written stands there as it is without script, with no control of ours. */
function drawWords(host: HTMLElement, root: ShadowRoot): void {
  warn({ code: 'edited' }, host);
  drawPieces(root, [h('slot'), h('slot', { name: 'description' })]);
  // Where an element gives its slots their nodes itself, these have to be given too.
  if (root.slotAssignment !== 'manual') return;
  const nodes = [...host.childNodes].filter((it) => it instanceof Element || it instanceof Text);
  root.querySelector('slot')!.assign(...nodes);
}
