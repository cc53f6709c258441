// Written by `npm run localize`: edit the files in xliff/ instead.
import { type Languages, type Speech, speechOf } from '../locales.js';

export const languages: Languages = {
  'ar': [() => import('./ar/consent-checkbox.js'), () => import('./ar/cookie-banner.js'), () => import('./ar/preference-grid.js'), () => import('./ar/unsubscribe-all.js')],
  'bg': [() => import('./bg/consent-checkbox.js'), () => import('./bg/cookie-banner.js'), () => import('./bg/preference-grid.js'), () => import('./bg/unsubscribe-all.js')],
  'cs': [() => import('./cs/consent-checkbox.js'), () => import('./cs/cookie-banner.js'), () => import('./cs/preference-grid.js'), () => import('./cs/unsubscribe-all.js')],
  'da': [() => import('./da/consent-checkbox.js'), () => import('./da/cookie-banner.js'), () => import('./da/preference-grid.js'), () => import('./da/unsubscribe-all.js')],
  'de': [() => import('./de/consent-checkbox.js'), () => import('./de/cookie-banner.js'), () => import('./de/preference-grid.js'), () => import('./de/unsubscribe-all.js')],
  'el': [() => import('./el/consent-checkbox.js'), () => import('./el/cookie-banner.js'), () => import('./el/preference-grid.js'), () => import('./el/unsubscribe-all.js')],
  'es': [() => import('./es/consent-checkbox.js'), () => import('./es/cookie-banner.js'), () => import('./es/preference-grid.js'), () => import('./es/unsubscribe-all.js')],
  'et': [() => import('./et/consent-checkbox.js'), () => import('./et/cookie-banner.js'), () => import('./et/preference-grid.js'), () => import('./et/unsubscribe-all.js')],
  'fi': [() => import('./fi/consent-checkbox.js'), () => import('./fi/cookie-banner.js'), () => import('./fi/preference-grid.js'), () => import('./fi/unsubscribe-all.js')],
  'fr': [() => import('./fr/consent-checkbox.js'), () => import('./fr/cookie-banner.js'), () => import('./fr/preference-grid.js'), () => import('./fr/unsubscribe-all.js')],
  'ga': [() => import('./ga/consent-checkbox.js'), () => import('./ga/cookie-banner.js'), () => import('./ga/preference-grid.js'), () => import('./ga/unsubscribe-all.js')],
  'he': [() => import('./he/consent-checkbox.js'), () => import('./he/cookie-banner.js'), () => import('./he/preference-grid.js'), () => import('./he/unsubscribe-all.js')],
  'hr': [() => import('./hr/consent-checkbox.js'), () => import('./hr/cookie-banner.js'), () => import('./hr/preference-grid.js'), () => import('./hr/unsubscribe-all.js')],
  'hu': [() => import('./hu/consent-checkbox.js'), () => import('./hu/cookie-banner.js'), () => import('./hu/preference-grid.js'), () => import('./hu/unsubscribe-all.js')],
  'is': [() => import('./is/consent-checkbox.js'), () => import('./is/cookie-banner.js'), () => import('./is/preference-grid.js'), () => import('./is/unsubscribe-all.js')],
  'it': [() => import('./it/consent-checkbox.js'), () => import('./it/cookie-banner.js'), () => import('./it/preference-grid.js'), () => import('./it/unsubscribe-all.js')],
  'lt': [() => import('./lt/consent-checkbox.js'), () => import('./lt/cookie-banner.js'), () => import('./lt/preference-grid.js'), () => import('./lt/unsubscribe-all.js')],
  'lv': [() => import('./lv/consent-checkbox.js'), () => import('./lv/cookie-banner.js'), () => import('./lv/preference-grid.js'), () => import('./lv/unsubscribe-all.js')],
  'mt': [() => import('./mt/consent-checkbox.js'), () => import('./mt/cookie-banner.js'), () => import('./mt/preference-grid.js'), () => import('./mt/unsubscribe-all.js')],
  'nb': [() => import('./nb/consent-checkbox.js'), () => import('./nb/cookie-banner.js'), () => import('./nb/preference-grid.js'), () => import('./nb/unsubscribe-all.js')],
  'nn': [() => import('./nb/consent-checkbox.js'), () => import('./nb/cookie-banner.js'), () => import('./nb/preference-grid.js'), () => import('./nb/unsubscribe-all.js')],
  'no': [() => import('./nb/consent-checkbox.js'), () => import('./nb/cookie-banner.js'), () => import('./nb/preference-grid.js'), () => import('./nb/unsubscribe-all.js')],
  'nl': [() => import('./nl/consent-checkbox.js'), () => import('./nl/cookie-banner.js'), () => import('./nl/preference-grid.js'), () => import('./nl/unsubscribe-all.js')],
  'pl': [() => import('./pl/consent-checkbox.js'), () => import('./pl/cookie-banner.js'), () => import('./pl/preference-grid.js'), () => import('./pl/unsubscribe-all.js')],
  'pt': [() => import('./pt/consent-checkbox.js'), () => import('./pt/cookie-banner.js'), () => import('./pt/preference-grid.js'), () => import('./pt/unsubscribe-all.js')],
  'ro': [() => import('./ro/consent-checkbox.js'), () => import('./ro/cookie-banner.js'), () => import('./ro/preference-grid.js'), () => import('./ro/unsubscribe-all.js')],
  'sk': [() => import('./sk/consent-checkbox.js'), () => import('./sk/cookie-banner.js'), () => import('./sk/preference-grid.js'), () => import('./sk/unsubscribe-all.js')],
  'sl': [() => import('./sl/consent-checkbox.js'), () => import('./sl/cookie-banner.js'), () => import('./sl/preference-grid.js'), () => import('./sl/unsubscribe-all.js')],
  'sv': [() => import('./sv/consent-checkbox.js'), () => import('./sv/cookie-banner.js'), () => import('./sv/preference-grid.js'), () => import('./sv/unsubscribe-all.js')],
  'tr': [() => import('./tr/consent-checkbox.js'), () => import('./tr/cookie-banner.js'), () => import('./tr/preference-grid.js'), () => import('./tr/unsubscribe-all.js')],
  'uk': [() => import('./uk/consent-checkbox.js'), () => import('./uk/cookie-banner.js'), () => import('./uk/preference-grid.js'), () => import('./uk/unsubscribe-all.js')],
};

export const speeches: Readonly<Record<string, Speech>> = {
  'consent-checkbox': speechOf(languages, 0),
  'cookie-banner': speechOf(languages, 1),
  'preference-grid': speechOf(languages, 3, 2),
  'unsubscribe-all': speechOf(languages, 3),
};
