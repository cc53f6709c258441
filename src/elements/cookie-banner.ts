import type { Speech } from '../locales/locales.js';
import { ConsentPurpose } from './consent-purpose.js';
import { Banner } from './internal/banner/banner.js';
import { define } from './internal/define.js';

/**
 * Asks what may be kept on and read from the person's device, before anything is: the purposes
 * first, then a yes and a no of equal weight on every layer. Its `<consent-purpose>` children are
 * readable without any script; nothing that waits for them runs before the answer.
 *
 * A refusal acts at once, whatever the network; a yes once the endpoint has it. Either is kept for
 * six months in the cookie `eu-consent`, without any identifier, and asked again only when that
 * time is over or `notice-version` changes. `refuse()` is public; nothing else answers by script.
 *
 * @tag cookie-banner
 * @attr {'bar'|'box'|'inline'} layout - `bar`, the default; `box`, in a corner; or `inline`, a bar with a box for each purpose on its first layer.
 * @attr {string} notice-version - Changes with the words, and asks everyone again.
 * @attr {string} bridges - What else is told of the answer, separated by spaces: `consent-mode`, `tag-manager`, `wp-consent`, `matomo`, `shopify`.
 * @attr {boolean} leave - Adds «Continue without accepting», which refuses.
 * @attr {string} account - Who is signed in, by the site's own reference: the answer holds on every device on which they are. Without it, on this device alone.
 * @attr {string} account-choice - What that account answered last, as `accountChoice` of `ouinon/server` says it; empty where it never did.
 * @attr {string} controller - The name of the company that asks. Inherited, as all of the following.
 * @attr {string} privacy-href - The privacy notice.
 * @attr {string} withdraw-href - The page where the answer can be changed at any time.
 * @attr {string} retention - How long the record is kept and from when, such as `P6M decision`.
 * @attr {string} endpoint - Where records are posted.
 * @attr {string} jurisdiction - Whose rules apply, as a country code; `EU` by default.
 * @slot title - The question; by default, what may be kept on your device.
 * @slot - The purposes, each a `<consent-purpose>`.
 * @fires {ConsentRecordEvent} consent-record - The person answered.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 * @cssprop [--consent-ink=CanvasText] - The colour of words and buttons; their fill is the same for both.
 * @cssprop [--consent-paper=Canvas] - The ground, and the words on the buttons.
 * @cssprop [--consent-radius=0.25rem] - How round the buttons are.
 * @cssstate open - The question is asked.
 * @cssstate pending - A record is on its way and has not arrived.
 * @cssstate misconfigured - No yes can be taken here.
 */
export class CookieBanner extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}cookie-banner`, CookieBanner);
    ConsentPurpose.register(prefix);
  }

  /** @internal What it can say, from whoever names it; English until then. */
  static speech?: Speech;
  static readonly observedAttributes = 'layout notice-version controller account'.split(' ');

  readonly #banner = new Banner(this, this.attachInternals());

  /** Refuses everything that is asked, as the person's own button does; for tools that refuse for them. */
  refuse(): void {
    this.#banner.press('refuse', false);
  }

  /** Shows the question again. */
  open(): void {
    this.#banner.open();
  }

  /** Puts the focus on the question, or on what became of its answer. */
  override focus(options?: FocusOptions): void {
    this.#banner.focus.take(options);
  }

  connectedCallback(): void {
    this.#banner.connect();
  }

  disconnectedCallback(): void {
    this.#banner.disconnect();
  }

  attributeChangedCallback(): void {
    this.#banner.update();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cookie-banner': CookieBanner;
  }
}
