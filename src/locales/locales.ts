/** Where our words stand in each language, and which of them a page wants. */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { sourceLocale } from './generated/locale-codes.js';

export type Words = Partial<LocaleModule>;
type Load = () => Promise<Words>;

/** Written out, so that every bundler sees each file; the source's words stand in the code. */
const LOADERS: Record<string, Load> = {
  [sourceLocale]: () => Promise.resolve({}),
  fr: () => import('./generated/locales/fr.js'),
};

export const SOURCE = LOADERS[sourceLocale]!;

/** Fetches our words in the page's language; English serves where there are none. */
export function wordsOfPage(): Load {
  const [language] = document.documentElement.lang.toLowerCase().split('-');
  return Object.hasOwn(LOADERS, language!) ? LOADERS[language!]! : SOURCE;
}
