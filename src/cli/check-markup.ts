/** Checks every element that asks in one file or page. */
import { MEND } from '../domain/mend.js';
import { lexiconOf } from '../domain/lexical.js';
import { offsetOf, readMarkup, startOf, type Markup } from './markup.js';
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
}

interface Place {
  code: CheckCode;
  offset: number;
  words?: string;
}

const TAG = 'consent-checkbox';

/** A layout may say these for a fragment. */
const INHERITED: CheckCode[] = ['no-controller', 'no-withdrawal', 'no-privacy', 'no-retention'];

/** @param language of the words that no `lang` governs */
export function checkMarkup(file: string, source: string, language = ''): Checked {
  const markup = readMarkup(file, source);
  const config = readConfig(markup);
  const questions = markup.elements
    .filter(({ element }) => element.tagName === TAG)
    .map((placed) => readQuestion(placed, markup, config))
    .map((question) => ({ ...question, lang: question.lang || language }));
  const places: Place[] = [
    ...(config.isBad ? [{ code: 'bad-config' as const, offset: startOf(config.script!) }] : []),
    ...questions.flatMap((question) => placesOf(question, markup)),
    ...sameWords(questions),
    ...getForms(questions),
  ];
  return {
    problems: places
      .sort((one, other) => one.offset - other.offset)
      .map((place) => problemOf(place, markup)),
    questions: questions.length,
    unread: questions.filter(({ lang }) => !lexiconOf(lang)).length,
  };
}

function placesOf(question: Question, { elements }: Markup): Place[] {
  const { words, found } = lexicalFindings(question);
  return [
    ...structuralCodes(question, elements).map((code) => ({
      code,
      offset: offsetOf(question.host, AT[code] ?? ''),
    })),
    ...found.map(({ code, start, end }) => ({
      code,
      offset: words.at[start]!,
      words: words.text.slice(start, end),
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
};

/** Each form once, however many questions stand in it. */
const getForms = (questions: Question[]): Place[] =>
  [...new Set(questions.map(formSentByGet))].flatMap((form) =>
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

function problemOf({ code, offset, words }: Place, { file, source, isComplete }: Markup): Problem {
  const before = source.slice(0, offset);
  // A script may well send the form in another way.
  const isWarning = code === 'get-form' || (INHERITED.includes(code) && !isComplete);
  return {
    file,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    code,
    severity: isWarning ? 'warning' : 'error',
    rule: MEND[code].rule,
    message: MESSAGES[code] + (words ? ` «${quote(words)}»` : ''),
    fix: MEND[code].how,
  };
}

const quote = (words: string): string => {
  const line = words.replaceAll(UNKNOWN, '…').replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
