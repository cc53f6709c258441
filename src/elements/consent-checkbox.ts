import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsentError } from '../domain/errors.js';
import type { Channel, Party } from '../domain/vocabulary.js';
import { inPageLanguage } from '../locales/localization.js';
import { checkboxStyles } from './consent-checkbox.styles.js';
import { partnersLine, progressLine, sharedLines } from './internal/chrome.js';
import { FormAnswer } from './internal/form-answer.js';
import { MisuseReport } from './internal/misuse-report.js';
import { firstOf, join, leave, linesElsewhere } from './internal/peers.js';
import { type Asking, partnersOf, readQuestion } from './internal/question.js';
import { Recorder } from './internal/recorder.js';
import { readSettings, type Settings } from './internal/settings.js';
import { BoxWatch, byPerson, guard, onPlainWords } from './internal/trusted.js';
import { warn } from './internal/warn.js';

/**
 * Asks one consent: one purpose, through one channel, in one sentence that the site writes inside
 * the element. The box is never ticked for the person, and a script cannot tick it. When the form
 * is taken, a signed record of the very words on the screen goes to the site's endpoint.
 *
 * The form receives the record as a compact JWS under the element's `name`, and nothing where the
 * person did not agree. Who asks, how to withdraw and the privacy notice come from the page's
 * configuration and are shown before the box.
 *
 * @tag consent-checkbox
 *
 * @slot - The sentence the person agrees to. Text and simple inline elements.
 * @slot description - What else they should know before they answer: a line or two.
 *
 * @fires {ConsentChangeEvent} consent-change - The person ticked or unticked the box.
 * @fires {ConsentRecordEvent} consent-record - The form was taken, or a withdrawal was made.
 * @fires {ConsentDeliveryEvent} consent-delivery - The endpoint answered, or could not be reached.
 * @fires {ConsentViolationEvent} consent-violation - The page misuses the element; `code` says how.
 *
 * @cssprop [--consent-gap=0.75em] - The space below the lines that several boxes share.
 *
 * @cssstate unanswered - Nothing was answered yet.
 * @cssstate yes - The person agreed.
 * @cssstate no - The person withdrew what they had given on this page.
 * @cssstate pending - A record is on its way and has not arrived.
 * @cssstate misconfigured - No yes can be taken here.
 */
export class ConsentCheckbox extends LitElement implements Asking {
  static readonly formAssociated = true;
  static override styles = checkboxStyles;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'checked', 'required'];
  }

  /** The name of the record in the form's data. */
  @property({ reflect: true }) name = '';
  /** A short id of what the person agrees to, such as `newsletter`. One, never a list. */
  @property() purpose = '';
  /** How they would be reached: `email`, `sms`, `push`, `phone`, `post` or `messaging`. */
  @property() channel: Channel | '' = '';
  /** For whom the consent is asked: the controller itself, or its partners. */
  @property() party: Party = 'brand';
  /** The ids of the partners, separated by spaces; needed where `party` is `partner`. */
  @property() partners = '';
  /** The page that lists the partners; needed where `party` is `partner`. */
  @property({ attribute: 'partners-href' }) partnersHref = '';

  readonly #internals = this.attachInternals();
  readonly #recorder = new Recorder(this);
  readonly #misuse = new MisuseReport(this);
  readonly #answer = new FormAnswer(this, this.#internals, this.#recorder, this.#misuse);
  readonly #watch = new BoxWatch(
    (ticked, trusted) => this.#decide(ticked, trusted),
    () => this.#showAnswer(),
  );
  #settings!: Settings;
  /** The site's words as the element first showed them. */
  #words: string | undefined;

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the person agreed. Setting it does nothing: only a person ticks the box. */
  get checked(): boolean {
    return this.#answer.given;
  }
  set checked(_: unknown) {
    warn('checked', 'A consent is never preset: only the person ticks the box.', this);
  }

  /** The signed record as the form sends it: a compact JWS, or nothing. */
  get value(): string | null {
    return (this.checked && this.#answer.draft?.jws) || null;
  }

  /** The endpoint's countersignature of the record sent last, a compact JWS; kept in memory alone. */
  get receipt(): string | undefined {
    return this.#recorder.delivery?.receipt;
  }

  /** Takes the person's yes back, and sends the withdrawal where the yes was sent. */
  withdraw(): void {
    if (this.checked) this.#decide(false, false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    guard(window);
    guard(this.renderRoot);
    join(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (value === null) return;
    if (name === 'checked') this.checked = true;
    if (name === 'required') warn('required', 'A consent is free: no form may demand it.', this);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#answer.associate(form);
  }

  formResetCallback(): void {
    this.#answer.clear();
  }

  formStateRestoreCallback(): void {
    this.#answer.clear();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#settings = readSettings(this);
    this.#misuse.check({ host: this, settings: this.#settings });
    this.#answer.showStates();
  }

  protected override render(): TemplateResult {
    // Until our own words are there, the site's stand alone and nothing can be answered.
    if (!inPageLanguage(this)) return html`<slot></slot>`;
    return html`
      ${firstOf(this) === this ? sharedLines(this.#settings) : nothing}
      <div id="about" class="about">
        <slot name="description"></slot>
        ${this.party === 'partner' ? partnersLine(partnersOf(this), this.partnersHref) : nothing}
      </div>
      <div class="row" @click=${this.#tickByWords}>
        <input
          type="checkbox"
          autocomplete="off"
          aria-labelledby="words"
          aria-describedby="who about problem"
          ?disabled=${this.#misuse.blocking !== undefined || this.matches(':disabled')}
          @click=${this.#watch.onClick}
          @change=${this.#watch.onChange}
        />
        <label id="words"><slot></slot></label>
      </div>
      <p id="problem" class="message" role="alert">${this.#misuse.line()}</p>
      <p class="message" role="status">${progressLine(this.#recorder)}</p>
    `;
  }

  protected override updated(): void {
    this.#words ??= this.textContent;
    this.#showAnswer();
  }

  get #box(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** The box shows the answer and nothing else, whatever was done to it. */
  #showAnswer(): void {
    if (this.#box) this.#box.checked = this.checked;
  }

  /** The words tick the box too, as a label's do, where a person clicked them. */
  #tickByWords(event: Event): void {
    const box = this.#box!;
    if (!byPerson(event, box) || !onPlainWords(event)) return;
    box.focus();
    this.#decide(!this.checked, true);
    this.#showAnswer();
  }

  #decide(ticked: boolean, trusted: boolean): void {
    this.#misuse.refused = undefined;
    try {
      const question = readQuestion(this, this.#settings, {
        notice: [...linesElsewhere(this), ...this.renderRoot.childNodes],
        label: this.renderRoot.querySelector('label')!,
        altered: this.textContent !== this.#words,
      });
      if (!ticked) this.#answer.withdraw(question, trusted);
      else if (trusted) this.#answer.give(question);
    } catch (error) {
      this.#misuse.refuse(error instanceof ConsentError ? error.code : 'failed');
    }
  }
}

if (!customElements.get('consent-checkbox')) {
  customElements.define('consent-checkbox', ConsentCheckbox);
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-checkbox': ConsentCheckbox;
  }
}
