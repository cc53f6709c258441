import { init, onPreferencesChanged } from 'cookie-though';
import {
  ACCEPT,
  CUSTOMISE,
  granted,
  PRIVACY,
  PURPOSES,
  REFUSE,
  SAVE,
  TEXT,
  TITLE,
} from '../words.js';

const CATEGORIES = { analytics: 'statistics', ads: 'marketing', video: 'social' };

onPreferencesChanged(({ cookieOptions }) => {
  if (cookieOptions.some(({ id, isEnabled }) => id === 'analytics' && isEnabled)) granted();
});
init({
  policies: PURPOSES.map(({ id, title, text }) => ({
    id,
    label: title,
    description: text,
    category: CATEGORIES[id],
  })),
  permissionLabels: { accept: SAVE, acceptAll: ACCEPT, decline: REFUSE },
  header: { title: TITLE, description: TEXT },
  customizeLabel: CUSTOMISE,
  cookiePolicy: { url: PRIVACY, label: 'Privacy notice' },
});
