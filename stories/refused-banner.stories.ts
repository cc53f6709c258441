import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { MisuseCode } from '../src/domain/mend.js';
import { purposes, shown, visit } from './banner-page.js';
import { saysCode } from './refused.js';
import { words } from './site.js';

/** What keeps a banner from taking a yes. The refusal works in every one of them. */
const meta: Meta = {
  title: 'Refused misuse/cookie-banner',
  parameters: { docs: { story: { inline: false, height: '420px' } } },
};
export default meta;

const refused = (
  code: MisuseCode,
  attributes: Readonly<Record<string, string>> = {},
  inner: () => unknown = purposes,
): StoryObj => ({
  render: () => visit(attributes, { inner }),
  play: async (context) => {
    await saysCode('cookie-banner', code)(context);
    const { button } = shown(context.canvasElement);
    await expect(button('give').getAttribute('aria-disabled')).toBe('true');
  },
});

/** One purpose, with what a story is about. */
const one =
  (attributes: Readonly<Record<string, string>>, says = true) =>
  (): HTMLElement => {
    const purpose = document.createElement('consent-purpose');
    for (const [name, value] of Object.entries(attributes)) purpose.setAttribute(name, value);
    if (says) purpose.textContent = words('We count visits.', 'Nous comptons les visites.');
    return purpose;
  };

export const NoController = refused('no-controller', { controller: '' });
export const NoWayToWithdraw = refused('no-withdrawal', { 'withdraw-href': '' });
export const NoPrivacyNotice = refused('no-privacy', { 'privacy-href': '' });
export const KeptForEver = refused('no-retention', { retention: 'for ever' });
export const NoSuchLayout = refused('unknown-value', { layout: 'wall' });
export const NoPurposes = refused('no-purpose', {}, () => '');
export const TwoPurposesInOne = refused('many-purposes', {}, one({ purpose: 'count ads' }));
export const NoWords = refused('no-words', {}, one({ purpose: 'count' }, false));
export const LegitimateInterest = refused(
  'basis-not-here',
  {},
  one({ purpose: 'count', basis: 'legitimate-interest' }),
);
export const SamePurposeTwice = refused(
  'same-purpose',
  {},
  () => html`${one({ purpose: 'count' })()}${one({ purpose: 'count' })()}`,
);

/** A page asks once: the second banner shows nothing. */
export const TwoBanners: StoryObj = {
  render: () => html`${visit()}<cookie-banner>${purposes()}</cookie-banner>`,
  play: async ({ canvasElement }) => {
    const [first, second] = canvasElement.querySelectorAll('cookie-banner');
    const panelOf = (banner: Element) => banner.shadowRoot!.querySelector('#panel');
    await waitFor(() => expect(panelOf(first!)).not.toBeNull());
    await expect(panelOf(second!)).toBeNull();
  },
};
