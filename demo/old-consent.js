/** What the shop knows of a yes that it wants to ask anew. */
import { verdictOn } from './verdicts.js';

/** @typedef {Awaited<ReturnType<typeof oldConsent>>} OldConsent */

const RECORD_ID = /^[0-9a-f-]{36}$/;
export const NEWSLETTER = { purpose: 'newsletter', channel: 'email', party: 'brand' };

/** @param {import('./evidence.js').Evidence} record */
export const isNewsletterYes = ({ decisions }) =>
  decisions.some(
    ({ state, ...cell }) =>
      /^(given|renewed)$/.test(state) &&
      Object.entries(NEWSLETTER).every(([part, value]) => cell[part] === value),
  );

/**
 * The record that the link in the e-mail names. Where there is none, as with most old addresses,
 * the shop knows nothing: that is why it asks.
 * @param {import('hono').Context} c
 * @param {import('ouinon/server').Receiver} receiver
 */
export async function oldConsent(c, { store }) {
  const id = c.req.query('record') ?? '';
  const found = RECORD_ID.test(id) ? await store.find([id]) : [];
  const known = found.filter(({ payload }) => payload && isNewsletterYes(payload));
  return {
    id: known[0]?.jti,
    words: known[0]?.payload.offered[0].label,
    verdict: verdictOn(NEWSLETTER, known),
  };
}
