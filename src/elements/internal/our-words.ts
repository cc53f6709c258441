/** Our words in the page's language, as elements ask for them. */
import { guide } from '../../guide.js';
import { inPageLanguage } from '../../locales/localization.js';
import type { Languages } from '../../locales/locales.js';

/**
 * Whether an element can speak; if not yet, `update` is called when it can. Where we do not know the
 * page's language English serves, and that is said in development.
 */
export function hasOurWords(host: Element, languages: Languages, update: () => void): boolean {
  guide?.language(host, languages);
  return inPageLanguage(languages, update);
}
