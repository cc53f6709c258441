/** What a yes may need beside one tick: an age that allows it, and a second act that confirms it. */
import { msg } from '../../../locales/localization.js';
import { attribute } from '../attribute.js';
import { type Drawn, h, type Piece } from '../draw.js';
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
  around(shown: Shown, control: (shown: Shown) => Drawn[]): Drawn[] {
    const age = attribute(this.#host, 'min-age');
    const blocked = shown.blocked || (!!age && this.#ofAge !== true);
    return [
      age !== '' && ageQuestion(age, shown.disabled),
      ...(age && this.isTooYoung ? this.#guardian() : control({ ...shown, blocked })),
      this.#stated && !this.isTooYoung && confirmation(shown.disabled || blocked),
    ];
  }

  get #isExplicit(): boolean {
    return this.#host.hasAttribute('explicit');
  }

  #guardian(): Drawn[] {
    const href = attribute(this.#host, 'guardian-href');
    const words = msg('A parent or guardian has to answer for you.', { id: 'guardian' });
    return [
      h('div', { id: 'words' }, h('slot')),
      h('p', { class: 'small', role: 'status' }, href ? h('a', { href }, words) : words),
    ];
  }
}

const confirmation = (disabled: boolean): Piece =>
  h(
    'div',
    { class: 'step', id: 'confirm' },
    h('input', {
      type: 'checkbox',
      id: 'sure',
      value: 'yes',
      autocomplete: 'off',
      'aria-labelledby': 'sure-label words',
      disabled: disabled ? '' : undefined,
    }),
    h('label', { id: 'sure-label' }, msg('I confirm it: I agree explicitly.', { id: 'sure' })),
  );

const BANDS = [
  { id: 'age-no', value: 'no', label: () => msg('under {age}', { id: 'age-under' }) },
  { id: 'age-yes', value: 'yes', label: () => msg('{age} or older', { id: 'age-over' }) },
];

/** Two bands and no date of birth: nothing more is needed to know who has to answer. */
const ageQuestion = (age: string, disabled: boolean): Piece =>
  h(
    'fieldset',
    { class: 'step', role: 'radiogroup' },
    h('legend', {}, msg('How old are you?', { id: 'age' })),
    h(
      'div',
      { class: 'pair' },
      ...BANDS.map(({ id, value, label }) =>
        pick({ name: 'age', id, value, label: label().replace('{age}', age), disabled }),
      ),
    ),
  );
