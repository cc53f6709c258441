/** The lexical rules that the words of a question break; fetched when somebody says yes to them. */
import type { Asking, Finding } from '../../domain/check-with.js';
import { checkWith } from '../../domain/check-with.js';
import type { Lexicon } from '../../domain/lexicon/lexicon.js';
import type { Question } from './question.js';

/** Written out, so that every bundler sees each file. */
const LEXICONS = new Map<string, () => Promise<Lexicon>>([
  ['de', async () => (await import('../../domain/lexicon/de.js')).de],
  ['en', async () => (await import('../../domain/lexicon/en.js')).en],
  ['fr', async () => (await import('../../domain/lexicon/fr.js')).fr],
  ['nl', async () => (await import('../../domain/lexicon/nl.js')).nl],
]);

/** What breaks a rule; nothing where the language of the words has no lexicon. */
export async function findingsIn(words: string, lang: string, asking: Asking): Promise<Finding[]> {
  const language = lang.toLowerCase().split(/[-_]/)[0]!;
  const lexicon = await LEXICONS.get(language)?.();
  return lexicon ? checkWith(lexicon, words, asking) : [];
}

/** The codes of the rules that the site's words break, each once. */
export async function flagsOf({ words, notice, purpose }: Question): Promise<string[]> {
  const asking = purpose.basis === 'consent' ? 'consent' : 'objection';
  const findings = await findingsIn(words, notice.lang, asking);
  return [...new Set(findings.map(({ code }) => code))];
}
