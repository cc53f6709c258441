/**
 * The pair and its neighbours; both picks share every rule (equal weight). The whole frame of a
 * pick is its target, and the padding is in pixels so that large text keeps its room.
 */
export const waysStyles = new CSSStyleSheet();
waysStyles.replaceSync(`
  fieldset {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0;
    overflow-wrap: anywhere;
  }
  .box,
  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-column: 1 / -1;
    align-items: baseline;
    column-gap: 0.5em;
  }
  fieldset.step {
    display: block;
  }
  .question:has(> fieldset) > :is(input, label) {
    grid-row: auto;
  }
  .question > div#words,
  .question:not(:has(> input)) > .small {
    grid-column: 1 / -1;
  }
  .pair {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(2, minmax(0, 12em));
    gap: 0.5em;
    margin-block: 0.25em;
  }
  .pick {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 8px;
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    min-block-size: 44px;
    border: 1px solid;
    border-radius: 0.25em;
    padding-inline: 8px;
  }
  .pick label {
    margin: 0;
    padding-inline: 0;
    padding-block: calc((42px - 1lh) / 2);
  }
  .pick label::before {
    content: '';
    position: absolute;
    inset: -1px;
    z-index: -1;
  }
  .kiosk input {
    align-self: center;
    inline-size: 24px;
    block-size: 24px;
  }
  .kiosk input[type='checkbox'] {
    inline-size: 44px;
    block-size: 44px;
  }
  .kiosk label {
    padding-block: max(0.5em, (44px - 1lh) / 2);
  }
`);
