/**
 * For each code of a misuse: the rule behind it, and how a developer mends it. Development
 * builds, the endpoint and the README's table read it; what is shipped to pages leaves it out.
 */
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
  checked: { rule: 'ALL-04', how: 'Remove `checked`: only the person ticks the box.' },
  required: { rule: 'ALL-17', how: 'Remove `required`: a consent that is demanded is not free.' },
  'get-form': {
    rule: 'ALL-20',
    how: 'Give the form method="post": a record in an address would be logged on its way.',
  },
} as const satisfies Record<string, Mend>;

export type MisuseCode = keyof typeof MEND;
