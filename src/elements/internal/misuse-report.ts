/** Says at the element itself why no yes can be taken, and to the developer how to mend it. */
import type { MisuseCode } from '../../domain/mend.js';
import { blockedText } from './chrome.js';
import { ConsentViolationEvent } from './events.js';
import { explain, warn } from './warn.js';

export class MisuseReport {
  /** What disables the control until the page is mended. */
  blocking: MisuseCode | undefined;
  /** Why the last act was not taken. */
  refused: MisuseCode | undefined;

  readonly #host: HTMLElement;
  readonly #update: () => void;

  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
  }

  block(code: MisuseCode | undefined): void {
    if (code && code !== this.blocking) this.#tell(code);
    this.blocking = code;
  }

  refuse(code: MisuseCode): void {
    this.refused = code;
    this.#tell(code);
    this.#update();
  }

  /** The sentence for the person, and in the development build the mending for the developer. */
  text(): string {
    const code = this.blocking ?? this.refused;
    if (!code) return '';
    return __DEV__ ? `${blockedText(code)} ${explain(code)}` : blockedText(code);
  }

  #tell(code: MisuseCode): void {
    warn(code, this.#host);
    this.#host.dispatchEvent(new ConsentViolationEvent(code));
  }
}
