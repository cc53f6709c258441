/** A page with a stop of everything, as a shop writes it, and a person's hands. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/unsubscribe-all.js';
import type { UnsubscribeAll } from '../../../src/elements/unsubscribe-all.js';
import { type Endpoint, eventually, press } from '../page.js';

/** The token of a link that a message to the one person of this endpoint would carry. */
export async function linkOf({ url }: Endpoint): Promise<string> {
  const body = JSON.stringify({ use: 'unsubscribe' });
  return (await fetch(`${url}/token`, { method: 'PUT', body })).text();
}

export const scope = html`<ul slot="scope">
  <li>E-mail, text messages, letters, calls</li>
  <li>Librairie Martin and Papeterie Martin</li>
  <li>Our partner Acme, whom we tell</li>
</ul>`;
export const contact = html`<address slot="contact">
  Librairie Martin, 1 rue Haute, Paris. stop@martin.example
</address>`;

/** The shop has a rule for its buttons, as many have. It goes nowhere: what it posts natively is heard by the page's own listener. */
export const form = html`<style>
    form button {
      display: inline-flex !important;
    }
  </style>
  <form method="post" action="/consent/unsubscribe" target="nowhere">
    <label>E-mail <input name="address" type="email" required autocomplete="email" /></label>
    <button>Stop everything</button>
  </form>`;

export interface Options {
  endpoint?: Endpoint;
  inner?: unknown;
  attributes?: Record<string, string>;
  /**
   * An empty one names nobody, and makes the page forget the one before. Who has neither one nor an
   * `account` has to write their address.
   */
  token?: string;
}

let here = '';

/**
 * A page that was opened by a link, with or without a token; without a link by whoever is signed
 * in. WebKit lets a page change its address a hundred times in ten seconds, and a link does twice.
 */
export async function makeStop({ endpoint, inner, attributes = {}, token }: Options = {}) {
  here ||= location.href;
  const query = attributes.account && token === undefined ? '' : `?token=${token ?? ''}`;
  history.replaceState(null, '', `/stop${query}`);
  const holder = await fixture<HTMLElement>(html`
    <div
      controller="Librairie Martin"
      privacy-href="/privacy"
      withdraw-href="/choices"
      preferences-href="/preferences"
      retention="P3Y decision"
      jurisdiction="FR"
    >
      <unsubscribe-all>${inner ?? [form, scope, contact]}</unsubscribe-all>
      <iframe name="nowhere" hidden></iframe>
    </div>
  `);
  const stop = holder.querySelector<UnsubscribeAll>('unsubscribe-all')!;
  for (const [name, value] of Object.entries(attributes)) holder.setAttribute(name, value);
  if (endpoint) holder.setAttribute('endpoint', endpoint.url);
  stop.setAttribute('controller', holder.getAttribute('controller')!);
  await drawn(stop);
  return stop;
}

/** The runner asks its server by the address of the page. */
export function goBack(): void {
  if (here) history.replaceState(null, '', here);
}

/** Drawn, and a frame later, when the pair was measured. */
export async function drawn(stop: UnsubscribeAll): Promise<void> {
  await eventually(() => stop.shadowRoot!.querySelector('#panel'), 'the drawing');
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
}

export const find = (stop: UnsubscribeAll, selector: string): HTMLElement =>
  stop.shadowRoot!.querySelector<HTMLElement>(selector)!;

export const button = (stop: UnsubscribeAll, act: string): HTMLElement =>
  find(stop, `[data-act=${act}]`);

export const choose = (stop: UnsubscribeAll, act: string): Promise<void> =>
  press(button(stop, act));

export const isStopped = (stop: UnsubscribeAll): boolean => stop.matches(':state(stopped)');

export const stopped = (stop: UnsubscribeAll): Promise<unknown> =>
  eventually(() => isStopped(stop), 'the stop');

/** All that can be read, in the order of the screen. */
export const wordsOf = (stop: UnsubscribeAll): string => {
  const read = (node: Node): string =>
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes().map(read).join(' ')
      : node instanceof Element
        ? node.checkVisibility()
          ? [...node.childNodes].map(read).join(' ')
          : ''
        : (node.textContent ?? '');
  return [...stop.shadowRoot!.childNodes].map(read).join(' ').replace(/\s+/g, ' ').trim();
};

export const field = (stop: UnsubscribeAll): HTMLInputElement =>
  stop.querySelector<HTMLInputElement>('[name=address]')!;
