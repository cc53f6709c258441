/** In the page's font and colours, at the size of its words: a refusal is not small print. */
import { pairStyles } from '../pair.styles.js';

export const unsubscribeStyles = new CSSStyleSheet();
unsubscribeStyles.replaceSync(`
  #panel {
    display: flow-root;
    padding: 0.75rem;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: var(--_paper);
    color: var(--_ink);
    overflow-wrap: anywhere;
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
  #after button {
    min-block-size: 32px;
    font: inherit;
  }
  .pair {
    margin-block: 0.75rem;
  }
  ${pairStyles}
`);
