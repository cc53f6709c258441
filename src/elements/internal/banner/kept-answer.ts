/** What this browser answered last, as its cookie says: on this page, or on another one since. */
import { type DeviceChoice, formatDeviceChoice, isCurrent } from '../../../domain/device-choice.js';
import { readChoice, writeChoice } from '../../../gating/choice-cookie.js';
import type { Drawn } from '../draw.js';
import type { Person } from '../person.js';
import { accountOf, versionOf } from './declared.js';

/** As long as a yes of another page may be on its way, in milliseconds. */
const LATE = 60_000;

/** Where an answer is kept: on this device alone, or for an account. */
export interface Jar {
  read(at: number): DeviceChoice | undefined;
  write(choice: DeviceChoice): void;
  /** How records name the person. */
  person?: Person;
  /** Where an answer holds: before it is given, and where one came from another device. */
  says?(isOpen: boolean): Drawn;
}

const DEVICE: Jar = { read: readChoice, write: writeChoice };

/** That of the banner that stood on this page last: one page follows what its browser answers. */
let here: KeptAnswer | undefined;

/** Writes down again what holds, whichever banner was asked. */
export function reassert(): void {
  if (here?.choice) here.jar.write(here.choice);
}

/** Another page was answered, or this one was put away and is shown again. */
function look({ type, persisted }: Event & { persisted?: boolean }): void {
  if (persisted !== false) here?.look(type);
}

function follow(kept: KeptAnswer): void {
  here = kept;
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', look);
}

export class KeptAnswer {
  choice: DeviceChoice | undefined;
  jar = DEVICE;

  readonly #host: Element;
  readonly #found: (choice: DeviceChoice) => void;
  /** When it came to be known here. */
  #since = 0;
  #account: Promise<void> | undefined;

  /** `found` hears what another page was answered. */
  constructor(host: Element, found: (choice: DeviceChoice) => void) {
    this.#host = host;
    this.#found = found;
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

  /** Reads the answer, and follows it from now on; whoever did before does no more. */
  read(): void {
    this.choice = this.jar.read(Date.now());
    follow(this);
  }

  look(type: string): void {
    const now = this.jar.read(Date.now());
    if (!now || (this.choice && formatDeviceChoice(this.choice) === formatDeviceChoice(now)))
      return;
    // A yes that was on its way may come after a no: the next page will know which holds.
    const isLate = type !== 'pageshow' && Date.now() - this.#since < LATE;
    if (!isLate || !this.#widens(now)) this.#found(now);
  }

  /**
   * What only an account needs is fetched first: until then nothing is asked, and nothing runs.
   * Where it cannot be had, the answer is this device's alone.
   */
  later(act: () => void): boolean {
    const account = accountOf(this.#host);
    if (!account || this.jar !== DEVICE) return false;
    this.#account ??= import('./account.js')
      .then((it) => it.jarOf(this.#host, account))
      .catch(() => ({ ...DEVICE }))
      .then((jar) => {
        this.jar = jar;
      });
    void this.#account.then(act);
    return true;
  }

  keep(choice: DeviceChoice): void {
    this.choice = choice;
    this.#since = Date.now();
  }

  #widens({ purposes }: DeviceChoice): boolean {
    return Object.keys(purposes).some((id) => purposes[id] && this.before[id] === false);
  }
}
