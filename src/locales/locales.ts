/** Where our words stand in each language, and which of them a page wants. */

/** By id. */
export type Words = Readonly<Record<string, string>>;

/**
 * The files to be read for each language, by its tag in lower case; English, the source, stands in
 * the code. Every import is written out (`generated/`), so that every bundler sees each file.
 */
export type Languages = Readonly<Record<string, readonly (() => Promise<{ words: Words }>)[]>>;

/** All that one element can say. */
export interface Speech {
  /** The page's language as far as we speak it, so that `pt` serves `pt-BR`; '' is English. */
  language: () => string;
  /** Asks for our words in the page's language; where they cannot be had, English serves. */
  fetch: () => Promise<Words>;
}

/** What is said with the files that stand at these places of each language. */
export function speechOf(languages: Languages, ...places: number[]): Speech {
  const language = (): string => {
    const parts = document.documentElement.lang.toLowerCase().split('-');
    while (parts.length > 0 && !Object.hasOwn(languages, parts.join('-'))) parts.pop();
    return parts.join('-');
  };
  const fetch = async (): Promise<Words> => {
    const files = languages[language()] ?? [];
    const all = places.map(async (place) => (await files[place]?.().catch(() => undefined))?.words);
    return Object.assign({}, ...(await Promise.all(all))) as Words;
  };
  return { language, fetch };
}

/** What is said with the words of both; a page with the two has each table once. */
export const together = (one: Speech, other: Speech): Speech => ({
  language: one.language,
  fetch: async () => {
    const [some, more] = await Promise.all([one.fetch(), other.fetch()]);
    return { ...some, ...more };
  },
});
