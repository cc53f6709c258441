/** What an assertion or an act of a test ends with, as a stable code. `docs/testing.md` lists them. */
import { ConsentError } from '../domain/errors.js';

export const FAILURES = {
  'stored-before': 'Before the choice something was stored, or asked of another site.',
  unequal: 'The two answers of a pair do not weigh the same, or one of them cannot be reached.',
  'not-empty': 'A box was chosen before the person chose.',
  'harder-no': 'A refusal takes more acts than a yes.',
  'not-asked': 'The page does not ask, or what was done to it is no answer.',
  'nothing-found': 'There is no such box, pair or control on the page.',
  'out-of-reach': 'No person could click this: it is hidden, disabled, covered or never still.',
  'unknown-key': 'The DevTools protocol is told of no such key here.',
  'bad-driver': 'This is no driver: hand the page to `playwright`, `puppeteer` or another of them.',
} as const;

export type FailureCode = keyof typeof FAILURES;

export const fail = (code: FailureCode, ...details: string[]): ConsentError =>
  new ConsentError(code, [`${code}: ${FAILURES[code]}`, ...details].join('\n  '));
