/** What a script can try, to make a yes without a person; `input` is the control that would say it. */
import { sendKeys } from '@web/test-runner-commands';
import { hearFirst } from './first.js';
import { press } from '../elements/page.js';
import type { ConsentCheckbox } from '../../src/index.js';

export type Attack = (box: ConsentCheckbox, input: HTMLInputElement) => unknown;

const click = (init: MouseEventInit = {}) =>
  new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });

const inPage = (markup: string, box: Element): HTMLElement => {
  const holder = document.createElement('div');
  holder.insertAdjacentHTML('beforeend', markup);
  box.after(holder);
  return holder.firstElementChild as HTMLElement;
};

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
function callTemplateHandlers(root: ShadowRoot, input: HTMLInputElement): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof Node)
      return;
    seen.add(value);
    const { handleEvent } = value as { handleEvent?: (event: unknown) => void };
    for (const type of ['click', 'change']) {
      const target = { checked: true, labels: [], matches: () => false, parentElement: root };
      handleEvent?.call(value, { type, isTrusted: true, target, currentTarget: target, detail: 1 });
      handleEvent?.call(value, { type, isTrusted: true, target: input, currentTarget: input });
    }
    for (const key of Reflect.ownKeys(value)) {
      try {
        visit((value as Record<PropertyKey, unknown>)[key]);
      } catch {
        // What this event does to lit's own parts is not the point.
      }
    }
  };
  for (const key of Object.keys(root)) visit((root as unknown as Record<string, unknown>)[key]);
}

export const ATTACKS: Record<string, Attack> = {
  'input.click()': (_, input) => input.click(),
  'element.click()': (box) => box.click(),
  'the inner label.click()': (box) => box.shadowRoot!.querySelector('label')!.click(),
  'a dispatched click': (_, input) => input.dispatchEvent(click()),
  'a dispatched click that stays inside the root': (_, input) =>
    input.dispatchEvent(click({ composed: false })),
  'checked = true and the events of a change': (_, input) => {
    input.checked = true;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
  'the checked property of the element (ALL-04)': (box) => {
    box.checked = true;
  },
  'the checked attribute, outside and inside (ALL-04)': (box, input) => {
    box.setAttribute('checked', '');
    input.setAttribute('checked', '');
  },
  'a label of the page for the element': (box) => {
    box.id = 'box';
    inPage('<label for="box">Win a prize</label>', box).click();
  },
  'a label slipped into the shadow root': (box, input) => {
    input.id = 'inner';
    const label = Object.assign(document.createElement('label'), { htmlFor: 'inner' });
    box.shadowRoot!.append(label);
    label.click();
  },
  'the control moved into a label, with every click stopped on its way': (_, input) => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('click', stop, true);
    const label = document.createElement('label');
    input.replaceWith(label);
    label.append(input);
    label.click();
    window.removeEventListener('click', stop, true);
    label.replaceWith(input);
  },
  'the handlers that a template holds': (box, input) => {
    try {
      callTemplateHandlers(box.shadowRoot!, input);
    } catch {
      // A handler may choke on a made-up event; a yes is what it must not make.
    }
  },
  'a label in a closed root among the words': (box) => {
    const holder = document.createElement('span');
    const box2 = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const label = labelIn(closedRoot(holder), box2);
    box.append(holder);
    passOn(label);
    holder.remove();
  },
  'the control moved into a label of a closed root': (box, input) => {
    const place = input.nextSibling!;
    const holder = document.createElement('span');
    box.shadowRoot!.append(holder);
    passOn(labelIn(closedRoot(holder), input));
    place.before(input);
    holder.remove();
  },
  'a label with its own `labels` put before the browser’s': (_, input) => {
    const place = input.nextSibling!;
    const label = document.createElement('label');
    place.before(label);
    label.append(input);
    Object.defineProperty(input, 'labels', { value: [] });
    passOn(label);
    place.before(input);
    label.remove();
  },
  'a label around the control in the wake of a real click, unheard by any guard': async (
    box,
    input,
  ) => {
    await press(inPage('<button type="button">Read more</button>', box));
    const place = input.nextSibling!;
    const label = labelIn(box.shadowRoot!, input);
    const deafen = hearFirst((event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    });
    label.click();
    deafen();
    place.before(input);
    label.remove();
  },
  'a scripted click after a real one that the page took back': async (_, input) => {
    const stop = (event: Event) => event.preventDefault();
    input.addEventListener('click', stop);
    await press(input);
    input.removeEventListener('click', stop);
    const hide = (event: Event) => event.stopImmediatePropagation();
    input.parentNode!.addEventListener('click', hide, true);
    input.click();
    input.parentNode!.removeEventListener('click', hide, true);
  },
  'a label among the words': (box) => {
    const label = Object.assign(document.createElement('label'), { textContent: 'more' });
    label.append(Object.assign(document.createElement('input'), { type: 'checkbox' }));
    box.append(label);
    label.click();
    label.remove();
  },
  'a click inside a handler of a real one': async (box, input) => {
    const button = inPage('<button type="button">Read more</button>', box);
    button.addEventListener('click', () => {
      input.click();
      box.shadowRoot!.querySelector('label')!.click();
    });
    await press(button);
  },
  'a key that a script presses': (_, input) => {
    input.focus();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      input.dispatchEvent(new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true }));
    }
  },
  'Enter in another field of the form (ALL-06)': async (box) => {
    box.form!.querySelector<HTMLInputElement>('[name=email]')!.focus();
    await sendKeys({ press: 'Enter' });
  },
  'every callback of the element (ALL-19)': (box) => {
    const state = new FormData();
    state.set('newsletter', 'x');
    Object.assign(box, { state: 'given', choice: { state: 'given' }, draft: { jws: 'x' } });
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(box) as object)) {
      const member = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), name)!
        .value as unknown;
      if (name === 'constructor' || typeof member !== 'function') continue;
      if (name === 'formAssociatedCallback')
        (member as (form: unknown) => void).call(box, box.form);
      else (member as (...all: unknown[]) => void).call(box, state, 'restore');
    }
  },
  'a real click that the page takes back': async (_, input) => {
    input.addEventListener('click', (event) => event.preventDefault());
    await press(input);
  },
};
