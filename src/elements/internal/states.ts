/** What is told of an answer: to the site, and to style sheets as custom states. */
import type { Choice } from '../../domain/choice.js';
import type { FormAnswer } from './form-answer.js';

/** A yes that the site may rely on: it stands in the form under the element's name. */
export const isAgreed = (choice: Choice | undefined): boolean =>
  /^(given|renewed)$/.test(choice?.state ?? '');

type Told = Pick<FormAnswer, 'yes' | 'choice' | 'draft' | 'misuse'>;

export function showStates(states: CustomStateSet, { yes, choice, draft, misuse }: Told): void {
  states.clear();
  states.add(yes === undefined ? 'unanswered' : yes ? 'yes' : 'no');
  const awaited = choice?.state === 'requested' && draft?.taken;
  if (awaited || /saving|queued/.test(draft?.progress ?? '')) states.add('pending');
  if (misuse.blocking) states.add('misconfigured');
}
