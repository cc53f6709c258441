/** Hands a record to the outbox when it is taken, and keeps what became of it. */
import type { Draft } from '../../delivery/draft.js';
import { type Delivery, enqueue, retry, start } from '../../delivery/outbox.js';
import { ConsentDeliveryEvent, ConsentRecordEvent } from './events.js';
import type { Question } from './question.js';

/** What the person is told: `queued` also when nothing was heard for a while. */
export type Progress = 'saving' | Delivery['status'];

/** After this many milliseconds without an answer the person is told, and can try again. */
const PATIENCE = 5_000;

export class Recorder {
  /** The record taken last. */
  latest: Draft | undefined;
  /** What became of it. */
  progress: Progress | undefined;
  /** The endpoint's answer to it. */
  delivery: Delivery | undefined;

  readonly #host: HTMLElement;
  readonly #update: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
    // What earlier pages could not deliver goes first.
    start();
  }

  /** Sends a draft, once: a refusal from this moment on, a yes as it was signed. */
  take(draft: Draft, { endpoint, volatile }: Pick<Question, 'endpoint' | 'volatile'>): void {
    if (draft.taken) return;
    const { record, jws, signing } = draft;
    draft.taken = true;
    this.latest = draft;
    this.#show(endpoint && 'saving');
    this.#host.dispatchEvent(new ConsentRecordEvent(record, jws));
    if (!endpoint) return;
    const body = jws ?? JSON.stringify(record);
    enqueue(
      { jti: record.jti, endpoint, body, volatile },
      (to) => this.#report(draft, to),
      signing,
    );
  }

  /** The person asks to try again. */
  readonly retry = (): void => {
    // The button goes, and the focus with it unless it has somewhere to go.
    this.#host.focus();
    this.#show('saving');
    retry();
  };

  /** The person's copy, as an address: the record and the countersignature, which nobody can rewrite. */
  get copy(): string | undefined {
    const { latest, delivery } = this;
    if (!delivery?.receipt) return undefined;
    const copy = JSON.stringify({ record: latest?.jws, receipt: delivery.receipt });
    return `data:application/json,${encodeURIComponent(copy)}`;
  }

  /** Forgets what was shown of the last record; its delivery goes on. */
  clear(): void {
    this.latest = this.delivery = undefined;
    this.#show(undefined);
  }

  #report(draft: Draft, delivery: Delivery): void {
    if (draft === this.latest) {
      this.delivery = delivery;
      this.#show(delivery.status);
    }
    this.#host.dispatchEvent(new ConsentDeliveryEvent(draft.record.jti, delivery));
  }

  #show(progress: Progress | '' | undefined): void {
    clearTimeout(this.#timer);
    if (progress === 'saving') this.#timer = setTimeout(() => this.#show('queued'), PATIENCE);
    this.progress = progress || undefined;
    this.#update();
  }
}
