import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import { refused, saysWhy } from './refused.js';
import { NEWS } from './sentences.js';
import { inForm, question, shownIn, words } from './site.js';

/**
 * What the page does not say. Misuse has one outcome: the words stay readable, no yes can be given,
 * and the element says why, in the development build with the rule behind it and how to mend it.
 */
const meta: Meta = { title: 'Refused misuse/consent-checkbox' };
export default meta;

export const NoPurpose = refused('no-purpose', { purpose: '' });
export const TwoPurposes = refused('many-purposes', { purpose: 'news profiling' });
export const TwoChannels = refused('many-purposes', { channel: 'email sms' });
export const NoSuchChannel = refused('unknown-channel', { channel: 'fax' });
export const TermsOfSale = refused('terms', { purpose: 'terms' });
export const NoWords = refused('no-words', {}, [' ', ' ']);
export const NoController = refused('no-controller', { controller: '' });
export const NoWayToWithdraw = refused('no-withdrawal', { 'withdraw-href': '' });
export const NoPrivacyNotice = refused('no-privacy', { 'privacy-href': '' });
export const KeptForEver = refused('no-retention', { retention: 'for ever' });
export const UnnamedPartners = refused('no-partners', { party: 'partner' });

/** A click on something else would also be a click on the box. */
export const InsideALabel: StoryObj = {
  render: () => inForm(html`<label>${question({}, NEWS)}</label>`),
  play: saysWhy('nested'),
};

/** Beside a link to the terms, a tick could seem to accept them. */
export const AmongTheTerms: StoryObj = {
  render: () =>
    inForm(
      html`<p>
        ${question({}, NEWS)} <a href="/terms">${words('Terms of sale', 'Conditions de vente')}</a>
      </p>`,
    ),
  play: saysWhy('terms'),
};

/** What a page may write and no box obeys: the console says so, and the person can still answer. */
const ignored = (attribute: string): StoryObj => ({
  render: () => inForm(question({ [attribute]: '' }, NEWS)),
  play: async ({ canvasElement }) => {
    const { inputs, host } = shownIn(canvasElement);
    await waitFor(() => expect(inputs()).toHaveLength(1));
    const [input] = inputs();
    await expect(input!.checked).toBe(false);
    await expect(input!.required).toBe(false);
    await expect(host.matches(':state(unanswered)')).toBe(true);
  },
});

export const TickedByThePage = ignored('checked');
export const Demanded = ignored('required');
