/** Our own buttons: which was pressed, and whether a person did it. */
import { byPerson, labelsOf } from './trusted.js';

const BUTTON_LABELS = labelsOf(HTMLButtonElement);

/** `data-act` of the button, and whether the browser vouches for a person behind the click. */
type Press = (act: string, trusted: boolean, event: MouseEvent) => void;

/**
 * The listener is the root's own, for what a template holds can be had and called by any script.
 * A button is heard once per click, whatever the page does to the event afterwards.
 */
export function watchButtons(root: ShadowRoot, press: Press): void {
  root.addEventListener('click', (event) => {
    const button = event
      .composedPath()
      .find((node) => node instanceof HTMLButtonElement && root.contains(node));
    if (!(button instanceof HTMLButtonElement) || !button.dataset.act) return;
    press(button.dataset.act, byPerson(event, button, BUTTON_LABELS), event as MouseEvent);
  });
}
