import { define } from './internal/define.js';

/**
 * One purpose of a `<cookie-banner>` or of a `<preference-grid>`, in the site's own words: a title
 * and a line or two, readable without any script. It asks nothing by itself; the element around it
 * does: the banner for the device, the grid once for each channel.
 *
 * In a grid, `<data value="…">` among the words names a frequency or a topic as people should read
 * it; else the id is read as words, and `daily`, `weekly`, `monthly`, `quarterly`, `yearly` are ours.
 *
 * @tag consent-purpose
 * @attr {string} purpose - A short id of what is asked, such as `analytics`. Never a list.
 * @attr {string} cookies - The cookies that it sets, separated by spaces; `*` stands for the rest of a name. They are removed on a refusal.
 * @attr {string} storage - The keys that it keeps in local and session storage, likewise.
 * @attr {number} controllers - How many companies would use it, beside the one that asks.
 * @attr {string} controllers-href - The page that names them.
 * @attr {'authentication'|'cart'|'language'|'load-balancing'|'payment'|'security'} exempt - Why it needs no consent: `authentication`, `cart`, `language`, `load-balancing`, `payment` or `security`. It is then an information and asks nothing.
 * @attr {boolean} sale - Data is sold or shared for it: a browser that sends Global Privacy Control says no to it in advance.
 * @attr {string} channels - In a grid: how people would be reached, separated by spaces: `email`, `sms`, `push`, `phone`, `post`, `messaging`.
 * @attr {string} frequencies - In a grid: how often they may choose to hear of it. None is chosen for them, and choosing grants nothing.
 * @attr {string} topics - In a grid: about what they may choose to hear, likewise.
 * @attr {'consent'|'soft-opt-in'|'legitimate-interest'|'contract'} basis - In a grid: `consent`, the default; `soft-opt-in` or `legitimate-interest`, which people may refuse; or `contract`, a service message, which is told and not asked. A cart reminder, an editorial, a loyalty or a win-back message is never one.
 * @attr {'brand'|'partner'} party - In a grid: for whom it is asked: `brand`, the default, or its partners: `partner`.
 * @attr {string} partners - The ids of the partners, separated by spaces; needed with `party="partner"`.
 * @attr {string} partners-href - The page that lists them; needed with `party="partner"`.
 * @attr {string} hours - When calls come, in the site's words; needed with the channel `phone`.
 * @attr {string} frequency - How often calls come; needed with the channel `phone`.
 * @attr {string} valid-until - The day on which a yes to calls ends, such as `2027-06-30`; by default, and at most, as late as the law allows.
 * @attr {string} purchase-context - Under a soft opt-in: what the person bought, such as `order`.
 * @attr {string} similar-products - Under a soft opt-in: the similar products that messages are about.
 * @attr {string} profession - Of a professional: what the messages have to do with their work.
 * @slot title - How it is called, in a few words; in a grid, also the name of its controls.
 * @slot - What is done, and by whom.
 */
export class ConsentPurpose extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}consent-purpose`, ConsentPurpose);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
