/** What a page with a banner loads: the question, and what it asks. */
import { CookieBanner } from './elements/cookie-banner.js';

export { ConsentPurpose } from './elements/consent-purpose.js';
export { CookieBanner };

CookieBanner.register();
