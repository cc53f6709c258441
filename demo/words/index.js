/** The demo's words in each language. */
import { en } from './en.js';
import { preferences as enPreferences } from './en-preferences.js';
import { fr } from './fr.js';
import { preferences as frPreferences } from './fr-preferences.js';
import { typeset } from './typeset.js';

export const words = { en: { ...en, ...enPreferences }, fr: { ...fr, ...typeset(frPreferences) } };
