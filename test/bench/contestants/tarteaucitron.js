/** Three services of our own, and how it is started: the same in both ways of loading it. */
import { granted, PRIVACY, PURPOSES } from '../words.js';

/* global ONE_BUNDLE -- said by the bundler */
const TYPES = { analytics: 'analytic', ads: 'ads', video: 'video' };

const { tarteaucitron } = window;
tarteaucitron.init({
  privacyUrl: PRIVACY,
  orientation: 'bottom',
  cookieName: 'tarteaucitron',
  showIcon: false,
  useExternalCss: ONE_BUNDLE,
  useExternalJs: ONE_BUNDLE,
});
tarteaucitron.job = tarteaucitron.job || [];
addEventListener('tac.root_available', () => {
  for (const { id, title } of PURPOSES) {
    tarteaucitron.services[id] = {
      key: id,
      type: TYPES[id],
      name: title,
      needConsent: true,
      cookies: [],
      js: id === 'analytics' ? granted : () => undefined,
      fallback: () => undefined,
    };
    tarteaucitron.job.push(id);
  }
});
