/** What can be known of a question from its markup, rule by rule. */
import { checkWords, type Asking, type Finding } from '../domain/lexical.js';
import { checkNotice, isList, TERMS_LINK } from '../domain/wording.js';
import { BOX_CHANNELS, type Asked } from './asked.js';
import { attribute, written, type Element, type Placed } from './markup.js';
import type { CheckCode } from './messages.js';
import { isKnown, wordedOf, type Question } from './question.js';
import { join, type Words } from './words.js';

type Rule = (question: Question, page: Placed[]) => boolean;

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

/** The form that the answer goes with: the one that `form` names, or else the nearest. */
function formOf({ host, ancestors }: Question, page: Placed[]): Element | undefined {
  const id = written(host, 'form');
  return id === undefined
    ? ancestors.find(({ tagName }) => tagName === 'form')
    : page.find(({ element }) => element.tagName === 'form' && written(element, 'id') === id)
        ?.element;
}

/** Its form, where the browser would send it by itself, in an address. */
export function formSentByGet(question: Question, page: Placed[]): Element | undefined {
  const form = formOf(question, page);
  const method = form && written(form, 'method');
  const isNative = method !== undefined || (form && written(form, 'action') !== undefined);
  return isNative && isKnown(method ?? '') && method?.toLowerCase() !== 'post' ? form : undefined;
}

const RULES: Partial<Record<CheckCode, Rule>> = {
  'no-purpose': ({ purpose }) => !purpose,
  'unknown-channel': ({ channel }) =>
    isKnown(channel) && !isList(channel) && !BOX_CHANNELS.includes(channel),
  terms: standsAmongTerms,
  nested: (question) => isIn(question, ['label', 'button', 'a']),
  'no-retention': ({ settings }) => !settings.hasRetention,
  'no-partners': ({ party, partners, partnersHref }) =>
    party === 'partner' && !(partners && partnersHref),
  checked: ({ host }) => isSet(host, 'checked'),
  required: ({ host }) => isSet(host, 'required'),
  'no-form': (question) =>
    question.asked.way?.mode === 'choice' &&
    !isIn(question, ['form']) &&
    !attribute(question.host, 'form'),
};

/** The codes of the structural rules that the question breaks. */
export function structuralCodes(question: Question, page: Placed[]): CheckCode[] {
  const broken = (Object.keys(RULES) as CheckCode[]).filter((code) => RULES[code]!(question, page));
  return [...new Set([...checkNotice(wordedOf(question)), ...broken])];
}

/** What a tick says; nothing where there are two answers, or the site fills it in. */
function askingOf({ way }: Asked): Asking | undefined {
  if (!way || way.mode === 'choice') return undefined;
  return way.mode === 'objection' || way.refusesOnly ? 'objection' : 'consent';
}

/** What breaks a lexical rule, with the words that do; where they stand is an offset of `words`. */
export function lexicalFindings({ label, description, lang, asked }: Question): {
  words: Words;
  found: Finding[];
} {
  const words = join([label, description]);
  const asking = askingOf(asked);
  // An objection must begin with its refusal, which cannot be seen where a template writes it.
  const isOpen = asking === undefined || (asking === 'objection' && !isKnown(label.text));
  const found = checkWords(words.text, lang, asking);
  return { words, found: found.filter(({ code }) => !isOpen || code !== 'reversed-refusal') };
}
