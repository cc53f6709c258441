import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/preference-grid.js';
import { type Behaviour, endpointThat, PERSON } from './endpoint.js';
import { words } from './site.js';
import { contact, stopForm } from './stop-form.js';

/** What a person is asked and what they said: one control for each purpose, channel and party. */
const meta: Meta = {
  title: 'Elements/preference-grid',
  component: 'preference-grid',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

const stop = (grid?: string) => html`
  <unsubscribe-all unsubscribe-for=${grid ?? nothing}>
    <ul slot="scope">
      <li>${words('Everything below, and calls', 'Tout ce qui suit, et les appels')}</li>
    </ul>
    ${stopForm()} ${contact}
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

/** Less than a year from now, for no yes to calls lasts longer. */
const inAYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

/** One of each kind: with an end, asked anew, for a no. */
const moreRows = () => html`
  <consent-purpose
    purpose="calls"
    channels="phone"
    hours="9 to 12 h"
    frequency="once a month"
    valid-until=${inAYear()}
  >
    <strong slot="title">${words('Advice', 'Conseils')}</strong>
    <span>${words('A bookseller calls you.', 'Un libraire vous appelle.')}</span>
  </consent-purpose>
  <consent-purpose purpose="readings" channels="email push" topics="crime children">
    <strong slot="title">${words('Readings', 'Lectures')}</strong>
    <span>
      ${words('At the shop, of ', 'À la librairie : ')}
      <data value="crime">${words('crime novels', 'romans policiers')}</data>,
      <data value="children">${words('books for children', 'livres pour enfants')}</data>
    </span>
  </consent-purpose>
  <consent-purpose purpose="catalogue" channels="post" basis="legitimate-interest">
    <strong slot="title">${words('Catalogue', 'Catalogue')}</strong>
    <span>${words('On paper, twice a year.', 'Sur papier, deux fois par an.')}</span>
  </consent-purpose>
`;

const site = (inner: TemplateResult, endpoint: Behaviour) => html`
  <div
    endpoint=${endpointThat(endpoint)}
    account=${PERSON}
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P3Y last-contact"
    jurisdiction="FR"
    style="font-family: system-ui"
  >
    ${inner}
  </div>
`;

const grid = (inner: TemplateResult, endpoint: Behaviour = 'offline', id?: string) =>
  site(html`<preference-grid id=${id ?? nothing}>${inner}</preference-grid>`, endpoint);

const LONG = { timeout: 15_000 };

const shown = (canvas: HTMLElement) => {
  const host = canvas.querySelector('preference-grid')!;
  return {
    host,
    boxes: () => [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-cell]')],
    ticked: () => host.shadowRoot!.querySelectorAll('[data-cell]:checked').length,
    find: (selector: string) => host.shadowRoot!.querySelector(selector),
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

/** All that may be known: a yes, a no, an end, what waits, what is in doubt. */
export const Known: StoryObj = {
  render: () => grid(html`${stop()}${rows()}${moreRows()}`, 'known'),
  play: async ({ canvasElement }) => {
    const { ticked } = shown(canvasElement);
    // For the catalogue a tick says no, and the person has said it.
    await waitFor(() => expect(ticked()).toBe(3), LONG);
  },
};

/** Until it is known what the person said, nothing can be changed. */
export const Loading: StoryObj = {
  render: () => grid(html`${stop()}${rows()}`, 'silent'),
  play: async ({ canvasElement }) => {
    const { boxes, find } = shown(canvasElement);
    await waitFor(() => expect(boxes()).toHaveLength(3));
    await expect(find('[aria-busy=true]')).not.toBeNull();
  },
};

/** Whoever the link was for, it is nobody that the endpoint knows. */
export const Stranger: StoryObj = {
  render: () => grid(html`${stop()}${rows()}`, 'stranger'),
  play: async ({ canvasElement }) => {
    const { find } = shown(canvasElement);
    await waitFor(() => expect(find('[role=alert]:not(:empty)')).not.toBeNull(), LONG);
  },
};

/** Everything was stopped: a tick asks for that one thing alone. */
export const EverythingStopped: StoryObj = {
  render: () => grid(html`${stop()}${rows()}${moreRows()}`, 'stopped'),
  play: async ({ canvasElement }) => {
    const { find } = shown(canvasElement);
    await waitFor(() => expect(find('.standing:not(:empty)')).not.toBeNull(), LONG);
  },
};

/** A no that a script ticked off waits to be saved, as a person's would. */
export const NotSavedYet: StoryObj = {
  render: () => grid(html`${stop()}${rows()}`, 'known'),
  play: async ({ canvasElement }) => {
    const { host, boxes, ticked } = shown(canvasElement);
    await waitFor(() => expect(ticked()).toBe(1), LONG);
    boxes()
      .find(({ checked }) => checked)!
      .click();
    await waitFor(() => expect(host.matches(':state(unsaved)')).toBe(true));
  },
};

/** Where the law lets silence count, a tick says no, in a group apart that says so. */
export const ForACustomer: StoryObj = {
  render: () =>
    grid(
      html`${stop()}${rows()}
        <consent-purpose
          purpose="similar-books"
          channels="email"
          basis="soft-opt-in"
          purchase-context="order"
          similar-products="books"
        >
          <strong slot="title">${words('Books like yours', 'Livres comme les vôtres')}</strong>
          <span>${words('You bought some here.', 'Vous en avez acheté ici.')}</span>
        </consent-purpose>`,
      'works',
    ),
  play: async ({ canvasElement }) => {
    const { find, host } = shown(canvasElement);
    await waitFor(() => expect(find('[data-group=no] [data-cell]')).not.toBeNull(), LONG);
    await expect(host.matches(':state(misconfigured)')).toBe(false);
  },
};

/** At work: what is offered to professionals has to do with their profession. */
export const ForAProfessional: StoryObj = {
  render: () =>
    html`<div capacity="professional">
      ${grid(
        html`${stop()}
          <consent-purpose
            purpose="library-offers"
            channels="email"
            basis="legitimate-interest"
            profession="buys books for a library"
          >
            <strong slot="title">${words('For libraries', 'Pour les bibliothèques')}</strong>
            <span>${words('Our offers to libraries.', 'Nos offres aux bibliothèques.')}</span>
          </consent-purpose>`,
        'works',
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    const { find, host } = shown(canvasElement);
    await waitFor(() => expect(find('[data-group=no] [data-cell]')).not.toBeNull(), LONG);
    await expect(host.matches(':state(misconfigured)')).toBe(false);
  },
};

/** The stop may stand elsewhere on the page, and names its grid. */
export const StopElsewhere: StoryObj = {
  render: () =>
    html`${grid(html`${rows()}`, 'works', 'choices')} ${site(html`${stop('choices')}`, 'works')}`,
  play: async ({ canvasElement }) => {
    const { boxes, host } = shown(canvasElement);
    await waitFor(() => expect(boxes()).toHaveLength(3), LONG);
    await expect(host.matches(':state(misconfigured)')).toBe(false);
  },
};

const refused = (endpoint: Behaviour, selector: string): StoryObj => ({
  render: () => grid(html`${stop()}${rows()}`, endpoint),
  play: async ({ canvasElement }) => {
    const { host, boxes, find } = shown(canvasElement);
    await waitFor(() => expect(boxes()).toHaveLength(3));
    await waitFor(() => expect(find('[aria-busy=true]')).toBeNull(), LONG);
    host.refuse();
    await waitFor(() => expect(find(selector)).not.toBeNull(), LONG);
  },
});

/** All of it refused, saved and countersigned: the person can keep their copies. */
export const Saved = refused('works', 'a[download]');

/** Refused without a network: it counts, and is sent again. */
export const Offline = refused('offline', '[data-act=retry]');

/** The endpoint will not take it. */
export const NotTaken = refused('refuses', '[role=alert]:not(:empty)');

/** Where there is no room for a table: the same controls, as a list. */
export const Narrow: StoryObj = {
  render: () =>
    html`<div style="inline-size: 320px">
      ${grid(html`${stop()}${rows()}${moreRows()}`, 'known')}
    </div>`,
};

/** Right to left. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl">${grid(html`${stop()}${rows()}`)}</div>`,
};
