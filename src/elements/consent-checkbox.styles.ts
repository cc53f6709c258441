import { css } from 'lit';

/**
 * Native to the form it stands in: the page's font, colours and `accent-color` are inherited.
 * The small print is small, never pale, so its contrast is the page's own.
 */
export const checkboxStyles = css`
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
  .who,
  .about,
  .message {
    font-size: max(0.875em, 12px);
    line-height: 1.5;
  }
  .who {
    margin-block-end: var(--consent-gap, 0.75em);
  }
  .about ::slotted(*) {
    margin-block: 0;
  }
  .row {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    /* The box may be small, its target is not: 24 px at least (WCAG 2.5.8). */
    padding-block: max(0.125em, (24px - 1lh) / 2);
    min-inline-size: 24px;
  }
  input {
    flex: none;
    margin: 0;
    font: inherit;
  }
  label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  button {
    font: inherit;
    min-block-size: 24px;
  }
  .message:empty {
    display: none;
  }
`;
