/** The mails that this shop would have sent, and those that it would like to send. */

/** Whose reference an address carries: the readers of this demonstration have no other. */
const ADDRESS = /^(reader-[0-9a-f-]{36})@mail\.example$/i;

/** @param {string} reference */
export const addressOf = (reference) => `${reference}@mail.example`;

/**
 * What the endpoint asks where somebody stops everything by their address.
 * @param {string} address
 */
export const personAt = (address) => ADDRESS.exec(address)?.[1]?.toLowerCase();

const mail = (purpose, channel, how = {}) => ({
  purpose,
  channel,
  party: 'brand',
  capacity: 'consumer',
  ...how,
});

/** What the mailer asks about, by the names of the words of `/mail`. */
export const OUTGOING = {
  newsletter: mail('newsletter', 'email'),
  events: mail('events', 'sms'),
  advice: mail('advice', 'phone'),
  partners: mail('partner-offers', 'email', { party: 'partner', partyId: 'papeterie-lune' }),
  catalogue: mail('catalogue', 'post'),
};

/**
 * The headers of a mail that can be stopped by one click (RFC 2369, RFC 8058).
 * @param {string} origin
 * @param {string} token
 */
export const headersOf = (origin, token) => ({
  'List-Unsubscribe': `<${origin}/consent/unsubscribe?token=${token}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/**
 * What a mailbox provider posts when its reader presses the button beside the sender.
 * @param {string} origin
 * @param {string} token
 */
export const oneClick = (origin, token) =>
  `curl -d 'List-Unsubscribe=One-Click' '${origin}/consent/unsubscribe?token=${token}'`;
