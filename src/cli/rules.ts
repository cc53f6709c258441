/** What can be known of a question from its markup, rule by rule. */
import { checkWords, type Asking, type Finding } from '../domain/lexical.js';
import { CHANNELS } from '../domain/vocabulary.js';
import { checkNotice, isList, TERMS_LINK } from '../domain/wording.js';
import { written, type Element, type Placed } from './markup.js';
import type { CheckCode } from './messages.js';
import { isKnown, wordedOf, type Question } from './question.js';
import { join, type Words } from './words.js';

type Rule = (question: Question, page: Placed[]) => boolean;

/** The device is the banner's. */
const OTHER_CHANNELS: string[] = CHANNELS.filter((channel) => channel !== 'device');

const isSet = (host: Element, name: string): boolean =>
  (written(host, name) ?? 'false') !== 'false';

const isIn = ({ ancestors }: Question, tags: string[]): boolean =>
  ancestors.some(({ tagName }) => tags.includes(tagName));

/** A paragraph that links to terms, around the question. */
function standsAmongTerms({ ancestors }: Question, page: Placed[]): boolean {
  const paragraph = ancestors.find(({ tagName }) => tagName === 'p');
  return page.some(
    ({ element, ancestors }) =>
      paragraph !== undefined &&
      element.tagName === 'a' &&
      ancestors.includes(paragraph) &&
      TERMS_LINK.test(written(element, 'href') ?? ''),
  );
}

/** The form around the question, where the browser would send it by itself, in an address. */
export function formSentByGet({ ancestors }: Question): Element | undefined {
  const form = ancestors.find(({ tagName }) => tagName === 'form');
  const method = form && written(form, 'method');
  const isNative = method !== undefined || (form && written(form, 'action') !== undefined);
  return isNative && isKnown(method ?? '') && method?.toLowerCase() !== 'post' ? form : undefined;
}

const RULES: Partial<Record<CheckCode, Rule>> = {
  'no-purpose': ({ purpose }) => !purpose,
  'unknown-channel': ({ channel }) =>
    isKnown(channel) && !isList(channel) && !OTHER_CHANNELS.includes(channel),
  terms: standsAmongTerms,
  nested: (question) => isIn(question, ['label', 'button', 'a']),
  'no-retention': ({ settings }) => !settings.hasRetention,
  'no-partners': ({ party, partners, partnersHref }) =>
    party === 'partner' && !(partners && partnersHref),
  checked: ({ host }) => isSet(host, 'checked'),
  required: ({ host }) => isSet(host, 'required'),
};

/** The codes of the structural rules that the question breaks. */
export function structuralCodes(question: Question, page: Placed[]): CheckCode[] {
  const broken = (Object.keys(RULES) as CheckCode[]).filter((code) => RULES[code]!(question, page));
  return [...new Set([...checkNotice(wordedOf(question)), ...broken])];
}

const ASKING: Record<string, Asking> = {
  '': 'consent',
  'opt-in': 'consent',
  objection: 'objection',
};

/** What breaks a lexical rule, with the words that do; where they stand is an offset of `words`. */
export function lexicalFindings({ label, description, lang, mode }: Question): {
  words: Words;
  found: Finding[];
} {
  const words = join([label, description]);
  const asking = ASKING[mode];
  // An objection must begin with its refusal, which cannot be seen where a template writes it.
  const isOpen = asking === undefined || (asking === 'objection' && !isKnown(label.text));
  const found = checkWords(words.text, lang, asking);
  return { words, found: found.filter(({ code }) => !isOpen || code !== 'reversed-refusal') };
}
