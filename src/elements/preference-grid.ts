import type { Speech } from '../locales/locales.js';
import { ConsentPurpose } from './consent-purpose.js';
import { define } from './internal/define.js';
import { Grid } from './internal/grid/grid.js';

/**
 * Shows a person what they are asked and what they said, and lets them change each of it: one
 * control for each purpose, channel and party, in a table, or in a list where there is no room for
 * one. Nothing is saved before they say so, and then only what changed: what they stop first, what
 * they start after it. The way out of everything, an `<unsubscribe-all>`, belongs inside.
 *
 * The rows are `<consent-purpose>` children, readable without any script. Whose choices they are
 * says the token in the page's address, or `account` on a page where the person is signed in; what
 * is stored is read from the endpoint's `/state` when the page is opened, for that is what it was
 * opened for. `refuse()` is public; nothing else answers by script.
 *
 * @tag preference-grid
 * @attr {string} account - The site's own reference for the person who is signed in. Inherited.
 * @attr {string} controller - The name of the company that asks. Inherited, as all of the following.
 * @attr {string} privacy-href - The privacy notice.
 * @attr {string} withdraw-href - The page where the answer can be changed at any time.
 * @attr {string} retention - How long the data is kept and from when, such as `P3Y last-contact`.
 * @attr {string} endpoint - Where records are posted, and beside it what is stored is read.
 * @attr {string} jurisdiction - Whose rules apply, as a country code; `EU` by default.
 * @attr {'consumer'|'professional'} capacity - Whom the person is asked as: `consumer`, the default, or `professional`.
 * @attr {'web'|'store'|'phone'} collection - Where it is done: `web`, the default; or `store` and `phone`, where an agent notes what the person stops, and no yes is taken. Inherited.
 * @attr {string} agent-id - Who that agent is: an id of the site's own, not a name. Inherited.
 * @slot - The rows, each a `<consent-purpose>`; an `<unsubscribe-all>`; and whatever else stands first.
 * @fires {ConsentChangeEvent} consent-change - The person ticked or unticked: a draft.
 * @fires {ConsentRecordEvent} consent-record - The person saved.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 * @cssprop [--consent-ink=CanvasText] - The colour of the buttons' fill, the same for both of a pair.
 * @cssprop [--consent-paper=Canvas] - The words on the buttons.
 * @cssprop [--consent-radius=0.25rem] - How round the buttons are.
 * @cssprop [--consent-gap=0.75em] - The space between the parts.
 * @cssstate unsaved - Something was changed and not saved.
 * @cssstate pending - A record is on its way and has not arrived.
 * @cssstate misconfigured - No yes can be taken here.
 */
export class PreferenceGrid extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}preference-grid`, PreferenceGrid);
    ConsentPurpose.register(prefix);
  }

  /** @internal What it can say, from whoever names it; English until then. */
  static speech?: Speech;
  static readonly observedAttributes =
    'account controller endpoint capacity jurisdiction collection'.split(' ');

  readonly #grid = new Grid(this, this.attachInternals());

  /** Refuses every row, as the person's own button does; for tools that refuse for them. */
  refuse(): void {
    this.#grid.answers.press('refuse', false);
  }

  /** Puts the focus on the first control. */
  override focus(options?: FocusOptions): void {
    this.#grid.view.root.querySelector<HTMLElement>('input:enabled')?.focus(options);
  }

  connectedCallback(): void {
    this.#grid.connect();
  }

  disconnectedCallback(): void {
    this.#grid.disconnect();
  }

  attributeChangedCallback(name: string): void {
    this.#grid.configured(/account|endpoint/.test(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'preference-grid': PreferenceGrid;
  }
}
