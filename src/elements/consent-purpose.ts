import { define } from './internal/define.js';

/**
 * One purpose of a `<cookie-banner>`, in the site's own words: a title and a line or two, readable
 * without any script. It asks nothing by itself; the banner around it does.
 *
 * @tag consent-purpose
 * @attr {string} purpose - A short id of what is asked, such as `analytics`. Never a list.
 * @attr {string} cookies - The cookies that it sets, separated by spaces; `*` stands for the rest of a name. They are removed on a refusal.
 * @attr {string} storage - The keys that it keeps in local and session storage, likewise.
 * @attr {number} controllers - How many companies would use it, beside the one that asks.
 * @attr {string} controllers-href - The page that names them.
 * @attr {string} exempt - Why it needs no consent: `authentication`, `cart`, `language`, `load-balancing`, `payment` or `security`. It is then an information and asks nothing.
 * @attr {boolean} sale - Data is sold or shared for it: a browser that sends Global Privacy Control says no to it in advance.
 * @slot title - How it is called, in a few words.
 * @slot - What is done, and by whom.
 */
export class ConsentPurpose extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}consent-purpose`, ConsentPurpose);
  }

  /** The id of the purpose. */
  get purpose(): string {
    return this.getAttribute('purpose')?.trim() ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
