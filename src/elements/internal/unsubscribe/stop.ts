/** The record of a stop of everything, in the words that were on the screen. */
import { type Draft, makeDraft } from '../../../delivery/draft.js';
import { type Act, answer, unanswered } from '../../../domain/choice.js';
import { ALL_PURPOSES } from '../../../domain/everything.js';
import { agentMethod } from '../agent.js';
import type { Presentation } from '../banner/weight.js';
import { pairLabels, STOP_OR_ADAPT } from '../choice-buttons.js';
import type { Person } from '../person.js';
import { type Page, readPage, shownIn } from '../question.js';
import { gridOf } from './adapt.js';

export interface Stop {
  /** Where no token or account names the person, their address goes in the same form. */
  person: Person | undefined;
  act: Required<Act>;
  presentation: Presentation | undefined;
  /** The site's words as they stood first. */
  words: string;
}

export function makeStop(
  host: HTMLElement,
  root: ShadowRoot,
  { person, act, presentation, words }: Stop,
): { draft: Draft; endpoint: Page['endpoint'] } {
  const { notice, context, endpoint } = readPage(
    host,
    shownIn(root),
    host.textContent === words ? undefined : 'altered',
  );
  const { capacity } = context.subject;
  const controls = pairLabels(STOP_OR_ADAPT);
  const agent = agentMethod(host);
  const draft = makeDraft(
    { ...notice, labels: [controls[0]!.label], ...(agent && { medium: 'spoken' }) },
    [answer(unanswered(ALL_PURPOSES), 'objected', act)],
    {
      ...context,
      scope: 'all',
      subject: { ...(person ?? { idType: 'form' }), capacity },
      method: {
        surface: gridOf(host) ? 'portal' : 'web-standalone',
        actor: 'data-subject',
        ...agent,
        ...act,
      },
      controls,
      ...(presentation && { presentation }),
    },
  );
  return { draft, endpoint };
}
