/** Our words in the page's language, as elements ask for them. */
import { guide } from '../../guide.js';
import { inPageLanguage } from '../../locales/localization.js';
import type { Speech } from '../../locales/locales.js';

/** A class of elements has what they can say from whoever names them: the script tag, or an import. */
type Speaking = typeof HTMLElement & { speech?: Speech };

/**
 * Whether an element can speak; if not yet, `update` is called when it can. Where we do not know the
 * page's language English serves, and that is said in development.
 */
export function hasOurWords(host: Element, update: () => void): boolean {
  const { speech } = host.constructor as Speaking;
  if (!speech) return true;
  guide?.language(host, speech);
  return inPageLanguage(speech, update);
}
