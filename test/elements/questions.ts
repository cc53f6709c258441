/** The questions that the browser tests of elements ask, as a script of the site would make them. */
import type { ConsentCheckbox } from '../../src/index.js';

/** A question of the shop, in English: its newsletter, where nothing else is said. */
export function ask(attributes: Record<string, string> = {}, words?: string): ConsentCheckbox {
  const box = document.createElement('consent-checkbox');
  const usual = { name: 'newsletter', purpose: 'newsletter', channel: 'email', lang: 'en' };
  for (const [name, value] of Object.entries({ ...usual, ...attributes }))
    box.setAttribute(name, value);
  box.textContent = words ?? "I want Librairie Martin's newsletter by e-mail.";
  return box;
}

/** The box for a no of a customer, with all that the law asks of it. */
export const objection = (attributes: Record<string, string> = {}): ConsentCheckbox =>
  ask(
    {
      mode: 'objection',
      basis: 'soft-opt-in',
      'purchase-context': 'order',
      'similar-products': 'books',
      ...attributes,
    },
    "I do not want Librairie Martin's newsletter by e-mail.",
  );
