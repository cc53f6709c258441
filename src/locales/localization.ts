/**
 * The words of our own chrome, in the page's language. The site's words are never ours to translate.
 * Extraction and the files of translators are those of `@lit/localize`; its runtime stays out of the
 * page, where it would weigh as much as a third of an element: every message has an id of its own here.
 */
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Speech, Words } from './locales.js';

/** What is there of a language: all words together, and whose they are. */
interface Known {
  words: Record<string, string>;
  of: Set<Speech>;
}

const known: Record<string, Known> = {};
let shown: Words = {};

/** Our words for an id in the language that is shown; the source's, which is English, where it lacks them. */
export const msg = ((source: string, { id }: { id: string }) => shown[id] ?? source) as MsgFn;

/**
 * Whether the words of one element are there in the page's language. If not, they are fetched, and
 * `update` is called when they came, or when it is clear that they never will and English serves.
 */
export function inPageLanguage(speech: Speech, update: () => void): boolean {
  const language = speech.language();
  const { words, of } = (known[language] ??= { words: {}, of: new Set() });
  const isHere = !language || of.has(speech);
  if (isHere) shown = words;
  else
    void speech.fetch().then((fetched) => {
      Object.assign(words, fetched);
      of.add(speech);
      update();
    });
  return isHere;
}
