/** What the banner says, read at the act, with the version of its words. */
import { type Page, readPage, shownIn } from '../question.js';
import type { Person } from '../person.js';
import { versionOf } from './declared.js';

/** `person`: who is signed in, where the answer is theirs on every device. */
export function readNotice(host: Element, root: ShadowRoot, person?: Person): Page {
  const page = readPage(host, shownIn(root));
  Object.assign(page.context.subject, person);
  return { ...page, notice: { ...page.notice, version: versionOf(host) } };
}
