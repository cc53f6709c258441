/** The way back to the question: the page's own control, or one of ours where it has none. */
const MARK = '[data-consent-reopen]';

let reopen: (() => unknown) | undefined;

/** Follows the page's controls, those that come later too. */
export function watchReopeners(open: () => unknown): void {
  reopen = open;
  document.addEventListener('click', onClick);
}

function onClick(event: MouseEvent): void {
  const marked = event.composedPath().some((node) => node instanceof Element && node.matches(MARK));
  if (!marked) return;
  event.preventDefault();
  reopen?.();
}

/** Whether the page placed no control of its own that can be seen. */
export const needsReopener = (): boolean =>
  ![...document.querySelectorAll(MARK)].some((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
