import '@c15t/react/styles.css';
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { granted } from '../words.js';

const options = {
  mode: 'offline',
  consentCategories: ['measurement', 'marketing', 'experience'],
  overrides: { country: 'DE' },
  callbacks: {
    onConsentChanged: ({ allowedCategories }) => {
      if (allowedCategories.includes('measurement')) granted();
    },
  },
};

const root = document.body.appendChild(document.createElement('div'));
createRoot(root).render(
  createElement(
    ConsentManagerProvider,
    { options },
    createElement(ConsentBanner),
    createElement(ConsentDialog),
  ),
);
