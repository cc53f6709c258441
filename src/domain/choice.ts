/**
 * INVARIANT 1, the unchecked default. A purpose has no field for a preset answer, and the only
 * way out of «unanswered» is `answer()`, which takes a yes from a person's act alone.
 */
import { ConsentError } from './errors.js';
import type { ConsentRecord, Decision, State } from './schema.js';
import { isNo } from './states.js';

/** What a person is asked: one purpose, through one channel, for one party, on which terms. */
export type Purpose = Omit<Decision, 'initial' | 'state'>;

/** How the answer was given, and whether the browser vouches for a person behind it. */
export type Act = Pick<ConsentRecord['method'], 'control' | 'trusted'>;

export interface Choice extends Purpose {
  /** What the control showed before the act. */
  initial: Decision['initial'];
  state: State;
}

export const unanswered = (purpose: Purpose): Choice => ({
  ...purpose,
  initial: 'unset',
  state: 'unanswered',
});

/**
 * The person's answer to a question.
 * @throws {ConsentError} `untrusted-act` when anything but a no does not come from a trusted act.
 */
export function answer(choice: Choice, state: State, act: Act): Choice {
  if (!isNo(state) && !act.trusted) throw new ConsentError('untrusted-act');
  const initial = choice.state === 'unanswered' ? 'unset' : choice.state;
  return { ...choice, initial, state };
}
