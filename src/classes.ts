/** The elements without their names, for a site that gives them names of its own. */
import { ConsentCheckbox } from './elements/consent-checkbox.js';
import { ConsentPurpose } from './elements/consent-purpose.js';
import { CookieBanner } from './elements/cookie-banner.js';
import { PreferenceGrid } from './elements/preference-grid.js';
import { UnsubscribeAll } from './elements/unsubscribe-all.js';

export { ConsentCheckbox, ConsentPurpose, CookieBanner, PreferenceGrid, UnsubscribeAll };

const ELEMENTS = [ConsentCheckbox, ConsentPurpose, CookieBanner, PreferenceGrid, UnsubscribeAll];

/**
 * Defines every element, each name behind a prefix: `register({ prefix: 'shop-' })` makes
 * `<shop-cookie-banner>`. What the page has already under a name stays, and is named in a warning.
 */
export function register({ prefix = '' } = {}): void {
  for (const element of ELEMENTS) element.register(prefix);
}
