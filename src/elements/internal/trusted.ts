/**
 * The only door for a yes: did a person click, or did a script?
 *
 * A click that a script makes is untrusted, but the `input` and `change` it causes are trusted, and
 * in WebKit so is the click that a `<label>` passes on. So trust is read on `click` alone; our own
 * labels are tied to no control, a control that somebody else labelled takes no click, and any
 * scripted click on the way to ours spoils what follows in the same task.
 */
let scripted = false;

function notice(event: Event): void {
  if (event.isTrusted) return;
  scripted = true;
  queueMicrotask(() => (scripted = false));
}

/** What Enter or the space bar went down on, until it is let go. */
let pressed: EventTarget | undefined;

/** A root inside another that is closed knows more than the window, and hears it later. */
function hold(event: Event): void {
  const { isTrusted, key, repeat } = event as KeyboardEvent;
  if (isTrusted && !repeat && /^( |Enter)$/.test(key)) pressed = event.composedPath()[0];
}

/** The space bar clicks once the event is over. */
const letGo = (): unknown => setTimeout(() => (pressed = undefined));

/** Watches for scripted clicks and for keys, on the window and in this shadow root. Idempotent. */
export function guard(root: ShadowRoot): void {
  for (const target of [window, root]) {
    target.addEventListener('click', notice, true);
    target.addEventListener('keydown', hold, true);
  }
  addEventListener('keyup', letGo, true);
}

/** A box or radio of ours. One whose value is `no` says no when it is on, and yes when it is off. */
export type Control = HTMLInputElement;

export const saysYes = ({ value }: Control, on: boolean): boolean => on !== (value === 'no');

/** The controls show the answer and nothing else, whatever was done to them. */
export function showAnswer(root: ShadowRoot, isOn: (control: Control) => boolean): void {
  for (const control of root.querySelectorAll('input')) control.checked = isOn(control);
}

type Labelled = typeof HTMLInputElement | typeof HTMLButtonElement;

/** The browser's own way to a control's labels, which a page cannot put another in front of. */
export const labelsOf = ({ prototype }: Labelled): { get(): NodeList } =>
  Object.getOwnPropertyDescriptor(prototype, 'labels') as { get(): NodeList };

const INPUT_LABELS = labelsOf(HTMLInputElement);

/** Whether a person clicked this control of ours, by mouse, touch, keyboard or assistive technology. */
export const byPerson = (event: Event, control: Element, labels = INPUT_LABELS): boolean =>
  event.isTrusted &&
  !scripted &&
  // A key that was pressed elsewhere, before a script brought the focus here, is no answer.
  ((event as MouseEvent).detail > 0 || !pressed || pressed === control) &&
  labels.get.call(control).length === 0 &&
  navigator.userActivation?.isActive !== false &&
  !control.matches(':disabled');

/** What stands in our root, and is not the page's. */
const ours = <T extends Element>(root: ShadowRoot, nodes: (EventTarget | null)[], name: string) =>
  nodes.find(
    (node) => node instanceof Element && node.localName === name && root.contains(node),
  ) as T | undefined;

/** A control of ours was switched, by a trusted act or not. */
export type Decide = (control: Control, on: boolean, trusted: boolean) => void;

/**
 * Follows a native control from its `click` to its `change`: the click says who acted, the change
 * says that nobody undid it. The listeners are the root's own, for what a template holds can be
 * had and called by any script; an event that the browser brings cannot be made up. `show` draws
 * the controls as was decided, after whatever happened to them.
 */
export function watchControls(root: ShadowRoot, decide: Decide, show: () => void): void {
  /** The click whose `change` is awaited, and what it hit: once it is over it names nothing. */
  let awaited: { event: Event; control: Control } | undefined;

  const clicked = (event: Event, control: Control) => {
    const trusted = byPerson(event, control);
    awaited = trusted ? { event, control } : undefined;
    // A no always gets through, at once, whoever clicked and whatever becomes of the event.
    if (!saysYes(control, control.checked)) decide(control, control.checked, trusted);
    else if (!trusted) event.preventDefault();
  };

  root.addEventListener('click', (event) => {
    const control = ours<Control>(root, event.composedPath(), 'input');
    if (control) clicked(event, control);
    // Before anything is painted: a timer may come frames later, in Firefox it does.
    requestAnimationFrame(show);
  });
  root.addEventListener('change', ({ target, isTrusted }) => {
    const click = awaited;
    awaited = undefined;
    const control = ours<Control>(root, [target], 'input');
    if (control) {
      const on = control.checked;
      const trusted = isTrusted && click?.control === target && !click.event.defaultPrevented;
      if (trusted || !saysYes(control, on)) decide(control, on, trusted);
    }
    show();
  });
}

/** Something of its own to click on: a link, a control, a label of another control. */
const isInteractive = (node: EventTarget): boolean =>
  'labels' in node ||
  'control' in node ||
  (node instanceof HTMLElement && (node.tabIndex >= 0 || node.localName.includes('-')));

/** A label of the page clicks the element itself: that may bring a person here, and never ticks. */
function bringHere(event: Event): void {
  const host = event.currentTarget as HTMLElement;
  if (event.composedPath()[0] === host) host.focus();
}

/**
 * The words switch the control before them as a label does, where a person clicked them: not a
 * link or a control among them, not at the end of a selection, and not a click that a label
 * passed on (no `detail`).
 */
export function watchWords(root: ShadowRoot, decide: Decide): void {
  root.host.addEventListener('click', bringHere);
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    const label = ours(root, path, 'label');
    if (!label) return;
    const control = label.previousElementSibling as Control;
    const inside = path.slice(0, path.indexOf(label));
    const plain = !inside.some(isInteractive) && getSelection()!.isCollapsed;
    if (!plain || !(event as MouseEvent).detail || !byPerson(event, control)) return;
    control.focus();
    decide(control, control.type === 'radio' || !control.checked, true);
  });
}
