/**
 * INVARIANT 3, wording per purpose. Structural rules: what must be on the screen before a yes
 * can be taken, whatever the language. A broken rule blocks the yes and never a refusal.
 */
import { plainAddress } from './notice-text.js';
import type { ConsentRecord, RecordedNotice } from './schema.js';

/** The parts of a record that hold words, before or after it is sealed. */
export type Worded = Pick<ConsentRecord, 'controller' | 'offered' | 'decisions' | 'withdraw'> & {
  notice: Omit<RecordedNotice, 'digest'>;
};

interface WordingRule {
  /** The rule's id in the table of rules. */
  rule: string;
  breaks: (record: Worded) => boolean;
  /** How a developer mends it. */
  mend: string;
}

/** Purposes that are a contract's business, never a consent's. */
export const TERMS = /^(terms|tos|conditions|cgv|cgu|agb|contract|privacy(-policy)?)$/i;

/** Whether an id holds a list. */
export const isList = (id: string): boolean => /[\s,;|]/.test(id);

const linksTo = ({ notice }: Worded, href: string): boolean =>
  notice.text.includes(`<${plainAddress(href)}>`);

export const WORDING_RULES = {
  'no-words': {
    rule: 'ALL-08',
    breaks: ({ offered, notice }) =>
      offered.some(({ label }) => !label.trim() || !notice.text.includes(label)),
    mend: 'Write one visible sentence inside the element that says what the person agrees to.',
  },
  'same-words': {
    rule: 'ALL-07',
    breaks: ({ offered }) => new Set(offered.map(({ label }) => label)).size < offered.length,
    mend: 'Give each purpose its own sentence.',
  },
  'many-purposes': {
    rule: 'ALL-07',
    breaks: ({ decisions }) => decisions.some(({ purpose, channel }) => isList(purpose + channel)),
    mend: 'Name one purpose and one channel; ask each of the others in an element of its own.',
  },
  terms: {
    rule: 'CB-08',
    breaks: ({ decisions }) => decisions.some(({ purpose }) => TERMS.test(purpose)),
    mend: 'Terms of sale are agreed to, not consented to: use an ordinary checkbox for them.',
  },
  'no-controller': {
    rule: 'ALL-10',
    breaks: ({ controller, notice }) =>
      !controller.name.trim() || !notice.text.includes(controller.name),
    mend: 'Set `controller` to the name of the company that asks.',
  },
  'no-withdrawal': {
    rule: 'ALL-09',
    breaks: (record) => !linksTo(record, record.withdraw),
    mend: 'Set `withdraw-href` to the page where the answer can be changed, and keep it visible.',
  },
  'no-privacy': {
    rule: 'ALL-09',
    breaks: (record) => !linksTo(record, record.controller.privacy),
    mend: 'Set `privacy-href` to the privacy notice, and keep it visible.',
  },
} as const satisfies Record<string, WordingRule>;

export type WordingCode = keyof typeof WORDING_RULES;

/** The codes of the structural rules that a record's words break. */
export const checkNotice = (record: Worded): WordingCode[] =>
  (Object.keys(WORDING_RULES) as WordingCode[]).filter((code) =>
    WORDING_RULES[code].breaks(record),
  );
