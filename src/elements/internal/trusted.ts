/**
 * The only door for a yes: did a person click, or did a script?
 *
 * A click that a script makes is untrusted, but the `input` and `change` it causes are trusted, and
 * in WebKit so is the click that a `<label>` passes on. So trust is read on `click` alone; our own
 * label is tied to no control, a control that somebody else labelled takes no click, and any
 * scripted click on the way to ours spoils what follows in the same task.
 */
let scripted = false;

function notice(event: Event): void {
  if (event.isTrusted) return;
  scripted = true;
  queueMicrotask(() => (scripted = false));
}

/** A label of the page clicks the element itself: that may bring a person here, and never ticks. */
function bringHere(event: Event): void {
  const host = event.currentTarget as HTMLElement;
  if (event.composedPath()[0] === host) host.focus();
}

/** Watches for scripted clicks, on the window and in this shadow root. Idempotent. */
export function guard(root: ShadowRoot): void {
  for (const target of [window, root]) target.addEventListener('click', notice, { capture: true });
  root.host.addEventListener('click', bringHere);
}

/** The box shows the answer and nothing else, whatever was done to it. */
export function showTick(root: ShadowRoot, ticked: boolean): void {
  const box = root.querySelector('input');
  if (box) box.checked = ticked;
}

/** The browser's own answer, which a page cannot put another in front of. */
const LABELS = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'labels')!;

/** Whether a person clicked this control of ours, by mouse, touch, keyboard or assistive technology. */
const byPerson = (event: Event, box: HTMLInputElement): boolean =>
  event.isTrusted &&
  !scripted &&
  (LABELS.get!.call(box) as NodeList).length === 0 &&
  navigator.userActivation?.isActive !== false &&
  !box.matches(':disabled');

/** Something of its own to click on: a link, a control, a label of another control. */
const isInteractive = (node: EventTarget): boolean =>
  'labels' in node ||
  'control' in node ||
  (node instanceof HTMLElement && (node.tabIndex >= 0 || node.localName.includes('-')));

/**
 * Follows the native box from its `click` to its `change`: the click says who acted, the change
 * says that nobody undid it. The listeners are the root's own, for what a template holds can be
 * had and called by any script; an event that the browser brings cannot be made up.
 */
export class BoxWatch {
  readonly #root: ShadowRoot;
  readonly #decide: (ticked: boolean, trusted: boolean) => void;
  /** The click whose `change` is awaited. */
  #click: Event | undefined;

  /** `show` draws the box as it was decided, after whatever happened to it. */
  constructor(
    root: ShadowRoot,
    decide: (ticked: boolean, trusted: boolean) => void,
    show: () => void,
  ) {
    this.#root = root;
    this.#decide = decide;
    root.addEventListener('click', (event) => {
      this.#heard(event);
      setTimeout(show);
    });
    root.addEventListener('change', (event) => {
      this.#changed(event);
      show();
    });
  }

  #heard(event: Event): void {
    const box = this.#root.querySelector('input');
    const label = this.#root.querySelector('label');
    if (!box || !label) return;
    const path = event.composedPath();
    const words = path.indexOf(label);
    if (path[0] === box) this.#boxClicked(event, box);
    else if (words >= 0) this.#wordsClicked(event as UIEvent, box, path.slice(0, words));
  }

  #boxClicked(event: Event, box: HTMLInputElement): void {
    const trusted = byPerson(event, box);
    this.#click = trusted ? event : undefined;
    // A no always gets through, at once, whoever clicked and whatever becomes of the event.
    if (!box.checked) this.#decide(false, trusted);
    else if (!trusted) event.preventDefault();
  }

  #changed({ target, isTrusted }: Event): void {
    const click = this.#click;
    this.#click = undefined;
    if (target !== this.#root.querySelector('input')) return;
    const ticked = (target as HTMLInputElement).checked;
    if (!ticked) this.#decide(false, false);
    else if (click && isTrusted && !click.defaultPrevented) this.#decide(true, true);
  }

  /**
   * The words tick the box as a label's do, where a person clicked them: not a link or a control
   * among them, not at the end of a selection, and not a click that a label passed on (no `detail`).
   */
  #wordsClicked(event: UIEvent, box: HTMLInputElement, inside: EventTarget[]): void {
    const plain = !inside.some(isInteractive) && event.detail > 0 && getSelection()!.isCollapsed;
    if (!plain || !byPerson(event, box)) return;
    box.focus();
    this.#decide(!box.checked, true);
  }
}
