/** What this browser answered last, as its cookie says: on this page, or on another one since. */
import { type DeviceChoice, formatDeviceChoice, isCurrent } from '../../../domain/device-choice.js';
import { readChoice } from '../../../gating/choice-cookie.js';
import { versionOf } from './declared.js';

/** As long as a yes of another page may be on its way, in milliseconds. */
const LATE = 60_000;

export class KeptAnswer {
  choice: DeviceChoice | undefined;

  readonly #host: Element;
  /** When it came to be known here. */
  #since = 0;

  /** `found` hears that another page was answered, or this one was put away and is shown again. */
  constructor(host: Element, found: (choice: DeviceChoice) => void) {
    this.#host = host;
    const look = ({ type }: Event) => {
      const now = readChoice(Date.now());
      if (!now || (this.choice && formatDeviceChoice(this.choice) === formatDeviceChoice(now)))
        return;
      // A yes that was on its way may come after a no: the next page will know which holds.
      const isLate = type !== 'pageshow' && Date.now() - this.#since < LATE;
      if (!isLate || !this.#widens(now)) found(now);
    };
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', look);
  }

  /** Whether it answers the notice as it is now. */
  get isCurrent(): boolean {
    const now = { version: versionOf(this.#host), at: Date.now() };
    return this.choice !== undefined && isCurrent(this.choice, now);
  }

  get current(): DeviceChoice | undefined {
    return this.isCurrent ? this.choice : undefined;
  }

  /** A purpose may be called like something that every object has. */
  get before(): DeviceChoice['purposes'] {
    return Object.assign(Object.create(null), this.choice?.purposes) as DeviceChoice['purposes'];
  }

  read(): void {
    this.choice = readChoice(Date.now());
  }

  keep(choice: DeviceChoice): void {
    this.choice = choice;
    this.#since = Date.now();
  }

  #widens({ purposes }: DeviceChoice): boolean {
    return Object.keys(purposes).some((id) => purposes[id] && this.before[id] === false);
  }
}
