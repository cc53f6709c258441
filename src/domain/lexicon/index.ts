import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Lexicon } from './lexicon.js';
import { nl } from './nl.js';

/** One file per language; what is not here has the structural rules alone. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, fr, nl };
