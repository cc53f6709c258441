/**
 * Native to the form it stands in: the page's font, colours and `accent-color` are inherited.
 * The small print is small, never pale, so its contrast is the page's own.
 */
export const checkboxStyles = new CSSStyleSheet();
checkboxStyles.replaceSync(`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0;
  }
  p,
  #about,
  #partners {
    font-size: max(0.875em, 12px);
    line-height: 1.5;
  }
  .who {
    margin-block-end: var(--consent-gap, 0.75em);
  }
  ::slotted([slot='description']) {
    margin-block: 0 !important;
  }
  /* What is read first stands before the control; on the screen the sentence comes first. */
  .question {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .question > :not(input) {
    grid-column: 2;
    min-inline-size: 0;
  }
  #about {
    grid-row: 2;
  }
  input {
    grid-area: 1 / 1;
    margin: 0;
  }
  /* The box may be small, the words beside it are a target too: 24 px at least (WCAG 2.5.8). */
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
