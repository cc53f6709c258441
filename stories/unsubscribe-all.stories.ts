import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/unsubscribe-all.js';
import { endpointThat, PERSON } from './endpoint.js';
import { words } from './site.js';
import { contact, stopForm } from './stop-form.js';

/**
 * Out of everything by one press, or out of some: two buttons of equal weight, around a plain form
 * that does the same without any script.
 */
const meta: Meta = {
  title: 'Elements/unsubscribe-all',
  component: 'unsubscribe-all',
  parameters: { docs: { story: { inline: false, height: '480px' } } },
};
export default meta;

const scope = () => html`
  <ul slot="scope">
    <li>${words('E-mail, text messages, letters, calls', 'E-mails, SMS, courriers, appels')}</li>
    <li>
      ${words('Librairie Martin and Papeterie Martin', 'Librairie Martin et Papeterie Martin')}
    </li>
    <li>${words('Our partner Acme, whom we tell', 'Notre partenaire Acme, que nous prévenons')}</li>
  </ul>
`;

interface Site {
  endpoint?: string;
  preferences?: string;
  account?: string;
  inner?: unknown;
  collection?: string;
}

/** Where nothing listens: what is pressed here is kept, and said to be. */
const stop = ({
  endpoint = '/nowhere/consent',
  account = '',
  preferences,
  inner,
  collection,
}: Site = {}) => html`
  <div
    endpoint=${endpoint}
    collection=${collection ?? nothing}
    agent-id=${collection ? 'desk-1' : nothing}
    account=${account}
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P3Y decision"
    jurisdiction="FR"
    style="max-inline-size: 42rem; font-family: system-ui"
  >
    <unsubscribe-all preferences-href=${preferences ?? nothing}
      >${inner ?? [stopForm(), scope(), contact]}</unsubscribe-all
    >
  </div>
`;

const LONG = { timeout: 15_000 };

const shown = (canvas: HTMLElement) => {
  const host = canvas.querySelector('unsubscribe-all')!;
  const root = host.shadowRoot!;
  return {
    host,
    find: <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector),
  };
};

/** Behind the link of a message, or signed in: nothing has to be written. */
export const Known: StoryObj = { render: () => stop({ account: PERSON }) };

/** Opened without a link: the form's own field, with the pair in place of its button. */
export const ByAddress: StoryObj = { render: () => stop() };

/** Somebody calls, or stands at the counter: an agent reads the words, and does it for them. */
export const ByAnAgent: StoryObj = { render: () => stop({ collection: 'phone' }) };

/** The second way leads to a page of the site's own. */
export const WithPreferences: StoryObj = {
  render: () => stop({ account: PERSON, preferences: '/my-choices' }),
};

/** It is over: everything is stopped, and nobody tries to win the person back. */
export const Stopped: StoryObj = {
  render: () => stop({ endpoint: endpointThat('works'), account: PERSON }),
  play: async ({ canvasElement }) => {
    const { host, find } = shown(canvasElement);
    await waitFor(() => expect(find('.pick')).not.toBeNull());
    host.stop();
    await waitFor(() => expect(host.matches(':state(stopped)')).toBe(true), LONG);
    await expect(find('.pick')).toBeNull();
  },
};

/** On its way, and kept until it has arrived. */
export const Stopping: StoryObj = {
  render: () => stop({ endpoint: endpointThat('silent'), account: PERSON }),
  play: async ({ canvasElement }) => {
    const { host, find } = shown(canvasElement);
    await waitFor(() => expect(find('.pick')).not.toBeNull());
    host.stop();
    await waitFor(() => expect(host.matches(':state(pending)')).toBe(true));
  },
};

/** Without a network it is kept and sent again; the form and an address to write to stand beside. */
export const Offline: StoryObj = {
  render: () => stop({ endpoint: endpointThat('offline'), account: PERSON }),
  play: async ({ canvasElement }) => {
    const { host, find } = shown(canvasElement);
    await waitFor(() => expect(find('.pick')).not.toBeNull());
    host.stop();
    await waitFor(() => expect(find('[data-act=retry]')).not.toBeNull(), LONG);
    await expect(host.querySelector('[slot=contact]')!.checkVisibility()).toBe(true);
  },
};

/** The endpoint did not take it: try again, use the form, or write. */
export const NotArrived: StoryObj = {
  render: () => stop({ account: PERSON }),
  play: async ({ canvasElement }) => {
    const { host, find } = shown(canvasElement);
    await waitFor(() => expect(find('.pick')).not.toBeNull());
    host.stop();
    await waitFor(() => expect(host.querySelector('form button')!.checkVisibility()).toBe(true), {
      timeout: 20_000,
    });
    await expect(host.querySelector('[slot=contact]')!.checkVisibility()).toBe(true);
  },
};

/** What the page lacks is told to its developer, and stops nobody. */
export const NothingButAForm: StoryObj = {
  render: () => stop({ account: PERSON, inner: stopForm() }),
  play: async ({ canvasElement }) => {
    const { host, find } = shown(canvasElement);
    await waitFor(() => expect(host.matches(':state(misconfigured)')).toBe(true));
    await expect(find('[data-act=refuse]')!.getAttribute('aria-disabled')).toBe('false');
  },
};

/** Right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl">${stop()}</div>` };
