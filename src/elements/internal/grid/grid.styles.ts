/**
 * In the page's font and colours. A cell has room for its tick, and for the end of a yes that ends,
 * from the first drawing on: nothing moves when the stored choices come. Targets are 24 px (WCAG 2.5.8).
 */
import { pairStyles } from '../pair.styles.js';

export const gridStyles = new CSSStyleSheet();
gridStyles.replaceSync(`
  #grid > * {
    margin-block: 0 var(--consent-gap, 0.75em);
  }
  #grid > :empty {
    margin: 0;
  }
  #grid > .standing {
    min-block-size: 1.5em;
    margin-block-end: var(--consent-gap, 0.75em);
    line-height: 1.5;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  p,
  label,
  legend {
    overflow-wrap: anywhere;
  }
  legend,
  .legend {
    padding: 0;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25rem;
    border-block-end: 1px solid;
    text-align: center;
    vertical-align: top;
    font-weight: inherit;
  }
  thead th,
  thead td {
    min-inline-size: 4rem;
    border-block-end-width: 2px;
  }
  tbody th,
  td.wide {
    text-align: start;
  }
  tbody th {
    block-size: 48px;
  }
  tr:has(+ tr > .wide) > * {
    border-block-end: 0;
  }
  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
  }
  small,
  .small,
  p {
    font-size: max(0.875em, 12px);
  }
  small {
    display: block;
  }
  .beside {
    display: grid;
  }
  .beside > * {
    grid-area: 1 / 1;
  }
  .room {
    visibility: hidden;
  }
  p.legend {
    font-size: inherit;
  }
  ::slotted([purpose]) {
    display: block;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.5rem;
    border-block-end: 1px solid;
  }
  .line,
  .option {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }
  .line {
    display: flex;
    min-block-size: 32px;
  }
  label {
    padding-block: max(0.125em, (24px - 1lh) / 2);
  }
  .preferences,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
  }
  .answers {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 40rem;
  }
  .answers p {
    margin: 0;
  }
  #save {
    min-block-size: 44px;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: color-mix(in srgb, var(--_ink), var(--_ink));
    color: color-mix(in srgb, var(--_paper), var(--_paper));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .quiet {
    min-block-size: 32px;
    border: 0;
    padding: 0.25em 0.5em;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  ${pairStyles}
`);
