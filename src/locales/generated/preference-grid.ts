// Written by `npm run localize`: edit the files in xliff/ instead.
import type { Files, Languages } from '../locales.js';
import { languages as others } from './unsubscribe-all.js';

const files: Files = {
  'fr': () => import('./fr/preference-grid.js'),
};

export const languages: Languages = [...others, files];
