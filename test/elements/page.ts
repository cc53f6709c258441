/** What the browser tests of elements share: a page as a site writes it, and a person's hands. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { ConsentRecord } from '../../src/domain/schema.js';
import type { ConsentCheckbox } from '../../src/index.js';

let count = 0;

/** An endpoint that no other test uses. */
export interface Endpoint {
  url: string;
  /** What was posted, in order, with the status that was answered. */
  log(): Promise<{ body: string; status: number; contentType: string }[]>;
  /** What the database holds. */
  stored(): Promise<Stored[]>;
  /** The same, once it holds so many. */
  holds(count: number, ms?: number): Promise<Stored[]>;
  /** How the next answers go wrong: a status with headers, or a name of the middleware's list. */
  fail(...faults: (string | { status: number; headers?: object; body?: string })[]): Promise<void>;
}

export interface Stored {
  jti: string;
  jws: string;
  proof: string;
  payload: StoredPayload;
}

export type StoredPayload = ConsentRecord;

/** No answer is taken, and none is sent again before the person asks, or `comeBack` says so. */
export const DOWN = { status: 503, headers: { 'Retry-After': '600' } };

/** The network is back: what waits is sent again. */
export const comeBack = (): void => void dispatchEvent(new Event('online'));

/** A name on the test's server that nobody has used. */
export const ownName = (): string =>
  `${Date.now().toString(36)}-${count++}-${Math.random().toString(36).slice(2)}`;

export function makeEndpoint(): Endpoint {
  const url = `/consent/${ownName()}`;
  const read = async <T>(what: string) => (await (await fetch(`${url}/${what}`)).json()) as T;
  const stored = () => read<Stored[]>('stored');
  return {
    url,
    log: () => read('log'),
    stored,
    holds: (count, ms) =>
      eventually(
        async () => {
          const rows = await stored();
          return rows.length === count && rows;
        },
        `${count} stored`,
        ms,
      ),
    fail: async (...faults) => {
      await fetch(`${url}/faults`, { method: 'PUT', body: JSON.stringify(faults) });
    },
  };
}

/** The names of what this browser keeps until an endpoint has it. */
export const waiting = (): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('ouinon'));

/** A form with the given elements inside, configured as a shop would; it never leaves the page. */
export async function makeForm(
  endpoint: Endpoint | undefined,
  inner: unknown,
): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`
    <form
      method="post"
      action="/nowhere"
      target="nowhere"
      controller="Librairie Martin"
      privacy-href="/privacy"
      withdraw-href="/preferences"
      retention="P3Y last-contact"
      jurisdiction="FR"
    >
      ${inner}
      <button>Send</button>
      <iframe name="nowhere" hidden></iframe>
    </form>
  `);
  if (endpoint) form.setAttribute('endpoint', endpoint.url);
  await settled();
  return form;
}

export const newsletter = html`
  <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
    I want Librairie Martin's newsletter by e-mail.
  </consent-checkbox>
`;

export { ask, objection } from './questions.js';

export const boxes = (form: Element): ConsentCheckbox[] => [
  ...form.querySelectorAll('consent-checkbox'),
];

export const inputOf = (box: Element): HTMLInputElement => box.shadowRoot!.querySelector('input')!;

/** A control of the element's own, by what it is called inside. */
export const controlOf = (box: Element, selector: string): HTMLInputElement =>
  box.shadowRoot!.querySelector<HTMLInputElement>(selector)!;

/** What a form would send now: each record by the name under which it stands. */
export const recordsIn = (form: HTMLFormElement): Record<string, StoredPayload> =>
  Object.fromEntries(
    [...new FormData(form)]
      .map(([name, value]) => [name, value as string] as const)
      .filter(([, value]) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value))
      .map(([name, value]) => [name, claims(value)]),
  );

/** The state of the record that a question has ready for its form, and the name it stands under. */
export const readyIn = (form: HTMLFormElement): string =>
  Object.entries(recordsIn(form))
    .map(([name, { decisions }]) => `${name} ${decisions[0]!.state}`)
    .join();

/** What a page is told of its misuses, by code, from now on. */
export function violationsOf(form: HTMLElement): string[] {
  const codes: string[] = [];
  form.addEventListener('consent-violation', ({ code }) => codes.push(code));
  return codes;
}

/** What is said of the record's way: in the status, or in the alert where something failed. */
export const statusOf = (box: Element): string =>
  [...box.shadowRoot!.querySelectorAll('[role=alert]:not(#problem),[role=status]')]
    .map(({ textContent }) => textContent.trim())
    .join('');

export const problemOf = (box: Element): string =>
  box.shadowRoot!.querySelector('#problem')!.textContent.trim();

/** Drawn, also by what had to be fetched first, and a frame later. */
export async function settled(): Promise<void> {
  await nextFrame();
  const boxes = [...document.querySelectorAll('consent-checkbox')];
  await eventually(() => boxes.every(isDrawn), 'the drawing');
  await nextFrame();
}

const isDrawn = (box: Element): boolean =>
  !box.isConnected || box.shadowRoot!.querySelector('#problem') !== null;

/**
 * A person's click in the middle of something, once the pointer is on it: Firefox may hit-test a
 * page for a while as it was before it scrolled. What lies under a cover is clicked all the same.
 */
export async function press(target: Element): Promise<void> {
  const before = scrollY;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  if (scrollY !== before) {
    await sendMouse({ type: 'move', position });
    await eventually(() => target.matches(':hover'), 'the pointer', 500).catch(() => {});
  }
  await sendMouse({ type: 'click', position });
  await settled();
}

/**
 * A person ticks or unticks, and the signature is made. A driver may be ahead of its browser, and
 * what is drawn meanwhile may move the box from under the pointer: then the person clicks again.
 */
export async function tick(box: ConsentCheckbox): Promise<void> {
  const before = box.checked;
  const isDone = () => box.checked !== before && (before || box.value !== null);
  await press(inputOf(box));
  await eventually(() => box.checked !== before, 'the click', 5_000).catch(() =>
    press(inputOf(box)),
  );
  await eventually(isDone, 'the tick');
  await settled();
}

/** A person tries to tick what will not be ticked. */
export async function tryToTick(box: ConsentCheckbox): Promise<void> {
  await press(inputOf(box));
  await new Promise((done) => setTimeout(done, 100));
  await settled();
}

export const submit = (form: Element): Promise<void> => press(form.querySelector('button')!);

/** Waits for what comes by itself, and says what did not. */
export async function eventually<T>(
  read: () => T | Promise<T>,
  what = 'what was awaited',
  ms = 15_000,
): Promise<Exclude<T, false | '' | null | undefined>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await read();
    if (value) return value as Exclude<T, false | '' | null | undefined>;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export const claims = (jws: string): StoredPayload =>
  JSON.parse(
    new TextDecoder().decode(
      Uint8Array.from(atob(jws.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
        c.charCodeAt(0),
      ),
    ),
  ) as StoredPayload;
