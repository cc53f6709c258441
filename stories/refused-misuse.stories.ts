import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import { inForm } from './site.js';

/**
 * Misuse has one outcome: the words stay readable, no yes can be given, and the element says why,
 * in the development build with the rule behind it and how to mend it.
 */
const meta: Meta = { title: 'Refused misuse/consent-checkbox' };
export default meta;

const refused = (code: string, attributes: Record<string, string>, text?: string): StoryObj => ({
  render: () => {
    const box = document.createElement('consent-checkbox');
    const all = { name: 'news', purpose: 'news', channel: 'email', ...attributes };
    for (const [name, value] of Object.entries(all)) box.setAttribute(name, value);
    box.textContent = text ?? 'I want Librairie Martin’s news.';
    return inForm(html`${box}`);
  },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('consent-checkbox')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain(code));
    await expect(root.querySelector('input')).toBeDisabled();
  },
});

export const TwoPurposes = refused('many-purposes', { purpose: 'news profiling' });
export const TwoChannels = refused('many-purposes', { channel: 'email sms' });
export const TermsOfSale = refused('terms', { purpose: 'terms' });
export const NoWords = refused('no-words', {}, ' ');
export const NoController = refused('no-controller', { controller: '' });
export const NoWayToWithdraw = refused('no-withdrawal', { 'withdraw-href': '' });
export const NoPrivacyNotice = refused('no-privacy', { 'privacy-href': '' });
export const KeptForEver = refused('no-retention', { retention: 'for ever' });
export const UnnamedPartners = refused('no-partners', { party: 'partner' });
