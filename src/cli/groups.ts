/** The groups that questions stand in: a person reads what one legend holds as one thing. */
import { isOpaque, written, type Element, type Markup } from './markup.js';
import { UNKNOWN } from './mask.js';
import type { Question } from './question.js';

/** The nearest group around a question; nothing where there is none, or where nobody knows. */
function groupOf({ ancestors }: Question, markup: Markup): Element | undefined {
  const role = (element: Element) => written(element, 'role') ?? '';
  const isUnknown = (element: Element) => role(element) === UNKNOWN || isOpaque(element, markup);
  const isGroup = (element: Element) =>
    element.tagName === 'fieldset' || /^(group|radiogroup)$/.test(role(element));
  const group = ancestors.find((element) => isGroup(element) || isUnknown(element));
  return group && !isUnknown(group) ? group : undefined;
}

/** The boxes for a no that stand in one group with a box for a yes. */
export function mixedIn(questions: Question[], markup: Markup): Question[] {
  const isYes = ({ asked: { way } }: Question) =>
    way && way.mode !== 'objection' && !way.refusesOnly;
  const ofYes = new Set(questions.filter(isYes).map((question) => groupOf(question, markup)));
  return questions.filter((question) => {
    const group = question.asked.way?.mode === 'objection' && groupOf(question, markup);
    return group && ofYes.has(group);
  });
}
