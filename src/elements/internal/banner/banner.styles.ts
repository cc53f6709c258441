/**
 * In the page's font and colours, on the page's own ground. Quiet, never pale: what is small keeps
 * the contrast of the rest. Nothing moves: a banner that slides in is only later to be used.
 */
import { pairStyles } from '../choice-buttons.js';

export const bannerStyles = new CSSStyleSheet();
bannerStyles.replaceSync(`
  :host {
    --_ink: var(--consent-ink, CanvasText);
    --_paper: var(--consent-paper, Canvas);
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  #panel {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.75rem max(0.75rem, min(3vw, 2rem));
    border: 0;
    border-block-start: 2px solid var(--_ink);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-indent: 0;
    -webkit-text-fill-color: currentcolor;
  }
  #panel:popover-open {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: 40vh;
    margin: 0;
    overflow: hidden;
  }
  #panel.box:popover-open {
    inset-inline: 1rem auto;
    inset-block: auto 1rem;
    inline-size: min(26rem, 100vw - 2rem);
    border: 2px solid var(--_ink);
  }
  .notice {
    min-block-size: 3lh;
    contain: paint;
    overflow: auto;
    overscroll-behavior: contain;
  }
  [role='heading'] {
    font-weight: 600;
  }
  p:empty {
    display: none;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 0.25rem 1.5rem;
    margin: 0.25rem 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.125rem;
  }
  li > div {
    grid-column: 2;
  }
  li:not(:has(input)) > div {
    grid-column: 1 / -1;
  }
  li input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    align-self: start;
  }
  small,
  p,
  li a,
  #after a {
    display: block;
    margin: 0;
    font-size: max(0.875em, 12px);
  }
  a {
    color: inherit;
  }
  .answers {
    flex: none;
  }
  @media (width >= 48rem) {
    .bar .answers,
    .inline .answers {
      display: grid;
      grid-template-columns: minmax(0, 30rem) 1fr;
      gap: 0.5rem 1rem;
    }
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
  }
  .quiet,
  #after button {
    min-block-size: 32px;
    padding: 0.25em 0.5em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  #told {
    position: fixed;
    inset-block-end: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 2147483647;
    max-inline-size: min(20rem, 100vw - 1rem);
    border: 1px solid;
    border-radius: var(--consent-radius, 0.25rem);
    padding: 0 0.5rem;
    background: var(--_paper);
    color: var(--_ink);
  }
  #told:not(:has(button, a, p:not(:empty, #after))) {
    display: none;
  }
  .quiet:focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
  }
  ${pairStyles}
  .plain #panel {
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
`);
