// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, speechOf } from '../locales.js';

export const languages: Languages = {
  'ar': [() => import('./ar/cookie-banner.js')],
  'bg': [() => import('./bg/cookie-banner.js')],
  'cs': [() => import('./cs/cookie-banner.js')],
  'da': [() => import('./da/cookie-banner.js')],
  'de': [() => import('./de/cookie-banner.js')],
  'el': [() => import('./el/cookie-banner.js')],
  'es': [() => import('./es/cookie-banner.js')],
  'et': [() => import('./et/cookie-banner.js')],
  'fi': [() => import('./fi/cookie-banner.js')],
  'fr': [() => import('./fr/cookie-banner.js')],
  'ga': [() => import('./ga/cookie-banner.js')],
  'he': [() => import('./he/cookie-banner.js')],
  'hr': [() => import('./hr/cookie-banner.js')],
  'hu': [() => import('./hu/cookie-banner.js')],
  'is': [() => import('./is/cookie-banner.js')],
  'it': [() => import('./it/cookie-banner.js')],
  'lt': [() => import('./lt/cookie-banner.js')],
  'lv': [() => import('./lv/cookie-banner.js')],
  'mt': [() => import('./mt/cookie-banner.js')],
  'nb': [() => import('./nb/cookie-banner.js')],
  'nn': [() => import('./nb/cookie-banner.js')],
  'no': [() => import('./nb/cookie-banner.js')],
  'nl': [() => import('./nl/cookie-banner.js')],
  'pl': [() => import('./pl/cookie-banner.js')],
  'pt': [() => import('./pt/cookie-banner.js')],
  'ro': [() => import('./ro/cookie-banner.js')],
  'sk': [() => import('./sk/cookie-banner.js')],
  'sl': [() => import('./sl/cookie-banner.js')],
  'sv': [() => import('./sv/cookie-banner.js')],
  'tr': [() => import('./tr/cookie-banner.js')],
  'uk': [() => import('./uk/cookie-banner.js')],
};

export const speech = speechOf(languages, 0);
