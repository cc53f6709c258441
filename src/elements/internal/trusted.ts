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

/** Whether a person clicked this control of ours, by mouse, touch, keyboard or assistive technology. */
const byPerson = (event: Event, control: HTMLInputElement): boolean =>
  event.isTrusted && !scripted && !control.labels?.length && !control.matches(':disabled');

/** Something of its own to click on: a link, a control, a label of another control. */
const isInteractive = (node: EventTarget): boolean =>
  'labels' in node ||
  'control' in node ||
  (node instanceof HTMLElement && (node.tabIndex >= 0 || node.localName.includes('-')));

/**
 * Whether a click on the words beside the control is meant for the control: not for a link or a
 * control inside the words, and not the end of a selection of text.
 */
function onPlainWords(event: Event): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  return !inside.some(isInteractive) && getSelection()!.isCollapsed;
}

/**
 * Follows a native box from its `click` to its `change`: the click says who acted, the change says
 * that nobody undid it. A `change` that no click of ours announced decides nothing.
 */
export class BoxWatch {
  readonly #decide: (ticked: boolean, trusted: boolean) => void;
  /** Draws the box as it was decided, after whatever happened to it. */
  readonly #show: () => void;
  #click: Event | undefined;
  #trusted = false;

  constructor(decide: (ticked: boolean, trusted: boolean) => void, show: () => void) {
    this.#decide = decide;
    this.#show = show;
  }

  readonly onClick = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement;
    this.#trusted = byPerson(event, box);
    this.#click = event;
    // A script may untick: a no always gets through.
    if (box.checked && !this.#trusted) event.preventDefault();
  };

  readonly onChange = (change: Event): void => {
    const click = this.#click;
    this.#click = undefined;
    if (click && change.isTrusted && !click.defaultPrevented) {
      this.#decide((change.currentTarget as HTMLInputElement).checked, this.#trusted);
    }
    this.#show();
  };

  /** The words tick the box too, as a label's do, where a person clicked them. */
  readonly onWords = (event: Event): void => {
    const box = (event.currentTarget as Element).parentElement!.querySelector('input')!;
    if (!byPerson(event, box) || !onPlainWords(event)) return;
    box.focus();
    this.#decide(!box.checked, true);
  };
}
