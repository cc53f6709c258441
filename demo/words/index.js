/** The demo's words in each language. */
import { en } from './en.js';
import { fr } from './fr.js';

export const words = { en, fr };
