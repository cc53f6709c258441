import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ConsentError } from '../domain/errors.js';
import type { MisuseCode } from '../domain/mend.js';
import { inPageLanguage } from '../locales/localization.js';
import { checkboxStyles } from './consent-checkbox.styles.js';
import { partnersLine, progressLines, sharedLines } from './internal/chrome.js';
import { FormAnswer } from './internal/form-answer.js';
import { findMisuse } from './internal/misuse.js';
import { MisuseReport } from './internal/misuse-report.js';
import { firstOf, join, leave, linesElsewhere } from './internal/peers.js';
import { readAsked, readQuestion } from './internal/question.js';
import { Recorder } from './internal/recorder.js';
import { readSettings } from './internal/settings.js';
import { BoxWatch, guard, showTick } from './internal/trusted.js';
import { View } from './internal/view.js';
import { warn } from './internal/warn.js';

/**
 * Asks one consent: one purpose, through one channel, in one sentence that the site writes inside
 * the element. The box is never ticked for the person, and a script cannot tick it. When the form
 * is taken, a signed record of the very words on the screen goes to the site's endpoint.
 *
 * The form receives the record as a compact JWS under the element's `name`, and nothing where the
 * person did not agree. Who asks, how to withdraw and the privacy notice are shown before the box.
 *
 * @tag consent-checkbox
 * @attr {string} name - The name of the record in the form's data.
 * @attr {string} purpose - A short id of what the person agrees to, such as `newsletter`. Never a list.
 * @attr {string} channel - How they would be reached: `email`, `sms`, `push`, `post` or `messaging`.
 * @attr {string} party - For whom the consent is asked: `brand`, the default, or its partners: `partner`.
 * @attr {string} partners - The ids of the partners, separated by spaces; needed with `party="partner"`.
 * @attr {string} partners-href - The page that lists the partners; needed with `party="partner"`.
 * @attr {string} controller - The name of the company that asks. Inherited.
 * @attr {string} privacy-href - The privacy notice. Inherited.
 * @attr {string} withdraw-href - The page where the answer can be changed at any time. Inherited.
 * @attr {string} retention - How long the data is kept and from when, such as `P3Y last-contact`; the moments are `last-contact`, `end-of-relationship` and `decision`. Inherited.
 * @attr {string} endpoint - Where records are posted; without it they travel in the form alone. Inherited.
 * @attr {string} jurisdiction - Whose rules apply, as a country code; `EU` by default. Inherited.
 * @attr {string} capacity - Whom the person is asked as: `consumer`, the default, or `professional`. Inherited.
 * @slot - The sentence the person agrees to. Text and simple inline elements.
 * @slot description - What else they should know before they answer: a line or two.
 * @fires {ConsentChangeEvent} consent-change - The person ticked or unticked the box.
 * @fires {ConsentRecordEvent} consent-record - The form was taken, or a withdrawal was made.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 * @cssprop [--consent-gap=0.75em] - The space below the lines that several boxes share.
 * @cssstate unanswered - Nothing was answered yet.
 * @cssstate yes - The person agreed.
 * @cssstate no - The person withdrew what they had given on this page.
 * @cssstate pending - A record is on its way and has not arrived.
 * @cssstate misconfigured - No yes can be taken here.
 */
export class ConsentCheckbox extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes =
    'name purpose channel party partners partners-href checked required'.split(' ');

  readonly #internals = this.attachInternals();
  readonly #view = new View(
    this,
    checkboxStyles,
    () => this.#template(),
    (root) => showTick(root, this.checked),
  );
  readonly #recorder = new Recorder(this, this.#view.update);
  readonly #misuse = new MisuseReport(this, this.#view.update);
  readonly #answer = new FormAnswer(this, this.#internals, this.#recorder, this.#misuse);
  /** The site's words as the element first showed them. */
  #words: string | undefined;

  constructor() {
    super();
    const { root, update } = this.#view;
    new BoxWatch(root, (ticked, trusted) => this.#decide(ticked, trusted), update);
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the person agreed. Setting it does nothing: only a person ticks the box. */
  get checked(): boolean {
    return this.#answer.given;
  }
  set checked(_: unknown) {
    warn('checked', this);
  }

  /** The signed record as the form sends it: a compact JWS, or nothing. */
  get value(): string | null {
    return (this.checked && this.#answer.draft?.jws) || null;
  }

  /** Takes the person's yes back, and sends the withdrawal where the yes was sent. */
  withdraw(): void {
    if (this.checked) this.#decide(false, false);
  }

  /** Puts the focus on the box. */
  override focus(options?: FocusOptions): void {
    this.#view.root.querySelector('input')?.focus(options);
  }

  connectedCallback(): void {
    guard(this.#view.root);
    join(this, this.#view.update);
    addEventListener('pageshow', this.#forgetRestored);
  }

  disconnectedCallback(): void {
    leave(this);
    removeEventListener('pageshow', this.#forgetRestored);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (value !== null && (name === 'checked' || name === 'required')) warn(name, this);
    this.#view.update();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#answer.associate(form);
  }

  formDisabledCallback(): void {
    this.#view.update();
  }

  formResetCallback(): void {
    this.#answer.clear();
  }

  formStateRestoreCallback(): void {
    this.#answer.clear();
  }

  #template(): TemplateResult {
    // Until our own words are there, the site's stand alone and nothing can be answered.
    if (!inPageLanguage(this.#view.update)) return html`<slot></slot>`;
    this.#words ??= this.textContent;
    this.#misuse.block(findMisuse(this));
    this.#answer.showStates();
    const asked = readAsked(this);
    // What was given can be taken back, even where nothing could be given any more.
    const blocked = this.#misuse.blocking && !this.checked;
    return html`${firstOf(this) === this ? sharedLines(readSettings(this)) : nothing}
      <div class="question">
        <div id="about" class="small"><slot name="description"></slot></div>
        <input
          type="checkbox"
          autocomplete="off"
          aria-labelledby="words problem"
          aria-describedby="who about partners"
          aria-invalid=${this.#misuse.text() ? 'true' : 'false'}
          ?disabled=${blocked || this.matches(':disabled')}
        />
        <label id="words"><slot></slot></label>
        ${asked.party === 'partner' ? partnersLine(asked) : nothing}
      </div>
      <p id="problem" role="alert">${this.#misuse.text()}</p>
      ${progressLines(this.#recorder)}`;
  }

  #decide(ticked: boolean, trusted: boolean): void {
    if (!ticked && !this.checked) return;
    const { root, update } = this.#view;
    this.#misuse.refused = undefined;
    try {
      const question = readQuestion(this, {
        notice: [...linesElsewhere(this), ...[...root.children].filter(({ id }) => id !== 'after')],
        label: root.querySelector('label')!,
        altered: this.textContent !== this.#words,
      });
      if (!ticked) this.#answer.withdraw(question, trusted);
      else if (trusted) this.#answer.give(question);
    } catch (error) {
      this.#misuse.refuse((error as ConsentError).code as MisuseCode);
    }
    update();
  }

  readonly #forgetRestored = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#answer.clear();
  };
}

if (!customElements.get('consent-checkbox')) {
  customElements.define('consent-checkbox', ConsentCheckbox);
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-checkbox': ConsentCheckbox;
  }
}
