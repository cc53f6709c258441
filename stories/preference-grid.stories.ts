import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/preference-grid.js';
import { words } from './site.js';

/**
 * What a person is asked and what they said, one control for each purpose, channel and party. No
 * endpoint listens here: what is stored cannot be read, and a refusal counts all the same.
 */
const meta: Meta = { title: 'Elements/preference-grid', component: 'preference-grid' };
export default meta;

const stop = () => html`
  <unsubscribe-all>
    <ul slot="scope">
      <li>${words('Everything below, and calls', 'Tout ce qui suit, et les appels')}</li>
    </ul>
    <form method="post" action="/nowhere/consent/unsubscribe">
      <label>E-mail <input name="address" type="email" autocomplete="email" /></label>
      <button>${words('Stop everything', 'Tout arrêter')}</button>
    </form>
    <address slot="contact">Librairie Martin, 1 rue Haute, Paris</address>
  </unsubscribe-all>
`;

const rows = () => html`
  <consent-purpose purpose="new-books" channels="email sms" frequencies="weekly monthly">
    <strong slot="title">${words('New books', 'Nouveautés')}</strong>
    <span>${words('What we have read and liked.', 'Ce que nous avons lu et aimé.')}</span>
  </consent-purpose>
  <consent-purpose
    purpose="offers"
    channels="email"
    party="partner"
    partners="acme"
    partners-href="/partners"
  >
    <strong slot="title">${words('Offers of Acme', 'Offres d’Acme')}</strong>
    <span>${words('From our partner.', 'De notre partenaire.')}</span>
  </consent-purpose>
  <consent-purpose purpose="orders" channels="email" basis="contract">
    <strong slot="title">${words('Your orders', 'Vos commandes')}</strong>
    <span>${words('Receipts and deliveries.', 'Factures et livraisons.')}</span>
  </consent-purpose>
`;

const grid = (inner: TemplateResult) => html`
  <div
    endpoint="/nowhere/consent"
    account="ada-7"
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P3Y last-contact"
    jurisdiction="FR"
    style="font-family: system-ui"
  >
    <preference-grid>${inner}</preference-grid>
  </div>
`;

const shown = (canvas: HTMLElement) => {
  const host = canvas.querySelector('preference-grid')!;
  return {
    host,
    boxes: () => [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-cell]')],
    text: () => host.shadowRoot!.textContent,
  };
};

/** Nothing is ticked, and what could not be read is said. */
export const NotRead: StoryObj = {
  render: () => grid(html`${stop()}${rows()}`),
  play: async ({ canvasElement }) => {
    const { boxes } = shown(canvasElement);
    await waitFor(() => expect(boxes()).toHaveLength(3), { timeout: 10_000 });
    await expect(boxes().some(({ checked }) => checked)).toBe(false);
  },
};

/** Without a way out of everything it is no page of preferences, and takes no yes (PG-01). */
export const WithoutTheStop: StoryObj = {
  render: () => grid(rows()),
  play: async ({ canvasElement }) => {
    const { host } = shown(canvasElement);
    await waitFor(() => expect(host.matches(':state(misconfigured)')).toBe(true));
  },
};

/** Where there is no room for a table: the same controls, as a list. */
export const Narrow: StoryObj = {
  render: () => html`<div style="inline-size: 320px">${grid(html`${stop()}${rows()}`)}</div>`,
};

/** Right to left. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl">${grid(html`${stop()}${rows()}`)}</div>`,
};
