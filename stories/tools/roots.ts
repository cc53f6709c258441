/** Every open shadow root below a node, those of elements inside others too. */
export const rootsIn = (top: ParentNode): ShadowRoot[] =>
  [...top.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
