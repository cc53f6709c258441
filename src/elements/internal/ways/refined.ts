/** What the record says of the way in which the question was asked. */
import type { Manner } from '../../../domain/manner.js';
import { RECORD_ID } from '../../../domain/record-id.js';
import { agentMethod } from '../agent.js';
import { attribute } from '../attribute.js';
import type { Question } from '../question.js';
import { isPartner, partnersOf } from './manner.js';
import { pairLabels } from './pair.js';

type Method = Question['context']['method'];

const methodOf = (host: Element, { collection }: Manner, method: Method): Method => {
  const byOthers = host.hasAttribute('guardian') && { actor: 'guardian' as const };
  return {
    ...method,
    ...(collection === 'kiosk' && { surface: 'kiosk' }),
    ...(agentMethod(host, collection) || byOthers),
  };
};

const MEDIA = { web: 'web', kiosk: 'kiosk', store: 'spoken', phone: 'spoken' } as const;

export function refined(question: Question, host: Element, manner: Manner): Question {
  const { context, notice } = question;
  const { mode, collection, terms } = manner;
  // What is no record's id blocks a yes, and must not spoil the record of a no.
  const supersedes = RECORD_ID.exec(attribute(host, 'reconsent'))?.[0];
  return {
    ...question,
    purpose: {
      ...question.purpose,
      ...(isPartner(host) && { party: 'partner', partyIds: partnersOf(host) }),
      ...terms,
    },
    notice: { ...notice, medium: MEDIA[collection] },
    context: {
      ...context,
      method: methodOf(host, manner, context.method),
      ...(mode === 'choice' && { controls: pairLabels() }),
      ...(host.hasAttribute('double-opt-in') && { doubleOptIn: 'required' as const }),
      ...(supersedes && { links: { supersedes } }),
    },
    volatile: collection === 'kiosk',
  };
}
