/** The only maker of a record: what was shown, what was chosen and the circumstances, as a value. */
import type { Choice } from './choice.js';
import { ConsentError } from './errors.js';
import type { ConsentRecord, RecordedNotice } from './schema.js';
import { isNo } from './states.js';
import { checkNotice } from './wording.js';

/** A record whose words are not digested yet: hashing is the signature's work. */
export type UnsealedRecord = Omit<ConsentRecord, 'notice'> & {
  notice: Omit<RecordedNotice, 'digest'>;
};

/** What was on the screen at the act: the whole text, and the sentence beside each control. */
export interface Notice extends Omit<RecordedNotice, 'digest'> {
  labels: string[];
  /** What else could be had on the same screen, such as a stop of everything (EP-08). */
  also?: ConsentRecord['offered'];
}

/** Who asks whom, where and how; time in milliseconds, and the id, come from the caller. */
export interface Context extends Pick<
  ConsentRecord,
  | 'jti'
  | 'aud'
  | 'element'
  | 'subject'
  | 'controller'
  | 'jurisdiction'
  | 'method'
  | 'withdraw'
  | 'retention'
  | 'origin'
  | 'controls'
  | 'doubleOptIn'
  | 'links'
  | 'presentation'
  | 'removed'
  | 'signals'
> {
  now: number;
  /** `all` of a stop of everything. */
  scope?: ConsentRecord['scope'];
}

/**
 * Makes the record of one act. `choices` stand in the order of `notice.labels`.
 * @throws {ConsentError} with a wording rule's code when the words carry nothing but a no.
 */
export function createRecord(notice: Notice, choices: Choice[], context: Context): UnsealedRecord {
  const { labels, also = [], ...shown } = notice;
  const { now, ...circumstances } = context;
  const record: UnsealedRecord = {
    schema: 'consent-record/1',
    scope: 'item',
    ...circumstances,
    iat: Math.floor(now / 1000),
    notice: shown,
    offered: [
      ...choices.map(({ purpose, channel, party }, i) => ({
        purpose,
        channel,
        party,
        label: labels[i] ?? '',
      })),
      ...also,
    ],
    decisions: choices,
    ...(choices.some(({ state }) => state === 'withdrawn') && { erasure: 'purpose-data' }),
  };
  const broken = choices.some(({ state }) => !isNo(state)) ? checkNotice(record)[0] : undefined;
  if (broken) throw new ConsentError(broken);
  return record;
}
