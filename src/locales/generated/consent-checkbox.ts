// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, speechOf } from '../locales.js';

export const languages: Languages = {
  'ar': [() => import('./ar/consent-checkbox.js')],
  'bg': [() => import('./bg/consent-checkbox.js')],
  'cs': [() => import('./cs/consent-checkbox.js')],
  'da': [() => import('./da/consent-checkbox.js')],
  'de': [() => import('./de/consent-checkbox.js')],
  'el': [() => import('./el/consent-checkbox.js')],
  'es': [() => import('./es/consent-checkbox.js')],
  'et': [() => import('./et/consent-checkbox.js')],
  'fi': [() => import('./fi/consent-checkbox.js')],
  'fr': [() => import('./fr/consent-checkbox.js')],
  'ga': [() => import('./ga/consent-checkbox.js')],
  'he': [() => import('./he/consent-checkbox.js')],
  'hr': [() => import('./hr/consent-checkbox.js')],
  'hu': [() => import('./hu/consent-checkbox.js')],
  'is': [() => import('./is/consent-checkbox.js')],
  'it': [() => import('./it/consent-checkbox.js')],
  'lt': [() => import('./lt/consent-checkbox.js')],
  'lv': [() => import('./lv/consent-checkbox.js')],
  'mt': [() => import('./mt/consent-checkbox.js')],
  'nb': [() => import('./nb/consent-checkbox.js')],
  'nn': [() => import('./nb/consent-checkbox.js')],
  'no': [() => import('./nb/consent-checkbox.js')],
  'nl': [() => import('./nl/consent-checkbox.js')],
  'pl': [() => import('./pl/consent-checkbox.js')],
  'pt': [() => import('./pt/consent-checkbox.js')],
  'ro': [() => import('./ro/consent-checkbox.js')],
  'sk': [() => import('./sk/consent-checkbox.js')],
  'sl': [() => import('./sl/consent-checkbox.js')],
  'sv': [() => import('./sv/consent-checkbox.js')],
  'tr': [() => import('./tr/consent-checkbox.js')],
  'uk': [() => import('./uk/consent-checkbox.js')],
};

export const speech = speechOf(languages, 0);
