/**
 * INVARIANT 2, equal weight: the two answers to one question as one pair. One loop, one class, one
 * rule, equal tracks; labels are ours, colours come from shared custom properties. Nothing here
 * speaks of one button alone, and nothing outside can draw one without the other.
 */
import type { ConsentRecord } from '../../domain/schema.js';
import { msg } from '../../locales/localization.js';
import { h, type Piece } from './draw.js';

type Control = NonNullable<ConsentRecord['controls']>[number];

interface Pick {
  act: Control['act'];
  label: () => string;
}

/** Two answers that weigh the same. The one that stops something stands first. */
export type Pair = readonly [Pick & { act: 'refuse' }, Pick];

export const YES_OR_NO: Pair = [
  { act: 'refuse', label: () => msg('Refuse all', { id: 'refuse-all' }) },
  { act: 'give', label: () => msg('Accept all', { id: 'accept-all' }) },
];

/** CK-22: to one embed, where it stands. */
export const YES_OR_NO_TO_ONE: Pair = [
  { act: 'refuse', label: () => msg('Refuse', { id: 'refuse' }) },
  { act: 'give', label: () => msg('Accept', { id: 'accept' }) },
];

/** PG-09: an answer to every row of a grid, and to nothing beside it. */
export const ALL_OR_NONE: Pair = [
  { act: 'refuse', label: () => msg('Refuse all of these', { id: 'refuse-these' }) },
  { act: 'give', label: () => msg('Accept all of these', { id: 'accept-these' }) },
];

/** UA-01: out of everything, or out of some. */
export const STOP_OR_ADAPT: Pair = [
  {
    act: 'refuse',
    label: () => msg('I unsubscribe from all communications', { id: 'stop-all' }),
  },
  {
    act: 'adapt',
    label: () => msg('I adapt my communication preferences', { id: 'adapt' }),
  },
];

/** The labels as a record keeps them. */
export const pairLabels = (pair: Pair): Control[] =>
  pair.map(({ act, label }) => ({ act, label: label() }));

/** The two buttons; where the page is `blocked`, nothing but a no can be said. */
export const choiceButtons = (pair: Pair, blocked: boolean): Piece =>
  h(
    'div',
    { class: 'pair' },
    ...pair.map(({ act, label }) => {
      const disabled = act !== 'refuse' && blocked ? 'true' : 'false';
      const attributes = { class: 'pick', 'data-act': act, 'aria-disabled': disabled };
      return h('button', { type: 'button', ...attributes }, label());
    }),
  );

/** The two buttons as we made them, in their order and words; nothing where that was changed. */
export function findPair(root: ShadowRoot, pair: Pair): [HTMLElement, HTMLElement] | undefined {
  const buttons = [...root.querySelectorAll<HTMLElement>('.pick')];
  const ours = buttons.every(
    ({ dataset, innerText, firstElementChild }, i) =>
      dataset.act === pair[i]?.act && innerText === pair[i]?.label() && !firstElementChild,
  );
  return ours && buttons.length === pair.length
    ? (buttons as [HTMLElement, HTMLElement])
    : undefined;
}
