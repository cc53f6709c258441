/** The languages that our own words exist in, as a toolbar lists them. */
import { spoken } from '../../src/locales/generated/spoken.js';

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** Each by its own name, as its speakers look for it. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

export const LANGUAGES = spoken.map((value) => ({
  value,
  title: nameOf(value),
  right: value,
}));
