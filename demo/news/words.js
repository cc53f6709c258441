/** The news site's words: three pages, and the purposes that its banner asks. */
import { typeset } from '../words/typeset.js';

const en = {
  name: 'The Courier',
  other: 'Français',
  title: 'What may The Courier keep on your device?',
  pages: {
    '/site': ['Front page', 'The river rose by a metre in the night. Nobody was hurt.'],
    '/site/culture': ['Culture', 'The old cinema opens again, with its own projector.'],
    '/site/sport': ['Sport', 'A late goal, and the whole town awake.'],
  },
  purposes: [
    ['analytics', 'Audience.', 'We count visits and what is read, with one other company.'],
    ['ads', 'Advertising.', 'Adverts that fit what you read, from two companies.'],
    ['video', 'Videos and maps.', 'Films and maps of another company inside our articles.'],
  ],
  exempt: ['Your session.', 'Keeps you signed in while you read. It needs no consent.'],
  film: 'A film of the river',
  map: 'A map of the river',
  reopen: 'My cookies',
  log: 'What the other companies were asked for',
  back: 'Back to the demonstration',
};

const fr = {
  name: 'Le Courrier',
  other: 'English',
  title: 'Que peut garder Le Courrier sur votre appareil ?',
  pages: {
    '/site': ['À la une', 'La rivière est montée d’un mètre cette nuit. Personne n’est blessé.'],
    '/site/culture': ['Culture', 'Le vieux cinéma rouvre, avec son projecteur.'],
    '/site/sport': ['Sport', 'Un but tardif, et toute la ville éveillée.'],
  },
  purposes: [
    [
      'analytics',
      'Audience.',
      'Nous comptons les visites et les lectures, avec une autre société.',
    ],
    ['ads', 'Publicité.', 'Des annonces choisies selon vos lectures, de deux sociétés.'],
    [
      'video',
      'Vidéos et cartes.',
      'Des films et des cartes d’une autre société dans nos articles.',
    ],
  ],
  exempt: ['Votre session.', 'Vous garde connecté pendant la lecture. Aucun accord n’est demandé.'],
  film: 'Un film de la rivière',
  map: 'Une carte de la rivière',
  reopen: 'Mes cookies',
  log: 'Ce qui a été demandé aux autres sociétés',
  back: 'Retour à la démonstration',
};

export const newsWords = { en: typeset(en), fr: typeset(fr) };
