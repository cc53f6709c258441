/**
 * What content may say of our elements where a marker stands for one: what is asked, and nothing of
 * who asks, under which law, on what basis, for how long, whose answer it is or where it goes.
 */

/** Of a purpose, wherever it is asked. */
const ASKED = 'purpose hours frequency valid-until party partners partners-href';

/** Attributes of each element that a marker may give it, each written as `data-…`. */
export const MAY_SAY: Readonly<Record<string, string>> = {
  'consent-checkbox': `${ASKED} name channel mode optional double-opt-in explicit min-age guardian-href`,
  'consent-purpose': `${ASKED} channels frequencies topics cookies storage controllers controllers-href sale`,
  'cookie-banner': 'layout notice-version leave',
  'preference-grid': '',
  'unsubscribe-all': 'unsubscribe-for',
};

/** What any element of a page may say, written as it is. */
export const PLAIN = ['id', 'class', 'lang', 'dir'];
