import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import { refused, saysWhy } from './refused.js';
import { NEWSLETTER, NEWSLETTER_ASKED, NO_BOOKS } from './sentences.js';
import { inForm, question } from './site.js';

/**
 * A way of asking that contradicts itself, or that the law of the place does not take. What was
 * meant as a box for a no stays one that works: its tick refuses, and its silence means nothing.
 */
const meta: Meta = { title: 'Refused misuse/consent-checkbox/Ways of asking' };
export default meta;

const SOFT = {
  mode: 'objection',
  basis: 'soft-opt-in',
  'purchase-context': 'order',
  'similar-products': 'books',
};
const WORK = { mode: 'objection', basis: 'legitimate-interest', capacity: 'professional' };
const PARTNERS = { party: 'partner', partners: 'papeterie-lune', 'partners-href': '/partners' };
const CALLS = { channel: 'phone', hours: 'mornings', frequency: 'once a year' };

export const NoSuchMode = refused('unknown-value', { mode: 'opt-out' });
export const BoxForANoThatRenews = refused('clash', { ...SOFT, reconsent: '' }, NO_BOOKS);
export const ObjectionToAConsent = refused('mode-not-here', { mode: 'objection' }, NO_BOOKS);
export const CallsWithoutTerms = refused('no-call-terms', { channel: 'phone' });
export const CallsThatEndedBefore = refused('bad-end', { ...CALLS, 'valid-until': '2020-01-01' });
export const AgentWithoutAnId = refused('no-agent', { collection: 'store' });

export const InterestInAConsumer = refused(
  'basis-not-here',
  { ...WORK, capacity: 'consumer' },
  NO_BOOKS,
);
export const SilenceForPartners = refused('brand-only', { ...SOFT, ...PARTNERS }, NO_BOOKS);
export const NoPurchase = refused('no-purchase', { ...SOFT, 'purchase-context': '' }, NO_BOOKS);
export const NoSale = refused(
  'not-a-sale',
  { ...SOFT, 'purchase-context': 'negotiation' },
  NO_BOOKS,
);
export const NoSimilarProducts = refused('no-scope', { ...SOFT, 'similar-products': '' }, NO_BOOKS);
export const NoProfession = refused('no-profession', WORK, NO_BOOKS);

/** The answer to a yes/no question is taken with a form, and here is none. */
export const NoForm: StoryObj = {
  render: () =>
    html`<div
      controller="Librairie Martin"
      privacy-href="/privacy"
      withdraw-href="/preferences"
      retention="P3Y last-contact"
    >
      ${question({ mode: 'choice' }, NEWSLETTER_ASKED)}
    </div>`,
  play: saysWhy('no-form'),
};

/** In one group, one tick would say yes and the other no. */
export const MixedGroup: StoryObj = {
  render: () =>
    inForm(
      html`<fieldset>
        <legend>E-mail</legend>
        ${question({ ...SOFT, name: 'books', purpose: 'books' }, NO_BOOKS)}
        ${question({}, NEWSLETTER)}
      </fieldset>`,
    ),
  play: saysWhy('mixed-group'),
};
