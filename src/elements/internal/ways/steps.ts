/** What a yes may need beside one tick: an age that allows it, and a second act that confirms it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { attribute } from '../question.js';
import type { Control } from '../trusted.js';
import type { Shown } from '../way.js';
import { pick } from './pair.js';

export class Steps {
  readonly #host: Element;
  /** Whether the person said that they are old enough. */
  #ofAge: boolean | undefined;
  /** The first of two acts was done. */
  #stated = false;

  constructor(host: Element) {
    this.#host = host;
  }

  get isTooYoung(): boolean {
    return this.#ofAge === false;
  }

  unsay(): void {
    this.#stated = false;
  }

  reset(): void {
    this.#ofAge = undefined;
    this.#stated = false;
  }

  /** A control that is a step on the way, and no answer yet. */
  holds({ id, value }: Control, on: boolean): boolean {
    if (id.startsWith('age')) {
      this.#ofAge = id === 'age-yes';
      return true;
    }
    if (!this.#isExplicit || id === 'sure') return false;
    // A no is never held up, whichever control says it.
    this.#stated = on && value !== 'no';
    return this.#stated;
  }

  isOn({ id }: Control): boolean | undefined {
    if (id === 'age-yes') return this.#ofAge === true;
    if (id === 'age-no') return this.#ofAge === false;
    // Until it is confirmed, the first act shows and nothing is answered.
    return this.#isExplicit && this.#stated && id !== 'sure' && id !== 'no' ? true : undefined;
  }

  /** The age comes first, the control once that allows a yes, and then what confirms it. */
  around(shown: Shown, control: (shown: Shown) => TemplateResult): TemplateResult {
    const age = attribute(this.#host, 'min-age');
    const blocked = shown.blocked || (!!age && this.#ofAge !== true);
    return html`${age ? ageQuestion(age, shown.disabled) : nothing}
    ${age && this.#ofAge === false ? this.#guardian() : control({ ...shown, blocked })}
    ${
      this.#stated && !this.isTooYoung
        ? html`<div class="step" id="confirm">
            <input
              type="checkbox"
              id="sure"
              value="yes"
              autocomplete="off"
              aria-labelledby="sure-label words"
              ?disabled=${shown.disabled || blocked}
            /><label id="sure-label"
              >${msg('I confirm it: I agree explicitly.', { id: 'sure' })}</label
            >
          </div>`
        : nothing
    }`;
  }

  get #isExplicit(): boolean {
    return this.#host.hasAttribute('explicit');
  }

  #guardian(): TemplateResult {
    const href = attribute(this.#host, 'guardian-href');
    const words = msg('A parent or guardian has to answer for you.', { id: 'guardian' });
    return html`<div id="words"><slot></slot></div>
      <p class="small" role="status">${href ? html`<a href=${href}>${words}</a>` : words}</p>`;
  }
}

const BANDS = [
  { id: 'age-no', value: 'no', label: () => msg('under {age}', { id: 'age-under' }) },
  { id: 'age-yes', value: 'yes', label: () => msg('{age} or older', { id: 'age-over' }) },
];

/** Two bands and no date of birth: nothing more is needed to know who has to answer. */
const ageQuestion = (age: string, disabled: boolean): TemplateResult =>
  html`<fieldset class="step" role="radiogroup">
    <legend>${msg('How old are you?', { id: 'age' })}</legend>
    <div class="pair">
      ${BANDS.map(({ id, value, label }) =>
        pick({ name: 'age', id, value, label: label().replace('{age}', age), disabled }),
      )}
    </div>
  </fieldset>`;
