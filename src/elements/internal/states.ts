/** What style sheets are told of an answer, as custom states. */
import type { FormAnswer } from './form-answer.js';

type Told = Pick<FormAnswer, 'yes' | 'choice' | 'draft' | 'misuse'>;

export function showStates(states: CustomStateSet, { yes, choice, draft, misuse }: Told): void {
  states.clear();
  states.add(yes === undefined ? 'unanswered' : yes ? 'yes' : 'no');
  const awaited = choice?.state === 'requested' && draft?.taken;
  if (awaited || /saving|queued/.test(draft?.progress ?? '')) states.add('pending');
  if (misuse.blocking) states.add('misconfigured');
}
