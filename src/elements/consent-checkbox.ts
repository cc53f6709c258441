import type { Speech } from '../locales/locales.js';
import { checkboxStyles } from './consent-checkbox.styles.js';
import { watchButtons } from './internal/button-watch.js';
import { question } from './internal/chrome.js';
import { progressLines, whoLine } from './internal/chrome-lines.js';
import { define } from './internal/define.js';
import { draw, type Drawn, h } from './internal/draw.js';
import { FormAnswer } from './internal/form-answer.js';
import { findMisuse } from './internal/misuse.js';
import { hasOurWords } from './internal/our-words.js';
import { firstOf, join, leave } from './internal/peers.js';
import { readSettings } from './internal/settings.js';
import { type Decide, guard, watchControls, watchWords } from './internal/trusted.js';
import { createView } from './internal/view.js';
import { warn } from './internal/warn.js';
import { OTHER_WAYS, wayOf } from './internal/way.js';

/**
 * Asks one thing of one person: one purpose, through one channel, in one sentence that the site
 * writes inside the element. Nothing is ever ticked for the person, and no script can tick it. When
 * the form is taken, a signed record of the very words on the screen goes to the site's endpoint.
 *
 * A plain box asks for a yes. `mode="choice"` asks for a yes or a no with equal weight;
 * `mode="objection"` is a box for a no, where the law of the place lets silence count. What the law
 * does not take is asked as a consent, and `consent-violation` says why.
 *
 * The form receives a yes as a compact JWS under the element's `name`, and everything else as
 * `name:record`. Who asks, how to withdraw and the privacy notice are shown before the control.
 *
 * @tag consent-checkbox
 * @attr {string} name - The name of the record in the form's data.
 * @attr {string} purpose - A short id of what is asked, such as `newsletter`. Never a list.
 * @attr {'email'|'sms'|'push'|'phone'|'post'|'messaging'} channel - How they would be reached: `email`, `sms`, `push`, `phone`, `post` or `messaging`.
 * @attr {'opt-in'|'choice'|'objection'} mode - `opt-in`, the default; `choice`, a yes/no question that has to be answered; or `objection`.
 * @attr {boolean} optional - A yes/no question may be left unanswered.
 * @attr {'consent'|'soft-opt-in'|'legitimate-interest'} basis - What a message would rest on: `consent`, the default, `soft-opt-in` or `legitimate-interest`.
 * @attr {string} purchase-context - Under a soft opt-in: what the person bought, such as `order`.
 * @attr {string} similar-products - Under a soft opt-in: the similar products that messages are about.
 * @attr {string} profession - Of a professional: what the messages have to do with their work.
 * @attr {string} hours - When calls come, in the site's words; needed with `channel="phone"`.
 * @attr {string} frequency - How often; needed with `channel="phone"`.
 * @attr {string} valid-until - The day on which a yes to calls ends, such as `2027-06-30`; by default, and at most, as late as the law allows.
 * @attr {'brand'|'partner'} party - For whom it is asked: `brand`, the default, or its partners: `partner`.
 * @attr {string} partners - The ids of the partners, separated by spaces; needed with `party="partner"`.
 * @attr {string} partners-href - The page that lists the partners; needed with `party="partner"`.
 * @attr {'web'|'kiosk'|'store'|'phone'} collection - Where it is asked: `web`, the default; `kiosk`, a device that many people use; or `store` and `phone`, where an agent notes the answer and a yes has to be confirmed. Inherited.
 * @attr {string} agent-id - Who notes the answer, as an id of the site's. Inherited.
 * @attr {boolean} double-opt-in - A yes counts once the person has confirmed it from a message.
 * @attr {string} reconsent - Asks anew for an old yes; its value may be the id of the old record.
 * @attr {boolean} explicit - A yes takes two acts: a statement, and its confirmation (GDPR art. 9).
 * @attr {number} min-age - Asks first whether the person is that old, in years (GDPR art. 8).
 * @attr {string} guardian-href - Where a parent or guardian answers for who is younger.
 * @attr {boolean} guardian - The person who answers is the parent or guardian.
 * @attr {string} controller - The name of the company that asks. Inherited.
 * @attr {string} privacy-href - The privacy notice. Inherited.
 * @attr {string} withdraw-href - The page where the answer can be changed at any time. Inherited.
 * @attr {string} retention - How long the data is kept and from when, such as `P3Y last-contact`; the moments are `last-contact`, `end-of-relationship` and `decision`. Inherited.
 * @attr {string} endpoint - Where records are posted; without it they travel in the form alone. Inherited.
 * @attr {string} jurisdiction - Whose rules apply, as a country code; `EU`, the strictest, by default. Inherited.
 * @attr {'consumer'|'professional'} capacity - Whom the person is asked as: `consumer`, the default, or `professional`. Inherited.
 * @attr {boolean} disabled - It is not part of the form.
 * @attr {string} form - The id of the form it belongs to; by default, the one it stands in.
 * @slot - The sentence that is answered. Text and simple inline elements.
 * @slot description - What else they should know before they answer: a line or two.
 * @fires {ConsentChangeEvent} consent-change - The person ticked, unticked or chose.
 * @fires {ConsentRecordEvent} consent-record - The form was taken, or a withdrawal was made.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 * @cssprop [--consent-gap=0.75em] - The space below the lines that several boxes share.
 * @cssstate unanswered - Nothing was answered yet.
 * @cssstate yes - The person agreed.
 * @cssstate no - The person refused, objected, or withdrew what they had given on this page.
 * @cssstate pending - A record is on its way and has not arrived, or waits for a confirmation.
 * @cssstate misconfigured - No yes can be taken here.
 */
export class ConsentCheckbox extends HTMLElement {
  /** Gives the element its name on the page, behind a prefix where a site wants one. */
  static register(prefix = ''): void {
    define(`${prefix}consent-checkbox`, ConsentCheckbox);
  }

  /** @internal What it can say, from whoever names it; English until then. */
  static speech?: Speech;
  static readonly formAssociated = true;
  static readonly observedAttributes = [
    ...'name purpose channel checked defaultchecked required'.split(' '),
    ...OTHER_WAYS,
  ];

  readonly #internals = this.attachInternals();
  readonly #view = createView(this, checkboxStyles, (root) => {
    draw(root, this.#pieces());
    this.#answer.drawn();
  });
  readonly #answer = new FormAnswer(this, this.#internals, this.#view);

  constructor() {
    super();
    const { root, update } = this.#view;
    const decide: Decide = (...act) => this.#answer.decide(...act);
    watchControls(root, decide, update);
    watchWords(root, decide);
    watchButtons(root, () => this.#answer.draft?.retry?.());
  }

  /** The form the element belongs to. Setting it sets the attribute, a form's id. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  set form(id: string | null) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** Whether the person agreed. Setting it does nothing: only a person ticks the box. */
  get checked(): boolean {
    return this.#answer.agreed;
  }
  set checked(_: unknown) {
    warn({ code: 'checked' }, this);
  }

  /** The signed record as the form sends it: a compact JWS, or nothing. Setting it does nothing. */
  get value(): string | null {
    return (this.checked && this.#answer.draft?.jws) || null;
  }
  set value(_: unknown) {
    warn({ code: 'checked', detail: 'value' }, this);
  }

  /** Says no in the person's place: takes a yes back, refuses or objects, as the question asks. */
  withdraw(): void {
    this.#answer.say(false, { control: 'script', trusted: false });
  }

  /** Puts the focus on the first control. */
  override focus(options?: FocusOptions): void {
    this.#view.root.querySelector<HTMLElement>('input:enabled')?.focus(options);
  }

  connectedCallback(): void {
    guard(this.#view.root);
    join(this, this.#answer);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    const code = name === 'defaultchecked' ? 'checked' : name;
    if (value !== null && (code === 'checked' || code === 'required')) warn({ code }, this);
    this.#view.update();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#answer.associate(form);
  }

  formDisabledCallback(): void {
    this.#view.update();
  }

  formResetCallback(): void {
    this.#answer.forget();
  }

  formStateRestoreCallback(): void {
    this.#answer.forget();
  }

  #pieces(): Drawn[] {
    const { update } = this.#view;
    const { misuse, draft } = this.#answer;
    const way = (this.#answer.way = wayOf(this, update));
    // Until our own words are there, the site's stand alone and nothing can be answered.
    if (!hasOurWords(this, update) || !way) return [h('slot')];
    this.#answer.words ??= this.textContent;
    misuse.block(findMisuse(this, way, update));
    const problem = misuse.text || way.missing;
    const shown = {
      disabled: this.matches(':disabled'),
      // What was given can be taken back, even where nothing could be given any more.
      blocked: !!misuse.blocking && !this.#answer.yes,
      invalid: !!problem,
    };
    return [
      firstOf(this) === this && whoLine(readSettings(this), way.who),
      question(shown, way),
      h('p', { id: 'problem', role: 'alert' }, problem),
      ...progressLines(draft ?? {}, draft && way.arrived?.(draft.record.decisions[0]!.state)),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-checkbox': ConsentCheckbox;
  }
}
