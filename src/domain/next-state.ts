/** What an answer in a grid says after what is stored: a state to record, or nothing new. */
import { type Act, answer, type Choice, type Purpose, unanswered } from './choice.js';
import type { State } from './schema.js';
import { isNo } from './states.js';
import { type AskedCell, remarkOn, stands, type StoredCell } from './stored-cell.js';

/** When it is asked, in milliseconds, and whether a no is to be recorded that changes nothing. */
interface Moment {
  at: number;
  /** The person refused what they had said nothing to, or what nobody could read. */
  plain: boolean;
}

/** A yes that stood, waits or is in doubt is taken back; one that never was is refused. */
const afterNo = (it: StoredCell | undefined, asked: AskedCell, { at, plain }: Moment) => {
  if (it && isNo(it.state as State)) return undefined;
  if (!asked.isConsent) return 'objected';
  const remark = remarkOn(it, { ...asked, saysNo: false }, at);
  if (stands(it, asked, at) || remark === 'pending' || remark === 'in-doubt') return 'withdrawn';
  return plain || asked.saysNo ? 'refused' : undefined;
};

const afterYes = (it: StoredCell | undefined, asked: AskedCell, at: number) => {
  if (!asked.isConsent) return it?.state === 'objected' ? 'objection-lifted' : undefined;
  // A box for a no that has no such law behind it takes no yes.
  if (asked.saysNo || stands(it, asked, at)) return undefined;
  return remarkOn(it, asked, at) === 'in-doubt' ? 'renewed' : 'given';
};

export const nextState = (
  yes: boolean,
  it: StoredCell | undefined,
  asked: AskedCell,
  moment: Moment,
): State | undefined => (yes ? afterYes(it, asked, moment.at) : afterNo(it, asked, moment));

/**
 * The answer as a choice of a record. What was imported without a proof is nothing that was shown.
 * @throws {ConsentError} `untrusted-act`, as `answer`.
 */
export function choiceAfter(
  it: StoredCell | undefined,
  purpose: Purpose,
  state: State,
  act: Act,
): Choice {
  const shown = !it || it.state === 'unknown' ? 'unanswered' : it.state;
  return answer({ ...unanswered(purpose), state: shown as State }, state, act);
}
