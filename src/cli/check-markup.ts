/** Checks every element that asks in one file or page. */
import type { Problem as MannerProblem } from '../domain/manner.js';
import { MEND } from '../domain/mend.js';
import { lexiconOf } from '../domain/lexical.js';
import { bannerLinks, bannerProblems } from './banner.js';
import { offsetOf, readMarkup, startOf, type Element, type Markup } from './markup.js';
import { mixedIn } from './groups.js';
import { UNKNOWN } from './mask.js';
import { MESSAGES, type CheckCode } from './messages.js';
import { isKnown, readQuestion, type Question } from './question.js';
import { formSentByGet, lexicalFindings, structuralCodes } from './rules.js';
import { readConfig } from './settings.js';

/** One line of the report; these names and their order are what `--format json` prints. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  code: CheckCode;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  fix: string;
}

export interface Checked {
  problems: Problem[];
  questions: number;
  /** How many questions have words that no lexicon reads. */
  unread: number;
  /** Addresses that have to answer, where the page itself has one. */
  links: { href: string; problem: (why: string) => Problem }[];
}

interface Place {
  code: CheckCode;
  offset: number;
  /** The very words, or values, that are wrong. */
  what?: string;
}

const TAG = 'consent-checkbox';

/** A layout may have these for a fragment. */
const FROM_AROUND: CheckCode[] = [
  'no-controller',
  'no-withdrawal',
  'no-privacy',
  'no-retention',
  'no-agent',
  'no-form',
];

interface When {
  /** The language of words that no `lang` governs. */
  language: string;
  /** Laws come into force and days pass: when it is checked, in milliseconds since 1970. */
  at: number;
}

export function checkMarkup(file: string, source: string, { language, at }: When): Checked {
  const markup = readMarkup(file, source);
  const config = readConfig(markup);
  const questions = markup.elements
    .filter(({ element }) => element.tagName === TAG)
    .map((placed) => readQuestion(placed, markup, config, at))
    .map((question) => ({ ...question, lang: question.lang || language }));
  const places: Place[] = [
    ...(config.isBad ? [{ code: 'bad-config' as const, offset: startOf(config.script!) }] : []),
    ...questions.flatMap((question) => placesOf(question, markup)),
    ...sameWords(questions),
    ...mixedIn(questions, markup).map(({ host }) => placeAt(host, 'mixed-group')),
    ...getForms(questions, markup),
    ...bannerProblems(markup, config).map(({ host, name, ...place }) => ({
      ...place,
      offset: offsetOf(host, name),
    })),
  ];
  return {
    problems: places
      .sort((one, other) => one.offset - other.offset)
      .map((place) => problemOf(place, markup)),
    questions: questions.length,
    unread: questions.filter(({ lang }) => !lexiconOf(lang)).length,
    links: bannerLinks(markup, config).map(({ host, name, href }) => ({
      href,
      problem: (what) =>
        problemOf({ code: 'dead-link', offset: offsetOf(host, name), what }, markup),
    })),
  };
}

function placesOf(question: Question, { elements }: Markup): Place[] {
  const { words, found } = lexicalFindings(question);
  return [
    ...structuralCodes(question, elements).map((code) => placeAt(question.host, code)),
    ...question.asked.problems.map((problem) => problemPlace(question.host, problem)),
    ...found.map(({ code, start, end }) => ({
      code,
      offset: words.at[start]!,
      what: `«${quote(words.text.slice(start, end))}»`,
    })),
  ];
}

/** The attributes that break a rule; the others are broken by the element as a whole. */
const AT: Partial<Record<CheckCode, string>> = {
  checked: 'checked',
  required: 'required',
  'many-purposes': 'purpose',
  terms: 'purpose',
  'unknown-channel': 'channel',
  'no-partners': 'party',
  clash: 'mode',
  'mode-not-here': 'mode',
  'no-form': 'mode',
  'mixed-group': 'mode',
  'basis-not-here': 'basis',
  'no-purchase': 'basis',
  'no-scope': 'basis',
  'no-profession': 'basis',
  'brand-only': 'party',
  'not-a-sale': 'purchase-context',
  'no-call-terms': 'channel',
  'bad-end': 'valid-until',
  'no-agent': 'collection',
};

const placeAt = (host: Element, code: CheckCode): Place => ({
  code,
  offset: offsetOf(host, AT[code] ?? ''),
});

function problemPlace(host: Element, { code, detail = '' }: MannerProblem): Place {
  // What is said of a value begins with the name of its attribute.
  const name = code === 'unknown-value' ? detail.split('=')[0]! : AT[code as CheckCode];
  // What an answer alone can lack is no problem of its markup.
  return { code: code as CheckCode, offset: offsetOf(host, name ?? ''), what: detail };
}

/** Each form once, however many questions stand in it. */
const getForms = (questions: Question[], { elements }: Markup): Place[] =>
  [...new Set(questions.map((question) => formSentByGet(question, elements)))].flatMap((form) =>
    form ? [{ code: 'get-form' as const, offset: startOf(form) }] : [],
  );

/** Two questions in the same words; two branches of a template may well ask the same one. */
function sameWords(questions: Question[]): Place[] {
  const asked = new Map<string, string>();
  return questions.flatMap(({ host, label, purpose, channel, party }) => {
    const words = label.text.replace(/\s+/g, ' ').trim();
    const cell = [purpose, channel, party].join(' ');
    if (!words || !isKnown(words + cell)) return [];
    const earlier = asked.get(words) ?? cell;
    asked.set(words, earlier);
    return earlier === cell ? [] : [{ code: 'same-words' as const, offset: startOf(host) }];
  });
}

function problemOf({ code, offset, what }: Place, { file, source, isComplete }: Markup): Problem {
  const before = source.slice(0, offset);
  // A script may well send the form in another way.
  const isWarning = code === 'get-form' || (FROM_AROUND.includes(code) && !isComplete);
  return {
    file,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    code,
    severity: isWarning ? 'warning' : 'error',
    rule: MEND[code].rule,
    message: what ? MESSAGES[code].replace(/\.$/, `: ${what}.`) : MESSAGES[code],
    fix: MEND[code].how,
  };
}

const quote = (words: string): string => {
  const line = words.replaceAll(UNKNOWN, '…').replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
