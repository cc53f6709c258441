/** In the page's font and colours, at the size of its words: a refusal is not small print. */
import { pairStyles } from '../choice-buttons.js';

export const unsubscribeStyles = new CSSStyleSheet();
unsubscribeStyles.replaceSync(`
  :host {
    --_ink: var(--consent-ink, CanvasText);
    --_paper: var(--consent-paper, Canvas);
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  #panel {
    display: flow-root;
    padding: 0.75rem;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: var(--_paper);
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  [role='heading'] {
    font-size: 1.25em;
    font-weight: 600;
  }
  p {
    margin: 0.5em 0;
  }
  p:empty {
    display: none;
  }
  #after:not(:has(*)) {
    display: none;
  }
  a {
    color: inherit;
  }
  #after button {
    min-block-size: 32px;
    font: inherit;
  }
  .pair {
    margin-block: 0.75rem;
  }
  ${pairStyles}
  .plain #panel {
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
`);
