/** The way back to the question: the page's own control, or one of ours where it has none. */
import { keepClick } from './twice.js';

/** What a page marks as its own. */
const MARK = '[data-consent-reopen]';

let reopen: ((control: HTMLElement) => unknown) | undefined;

/** Follows the page's controls, those that come later too. */
export function watchReopeners(open: (control: HTMLElement) => unknown): void {
  reopen = open;
  document.addEventListener('click', onClick);
}

function onClick(event: MouseEvent): void {
  keepClick(event);
  const control = event
    .composedPath()
    .find((node) => node instanceof HTMLElement && node.matches(MARK)) as HTMLElement | undefined;
  if (!control) return;
  event.preventDefault();
  reopen?.(control);
}

/** Whether the page placed no control of its own that can be seen. */
export const needsReopener = (): boolean =>
  ![...document.querySelectorAll(MARK)].some((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
