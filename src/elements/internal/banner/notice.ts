/** What the banner says, read at the act, with the version of its words. */
import { type Question, readQuestion } from '../question.js';
import { versionOf } from './misuse.js';

export function readNotice(host: Element, root: ShadowRoot): Question {
  const question = readQuestion(host, root, host.textContent);
  question.notice.version = versionOf(host);
  question.context.method.surface = 'banner';
  return question;
}
