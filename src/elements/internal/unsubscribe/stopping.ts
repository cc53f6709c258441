/** Who stops, the record of it, and what became of that: the plain form carries what we cannot. */
import { forget } from '../../../delivery/outbox.js';
import { isForNobody } from '../../../delivery/effect.js';
import type { Act } from '../../../domain/choice.js';
import { msg } from '../../../locales/localization.js';
import { agentMethod } from '../agent.js';
import type { Presentation } from '../banner/weight.js';
import { type Person, personOf } from '../person.js';
import { send, type Sending } from '../sending.js';
import { readSettings } from '../settings.js';
import { addressField, addressIn, personInForm } from './plain-form.js';
import { makeStop } from './stop.js';

const whoText = (): string =>
  msg('Please write the address or number that receives the messages.', { id: 'stop-address' });

const strangerText = (): string =>
  msg('This link no longer says who you are.', { id: 'stop-stranger' });

/**
 * An address is no part of a record: it travels beside it, as in the plain form, and is never
 * written down.
 */
function withAddress(endpoint: string, address: string): Parameters<typeof send>[1] {
  const url = new URL(endpoint);
  url.pathname = url.pathname.replace(/\/?$/, '/unsubscribe');
  const wrap = (record: string) => new URLSearchParams({ address, record });
  return { endpoint: url.href, volatile: true, wrap };
}

/** The screen at the act. */
interface Seen {
  root: ShadowRoot;
  presentation: Presentation | undefined;
}

export class Stopping {
  /** What the person has to do first. */
  problem = '';
  /** The site's words as they stood first. */
  words: string | undefined;

  readonly #host: HTMLElement;
  readonly #update: () => void;
  /** The record taken for each: an agent stops for many, one after the other. */
  readonly #taken = new Map<string, Sending>();
  /** The token that the endpoint knows nobody by. */
  #stranger: string | undefined;

  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
  }

  get person(): Person | undefined {
    const person = personOf(this.#host) ?? personInForm(this.#host);
    return person?.id === this.#stranger ? undefined : person;
  }

  /** Of the records about who is here now the first that has not arrived, or the last. */
  get latest(): Partial<Sending> {
    const isTheirs = ({ record }: Sending) => record.subject.id === this.person?.id;
    const theirs = [...this.#taken.values()].filter(isTheirs);
    return theirs.find(({ progress }) => progress !== 'sent') ?? theirs.at(-1) ?? {};
  }

  /** Everything is stopped, and the endpoint knows. */
  get isOver(): boolean {
    return this.latest.progress === 'sent';
  }

  get isPending(): boolean {
    return /saving|queued/.test(this.latest.progress ?? '');
  }

  /** The plain form serves: nothing can be sent from here, or what was sent did not arrive. */
  get needsForm(): boolean {
    const { endpoint } = readSettings(this.#host);
    const isLost = this.#stranger !== undefined && !addressField(this.#host);
    return !endpoint || isLost || /queued|rejected/.test(this.latest.progress ?? '');
  }

  /** Whether the stop is with us, or waits for an address; if not, the plain form has to carry it. */
  stop(act: Required<Act>, see: () => Seen): boolean {
    const { person } = this;
    const address = person ? undefined : addressIn(this.#host);
    const who = person?.id ?? address;
    const { progress, retry } = who ? (this.#taken.get(who) ?? {}) : this.latest;
    // Twice is as good as once (UA-08).
    if (progress === 'sent' || progress === 'saving') return true;
    if (!readSettings(this.#host).endpoint) return false;
    this.problem = who ? '' : whoText();
    if (!who) return true;
    if (progress === 'queued') {
      retry!();
      return true;
    }
    // One person mends what they mistyped; whom an agent writes next is somebody else.
    const { record } = this.latest;
    if (record && !agentMethod(this.#host)) {
      forget(record.jti);
      this.#taken.clear();
    }
    try {
      const words = this.words ?? this.#host.textContent;
      this.#send(who, { ...see(), person, act, words });
      return true;
    } catch {
      return false;
    }
  }

  #send(who: string, stop: Seen & Parameters<typeof makeStop>[2]): void {
    const { draft, endpoint } = makeStop(this.#host, stop.root, stop);
    this.#taken.set(who, draft);
    const destination = stop.person ? { endpoint } : withAddress(endpoint!, who);
    send(draft, destination, this.#host, () => this.#heard(draft));
  }

  #heard(draft: Sending): void {
    if (draft === this.latest && isForNobody(draft.delivery?.receipt)) {
      this.#stranger = draft.record.subject.id;
      this.problem = `${strangerText()} ${whoText()}`;
    }
    this.#update();
  }
}
