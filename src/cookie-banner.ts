/** What a page with a banner loads: the question, and what it asks. */
import { CookieBanner } from './elements/cookie-banner.js';
import { speech } from './locales/generated/cookie-banner.js';

export { ConsentPurpose } from './elements/consent-purpose.js';
export { CookieBanner };

CookieBanner.speech = speech;
CookieBanner.register();
