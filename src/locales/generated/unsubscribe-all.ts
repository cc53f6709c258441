// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, speechOf } from '../locales.js';

export const languages: Languages = {
  'ar': [() => import('./ar/unsubscribe-all.js')],
  'bg': [() => import('./bg/unsubscribe-all.js')],
  'cs': [() => import('./cs/unsubscribe-all.js')],
  'da': [() => import('./da/unsubscribe-all.js')],
  'de': [() => import('./de/unsubscribe-all.js')],
  'el': [() => import('./el/unsubscribe-all.js')],
  'es': [() => import('./es/unsubscribe-all.js')],
  'et': [() => import('./et/unsubscribe-all.js')],
  'fi': [() => import('./fi/unsubscribe-all.js')],
  'fr': [() => import('./fr/unsubscribe-all.js')],
  'ga': [() => import('./ga/unsubscribe-all.js')],
  'he': [() => import('./he/unsubscribe-all.js')],
  'hr': [() => import('./hr/unsubscribe-all.js')],
  'hu': [() => import('./hu/unsubscribe-all.js')],
  'is': [() => import('./is/unsubscribe-all.js')],
  'it': [() => import('./it/unsubscribe-all.js')],
  'lt': [() => import('./lt/unsubscribe-all.js')],
  'lv': [() => import('./lv/unsubscribe-all.js')],
  'mt': [() => import('./mt/unsubscribe-all.js')],
  'nb': [() => import('./nb/unsubscribe-all.js')],
  'nn': [() => import('./nb/unsubscribe-all.js')],
  'no': [() => import('./nb/unsubscribe-all.js')],
  'nl': [() => import('./nl/unsubscribe-all.js')],
  'pl': [() => import('./pl/unsubscribe-all.js')],
  'pt': [() => import('./pt/unsubscribe-all.js')],
  'ro': [() => import('./ro/unsubscribe-all.js')],
  'sk': [() => import('./sk/unsubscribe-all.js')],
  'sl': [() => import('./sl/unsubscribe-all.js')],
  'sv': [() => import('./sv/unsubscribe-all.js')],
  'tr': [() => import('./tr/unsubscribe-all.js')],
  'uk': [() => import('./uk/unsubscribe-all.js')],
};

export const speech = speechOf(languages, 0);
