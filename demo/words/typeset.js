/** French spaces, which a keyboard does not have: none of these signs may begin a line. */
const signs = (text) =>
  text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0');

/**
 * A copy of words, with these spaces in every text and in what every function returns.
 * @template T
 * @param {T} words
 * @returns {T}
 */
export function typeset(words) {
  if (typeof words === 'string') return signs(words);
  if (typeof words === 'function') return (...values) => signs(words(...values));
  if (Array.isArray(words)) return words.map(typeset);
  if (typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(value)]));
}
