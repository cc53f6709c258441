// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, speechOf, together } from '../locales.js';
import { speech as others } from './unsubscribe-all.js';

export const languages: Languages = {
  'ar': [() => import('./ar/preference-grid.js')],
  'bg': [() => import('./bg/preference-grid.js')],
  'cs': [() => import('./cs/preference-grid.js')],
  'da': [() => import('./da/preference-grid.js')],
  'de': [() => import('./de/preference-grid.js')],
  'el': [() => import('./el/preference-grid.js')],
  'es': [() => import('./es/preference-grid.js')],
  'et': [() => import('./et/preference-grid.js')],
  'fi': [() => import('./fi/preference-grid.js')],
  'fr': [() => import('./fr/preference-grid.js')],
  'ga': [() => import('./ga/preference-grid.js')],
  'he': [() => import('./he/preference-grid.js')],
  'hr': [() => import('./hr/preference-grid.js')],
  'hu': [() => import('./hu/preference-grid.js')],
  'is': [() => import('./is/preference-grid.js')],
  'it': [() => import('./it/preference-grid.js')],
  'lt': [() => import('./lt/preference-grid.js')],
  'lv': [() => import('./lv/preference-grid.js')],
  'mt': [() => import('./mt/preference-grid.js')],
  'nb': [() => import('./nb/preference-grid.js')],
  'nn': [() => import('./nb/preference-grid.js')],
  'no': [() => import('./nb/preference-grid.js')],
  'nl': [() => import('./nl/preference-grid.js')],
  'pl': [() => import('./pl/preference-grid.js')],
  'pt': [() => import('./pt/preference-grid.js')],
  'ro': [() => import('./ro/preference-grid.js')],
  'sk': [() => import('./sk/preference-grid.js')],
  'sl': [() => import('./sl/preference-grid.js')],
  'sv': [() => import('./sv/preference-grid.js')],
  'tr': [() => import('./tr/preference-grid.js')],
  'uk': [() => import('./uk/preference-grid.js')],
};

export const speech = together(others, speechOf(languages, 0));
