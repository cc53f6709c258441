// Written by `npm run localize`: edit the files in xliff/ instead.
import type { Files, Languages } from '../locales.js';

const files: Files = {
  'fr': () => import('./fr/unsubscribe-all.js'),
};

export const languages: Languages = [files];
