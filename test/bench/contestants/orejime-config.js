import { ACCEPT, CUSTOMISE, PRIVACY, PURPOSES, REFUSE, TEXT, TITLE } from '../words.js';

window.orejimeConfig = {
  privacyPolicyUrl: PRIVACY,
  purposes: PURPOSES.map(({ id, title, text }) => ({ id, title, description: text, cookies: [] })),
  translations: {
    banner: {
      title: TITLE,
      description: TEXT,
      accept: ACCEPT,
      decline: REFUSE,
      configure: CUSTOMISE,
    },
  },
};
