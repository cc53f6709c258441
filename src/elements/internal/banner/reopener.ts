/** The control of our own, for a page that has none that can be seen. */
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Words } from '../../../locales/locales.js';

export const reopenLabel = (msg: MsgFn): string => msg('Manage my cookies', { id: 'reopen' });

/**
 * Ours stands in a corner, and moves nothing. On paper nobody answers, and what is fixed would cover
 * each sheet.
 */
export const reopenStyles = new CSSStyleSheet();
reopenStyles.replaceSync(`
  #told {
    position: fixed;
    bottom: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 2147483647;
    max-width: min(20rem, 100vw - 1rem);
    border: 1px solid;
    border-radius: var(--consent-radius, 0.25rem);
    padding: 0 0.5rem;
    background: var(--consent-paper, Canvas);
    color: var(--consent-ink, CanvasText);
  }
  .quiet {
    min-height: 32px;
    padding: 0.25em 0.5em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .quiet:focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
  }
  @media print {
    #told,
    #panel:popover-open {
      display: none;
    }
  }
`);

/** For the page: the end of it, and a control that takes the focus, stay above what is fixed. */
export const roomBelow = (height: number): string =>
  height
    ? `@media screen{html{scroll-padding-block-end:calc(${height}px + 1rem)}body::after{content:"";display:block;block-size:calc(${height}px + 1rem)}}`
    : '';

/** Puts it where the banner would be, which draws over it. */
export function drawReopener(root: ShadowRoot, words: Words): void {
  const msg = (source: string, { id }: { id: string }) => words[id] ?? source;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'quiet', id: 'told' });
  button.dataset.consentReopen = '';
  button.textContent = reopenLabel(msg as MsgFn);
  root.adoptedStyleSheets = [reopenStyles];
  root.append(button);
  const room = new CSSStyleSheet();
  room.replaceSync(roomBelow(button.offsetHeight));
  document.adoptedStyleSheets.push(room);
}
