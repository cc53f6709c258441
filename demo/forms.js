/** The shop's forms: where each stands, which fields it cannot do without, and what it asks. */
import { oldConsent } from './old-consent.js';
import { b2bPage } from './pages/b2b.js';
import { checkoutPage } from './pages/checkout.js';
import { tabletPage, tillPage } from './pages/counter.js';
import { reconsentPage } from './pages/reconsent.js';
import { signupPage } from './pages/signup.js';

/**
 * @typedef {object} Form
 * @property {string} name among the words
 * @property {string} path
 * @property {import('./rules.js').Field[]} needs
 * @property {string[]} asks the names of its consent elements
 * @property {boolean} [opensAccount] whether the shop then knows who it was
 * @property {(page: import('./page-of.js').Page, sent?: import('./pages/form.js').Sent, known?: any) => unknown} page
 * @property {(c: import('hono').Context, receiver: import('ouinon/server').Receiver) => Promise<unknown>} [knows]
 *   what the page has to know of the person beforehand
 */

/** @type {readonly Form[]} */
export const FORMS = [
  {
    name: 'signup',
    path: '/signup',
    needs: ['email', 'password', 'terms'],
    asks: ['newsletter', 'partners'],
    opensAccount: true,
    page: signupPage,
  },
  {
    name: 'checkout',
    path: '/checkout',
    needs: ['name', 'address', 'email', 'phone', 'terms'],
    asks: ['similar', 'partners', 'calls'],
    page: checkoutPage,
  },
  {
    name: 'b2b',
    path: '/b2b',
    needs: ['organisation', 'email', 'phone'],
    asks: ['offers', 'calls'],
    page: b2bPage,
  },
  {
    name: 'counter',
    path: '/counter',
    needs: ['email'],
    asks: ['newsletter'],
    page: tabletPage,
  },
  {
    name: 'till',
    path: '/counter/till',
    needs: ['email'],
    asks: ['newsletter'],
    page: tillPage,
  },
  {
    name: 'reconsent',
    path: '/reconsent',
    needs: [],
    asks: ['newsletter'],
    page: reconsentPage,
    knows: oldConsent,
  },
];
