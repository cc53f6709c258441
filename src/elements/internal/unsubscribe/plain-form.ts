/**
 * The form inside, which does the same without script: whom it means where no token does, and the
 * way out where ours fails. A field may be called as a method of the form is, and would shadow it:
 * so its fields are found by selector, and its methods taken from the prototype.
 */
import type { Person } from '../person.js';

export const formIn = (host: Element): HTMLFormElement | null => host.querySelector('form');

const fieldOf = (host: Element, name: string): HTMLInputElement | null =>
  formIn(host)?.querySelector(`[name=${name}]`) ?? null;

export const addressField = (host: Element): HTMLInputElement | null => fieldOf(host, 'address');

/** A server that reads the link itself may have written its token into the form. */
export function personInForm(host: Element): Person | undefined {
  const id = fieldOf(host, 'token')?.value;
  return id ? { idType: 'token', id } : undefined;
}

/** What the person typed; nothing where it is no address, and then the field says so. */
export function addressIn(host: Element): string | undefined {
  const field = addressField(host);
  const address = field?.value.trim();
  if (address && field!.checkValidity()) return address;
  field?.focus();
  return undefined;
}

const SUBMITS = 'button:not([type=button],[type=reset]),[type=submit],[type=image]';

/** Says in the markup itself who hid a button: a clone of the form still knows. */
const REPLACED = 'replaced';

/**
 * Our pair stands for its button; where ours cannot serve, the button is there again. A site's rule
 * for its buttons would outweigh `hidden` alone, and leave a third one beside two equal ones.
 */
export function showSubmit(host: Element, shown: boolean): void {
  for (const button of formIn(host)?.querySelectorAll<HTMLElement>(SUBMITS) ?? []) {
    if (!shown && !button.hidden) {
      button.setAttribute('hidden', REPLACED);
      button.style.setProperty('display', 'none', 'important');
    } else if (shown && button.getAttribute('hidden') === REPLACED) {
      button.hidden = false;
      button.style.removeProperty('display');
    }
  }
}

/** Who is known need not write an address. */
export const demandNothing = (host: Element): void => formIn(host)?.setAttribute('novalidate', '');

/** Sends the form as it stands, as the person would. */
export function submitForm(host: Element): void {
  const form = formIn(host);
  if (form) HTMLFormElement.prototype.requestSubmit.call(form);
}

/** Who stops and what is signed go along. Never into the address of a page. */
export function complete(
  form: HTMLFormElement,
  data: FormData,
  person: Person | undefined,
  jws: string | undefined,
): void {
  if (!/^post$/i.test(form.getAttribute('method') ?? '')) return;
  if (person?.idType === 'token') data.set('token', person.id);
  if (jws) data.set('record', jws);
}
