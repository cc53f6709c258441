import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import type { Behaviour } from './endpoint.js';
import { NEWSLETTER_ASKED, NO_BOOKS } from './sentences.js';
import { type Attributes, inForm, question, shownIn, words } from './site.js';

/**
 * What became of an answer. No story can say yes: a script says no in the person's place, and the
 * form is taken. A yes looks the same from then on; to see one, tick the box of «Opt in» yourself.
 */
const meta: Meta = {
  title: 'Elements/consent-checkbox/After an answer',
  // Each needs its act, which documentation alone does not play.
  parameters: { docs: { story: { inline: false, height: '260px' } } },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const OBJECTION: Attributes = {
  mode: 'objection',
  basis: 'soft-opt-in',
  'purchase-context': 'order',
  'similar-products': 'books',
};

const asked = (attributes: Attributes): HTMLElement =>
  question(attributes, attributes['mode'] === 'objection' ? NO_BOOKS : NEWSLETTER_ASKED);

/** The answer is no, and the form is sent. */
const answered = (endpoint: Behaviour, play: Play, attributes = OBJECTION): StoryObj => ({
  render: () =>
    inForm(html`${asked(attributes)}<button>${words('Send', 'Envoyer')}</button>`, endpoint),
  play: async (context) => {
    const { host, inputs } = shownIn(context.canvasElement);
    await waitFor(() => expect(inputs().length).toBeGreaterThan(0));
    host.withdraw();
    await waitFor(() => expect(host.matches(':state(no)')).toBe(true));
    host.closest('form')!.dispatchEvent(new Event('consent-commit'));
    await play(context);
  },
});

const find = (canvas: HTMLElement, selector: string): Element | null =>
  shownIn(canvas).root.querySelector(selector);

const told = (canvas: HTMLElement, role: 'alert' | 'status'): string =>
  [...shownIn(canvas).root.querySelectorAll(`[role=${role}]`)]
    .map(({ textContent }) => textContent.trim())
    .join('');

const LONG = { timeout: 15_000 };

/** On its way. After five seconds without an answer the person is told, and can try again. */
export const Saving = answered('silent', async ({ canvasElement }) => {
  await waitFor(() => expect(told(canvasElement, 'status')).not.toBe(''));
  await expect(shownIn(canvasElement).host.matches(':state(pending)')).toBe(true);
});

/** The endpoint has it, and countersigned it: the person can keep their copy. */
export const Saved = answered('works', async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, 'a[download]')).not.toBeNull(), LONG);
  await expect(shownIn(canvasElement).host.matches(':state(pending)')).toBe(false);
});

/** Without a network the answer is kept, and sent again by itself; the person may hurry it. */
export const Offline = answered('offline', async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, '[data-act=retry]')).not.toBeNull(), LONG);
  await expect(told(canvasElement, 'alert')).not.toBe('');
});

/** Where nothing may be kept, on a device of many people, the page has to stay open. */
export const KeepThisPageOpen = answered(
  'offline',
  async ({ canvasElement }) => {
    await waitFor(() => expect(find(canvasElement, '[data-act=retry]')).not.toBeNull(), LONG);
  },
  { collection: 'kiosk', mode: 'choice' },
);

/** The endpoint will never take it: the person is shown the way to their choices. */
export const NotTaken = answered('refuses', async ({ canvasElement }) => {
  await waitFor(() => expect(told(canvasElement, 'alert')).not.toBe(''), LONG);
  await expect(find(canvasElement, '[data-act=retry]')).toBeNull();
});
