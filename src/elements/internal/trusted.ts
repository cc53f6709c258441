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

/** Watches for scripted clicks; called for the window and for each shadow root. Idempotent. */
export const guard = (root: EventTarget): void =>
  root.addEventListener('click', notice, { capture: true });

/** Whether a person clicked this control of ours, by mouse, touch, keyboard or assistive technology. */
export const byPerson = (event: Event, control: HTMLInputElement): boolean =>
  event.isTrusted && !scripted && !control.labels?.length && !control.matches(':disabled');

const INTERACTIVE =
  'a,area,audio,button,details,embed,iframe,input,label,meter,object,output,progress,select,' +
  'textarea,video,[contenteditable],[tabindex]';

/**
 * Whether a click on the words beside the control is meant for the control: not for a link or a
 * control inside the words, and not the end of a selection of text.
 */
export function onPlainWords(event: Event): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  const plain = inside.every(
    (node) =>
      !(node instanceof Element) || (!node.matches(INTERACTIVE) && !node.localName.includes('-')),
  );
  return plain && (getSelection()?.isCollapsed ?? true);
}

/**
 * Follows a native box from its `click` to its `change`: the click says who acted, the change says
 * that nobody undid it. A `change` that no click of ours announced decides nothing.
 */
export class BoxWatch {
  #click: { event: Event; trusted: boolean } | undefined;

  constructor(
    readonly decide: (ticked: boolean, trusted: boolean) => void,
    /** Makes the box show what was decided, after whatever happened to it. */
    readonly show: () => void,
  ) {}

  readonly onClick = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement;
    const trusted = byPerson(event, box);
    // A script may untick: a no always gets through.
    if (box.checked && !trusted) event.preventDefault();
    this.#click = { event, trusted };
  };

  readonly onChange = (change: Event): void => {
    const click = this.#click;
    this.#click = undefined;
    if (click && change.isTrusted && !click.event.defaultPrevented) {
      this.decide((change.currentTarget as HTMLInputElement).checked, click.trusted);
    }
    this.show();
  };
}
