/** What each ordinary field has to hold before a form is taken; consents are none of these. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^\+?[\d ().-]{6,20}$/;

const holds = (least) => (text) => text.trim().length >= least;

const RULES = {
  name: holds(2),
  address: holds(5),
  organisation: holds(2),
  email: (text) => ADDRESS.test(text.trim()) && text.length <= 254,
  phone: (text) => NUMBER.test(text.trim()),
  password: (text) => text.length >= 8,
  terms: (text) => text !== '',
};

/** @typedef {keyof typeof RULES} Field */

/**
 * @param {readonly Field[]} needs
 * @param {Record<string, string>} values
 * @returns {Field[]} those that are not right
 */
export const findErrors = (needs, values) =>
  needs.filter((field) => !RULES[field](values[field] ?? ''));
