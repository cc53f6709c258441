import type { Speech } from '../locales/locales.js';
import { define } from './internal/define.js';
import { Unsubscribe } from './internal/unsubscribe/unsubscribe.js';

/**
 * Stops everything in one act: every purpose, on every channel, of every brand and partner. Beside
 * it, with equal weight, the way to adapt one's preferences instead. Who the person is says the
 * token of the message's link, which leaves the address at once, or `account`; where neither does,
 * the address field of the form inside.
 *
 * The element wraps a plain `<form method="post">` that does the same without any script, and takes
 * over wherever ours fails. No login, no reason, no second question; nothing happens on opening the
 * page. The stop is written down before it is sent, and sent again until it arrives. Nothing here
 * can give a yes.
 *
 * @tag unsubscribe-all
 * @attr {string} preferences-href - The page where preferences are adapted; by default `withdraw-href`. Inherited. Inside a `<preference-grid>` the grid itself.
 * @attr {string} unsubscribe-for - The id of the `<preference-grid>` elsewhere on the page that it belongs to.
 * @attr {'web'|'store'|'phone'} collection - Where it is done: `web`, the default; or `store` and `phone`, where an agent reads the words aloud and does it in the person's place. Inherited.
 * @attr {string} agent-id - Who does it there, as an id of the site's. Inherited.
 * @attr {string} account - The site's own reference of the person who is signed in. Inherited.
 * @attr {string} endpoint - Where records are posted; with an address, to its `/unsubscribe`. Inherited, as all of the following.
 * @attr {string} controller - The name of the company that sends.
 * @attr {string} privacy-href - The privacy notice.
 * @attr {string} withdraw-href - The page where the answer can be changed at any time.
 * @attr {string} retention - How long the record is kept and from when, such as `P3Y decision`.
 * @attr {string} jurisdiction - Whose rules apply, as a country code; `EU` by default.
 * @slot - The plain form, with a field `name="address"`, and any words of the site's.
 * @slot title - The heading.
 * @slot scope - What stops: the channels, the brands, the partners who are told.
 * @slot contact - An address to write to. Shown when nothing else works, and without script.
 * @fires {ConsentRecordEvent} consent-record - The person stopped everything.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 * @cssprop [--consent-ink=CanvasText] - The colour of words and buttons; their fill is the same for both.
 * @cssprop [--consent-paper=Canvas] - The ground, and the words on the buttons.
 * @cssprop [--consent-radius=0.25rem] - How round the buttons are.
 * @cssstate stopped - Everything is stopped, and the endpoint knows.
 * @cssstate pending - A record is on its way and has not arrived.
 * @cssstate misconfigured - The page misuses the element. Stopping works all the same.
 */
export class UnsubscribeAll extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}unsubscribe-all`, UnsubscribeAll);
  }

  /** @internal What it can say, from whoever names it; English until then. */
  static speech?: Speech;
  static readonly observedAttributes =
    'endpoint account controller preferences-href collection'.split(' ');

  readonly #unsubscribe = new Unsubscribe(this, this.attachInternals());

  /** Stops everything in the person's place, as their own button does. */
  stop(): void {
    this.#unsubscribe.press('refuse', false);
  }

  /** Brings the person here. The focus is on the words, and on no button. */
  override focus(options?: FocusOptions): void {
    this.#unsubscribe.focus(options);
  }

  connectedCallback(): void {
    this.#unsubscribe.connect();
  }

  disconnectedCallback(): void {
    this.#unsubscribe.disconnect();
  }

  attributeChangedCallback(): void {
    this.#unsubscribe.update();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unsubscribe-all': UnsubscribeAll;
  }
}
