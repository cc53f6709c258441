/** What a page with a banner loads: the question, and what it asks. */
export { ConsentPurpose } from './elements/consent-purpose.js';
export { CookieBanner } from './elements/cookie-banner.js';
