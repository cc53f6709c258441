/** The elements without their names, for a site that gives them names of its own. */
import { ConsentCheckbox } from './elements/consent-checkbox.js';
import { ConsentPurpose } from './elements/consent-purpose.js';
import { CookieBanner } from './elements/cookie-banner.js';
import { PreferenceGrid } from './elements/preference-grid.js';
import { UnsubscribeAll } from './elements/unsubscribe-all.js';
import { speech as ofBanner } from './locales/generated/cookie-banner.js';
import { speech as ofBox } from './locales/generated/consent-checkbox.js';
import { speech as ofGrid } from './locales/generated/preference-grid.js';
import { speech as ofStop } from './locales/generated/unsubscribe-all.js';

export { ConsentCheckbox, ConsentPurpose, CookieBanner, PreferenceGrid, UnsubscribeAll };

ConsentCheckbox.speech = ofBox;
CookieBanner.speech = ofBanner;
PreferenceGrid.speech = ofGrid;
UnsubscribeAll.speech = ofStop;

const ELEMENTS = [ConsentCheckbox, ConsentPurpose, CookieBanner, PreferenceGrid, UnsubscribeAll];

/**
 * Defines every element, each name behind a prefix: `register({ prefix: 'shop-' })` makes
 * `<shop-cookie-banner>`. What the page has already under a name stays, and is named in a warning.
 */
export function register({ prefix = '' } = {}): void {
  for (const element of ELEMENTS) element.register(prefix);
}
