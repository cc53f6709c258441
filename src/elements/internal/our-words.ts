/** Our words in the page's language, as elements ask for them. */
import { inPageLanguage } from '../../locales/localization.js';
import type { Speech } from '../../locales/locales.js';
import { warn } from './warn.js';

/** A class of elements has what they can say: its own, or what the script tag hands over. */
type Speaking = typeof HTMLElement & { speech: Speech };

/**
 * Whether an element can speak; if not yet, `update` is called when it can. Where we do not know the
 * page's language English serves, and the development build says so.
 */
export function hasOurWords(host: Element, update: () => void): boolean {
  const { speech } = host.constructor as Speaking;
  const { lang } = document.documentElement;
  if (__DEV__ && !/^(en\b|$)/i.test(lang) && !speech.language())
    warn({ code: 'no-language', detail: `lang="${lang}"` }, host);
  return inPageLanguage(speech, update);
}
