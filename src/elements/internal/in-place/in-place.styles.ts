/** What differs from a banner: the question stands in the room of its embed, which grows with it. */
export const inPlaceStyles = new CSSStyleSheet();
inPlaceStyles.replaceSync(`
  .plain {
    display: grid;
  }
  #panel {
    min-inline-size: 0;
    min-block-size: max-content;
    gap: 0.25rem;
    padding: 0.5rem;
    border: 1px solid;
    overflow: hidden;
  }
  #panel:focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  .notice {
    flex: none;
  }
  p,
  li {
    overflow-wrap: anywhere;
  }
  .quiet {
    flex: none;
    align-self: start;
  }
`);
