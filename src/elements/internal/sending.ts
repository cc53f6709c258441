/** Hands a record to the outbox when it is taken, and keeps beside it what became of it. */
import type { Draft } from '../../delivery/draft.js';
import { type Delivery, enqueue, retry } from '../../delivery/outbox.js';
import type { Parcel } from '../../delivery/post.js';
import { ConsentDeliveryEvent, ConsentRecordEvent } from './events.js';
import type { Question } from './question.js';

/** What the person is told: `queued` also when nothing was heard for a while. */
export type Progress = 'saving' | Delivery['status'];

/** A draft and, once it was taken, what became of it. */
export interface Sending extends Draft {
  progress?: Progress | undefined;
  /** The endpoint's answer. */
  delivery?: Delivery;
  /** The person asks to try again. */
  retry?: () => void;
}

/** Where a record goes, and what with. */
type Destination = Pick<Question, 'endpoint' | 'volatile'> & Pick<Parcel, 'wrap'>;

/** After this many milliseconds without an answer the person is told, and can try again. */
export const PATIENCE = 5_000;

/** Sends a draft, once: a refusal from this moment on, a yes as it was signed. */
export function send(
  draft: Sending,
  { endpoint, volatile, wrap }: Destination,
  host: HTMLElement,
  update: () => void,
): void {
  if (draft.taken) return;
  const { record, jws, signing } = draft;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (progress: Progress | undefined) => {
    clearTimeout(timer);
    if (progress === 'saving') timer = setTimeout(show, PATIENCE, 'queued');
    draft.progress = progress;
    update();
  };
  draft.taken = true;
  draft.retry = () => {
    show('saving');
    retry();
  };
  show(endpoint ? 'saving' : undefined);
  host.dispatchEvent(new ConsentRecordEvent(record, jws));
  if (!endpoint) return;
  const report = (delivery: Delivery) => {
    draft.delivery = delivery;
    show(delivery.status);
    host.dispatchEvent(new ConsentDeliveryEvent(record.jti, delivery));
  };
  const body = jws ?? JSON.stringify(record);
  const parcel = { jti: record.jti, endpoint, body, volatile, wrap };
  // While nothing is heard, it is known already whether the page may be closed.
  draft.delivery = { status: 'queued', durable: enqueue(parcel, report, signing) };
}

/** The person's copy, as an address: the record and the countersignature, which nobody can rewrite. */
export function copyOf({ jws, delivery }: Partial<Sending>): string | undefined {
  const receipt = delivery?.receipt;
  const copy = JSON.stringify({ record: jws, receipt });
  return receipt && `data:application/json,${encodeURIComponent(copy)}`;
}
