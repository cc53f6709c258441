/**
 * The words of our own chrome, in the page's language. The site's words are never ours to translate.
 * Extraction and locale modules are those of `@lit/localize`; its runtime stays out of the page,
 * where it would weigh as much as a third of an element: every message has an id of its own here.
 */
import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
import { SOURCE, type Words, wordsOfPage } from './locales.js';

let shown = SOURCE;
let templates: LocaleModule['templates'] = {};

/** Our words for an id in the locale that is shown; the source's, which is English, where it lacks them. */
export const msg = ((source: string, { id }: { id: string }) => templates[id] ?? source) as MsgFn;

/**
 * Whether our words are there in the page's language. If not, they are fetched, and `update` is
 * called when they came, or when it is clear that they never will and English serves.
 */
export function inPageLanguage(update: () => void): boolean {
  const load = wordsOfPage();
  if (load === shown) return true;
  const use = (words: Words) => {
    templates = words.templates ?? {};
    shown = load;
    update();
  };
  load().then(use, () => use({}));
  return false;
}
