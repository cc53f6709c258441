/**
 * Yes and no as two equal radios: one loop, one template, one style, labels of ours. None is
 * chosen for the person, and the arrow keys only move the choice: it is recorded with the form.
 */
import type { ConsentRecord } from '../../../domain/schema.js';
import { msg } from '../../../locales/localization.js';
import { h, type Piece } from '../draw.js';
import type { Shown } from '../way.js';

const PICKS = [
  { act: 'give', value: 'yes', label: () => msg('Yes', { id: 'yes' }) },
  { act: 'refuse', value: 'no', label: () => msg('No', { id: 'no' }) },
] as const;

/** The labels as a record keeps them. */
export const pairLabels = (): NonNullable<ConsentRecord['controls']> =>
  PICKS.map(({ act, label }) => ({ act, label: label() }));

interface Radio {
  name: string;
  id: string;
  value: string;
  label: string;
  disabled: boolean;
}

/** One radio of two and its words: whatever is asked, both are drawn here and share their style. */
export const pick = ({ name, id, value, label, disabled }: Radio): Piece =>
  h(
    'span',
    { class: 'pick' },
    h('input', {
      type: 'radio',
      name,
      value,
      id,
      autocomplete: 'off',
      'aria-labelledby': `${id}-label`,
      disabled: disabled ? '' : undefined,
    }),
    h('label', { id: `${id}-label` }, label),
  );

/** `name` keeps the radios of one question apart from another's in the same root. */
export const pair = ({ disabled, blocked, invalid }: Shown, optional: boolean): Piece =>
  h(
    'fieldset',
    {
      role: 'radiogroup',
      'aria-labelledby': 'words',
      'aria-describedby': 'who about details problem',
      'aria-invalid': String(invalid),
      'aria-required': String(!optional),
    },
    h('legend', { id: 'words' }, h('slot')),
    h(
      'div',
      { class: 'pair' },
      ...PICKS.map(({ value, label }) =>
        pick({
          name: 'answer',
          id: value,
          value,
          label: label(),
          disabled: disabled || (blocked && value === 'yes'),
        }),
      ),
    ),
  );
