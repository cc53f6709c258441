/**
 * The one outcome of misuse: what makes a checkbox unable to take a yes before anyone acts.
 * Rules about words that only the act can check stand in `domain/wording.ts`.
 */
import { CHANNELS, type Channel } from '../../domain/vocabulary.js';
import { isList, TERMS, WORDING_RULES } from '../../domain/wording.js';
import { canSign } from '../../signing/document-key.js';
import { type Asking, partnersOf } from './question.js';
import type { Settings } from './settings.js';

/** What a rule may look at. */
export interface Asked {
  host: Asking;
  settings: Settings;
}

interface MisuseRule {
  /** The rule's id in the table of rules. */
  rule: string;
  broken: (asked: Asked) => boolean;
  mend: string;
}

const TERMS_LINK = /\b(terms|conditions|cgv|cgu|agb|tos)\b/i;

const linksToTerms = (element: Element | null): boolean =>
  [...(element?.querySelectorAll('a') ?? [])].some((a) => TERMS_LINK.test(a.href));

export const MISUSE_RULES = {
  'insecure-context': {
    rule: 'RC-11',
    broken: () => !canSign(),
    mend: 'Serve the page over https: browsers sign nothing elsewhere.',
  },
  'no-words': {
    rule: WORDING_RULES['no-words'].rule,
    broken: ({ host }) => !host.textContent.trim(),
    mend: WORDING_RULES['no-words'].mend,
  },
  'no-purpose': {
    rule: 'ALL-07',
    broken: ({ host }) => !host.purpose,
    mend: 'Set `purpose` to a short id of what the person agrees to.',
  },
  'many-purposes': {
    rule: WORDING_RULES['many-purposes'].rule,
    broken: ({ host }) => isList(host.purpose + host.channel),
    mend: WORDING_RULES['many-purposes'].mend,
  },
  terms: {
    rule: WORDING_RULES.terms.rule,
    broken: ({ host }) => TERMS.test(host.purpose) || linksToTerms(host.closest('p,label')),
    mend: WORDING_RULES.terms.mend,
  },
  nested: {
    rule: 'CB-12',
    broken: ({ host }) => host.closest('label,button,a') !== null,
    mend: 'Move the element out of the label, button or link that it stands in.',
  },
  'unknown-channel': {
    rule: 'ALL-07',
    broken: ({ host }) => !CHANNELS.includes(host.channel as Channel),
    mend: `Set \`channel\` to one of: ${CHANNELS.join(', ')}.`,
  },
  'no-controller': {
    rule: WORDING_RULES['no-controller'].rule,
    broken: ({ settings }) => !settings.controller,
    mend: WORDING_RULES['no-controller'].mend,
  },
  'no-withdrawal': {
    rule: WORDING_RULES['no-withdrawal'].rule,
    broken: ({ settings }) => !settings.withdrawHref,
    mend: WORDING_RULES['no-withdrawal'].mend,
  },
  'no-privacy': {
    rule: WORDING_RULES['no-privacy'].rule,
    broken: ({ settings }) => !settings.privacyHref,
    mend: WORDING_RULES['no-privacy'].mend,
  },
  'no-retention': {
    rule: 'RC-02',
    broken: ({ settings }) => !settings.retention,
    mend: 'Set `retention`, such as "P3Y last-contact": how long the data is kept, and from when.',
  },
  'no-partners': {
    rule: 'CB-09',
    broken: ({ host }) =>
      host.party === 'partner' && !(partnersOf(host).length && host.partnersHref),
    mend: 'Set `partners` to the ids of the partners and `partners-href` to the page that lists them.',
  },
} as const satisfies Record<string, MisuseRule>;

export type MisuseCode = keyof typeof MISUSE_RULES;

/** The first rule that the page breaks, or nothing. */
export const findMisuse = (asked: Asked): MisuseCode | undefined =>
  (Object.keys(MISUSE_RULES) as MisuseCode[]).find((code) => MISUSE_RULES[code].broken(asked));

/** How to mend what is wrong, with the rule behind it, for the developer. */
export function explain(code: string): string {
  const known: Record<string, { rule: string; mend: string }> = {
    ...WORDING_RULES,
    ...MISUSE_RULES,
  };
  const { rule, mend } = known[code] ?? { rule: 'RC-05', mend: 'The browser could not sign.' };
  return `${mend} (${rule})`;
}
