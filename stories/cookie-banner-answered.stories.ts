import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { asked, isFair, type Play, shown, visit } from './banner-page.js';
import { type Behaviour, endpointThat } from './endpoint.js';
import { words } from './site.js';

/**
 * What became of a refusal: it acts at once, whatever the network, and only its record may wait. A
 * yes waits until its record has arrived; to see that, press «Accept all» of «Bar» yourself.
 */
const meta: Meta = {
  title: 'Elements/cookie-banner/After an answer',
  parameters: { docs: { story: { inline: false, height: '260px' } } },
};
export default meta;

const LONG = { timeout: 15_000 };

const refused = (endpoint: Behaviour, play: Play): StoryObj =>
  asked(
    { endpoint: endpointThat(endpoint) },
    {
      play: async (context) => {
        const { host, root } = shown(context.canvasElement);
        host.refuse();
        await waitFor(() => expect(root.querySelector('#panel')).toBeNull());
        await expect(document.cookie).toContain('no=ads&no=analytics');
        await play(context);
      },
    },
  );

const find = (canvas: HTMLElement, selector: string): Element | null =>
  shown(canvas).root.querySelector(selector);

/** Its record is on its way. */
export const Saving = refused('silent', async ({ canvasElement }) => {
  await waitFor(() => expect(shown(canvasElement).host.matches(':state(pending)')).toBe(true));
});

/** Its record has arrived. */
export const Saved = refused('works', async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, 'a[download]')).not.toBeNull(), LONG);
});

/** Without a network: it holds here, and its record is sent later. */
export const Offline = refused('offline', async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, '[data-act=retry]')).not.toBeNull(), LONG);
});

/** The endpoint does not take its record: it holds here all the same. */
export const NotTaken = refused('refuses', async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, '[role=alert]:not(:empty)')).not.toBeNull(), LONG);
});

/** Answered on an earlier page: nothing is asked, and the way back stands there. */
export const AnsweredBefore: StoryObj = {
  render: () => visit({}, { before: answerOfToday() }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(find(canvasElement, '#reopen')).not.toBeNull());
    await expect(shown(canvasElement).host.matches(':state(open)')).toBe(false);
  },
};

/** A control of the site's own leads back to the question; then ours is not needed. */
export const ReopenedByTheSite: StoryObj = {
  render: () =>
    visit(
      {},
      {
        before: answerOfToday(),
        below: () =>
          html`<button data-consent-reopen>${words('My cookies', 'Mes cookies')}</button>`,
      },
    ),
  play: async (context) => {
    const { canvasElement } = context;
    const { host } = shown(canvasElement);
    await expect(find(canvasElement, '#reopen')).toBeNull();
    canvasElement.querySelector<HTMLElement>('[data-consent-reopen]')!.click();
    await waitFor(() => expect(host.matches(':state(open)')).toBe(true));
    await isFair(context);
  },
};

/** What the cookie holds after a refusal of both purposes. */
function answerOfToday(): string {
  return `version=2026-11&no=ads&no=analytics&date=${new Date().toISOString().slice(0, 10)}`;
}
