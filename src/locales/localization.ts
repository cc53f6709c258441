/** The words of our own chrome, in the page's language. The site's words are never ours to translate. */
import { configureLocalization } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/** Written out, so that every bundler sees each file. */
const LOADERS = {
  fr: () => import('./generated/locales/fr.js'),
};

const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (code) => LOADERS[code as keyof typeof LOADERS](),
});

let shown: string = sourceLocale;
let wanted: string = sourceLocale;
let loading: Promise<void> = Promise.resolve();

/** The nearest locale we have for a language tag; English where we have none. */
const nearest = (tag: string): string => {
  const language = tag.split('-')[0]!.toLowerCase();
  return language in LOADERS ? language : sourceLocale;
};

/**
 * Whether our words are there in the page's language. If not, they are fetched and the host is
 * updated when they came, or when it is clear that they never will and English serves.
 */
export function inPageLanguage(host: ReactiveControllerHost): boolean {
  const locale = nearest(document.documentElement.lang);
  if (locale === shown) return true;
  if (locale !== wanted) {
    wanted = locale;
    loading = setLocale(locale)
      .catch(() => {})
      .then(() => void (shown = locale));
  }
  void loading.then(() => host.requestUpdate());
  return false;
}
