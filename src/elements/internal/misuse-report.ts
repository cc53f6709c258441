/** Says at the element itself why no yes can be taken, and to the developer how to mend it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { blockedText } from './chrome.js';
import { ConsentViolationEvent } from './events.js';
import { type Asked, explain, findMisuse } from './misuse.js';
import { warn } from './warn.js';

export class MisuseReport {
  /** What disables the control until the page is mended. */
  blocking: string | undefined;
  /** Why the last act was not taken. */
  refused: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  check(asked: Asked): void {
    const found = findMisuse(asked);
    if (found && found !== this.blocking) this.#tell(found);
    this.blocking = found;
  }

  refuse(code: string): void {
    this.refused = code;
    this.#tell(code);
    this.host.requestUpdate();
  }

  line(): TemplateResult | typeof nothing {
    const code = this.blocking ?? this.refused;
    if (!code) return nothing;
    return html`${blockedText(code)}
    ${__DEV__ ? html`<code>${code}</code>: ${explain(code)}` : nothing}`;
  }

  #tell(code: string): void {
    warn(code, explain(code), this.host);
    this.host.dispatchEvent(new ConsentViolationEvent(code));
  }
}
