/**
 * Native to the form it stands in: the page's font, colours and `accent-color` are inherited.
 * The small print is small, never pale, so its contrast is the page's own. What is to be known
 * first stands before the control in the document; on the screen the sentence comes first. The box
 * may be small, for the words beside it are a target too: 24 px at least (WCAG 2.5.8).
 */
export const checkboxStyles = new CSSStyleSheet();
checkboxStyles.replaceSync(`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0;
  }
  p,
  .small {
    overflow-wrap: anywhere;
    font-size: max(0.875em, 12px);
    line-height: 1.5;
  }
  .who {
    margin-block-end: var(--consent-gap, 0.75em);
  }
  ::slotted([slot='description']) {
    margin: 0 !important;
  }
  .question {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .small {
    grid-column: 2;
  }
  input {
    grid-row: 1;
    margin: 0;
  }
  label {
    grid-row: 1;
    margin-inline-start: -0.5em;
    padding-block: max(0.125em, (24px - 1lh) / 2);
    padding-inline-start: 0.5em;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  button {
    font: inherit;
    min-block-size: 24px;
  }
`);
