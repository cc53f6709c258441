/** A device that many people use: nothing of one person is left for the next. */
import type { ConsentDeliveryEvent, ConsentRecordEvent } from '../events.js';

const TOUCHES = ['pointerdown', 'keydown', 'input'];
/** After this long without a touch, and this long after an answer has arrived, in milliseconds. */
const IDLE = 30_000;
const SEEN = 5_000;

/** Empties the form, which takes the answer with it. */
const empty = (host: HTMLElement): void => {
  const { form } = host as HTMLElement & { form?: HTMLFormElement | null };
  if (form) HTMLFormElement.prototype.reset.call(form);
  else (host as HTMLElement & { formResetCallback(): void }).formResetCallback();
};

/** Watches one element and its form, as long as the page is there. */
export function watchKiosk(host: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The record of the person who stands here: what arrives late of another is not theirs. */
  let theirs: string | undefined;
  const gone = () => {
    clearTimeout(timer);
    theirs = undefined;
    empty(host);
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(gone, ms);
  };
  const idle = () => wait(IDLE);
  const taken = ({ record }: ConsentRecordEvent) => (theirs = record.jti);
  const arrived = ({ jti, delivery }: ConsentDeliveryEvent) => {
    if (jti === theirs && delivery.status !== 'queued') wait(SEEN);
  };
  const area = host.closest('form') ?? host;
  for (const type of TOUCHES) area.addEventListener(type, idle);
  host.addEventListener('consent-record', taken);
  host.addEventListener('consent-delivery', arrived);
  addEventListener('pagehide', gone);
}
