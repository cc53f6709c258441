import 'klaro/dist/klaro.min.css';
import * as klaro from 'klaro/dist/klaro-no-css.js';
import { ACCEPT, CUSTOMISE, PRIVACY, PURPOSES, REFUSE, SAVE, TEXT } from '../words.js';

klaro.setup({
  version: 1,
  lang: 'en',
  acceptAll: true,
  privacyPolicy: PRIVACY,
  services: PURPOSES.map(({ id, title }) => ({ name: id, title, purposes: [id] })),
  translations: {
    en: {
      acceptAll: ACCEPT,
      acceptSelected: SAVE,
      ok: ACCEPT,
      decline: REFUSE,
      consentNotice: { description: TEXT, learnMore: CUSTOMISE },
      purposes: Object.fromEntries(PURPOSES.map(({ id, title }) => [id, { title }])),
      ...Object.fromEntries(PURPOSES.map(({ id, text }) => [id, { description: text }])),
    },
  },
});
