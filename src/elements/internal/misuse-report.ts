/** Says at the element itself why no yes can be taken, and to the developer how to mend it. */
import type { Problem } from '../../domain/manner.js';
import type { MisuseCode } from '../../domain/mend.js';
import { guide } from '../../guide.js';
import { blockedText } from './chrome-words.js';
import { ConsentViolationEvent } from './events.js';
import { explain, warn } from './warn.js';

export class MisuseReport {
  /** What disables the control until the page is mended. */
  blocking: Problem | undefined;
  /** Why the last act was not taken. */
  refused: Problem | undefined;

  readonly #host: HTMLElement;
  readonly #update: () => void;

  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
  }

  /** Looks whether the page is still, or again, such that a yes can be taken. */
  block(problem: Problem | undefined): void {
    if (problem && problem.code !== this.blocking?.code) this.#tell(problem);
    this.blocking = problem;
  }

  refuse(code: MisuseCode): void {
    this.refused = { code };
    this.#tell(this.refused);
    this.#update();
  }

  /** The sentence for the person, and in development the mending for the developer. */
  get text(): string {
    const problem = this.blocking ?? this.refused;
    if (!problem) return '';
    const text = blockedText(problem.code);
    return guide ? `${text} ${explain(problem)}` : text;
  }

  #tell(problem: Problem): void {
    warn(problem, this.#host);
    this.#host.dispatchEvent(new ConsentViolationEvent(problem.code, problem.detail));
  }
}
