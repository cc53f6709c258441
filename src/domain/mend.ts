/**
 * For each code of a misuse: the rule behind it, and how a developer mends it. Development
 * builds, the endpoint and the README's table read it; what is shipped to pages leaves it out.
 */
import { PAGE_MEND } from './page-mend.js';
import { REGIME_MEND } from './regime-mend.js';
import { STOP_MEND } from './stop-mend.js';

export interface Mend {
  /** The id of the rule in the table of rules. */
  rule: string;
  how: string;
}

export const MEND = {
  'no-words': {
    rule: 'ALL-08',
    how: 'Write one visible sentence inside the element that says what the person agrees to.',
  },
  'too-long': {
    rule: 'RC-10',
    how: 'Say it in less than 16 KiB: a notice that nobody reads carries no yes.',
  },
  'same-words': { rule: 'ALL-07', how: 'Give each purpose its own sentence.' },
  'no-purpose': {
    rule: 'ALL-07',
    how: 'Set `purpose` to a short id of what the person agrees to.',
  },
  'many-purposes': {
    rule: 'ALL-07',
    how: 'Name one purpose and one channel; ask each of the others in an element of its own.',
  },
  'unknown-channel': {
    rule: 'ALL-07',
    how: 'Set `channel` to one of: email, sms, push, phone, post, messaging.',
  },
  terms: {
    rule: 'CB-08',
    how: 'Terms of sale are agreed to, not consented to: use an ordinary checkbox for them.',
  },
  nested: {
    rule: 'CB-12',
    how: 'Move the element out of the label, button or link that it stands in.',
  },
  'no-controller': {
    rule: 'ALL-10',
    how: 'Set `controller` to the name of the company that asks, and keep it visible.',
  },
  'no-withdrawal': {
    rule: 'ALL-09',
    how: 'Set `withdraw-href` to the page where the answer can be changed, and keep it visible.',
  },
  'no-privacy': {
    rule: 'ALL-09',
    how: 'Set `privacy-href` to the privacy notice, and keep it visible.',
  },
  'no-retention': {
    rule: 'RC-02',
    how: 'Set `retention`, such as "P3Y last-contact": how long the data is kept, and from when.',
  },
  'no-partners': {
    rule: 'CB-09',
    how: 'Set `partners` to the ids of the partners and `partners-href` to the page that lists them.',
  },
  'insecure-context': {
    rule: 'RC-11',
    how: 'Serve the page over https: browsers sign nothing elsewhere.',
  },
  'signing-failed': { rule: 'RC-05', how: 'The browser could not sign; the person may try again.' },
  'untrusted-act': { rule: 'ALL-03', how: 'Only a person can say yes; a script can only refuse.' },
  checked: {
    rule: 'ALL-04',
    how: 'Remove `checked`, or what binds it: only the person ticks the box.',
  },
  required: { rule: 'ALL-17', how: 'Remove `required`: a consent that is demanded is not free.' },
  'get-form': {
    rule: 'ALL-20',
    how: 'Give the form method="post": a record in an address would be logged on its way.',
  },
  vague: {
    rule: 'ALL-08',
    how: 'Say what will be sent or done, by whom and through which channel: «the newsletter of Librairie Martin by e-mail».',
  },
  'two-purposes': {
    rule: 'ALL-07',
    how: 'Ask one thing in one sentence, and the other in an element of its own.',
  },
  'two-channels': {
    rule: 'ALL-07',
    how: 'Name one channel in one sentence, and ask for the other in an element of its own.',
  },
  'mixed-partners': {
    rule: 'CB-09',
    how: 'Ask for the partners in an element of their own, with `party="partner"`.',
  },
  'mixed-terms': {
    rule: 'CB-08',
    how: 'Take the terms and the privacy notice out of the sentence: they are no consent.',
  },
  'presumed-yes': {
    rule: 'ALL-05',
    how: 'Ask for the yes: nothing else that the person does or leaves undone can mean it.',
  },
  pressure: {
    rule: 'ALL-17',
    how: 'Leave out what is won by a yes or lost by a no: the choice is free.',
  },
  'double-negation': {
    rule: 'ALL-12',
    how: 'Say it without a negation: «I want the newsletter», or «I do not want it».',
  },
  'reversed-refusal': {
    rule: 'CB-04',
    how: 'A tick says yes to what is asked. To object, use `mode="objection"` and begin with the refusal.',
  },
  'bad-config': {
    rule: 'ALL-19',
    how: 'Write one JSON object in the `data-consent-config` script.',
  },
  'unknown-value': {
    rule: 'ALL-19',
    how: 'Write one of the values that the attribute knows.',
  },
  clash: {
    rule: 'CB-05',
    how: 'Take one of the two away: a box for a no cannot also be given, requested or renewed.',
  },
  'mode-not-here': {
    rule: 'CB-05',
    how: 'A consent is asked with `mode="opt-in"` or `mode="choice"`; a box for a no needs another `basis` that holds in this country, on this channel and at this date.',
  },
  'mixed-group': {
    rule: 'CB-04',
    how: 'Put boxes for a yes and boxes for a no into groups apart, each in a `fieldset` of its own.',
  },
  'no-form': {
    rule: 'CB-02',
    how: 'Put the yes/no question into a form: its answer is taken with the form and not before.',
  },
  'no-call-terms': {
    rule: 'CB-10',
    how: 'Say in `hours` when calls come and in `frequency` how often.',
  },
  'bad-end': {
    rule: 'CB-10',
    how: 'Set `valid-until` to a day to come, such as "2027-06-30", or leave it out for the longest that is allowed.',
  },
  'no-agent': {
    rule: 'CB-13',
    how: 'Set `agent-id` to who fills this in for the person: an id of yours, not a name.',
  },
  'same-purpose': {
    rule: 'ALL-07',
    how: 'Give each `<consent-purpose>` an id of its own.',
  },
  'no-list': {
    rule: 'CK-03',
    how: 'Set `controllers-href` to the page that names the companies which `controllers` counts.',
  },
  'dead-link': {
    rule: 'CK-03',
    how: 'Give the address of a page that answers before anybody chose: no `#`, no script, no 404.',
  },
  'two-banners': {
    rule: 'CK-14',
    how: 'Keep one `<cookie-banner>` on the page: the second asks nothing.',
  },
  unequal: {
    rule: 'ALL-13',
    how: 'Leave the two buttons as they are: a style sheet or a script made them differ, or covers one.',
  },
  ...PAGE_MEND,
  ...STOP_MEND,
  ...REGIME_MEND,
} satisfies Record<string, Mend>;

export type MisuseCode = keyof typeof MEND;
