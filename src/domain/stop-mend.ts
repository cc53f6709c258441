/** For each misuse of a stop of everything: the rule behind it, and how it is mended. */
import type { Mend } from './mend.js';

export const STOP_MEND = {
  'no-endpoint': {
    rule: 'UA-07',
    how: 'Set `endpoint` to a web address that takes records: a person who stops neither writes nor calls.',
  },
  'no-stop': {
    rule: 'PG-01',
    how: 'Put an `<unsubscribe-all>` into the grid, or give one elsewhere `unsubscribe-for` with the id of the grid.',
  },
  'agent-grid': {
    rule: 'CB-13',
    how: 'Ask with `<consent-checkbox>` what an agent notes, and the person confirms it: a grid takes their noes alone.',
  },
  'not-service': {
    rule: 'PG-08',
    how: 'Ask for it as a consent: a reminder, an editorial, a loyalty or a win-back message promotes.',
  },
  'no-plain-form': {
    rule: 'ALL-02',
    how: 'Write a `<form method="post">` with a field `name="address"` inside, and let its action be the endpoint’s `/unsubscribe`: it works without script.',
  },
  'no-preferences': {
    rule: 'UA-01',
    how: 'Set `preferences-href` to the page where preferences are adapted, or put the element into its `<preference-grid>`.',
  },
  'no-stop-list': {
    rule: 'UA-05',
    how: 'List in `slot="scope"` what stops: the channels, the brands, the partners who are told.',
  },
  'no-contact': {
    rule: 'UA-07',
    how: 'Write in `slot="contact"` an address to write to, for when nothing else works.',
  },
  delayed: {
    rule: 'UA-06',
    how: 'Promise no delay: an unsubscription takes effect at once.',
  },
} satisfies Record<string, Mend>;
