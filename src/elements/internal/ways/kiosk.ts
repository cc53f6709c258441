/** A device that many people use: nothing of one person is left for the next. */

/** After this long without a touch, and this long after an answer has arrived, in milliseconds. */
const IDLE = 30_000;
const SEEN = 5_000;

/** Empties the form, which takes the answer with it. */
const empty = (host: HTMLElement): void => {
  const { form } = host as HTMLElement & { form?: HTMLFormElement | null };
  if (form) HTMLFormElement.prototype.reset.call(form);
  else (host as HTMLElement & { formResetCallback(): void }).formResetCallback();
};

/** Watches one element and its form; the function returned stops it. */
export function watchKiosk(host: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => empty(host), ms);
  };
  const idle = () => wait(IDLE);
  const arrived = () => wait(SEEN);
  const gone = () => empty(host);
  const area = host.closest('form') ?? host;
  for (const type of ['pointerdown', 'keydown', 'input']) area.addEventListener(type, idle);
  host.addEventListener('consent-delivery', arrived);
  addEventListener('pagehide', gone);
  return () => {
    clearTimeout(timer);
    for (const type of ['pointerdown', 'keydown', 'input']) area.removeEventListener(type, idle);
    host.removeEventListener('consent-delivery', arrived);
    removeEventListener('pagehide', gone);
  };
}
