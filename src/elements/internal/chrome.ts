/** What a checkbox shows around the site's words: the box, and what is to be known of it. */
import { type Drawn, h, type Piece } from './draw.js';
import type { Shown, Way } from './way.js';

/** The plain box, tied to the words by name alone: a label that drives it could be clicked by a script. */
export const box = ({ disabled, blocked, invalid }: Shown, value = 'yes'): Drawn[] => [
  h('input', {
    type: 'checkbox',
    value,
    autocomplete: 'off',
    'aria-labelledby': 'words problem',
    'aria-describedby': 'who about details',
    'aria-invalid': String(invalid),
    disabled: disabled || (blocked && value === 'yes') ? '' : undefined,
  }),
  h('label', { id: 'words' }, h('slot')),
];

/** The question: what is to be known first stands before the control in the document. */
export const question = (shown: Shown, way: Way): Piece =>
  h(
    'div',
    { class: 'question' },
    h('div', { id: 'about', class: 'small' }, h('slot', { name: 'description' })),
    ...(way.control?.(shown) ?? box(shown)),
    h('div', { id: 'details', class: 'small' }, ...(way.details?.() ?? [])),
  );
