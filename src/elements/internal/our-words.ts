/** Our words in the page's language, as elements ask for them. */
import { inPageLanguage } from '../../locales/localization.js';
import { type Languages, pageLanguage } from '../../locales/locales.js';
import { warn } from './warn.js';

/**
 * Whether an element can speak; if not yet, `update` is called when it can. Where we do not know the
 * page's language English serves, and the development build says so.
 */
export function hasOurWords(host: Element, languages: Languages, update: () => void): boolean {
  const { lang } = document.documentElement;
  if (__DEV__ && !/^(en\b|$)/i.test(lang) && !pageLanguage(languages))
    warn({ code: 'no-language', detail: `lang="${lang}"` }, host);
  return inPageLanguage(languages, update);
}
