/** What a script can try, to make a yes without a person; `control` is what would say it. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { hearFirst } from './first.js';
import { press } from '../elements/page.js';
import type { Control } from './subjects.js';

export type Attack = (host: HTMLElement, control: Control) => unknown;

const click = (init: MouseEventInit = {}) =>
  new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });

const inPage = (markup: string, host: Element): HTMLElement => {
  const holder = document.createElement('div');
  holder.insertAdjacentHTML('beforeend', markup);
  host.after(holder);
  return holder.firstElementChild as HTMLElement;
};

/** Puts a node back where it stood. */
function placeOf(node: Node): () => void {
  const { parentNode, nextSibling } = node;
  return () => parentNode!.insertBefore(node, nextSibling);
}

/** A click that no capture listener outside its tree hears, on a label that passes it on. */
const passOn = (label: Element) => label.dispatchEvent(click({ composed: false }));

const labelIn = (root: ShadowRoot, content: Node): HTMLLabelElement => {
  const label = document.createElement('label');
  label.append(content);
  root.append(label);
  return label;
};

const closedRoot = (host: Element) => host.attachShadow({ mode: 'closed' });

/** Reads what a template holds: event handlers that a script can call with an event of its own. */
function callTemplateHandlers(root: ShadowRoot, control: Control): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof Node)
      return;
    seen.add(value);
    const { handleEvent } = value as { handleEvent?: (event: unknown) => void };
    for (const type of ['click', 'change']) {
      const target = { checked: true, labels: [], matches: () => false, parentElement: root };
      handleEvent?.call(value, { type, isTrusted: true, target, currentTarget: target, detail: 1 });
      handleEvent?.call(value, { type, isTrusted: true, target: control, currentTarget: control });
    }
    for (const key of Reflect.ownKeys(value)) {
      try {
        visit((value as Record<PropertyKey, unknown>)[key]);
      } catch {
        // What this event does to anything else is not the point.
      }
    }
  };
  for (const key of Object.keys(root)) visit((root as unknown as Record<string, unknown>)[key]);
}

export const ATTACKS: Record<string, Attack> = {
  'control.click()': (_, control) => control.click(),
  'element.click()': (host) => host.click(),
  'the inner label.click()': (host) => host.shadowRoot!.querySelector('label')!.click(),
  'a dispatched click': (_, control) => control.dispatchEvent(click()),
  'a dispatched click that stays inside the root': (_, control) =>
    control.dispatchEvent(click({ composed: false })),
  'checked = true and the events of a change': (_, control) => {
    Object.assign(control, { checked: true });
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  },
  'the checked property of the element (ALL-04)': (host) => {
    Object.assign(host, { checked: true });
  },
  'the checked attribute, outside and inside (ALL-04)': (host, control) => {
    host.setAttribute('checked', '');
    control.setAttribute('checked', '');
  },
  'a label of the page for the element': (host) => {
    host.id = 'box';
    inPage('<label for="box">Win a prize</label>', host).click();
  },
  'a label slipped into the shadow root': (host, control) => {
    control.id = 'inner';
    const label = Object.assign(document.createElement('label'), { htmlFor: 'inner' });
    host.shadowRoot!.append(label);
    label.click();
  },
  'the control moved into a label, with every click stopped on its way': (_, control) => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('click', stop, true);
    const label = document.createElement('label');
    control.replaceWith(label);
    label.append(control);
    label.click();
    window.removeEventListener('click', stop, true);
    label.replaceWith(control);
  },
  'the handlers that a template holds': (host, control) => {
    try {
      callTemplateHandlers(host.shadowRoot!, control);
    } catch {
      // A handler may choke on a made-up event; a yes is what it must not make.
    }
  },
  'a label in a closed root among the words': (host) => {
    const holder = document.createElement('span');
    const box2 = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const label = labelIn(closedRoot(holder), box2);
    host.append(holder);
    passOn(label);
    holder.remove();
  },
  'the control moved into a label of a closed root': (host, control) => {
    const back = placeOf(control);
    const holder = document.createElement('span');
    host.shadowRoot!.append(holder);
    passOn(labelIn(closedRoot(holder), control));
    back();
    holder.remove();
  },
  'a label with its own `labels` put before the browser’s': (_, control) => {
    const back = placeOf(control);
    const label = document.createElement('label');
    control.before(label);
    label.append(control);
    Object.defineProperty(control, 'labels', { value: [] });
    passOn(label);
    back();
    label.remove();
  },
  'a label around the control in the wake of a real click, unheard by any guard': async (
    host,
    control,
  ) => {
    await press(inPage('<button type="button">Read more</button>', host));
    const back = placeOf(control);
    const label = labelIn(host.shadowRoot!, control);
    const deafen = hearFirst((event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    });
    label.click();
    deafen();
    back();
    label.remove();
  },
  'a scripted click after a real one that the page took back': async (_, control) => {
    const stop = (event: Event) => event.preventDefault();
    control.addEventListener('click', stop);
    await press(control);
    control.removeEventListener('click', stop);
    const hide = (event: Event) => event.stopImmediatePropagation();
    control.parentNode!.addEventListener('click', hide, true);
    control.click();
    control.parentNode!.removeEventListener('click', hide, true);
  },
  'a label among the words': (host) => {
    const label = Object.assign(document.createElement('label'), { textContent: 'more' });
    label.append(Object.assign(document.createElement('input'), { type: 'checkbox' }));
    host.append(label);
    label.click();
    label.remove();
  },
  'a click inside a handler of a real one': async (host, control) => {
    const button = inPage('<button type="button">Read more</button>', host);
    button.addEventListener('click', () => {
      control.click();
      host.shadowRoot!.querySelector('label')?.click();
    });
    await press(button);
  },
  'a key that a script presses': (_, control) => {
    control.focus();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      control.dispatchEvent(new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true }));
    }
  },
  'Enter in another field of the page, or the form (ALL-06)': async () => {
    document.querySelector<HTMLInputElement>('[name=email]')!.focus();
    await sendKeys({ press: 'Enter' });
  },
  'the focus brought to the control while a person presses a key elsewhere (ALL-06)': async (
    _,
    control,
  ) => {
    const field = document.querySelector<HTMLInputElement>('[name=email]')!;
    const steal = () => control.focus();
    window.addEventListener('keydown', steal, true);
    for (const keys of [['Enter'], [' ', ' ']]) {
      field.focus();
      await executeServerCommand('chord', keys);
    }
    window.removeEventListener('keydown', steal, true);
  },
  'every callback of the element (ALL-19)': (host) => {
    const state = new FormData();
    state.set('newsletter', 'x');
    Object.assign(host, { state: 'given', choice: { state: 'given' }, draft: { jws: 'x' } });
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(host) as object)) {
      const member = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(host), name)!
        .value as unknown;
      if (name === 'constructor' || typeof member !== 'function') continue;
      const { form } = host as { form?: unknown };
      if (name === 'formAssociatedCallback') (member as (form: unknown) => void).call(host, form);
      else (member as (...all: unknown[]) => void).call(host, state, 'restore');
    }
  },
  'a real click that the page takes back': async (_, control) => {
    control.addEventListener('click', (event) => event.preventDefault());
    await press(control);
  },
};
