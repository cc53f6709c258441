import { defineCustomElement } from '@porscheofficial/cookie-consent-banner/components/cookie-consent-banner';
import { granted, PURPOSES } from '../words.js';

defineCustomElement();
const banner = document.querySelector('cookie-consent-banner');
banner.availableCategories = PURPOSES.map(({ id, title, text }) => ({
  key: id,
  label: title,
  description: text,
}));
document.addEventListener('cookie_consent_preferences_updated', ({ detail }) => {
  if (detail.acceptedCategories.includes('analytics')) granted();
});
