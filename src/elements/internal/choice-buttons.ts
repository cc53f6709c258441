/**
 * INVARIANT 2, equal weight: a yes and a no as one pair. One loop, one class, one rule, equal
 * tracks; labels are ours, colours come from shared custom properties. Nothing here speaks of one
 * button alone, and nothing outside can draw one without the other.
 */
import { html, type TemplateResult } from 'lit/html.js';
import { msg } from '../../locales/localization.js';

/** `one` where a single thing is asked, and not all of them at once. */
const PAIR = [
  {
    act: 'refuse',
    label: (one?: boolean) =>
      one ? msg('Refuse', { id: 'refuse' }) : msg('Refuse all', { id: 'refuse-all' }),
  },
  {
    act: 'give',
    label: (one?: boolean) =>
      one ? msg('Accept', { id: 'accept' }) : msg('Accept all', { id: 'accept-all' }),
  },
] as const;

export const choiceButtons = (blocked: boolean, one?: boolean): TemplateResult =>
  html`<div class="pair">
    ${PAIR.map(
      ({ act, label }) =>
        html`<button
          type="button"
          class="pick"
          data-act=${act}
          aria-disabled=${act === 'give' && blocked ? 'true' : 'false'}
          .textContent=${label(one)}
        ></button>`,
    )}
  </div>`;

/** The two buttons as we made them, in their order and words; nothing where that was changed. */
export function findPair(root: ShadowRoot, one?: boolean): [HTMLElement, HTMLElement] | undefined {
  const buttons = [...root.querySelectorAll<HTMLElement>('.pick')];
  const ours = buttons.every(
    ({ dataset, innerText }, i) =>
      dataset.act === PAIR[i]?.act && innerText === PAIR[i]?.label(one),
  );
  return ours && buttons.length === PAIR.length
    ? (buttons as [HTMLElement, HTMLElement])
    : undefined;
}

export const pairStyles = `
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .pick {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.25em;
    overflow-wrap: anywhere;
    hyphens: auto;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: none;
    background-color: color-mix(in srgb, var(--_ink), var(--_ink));
    color: color-mix(in srgb, var(--_paper), var(--_paper));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .pick:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;
