/** What the banner says, read at the act, with the version of its words. */
import { type Page, readPage, shownIn } from '../question.js';
import { versionOf } from './misuse.js';

export function readNotice(host: Element, root: ShadowRoot): Page {
  const page = readPage(host, shownIn(root));
  return { ...page, notice: { ...page.notice, version: versionOf(host) } };
}
