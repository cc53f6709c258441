/** What the banner says, read at the act, with the version of its words. */
import { type Question, readQuestion } from '../question.js';
import { versionOf } from './declared.js';

export function readNotice(host: Element, root: ShadowRoot): Question {
  const question = readQuestion(host, root, host.textContent);
  return { ...question, notice: { ...question.notice, version: versionOf(host) } };
}
