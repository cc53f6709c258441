/** What the stories ask, in both languages. */
import type { Sentence } from './site.js';

export const NEWS: Sentence = [
  'I want Librairie Martin’s news.',
  'Je veux les actualités de Librairie Martin.',
];

export const NEWSLETTER: Sentence = [
  'I want Librairie Martin’s newsletter by e-mail.',
  'Je veux recevoir la lettre de Librairie Martin par e-mail.',
];

export const NEWS_BY_TEXT: Sentence = [
  'I want Librairie Martin’s news by text message.',
  'Je veux recevoir les actualités de Librairie Martin par SMS.',
];

export const NEWS_BY_NOTIFICATION: Sentence = [
  'I want Librairie Martin’s news as notifications on this device.',
  'Je veux recevoir les actualités de Librairie Martin en notifications sur cet appareil.',
];

export const NEWS_BY_MESSENGER: Sentence = [
  'I want Librairie Martin’s news by messenger.',
  'Je veux recevoir les actualités de Librairie Martin par messagerie.',
];

/** As an agent reads it aloud, and as a yes and a no answer it. */
export const NEWSLETTER_ASKED: Sentence = [
  'Would you like Librairie Martin’s newsletter by e-mail?',
  'Voulez-vous recevoir la lettre de Librairie Martin par e-mail ?',
];

export const CATALOGUE_ASKED: Sentence = [
  'Do you want Librairie Martin’s catalogue by post?',
  'Voulez-vous le catalogue de Librairie Martin par courrier ?',
];

export const CALLS: Sentence = [
  'I want Librairie Martin to call me about new books.',
  'Je veux que Librairie Martin m’appelle au sujet des nouveautés.',
];

/** Special data: what is said of an illness. */
export const ADVICE: Sentence = [
  'I want Librairie Martin to choose books for me by what I tell it of my illness.',
  'Je veux que Librairie Martin choisisse des livres pour moi d’après ce que je dis de ma maladie.',
];

/** What a box for a no says begins with the refusal. */
export const NO_BOOKS: Sentence = [
  'I do not want Librairie Martin’s e-mails about other books.',
  'Je ne souhaite pas recevoir d’e-mails de Librairie Martin sur d’autres livres.',
];

export const NO_OFFERS: Sentence = [
  'I do not want Librairie Martin’s offers for libraries by e-mail.',
  'Je ne souhaite pas recevoir par e-mail les offres de Librairie Martin aux bibliothèques.',
];
