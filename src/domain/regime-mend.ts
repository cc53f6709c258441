/**
 * For each thing that an answer can lack under the table of regimes: the rule behind it, and how
 * a developer mends it. Elements and the endpoint's problems say it; what is shipped to pages
 * leaves it out.
 */
import type { Mend } from './mend.js';
import type { Shortfall } from './shortfalls.js';

export const REGIME_MEND = {
  'basis-not-here': {
    rule: 'CB-05',
    how: 'In this country, on this channel and at this date nothing but a consent counts: ask for a yes.',
  },
  'state-not-here': {
    rule: 'CB-05',
    how: 'This way of asking cannot end in this state: use one that the table of regimes names.',
  },
  'brand-only': {
    rule: 'CB-09',
    how: 'Partners need a yes of their own: silence counts for the brand that asks, if at all.',
  },
  'no-purchase': {
    rule: 'CB-06',
    how: 'Name in `purchase-context` (in a record `conditions.purchaseContext`) what the person bought, or ask for a yes.',
  },
  'not-a-sale': {
    rule: 'CB-06',
    how: 'Here this `purchase-context` is no sale: ask for a yes.',
  },
  'no-scope': {
    rule: 'CB-06',
    how: 'Name in `similar-products` (in a record `conditions.similarScope`) which products are meant, or ask for a yes.',
  },
  'no-profession': {
    rule: 'CB-07',
    how: 'Name in `profession` (in a record `conditions.profession`) what the message has to do with their work, or ask for a yes.',
  },
  'no-end': {
    rule: 'CB-10',
    how: 'Set `validUntil`: a yes to calls has an end, and the person is told which.',
  },
  'end-too-late': {
    rule: 'CB-10',
    how: 'Bring `validUntil` forward: here an answer does not count for so long.',
  },
} satisfies Record<Shortfall, Mend>;
