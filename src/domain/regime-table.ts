/**
 * Which way of asking the law of a place takes, since when and under which conditions: one table,
 * small enough for a page. A new country, or a new date, is a row and a row in its test.
 *
 * The rows of `EU` hold everywhere and are the strictest of all: a country's own row, for the same
 * channel, capacity and basis, may only add to what is allowed. Where no row speaks, nothing but
 * consent counts. So a channel whose law nobody has read for this table, such as the telephone in
 * Belgium and in the United Kingdom with their lists of those who want no calls, needs a yes.
 * What each source is, and how far it was read, stands in `regime-sources.ts`.
 */
import type { Regime } from './regime-shape.js';

const ANYONE = ['consumer', 'professional'] as const;
const WRITTEN = ['email', 'sms', 'push', 'messaging'] as const;

const CONSENT = { basis: 'consent', modes: ['opt-in', 'choice'] } as const;
const SOFT = {
  basis: 'soft-opt-in',
  modes: ['objection'],
  capacities: ANYONE,
  brandOnly: true,
  requires: ['purchaseContext', 'similarScope'],
} as const;
const INTEREST = { basis: 'legitimate-interest', modes: ['objection'], brandOnly: true } as const;
/** A call stays agreed to for a year at most, and the answer names the day on which it ends. */
const CALLS = {
  ...CONSENT,
  channels: ['phone'],
  requires: ['validUntil'],
  validFor: 'P1Y',
} as const;
const TRACKERS = { ...CONSENT, channels: ['device'], capacities: ANYONE, validFor: 'P6M' } as const;

/** 11 August 2026 in Paris: from then on nobody calls a consumer who has not agreed to it. */
const CALLS_NEED_A_YES = '2026-08-11T00:00:00+02:00';
/** 5 February 2026 in London: charities have a soft opt-in of their own. */
const CHARITIES = '2026-02-05T00:00:00Z';

const EU: readonly Regime[] = [
  {
    code: 'eu-consent',
    channels: [...WRITTEN, 'post'],
    capacities: ANYONE,
    ...CONSENT,
    legalRefs: ['GDPR 6(1)(a)', 'ePrivacy 13(1)'],
    sources: ['GDPR', 'EPRIVACY'],
  },
  // A year is France's limit, and so the strictest that is known. It rests on the same open point
  // as `fr-phone`: the decree was read second-hand.
  {
    code: 'eu-phone',
    ...CALLS,
    capacities: ANYONE,
    legalRefs: ['GDPR 6(1)(a)'],
    sources: ['GDPR', 'D662'],
  },
  // Six months are good practice for a yes and for a no alike, not a limit of the law.
  {
    code: 'eu-device',
    ...TRACKERS,
    legalRefs: ['ePrivacy 5(3)'],
    sources: ['EPRIVACY', 'CNIL-092'],
  },
  // The directive also means text messages; not every country's words do.
  {
    code: 'eu-soft-opt-in',
    ...SOFT,
    channels: ['email'],
    legalRefs: ['ePrivacy 13(2)'],
    sources: ['EPRIVACY'],
  },
  {
    code: 'eu-post',
    channels: ['post'],
    capacities: ANYONE,
    ...INTEREST,
    legalRefs: ['GDPR 6(1)(f)', 'GDPR 21(2)'],
    sources: ['GDPR', 'S004'],
  },
];

const BE: readonly Regime[] = [
  {
    code: 'be-soft-opt-in',
    ...SOFT,
    channels: ['email'],
    contexts: ['account-freemium'],
    legalRefs: ['ePrivacy 13(2)'],
    sources: ['EPRIVACY', 'INTELIGO', 'APD'],
  },
];

const FR: readonly Regime[] = [
  {
    code: 'fr-consent',
    channels: WRITTEN,
    capacities: ANYONE,
    ...CONSENT,
    legalRefs: ['GDPR 6(1)(a)', 'CPCE L34-5'],
    sources: ['L34-5'],
  },
  {
    code: 'fr-device',
    ...TRACKERS,
    legalRefs: ['LIL 82'],
    sources: ['CNIL-092'],
  },
  // Open: the article was read in versions of 2011 and 2016.
  {
    code: 'fr-soft-opt-in',
    ...SOFT,
    channels: ['email', 'sms'],
    contexts: ['account-freemium'],
    legalRefs: ['CPCE L34-5'],
    sources: ['L34-5', 'INTELIGO'],
  },
  {
    code: 'fr-professional',
    channels: ['email'],
    capacities: ['professional'],
    ...INTEREST,
    requires: ['profession'],
    legalRefs: ['GDPR 6(1)(f)', 'GDPR 21(4)'],
    sources: ['S002', 'S003', 'S004'],
  },
  // The ban on unasked calls speaks of consumers.
  {
    code: 'fr-professional-phone',
    channels: ['phone'],
    capacities: ['professional'],
    ...INTEREST,
    requires: ['profession'],
    legalRefs: ['GDPR 6(1)(f)', 'GDPR 21(4)'],
    sources: ['L223-1'],
  },
  // Who called also had to ask the list of those who want no calls, which no page can do.
  {
    code: 'fr-phone-before',
    channels: ['phone'],
    capacities: ['consumer'],
    ...INTEREST,
    until: CALLS_NEED_A_YES,
    legalRefs: ['GDPR 6(1)(f)', 'C. conso. L223-1'],
    sources: ['S004', 'L223-1'],
  },
  // Open: that consent to calls lasts a year was read second-hand, not in the official journal.
  // Calls about a running contract and those of newspapers are exempt, and have no row: what
  // a page cannot prove is asked for.
  {
    code: 'fr-phone',
    ...CALLS,
    capacities: ['consumer'],
    from: CALLS_NEED_A_YES,
    legalRefs: ['C. conso. L223-1', 'C. conso. R223-1'],
    sources: ['L223-1', 'D662'],
  },
];

const GB: readonly Regime[] = [
  {
    code: 'gb-consent',
    channels: WRITTEN,
    capacities: ANYONE,
    ...CONSENT,
    legalRefs: ['UK GDPR 6(1)(a)', 'PECR 22(2)'],
    sources: ['UKPECR'],
  },
  {
    code: 'gb-soft-opt-in',
    ...SOFT,
    channels: ['email', 'sms'],
    contexts: ['negotiation'],
    until: CHARITIES,
    legalRefs: ['PECR 22(3)'],
    sources: ['UKPECR'],
  },
  {
    code: 'gb-soft-opt-in-charity',
    ...SOFT,
    channels: ['email', 'sms'],
    contexts: ['negotiation', 'charity-support'],
    from: CHARITIES,
    legalRefs: ['PECR 22(3)', 'PECR 22(3A)'],
    sources: ['UKPECR'],
  },
];

/** By ISO 3166 code, which says GB and keeps UK for those who write that. */
export const REGIMES: ReadonlyMap<string, readonly Regime[]> = new Map([
  ['EU', EU],
  ['BE', BE],
  ['FR', FR],
  ['GB', GB],
  ['UK', GB],
]);
