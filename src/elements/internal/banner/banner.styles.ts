/**
 * In the page's font and colours, on the page's own ground. Quiet, never pale: what is small keeps
 * the contrast of the rest. Nothing moves: a banner that slides in is only later to be used, and
 * what is said of an answer comes above the pair, which stays under the finger: the room for it is
 * taken from the notice and from what is empty.
 */
import { pairStyles } from '../pair.styles.js';

export const bannerStyles = new CSSStyleSheet();
bannerStyles.replaceSync(`
  #panel {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.75rem clamp(0.75rem, 3vw, 2rem);
    border: solid var(--_ink);
    border-width: 2px 0 0;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-indent: 0;
    overflow-wrap: anywhere;
    -webkit-text-fill-color: currentcolor;
  }
  #panel:popover-open {
    position: fixed;
    inset: auto 0 0;
    width: auto;
    max-width: none;
    height: fit-content;
    max-height: 40vh;
    margin: 0;
    overflow: hidden;
  }
  #panel.box:popover-open {
    inset-inline: 1rem auto;
    bottom: 1rem;
    width: min(26rem, 100vw - 2rem);
    border-width: 2px;
  }
  .notice {
    min-height: 3lh;
    contain: paint;
    overflow: auto;
    overscroll-behavior: contain;
  }
  #heading {
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
    display: flex;
    gap: 0.5rem;
    padding-block: 0.125rem;
  }
  li > div {
    flex: 1;
  }
  input {
    width: 24px;
    height: 24px;
    margin: 0;
  }
  small,
  p,
  li a,
  #after a {
    display: block;
    margin: 0;
    font-size: max(0.875em, 12px);
  }
  .answers {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .pair {
    flex: 1 1 22rem;
    max-width: 30rem;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
  }
  .others > [role] {
    flex: 1 8rem;
    max-width: max-content;
  }
  #panel:popover-open .answers {
    order: 1;
  }
  #panel:popover-open:has(p[role]:not(:empty)) {
    gap: 0;
    padding-top: 0;
  }
  #panel:has(p[role]:not(:empty)) .notice {
    min-height: 1lh;
  }
  :is(#told, .others):not(:has(:not(:empty))) {
    display: none;
  }
  ${pairStyles}
`);
