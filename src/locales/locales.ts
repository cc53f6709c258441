/** Where our words stand in each language, and which of them a page wants. */

/** By id. */
export type Words = Readonly<Record<string, string>>;

/** A file for each language, by its tag in lower case; English, the source, stands in the code. */
export type Files = Readonly<Record<string, () => Promise<{ words: Words }>>>;

/**
 * All that one element can say (`generated/`, a module for each element). Every import is written
 * out there, so that every bundler sees each file.
 */
export type Languages = readonly Files[];

/** The page's language as far as we speak it, so that `pt` serves `pt-BR`; '' is English. */
export function pageLanguage([files = {}]: Languages): string {
  const parts = document.documentElement.lang.toLowerCase().split('-');
  while (parts.length > 0 && !Object.hasOwn(files, parts.join('-'))) parts.pop();
  return parts.join('-');
}

const wordsIn = async (files: Files, language: string): Promise<Words | undefined> =>
  (await files[language]?.().catch(() => undefined))?.words;

/** Asks for our words in the page's language; where they cannot be had, English serves. */
export async function fetchWords(languages: Languages): Promise<Words> {
  const language = pageLanguage(languages);
  const all = await Promise.all(languages.map((files) => wordsIn(files, language)));
  return Object.assign({}, ...all) as Words;
}
