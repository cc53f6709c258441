/** A yes/no question that has to be answered: the form waits for it, and says so in words. */
import { msg } from '../../../locales/localization.js';

export class Unanswered {
  /** The browser asked whether the form may go, and it may not. */
  #asked = false;
  #isOpen = false;

  constructor(host: HTMLElement, update: () => void) {
    host.addEventListener('invalid', () => {
      this.#asked = true;
      update();
    });
  }

  get text(): string | undefined {
    return this.#asked && this.#isOpen ? unansweredText() : undefined;
  }

  /** «No» satisfies it just as «Yes» does; the browser brings the person to the first of the two. */
  follow(isOpen: boolean, internals: ElementInternals, anchor: HTMLElement | null): void {
    this.#isOpen = isOpen;
    if (isOpen && anchor) internals.setValidity({ valueMissing: true }, unansweredText(), anchor);
    else internals.setValidity({});
  }

  reset(): void {
    this.#asked = false;
  }
}

const unansweredText = (): string => msg('Please answer yes or no.', { id: 'unanswered' });
