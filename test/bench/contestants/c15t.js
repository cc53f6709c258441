/** It has no interface of its own without React: the banner of the floor stands in. */
import './static-html.css';
import { getOrCreateConsentRuntime } from 'c15t';
import { granted } from '../words.js';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['measurement', 'marketing', 'experience'],
  overrides: { country: 'DE' },
});
const banner = document.querySelector('#banner');
const show = ({ activeUI }) => {
  banner.hidden = activeUI !== 'banner';
};

consentStore.subscribe(show);
consentStore.getState().subscribeToConsentChanges(({ allowedCategories }) => {
  if (allowedCategories.includes('measurement')) granted();
});
banner.addEventListener('click', ({ target }) => {
  const { saveConsents } = consentStore.getState();
  if (target.id === 'refuse') void saveConsents('necessary');
  if (target.id === 'accept') void saveConsents('all');
});
show(consentStore.getState());
