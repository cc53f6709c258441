/**
 * INVARIANT 2, equal weight: a yes and a no as one pair. One loop, one class, one rule, equal
 * tracks; labels are ours, colours come from shared custom properties. Nothing here speaks of one
 * button alone, and nothing outside can draw one without the other.
 */
import type { ConsentRecord } from '../../domain/schema.js';
import { msg } from '../../locales/localization.js';
import { h, type Piece } from './draw.js';

type Control = NonNullable<ConsentRecord['controls']>[number];

const PAIR = [
  { act: 'refuse', label: () => msg('Refuse all', { id: 'refuse-all' }) },
  { act: 'give', label: () => msg('Accept all', { id: 'accept-all' }) },
] as const;

/** The labels as a record keeps them. */
export const pairLabels = (): Control[] => PAIR.map(({ act, label }) => ({ act, label: label() }));

export const choiceButtons = (blocked: boolean): Piece =>
  h(
    'div',
    { class: 'pair' },
    ...PAIR.map(({ act, label }) => {
      const disabled = act === 'give' && blocked ? 'true' : 'false';
      const attributes = { class: 'pick', 'data-act': act, 'aria-disabled': disabled };
      return h('button', { type: 'button', ...attributes }, label());
    }),
  );

/** The two buttons as we made them, in their order and words; nothing where that was changed. */
export function findPair(root: ShadowRoot): [HTMLElement, HTMLElement] | undefined {
  const buttons = [...root.querySelectorAll<HTMLElement>('.pick')];
  const ours = buttons.every(
    ({ dataset, innerText }, i) => dataset.act === PAIR[i]?.act && innerText === PAIR[i]?.label(),
  );
  return ours && buttons.length === PAIR.length
    ? (buttons as [HTMLElement, HTMLElement])
    : undefined;
}

export const pairStyles = `
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }
  .plain .pick {
    all: revert;
  }
  .pick,
  .plain .pick {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.5em;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: none;
    background-color: color-mix(in srgb, var(--_ink), var(--_ink));
    color: color-mix(in srgb, var(--_paper), var(--_paper));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`;
