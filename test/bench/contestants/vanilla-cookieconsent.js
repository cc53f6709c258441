import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { run } from 'vanilla-cookieconsent';
import { ACCEPT, CUSTOMISE, PURPOSES, REFUSE, SAVE, TEXT, TITLE } from '../words.js';

// Its scripts wait as `<script type="text/plain" data-category>`, in the page.
void run({
  // It hides from browsers that are driven, such as this one.
  hideFromBots: false,
  categories: Object.fromEntries(PURPOSES.map(({ id }) => [id, {}])),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: TITLE,
          description: TEXT,
          acceptAllBtn: ACCEPT,
          acceptNecessaryBtn: REFUSE,
          showPreferencesBtn: CUSTOMISE,
        },
        preferencesModal: {
          title: TITLE,
          acceptAllBtn: ACCEPT,
          acceptNecessaryBtn: REFUSE,
          savePreferencesBtn: SAVE,
          sections: PURPOSES.map(({ id, title, text }) => ({
            title,
            description: text,
            linkedCategory: id,
          })),
        },
      },
    },
  },
});
