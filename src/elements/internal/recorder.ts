/**
 * From an act to a record on its way: makes the draft, has it signed, hands it to the outbox
 * when it is taken, and keeps what became of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Delivery, enqueue, enqueueRefusal, retry, watchPage } from '../../delivery/outbox.js';
import type { Choice } from '../../domain/choice.js';
import {
  type Context,
  createRecord,
  type Notice,
  type UnsealedRecord,
} from '../../domain/record.js';
import { onlyRefuses } from '../../domain/states.js';
import { newId } from '../../signing/new-id.js';
import { seal } from '../../signing/jws.js';
import { ConsentDeliveryEvent, ConsentRecordEvent } from './events.js';

/** One act's record: signed within milliseconds, sent when it is taken. */
export interface Draft {
  readonly record: UnsealedRecord;
  /** The compact JWS, once it is signed. */
  jws?: string;
  /** The signature while it is made; resolves to nothing when it could not be. */
  signing?: Promise<string | undefined>;
  taken: boolean;
}

/** What the person is told of the record: `late` is what has not been saved after a while. */
export type Progress = 'saving' | 'late' | Delivery['status'];

/** After this many milliseconds without an answer the person is told, and can try again. */
const PATIENCE = 5_000;

export class Recorder implements ReactiveController {
  /** The record taken last. */
  latest: Draft | undefined;
  /** What became of it. */
  progress: Progress | undefined;
  /** The endpoint's answer to it. */
  delivery: Delivery | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage();
  }

  /**
   * Makes a record of what is on the screen; it is signed in the background and not sent.
   * @throws {ConsentError} when the words do not carry a yes.
   */
  draft(notice: Notice, choices: Choice[], context: Omit<Context, 'jti' | 'now'>): Draft {
    const now = Date.now();
    const record = createRecord(notice, choices, { ...context, jti: newId(now), now });
    const draft: Draft = { record, taken: false };
    draft.signing = seal(record)
      .catch(() => undefined)
      .then((jws) => {
        delete draft.signing;
        return (draft.jws = jws);
      });
    return draft;
  }

  /** Sends a draft, once: a refusal from this moment on, a yes as it was signed. */
  take(draft: Draft, endpoint: string | undefined): void {
    if (draft.taken) return;
    draft.taken = true;
    this.latest = draft;
    this.delivery = undefined;
    this.#host.dispatchEvent(new ConsentRecordEvent(draft.record, draft.jws));
    if (!endpoint) return this.#show(undefined);
    this.#show('saving');
    const { record, jws } = draft;
    const report = (delivery: Delivery) => this.#report(draft, delivery);
    if (jws) enqueue({ jti: record.jti, endpoint, body: jws }, report);
    else if (onlyRefuses(record)) enqueueRefusal(record, endpoint, report, draft.signing);
  }

  /** The person asks to try again. */
  retry(): void {
    this.#show('saving');
    retry();
  }

  /** Gives the person their copy: the record and the countersignature, which nobody can rewrite. */
  saveReceipt(): void {
    const copy = { record: this.latest?.jws, receipt: this.delivery?.receipt };
    const url = URL.createObjectURL(new Blob([JSON.stringify(copy)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `consent-${this.latest?.record.jti}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  /** Forgets what was shown of the last record; its delivery goes on. */
  clear(): void {
    this.latest = undefined;
    this.#show(undefined);
  }

  #report(draft: Draft, delivery: Delivery): void {
    const { status, receipt, problem } = delivery;
    if (draft === this.latest) {
      this.delivery = delivery;
      this.#show(status);
    }
    this.#host.dispatchEvent(new ConsentDeliveryEvent(draft.record.jti, status, receipt, problem));
  }

  #show(progress: Progress | undefined): void {
    clearTimeout(this.#timer);
    if (progress === 'saving') this.#timer = setTimeout(() => this.#show('late'), PATIENCE);
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
