/**
 * INVARIANT 3, wording per purpose. Structural rules: what must be on the screen before a yes
 * can be taken, whatever the language. A broken rule blocks the yes and never a refusal.
 * How to mend each stands in `mend.ts`.
 */
import { plainAddress } from './notice-text.js';
import type { ConsentRecord, RecordedNotice } from './schema.js';

/** The parts of a record that hold words, before or after it is sealed. */
export type Worded = Pick<ConsentRecord, 'controller' | 'offered' | 'decisions' | 'withdraw'> & {
  notice: Omit<RecordedNotice, 'digest'>;
};

/** Purposes that are a contract's business, never a consent's. */
export const TERMS = /^(terms|tos|conditions|cgv|cgu|agb|contract|privacy(-policy)?)$/i;

/** An address that leads to terms. */
export const TERMS_LINK = /\b(terms|conditions|cgv|cgu|agb|tos)\b/i;

/** Whether an id holds a list. */
export const isList = (id: string): boolean => /[\s,;|]/.test(id);

const linksTo = ({ notice }: Worded, href: string): boolean =>
  notice.text.includes(`<${plainAddress(href)}>`);

/** Each rule by its code; `true` means that the words break it. */
export const WORDING_RULES = {
  'no-words': ({ offered, notice }) =>
    offered.some(({ label }) => !label.trim() || !notice.text.includes(label)),
  'too-long': ({ notice }) => new TextEncoder().encode(notice.text).length > 16_384,
  'same-words': ({ offered }) => new Set(offered.map(({ label }) => label)).size < offered.length,
  'many-purposes': ({ decisions }) =>
    decisions.some(({ purpose, channel }) => isList(purpose + channel)),
  terms: ({ decisions }) => decisions.some(({ purpose }) => TERMS.test(purpose)),
  'no-controller': ({ controller, notice }) =>
    !controller.name.trim() || !notice.text.includes(controller.name),
  'no-withdrawal': (record) => !linksTo(record, record.withdraw),
  'no-privacy': (record) => !linksTo(record, record.controller.privacy),
} as const satisfies Record<string, (record: Worded) => boolean>;

export type WordingCode = keyof typeof WORDING_RULES;

/** The codes of the structural rules that a record's words break. */
export const checkNotice = (record: Worded): WordingCode[] =>
  (Object.keys(WORDING_RULES) as WordingCode[]).filter((code) => WORDING_RULES[code](record));
