/** The demo's words in each language. */
import { en } from './en.js';
import { builder as enBuilder } from './en-builder.js';
import { mail as enMail } from './en-mail.js';
import { preferences as enPreferences } from './en-preferences.js';
import { fr } from './fr.js';
import { builder as frBuilder } from './fr-builder.js';
import { mail as frMail } from './fr-mail.js';
import { preferences as frPreferences } from './fr-preferences.js';
import { typeset } from './typeset.js';

export const words = {
  en: { ...en, ...enPreferences, ...enMail, ...enBuilder },
  fr: { ...fr, ...typeset({ ...frPreferences, ...frMail, ...frBuilder }) },
};
