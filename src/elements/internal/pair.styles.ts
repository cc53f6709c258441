/**
 * What every element with a pair has in common: its colours, and two buttons that weigh the same.
 * `plain` is the browser's own look, for a pair that the page meddled with.
 */
export const pairStyles = `
  :host {
    --_ink: var(--consent-ink, CanvasText);
    --_paper: var(--consent-paper, Canvas);
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .plain .pick {
    all: revert;
  }
  .pick,
  .plain .pick {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.5em 0.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--consent-radius, 0.25rem);
    background: none;
    background-color: color-mix(in srgb, var(--_ink), var(--_ink));
    color: color-mix(in srgb, var(--_paper), var(--_paper));
    font: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
    cursor: pointer;
  }
  .plain {
    --_ink: CanvasText;
    --_paper: Canvas;
    --consent-radius: initial;
    all: initial;
    display: block;
    color-scheme: light dark;
  }
  .plain #panel {
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
`;
