/** A page of preferences, as a bookshop writes it, and a person's hands. */
import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../../src/preference-grid.js';
import type { PreferenceGrid } from '../../../src/elements/preference-grid.js';
import { type Endpoint, eventually, press } from '../page.js';

/** Who is signed in: in a test, the endpoint has one person. */
export const accountOf = (endpoint: Endpoint | undefined): string =>
  endpoint?.url.split('/').pop() ?? 'reader-7';

export const news = html`
  <consent-purpose
    purpose="news"
    channels="email sms"
    frequencies="weekly monthly"
    topics="crime children"
  >
    <strong slot="title">New books.</strong> What arrived in the shop, in
    <data value="crime">crime novels</data> or <data value="children">children's books</data>.
  </consent-purpose>
`;
export const partners = html`
  <consent-purpose
    purpose="offers"
    channels="email"
    party="partner"
    partners="acme globex"
    partners-href="/partners"
  >
    <strong slot="title">Offers.</strong> What our partners sell to readers.
  </consent-purpose>
`;
export const calls = html`
  <consent-purpose purpose="calls" channels="phone" hours="9 to 12 h" frequency="once a month">
    <strong slot="title">Advice.</strong> A bookseller calls you.
  </consent-purpose>
`;
export const catalogue = html`
  <consent-purpose purpose="catalogue" channels="post" basis="legitimate-interest">
    <strong slot="title">Catalogue.</strong> Our printed catalogue, twice a year.
  </consent-purpose>
`;
export const orders = html`
  <consent-purpose purpose="orders" basis="contract">
    <strong slot="title">Your orders.</strong> What became of them.
  </consent-purpose>
`;
export const stop = html`<unsubscribe-all>
  <ul slot="scope">
    <li>E-mail, text messages, letters, calls</li>
  </ul>
  <form method="post" action="/consent/unsubscribe" target="nowhere">
    <label>E-mail <input name="address" type="email" required autocomplete="email" /></label>
    <button>Stop everything</button>
  </form>
  <address slot="contact">Librairie Martin, 1 rue Haute, Paris</address>
</unsubscribe-all>`;

export const everything = [stop, news, partners, calls, catalogue, orders];

/** One cell as the endpoint's `/state` would answer it. */
export const cell = (purpose: string, channel: string, more: object = {}) => ({
  purpose,
  channel,
  party: 'brand',
  state: 'given',
  record: '01939c2e-0000-7000-8000-000000000001',
  at: '2026-01-02T03:04:05.000Z',
  ...more,
});

/** What `/state` answers from now on, whatever the database holds. */
export const says = (endpoint: Endpoint, ...cells: object[]): Promise<unknown> =>
  fetch(`${endpoint.url}/says`, {
    method: 'PUT',
    body: JSON.stringify({ stopped: false, cells }),
  });

/** From now on `/state` is silent, until it is told what to say. */
export const thinks = (endpoint: Endpoint): Promise<unknown> =>
  fetch(`${endpoint.url}/thinks`, { method: 'PUT' });

export interface Options {
  endpoint?: Endpoint;
  inner?: unknown;
  attributes?: Record<string, string>;
  /** In CSS pixels. */
  width?: number;
}

/** A grid of a person who is signed in, once its choices are there. */
export async function makeGrid(options: Options = {}): Promise<PreferenceGrid> {
  const grid = await openGrid(options);
  await ready(grid);
  return grid;
}

/** The same, as soon as it stands in its page. */
export async function openGrid({ endpoint, inner, attributes = {}, width = 760 }: Options = {}) {
  const holder = await fixture<HTMLElement>(html`
    <div
      controller="Librairie Martin"
      privacy-href="/privacy"
      withdraw-href="/preferences"
      retention="P3Y last-contact"
      jurisdiction="FR"
      account=${accountOf(endpoint)}
      style="inline-size: ${width}px"
    ></div>
  `);
  if (endpoint) holder.setAttribute('endpoint', endpoint.url);
  for (const [name, value] of Object.entries(attributes)) holder.setAttribute(name, value);
  const { id = '' } = attributes;
  holder.removeAttribute('id');
  render(
    html`<preference-grid lang="en" id=${id}>${inner ?? everything}</preference-grid>`,
    holder,
  );
  return holder.querySelector<PreferenceGrid>('preference-grid')!;
}

/** Drawn with what is stored, and a frame later, when the pair was measured. */
export async function ready(grid: PreferenceGrid): Promise<void> {
  await eventually(() => {
    const root = grid.shadowRoot!;
    return root.querySelector('#grid') && !root.querySelector('[aria-busy=true]');
  }, 'the grid');
  await frames();
}

export async function frames(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
}

export const find = (grid: PreferenceGrid, selector: string): HTMLElement =>
  grid.shadowRoot!.querySelector<HTMLElement>(selector)!;

export const all = <T extends Element = HTMLElement>(
  grid: PreferenceGrid,
  selector: string,
): T[] => [...grid.shadowRoot!.querySelectorAll<T>(selector)];

/** The control of a cell, such as `news brand email`. */
export const box = (grid: PreferenceGrid, key: string): HTMLInputElement =>
  find(grid, `[data-cell="${key}"]`) as HTMLInputElement;

export const button = (grid: PreferenceGrid, act: string): HTMLElement =>
  find(grid, `[data-act="${act}"]`);

/** A person presses a control or a button of the grid. */
export async function tap(target: Element): Promise<void> {
  await press(target);
  await frames();
}

export const tickCell = (grid: PreferenceGrid, key: string): Promise<void> => tap(box(grid, key));

export const save = (grid: PreferenceGrid): Promise<void> => tap(button(grid, 'save'));

/** All that is said aloud, of states and of failures. */
export const told = (grid: PreferenceGrid): string =>
  all(grid, '[role=alert],[role=status]')
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean)
    .join(' | ');

export const isOn = (grid: PreferenceGrid): Record<string, boolean> =>
  Object.fromEntries(
    all<HTMLInputElement>(grid, '[data-cell]').map(({ dataset, checked }) => [
      dataset['cell']!,
      checked,
    ]),
  );

export const on = (grid: PreferenceGrid): string[] =>
  Object.entries(isOn(grid))
    .filter(([, on]) => on)
    .map(([key]) => key);
