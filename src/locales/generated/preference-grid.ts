// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, speechOf } from '../locales.js';

export const languages: Languages = {
  'ar': [() => import('./ar/unsubscribe-all.js'), () => import('./ar/preference-grid.js')],
  'bg': [() => import('./bg/unsubscribe-all.js'), () => import('./bg/preference-grid.js')],
  'cs': [() => import('./cs/unsubscribe-all.js'), () => import('./cs/preference-grid.js')],
  'da': [() => import('./da/unsubscribe-all.js'), () => import('./da/preference-grid.js')],
  'de': [() => import('./de/unsubscribe-all.js'), () => import('./de/preference-grid.js')],
  'el': [() => import('./el/unsubscribe-all.js'), () => import('./el/preference-grid.js')],
  'es': [() => import('./es/unsubscribe-all.js'), () => import('./es/preference-grid.js')],
  'et': [() => import('./et/unsubscribe-all.js'), () => import('./et/preference-grid.js')],
  'fi': [() => import('./fi/unsubscribe-all.js'), () => import('./fi/preference-grid.js')],
  'fr': [() => import('./fr/unsubscribe-all.js'), () => import('./fr/preference-grid.js')],
  'ga': [() => import('./ga/unsubscribe-all.js'), () => import('./ga/preference-grid.js')],
  'he': [() => import('./he/unsubscribe-all.js'), () => import('./he/preference-grid.js')],
  'hr': [() => import('./hr/unsubscribe-all.js'), () => import('./hr/preference-grid.js')],
  'hu': [() => import('./hu/unsubscribe-all.js'), () => import('./hu/preference-grid.js')],
  'is': [() => import('./is/unsubscribe-all.js'), () => import('./is/preference-grid.js')],
  'it': [() => import('./it/unsubscribe-all.js'), () => import('./it/preference-grid.js')],
  'lt': [() => import('./lt/unsubscribe-all.js'), () => import('./lt/preference-grid.js')],
  'lv': [() => import('./lv/unsubscribe-all.js'), () => import('./lv/preference-grid.js')],
  'mt': [() => import('./mt/unsubscribe-all.js'), () => import('./mt/preference-grid.js')],
  'nb': [() => import('./nb/unsubscribe-all.js'), () => import('./nb/preference-grid.js')],
  'nn': [() => import('./nb/unsubscribe-all.js'), () => import('./nb/preference-grid.js')],
  'no': [() => import('./nb/unsubscribe-all.js'), () => import('./nb/preference-grid.js')],
  'nl': [() => import('./nl/unsubscribe-all.js'), () => import('./nl/preference-grid.js')],
  'pl': [() => import('./pl/unsubscribe-all.js'), () => import('./pl/preference-grid.js')],
  'pt': [() => import('./pt/unsubscribe-all.js'), () => import('./pt/preference-grid.js')],
  'ro': [() => import('./ro/unsubscribe-all.js'), () => import('./ro/preference-grid.js')],
  'sk': [() => import('./sk/unsubscribe-all.js'), () => import('./sk/preference-grid.js')],
  'sl': [() => import('./sl/unsubscribe-all.js'), () => import('./sl/preference-grid.js')],
  'sv': [() => import('./sv/unsubscribe-all.js'), () => import('./sv/preference-grid.js')],
  'tr': [() => import('./tr/unsubscribe-all.js'), () => import('./tr/preference-grid.js')],
  'uk': [() => import('./uk/unsubscribe-all.js'), () => import('./uk/preference-grid.js')],
};

export const speech = speechOf(languages, 0, 1);
