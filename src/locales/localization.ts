/**
 * The words of our own chrome, in the page's language. The site's words are never ours to translate.
 * Extraction and locale modules are those of `@lit/localize`; its runtime stays out of the page,
 * where it would weigh as much as a third of an element: every message has an id of its own here.
 */
import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
import { sourceLocale } from './generated/locale-codes.js';

/** Written out, so that every bundler sees each file. */
const LOADERS: Record<string, () => Promise<LocaleModule>> = {
  fr: () => import('./generated/locales/fr.js'),
};

let templates: LocaleModule['templates'] = {};
let shown: string = sourceLocale;
let loading: { locale: string; done: Promise<void> } | undefined;

/** Our words for an id in the locale that is shown; the source's, which is English, where it lacks them. */
export const msg = ((source: string, { id }: { id: string }) => templates[id] ?? source) as MsgFn;

async function load(locale: string): Promise<void> {
  const module = await LOADERS[locale]?.().catch(() => undefined);
  templates = module?.templates ?? {};
  shown = locale;
}

/**
 * Whether our words are there in the page's language. If not, they are fetched, and `update` is
 * called when they came, or when it is clear that they never will and English serves.
 */
export function inPageLanguage(update: () => void): boolean {
  const language = document.documentElement.lang.split('-')[0]!.toLowerCase();
  const locale = language in LOADERS ? language : sourceLocale;
  if (locale === shown) return true;
  if (locale !== loading?.locale) loading = { locale, done: load(locale) };
  void loading.done.then(update);
  return false;
}
