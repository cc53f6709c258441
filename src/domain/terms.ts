/** What a decision carries beside its purpose, channel and party, as the attributes say it. */
import type { Attribute } from './manner-values.js';
import { endUnder } from './shortfalls.js';
import { regimeFor, type RegimeQuestion } from './regime.js';
import type { Decision } from './schema.js';

export type Terms = Pick<
  Decision,
  'basis' | 'conditions' | 'validUntil' | 'frequency' | 'legalRefs' | 'explicit'
>;

type Conditions = NonNullable<Decision['conditions']>;

/** What has a value, and no more. */
const filled = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value)) as T;

/** The conditions that the attributes name. */
export const conditionsOf = (attribute: Attribute): Conditions =>
  filled({
    purchaseContext: attribute('purchase-context'),
    similarScope: attribute('similar-products'),
    profession: attribute('profession'),
  });

const isCallConsent = ({ channel, basis }: RegimeQuestion): boolean =>
  channel === 'phone' && basis === 'consent';

/** The day that the site names, in milliseconds; NaN where it is no day to come. */
function dayNamed(attribute: Attribute, at: number): number {
  const day = Date.parse(attribute('valid-until') ?? '');
  return day > at ? day : NaN;
}

/** What is missing of a yes to calls: when they come, how often, and until when. */
export function callProblems(attribute: Attribute, question: RegimeQuestion) {
  if (!isCallConsent(question)) return [];
  const isOpen = attribute('valid-until') === undefined;
  return [
    ...(attribute('hours') && attribute('frequency') ? [] : (['no-call-terms'] as const)),
    ...(isOpen || dayNamed(attribute, question.at) ? [] : (['bad-end'] as const)),
  ];
}

/** The end that a yes to calls has: the site's, where the law lets it last so long. */
function endOf(attribute: Attribute, question: RegimeQuestion): string | undefined {
  const row = isCallConsent(question) && regimeFor(question);
  if (!row) return undefined;
  const latest = endUnder(row, question.at);
  return new Date(Math.min(dayNamed(attribute, question.at) || latest, latest)).toISOString();
}

export function termsOf(attribute: Attribute, question: RegimeQuestion): Terms {
  const isConsent = question.basis === 'consent';
  const legalRefs = regimeFor(question)?.legalRefs;
  return {
    basis: question.basis,
    ...filled({
      conditions: isConsent ? undefined : conditionsOf(attribute),
      validUntil: endOf(attribute, question),
      frequency: attribute('frequency'),
      legalRefs: legalRefs && [...legalRefs],
      explicit: attribute('explicit') !== undefined,
    }),
  };
}
