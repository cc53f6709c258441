// Seven payloads as elements and agents write them: what was seen, and the text it folds to,
// again by hand.
import { block, hidden, inline, link, seen } from './tree.mjs';

export const AUDIENCE = 'https://librairie.example/consent';
/** 21 November 2026, noon UTC, in seconds. */
export const NOW = 1_795_262_400;

const id = (n) => `01a1fdfa-4600-7000-8000-00000000000${n}`;
const CHOICES = 'https://librairie.example/mes-choix';
const PRIVACY = 'https://librairie.example/donnees';
const WHO_SEEN = block(
  'Librairie Martin vous demande votre accord. Vous pouvez changer d’avis à tout moment\u00a0:\n    ',
  link(`${CHOICES}?depuis=inscription`, 'gérer mes choix'),
  '.\n    ',
  link(`${PRIVACY}#courriel`, 'Protection des données'),
);
const WHO =
  'Librairie Martin vous demande votre accord. Vous pouvez changer d’avis à tout moment : ' +
  `gérer mes choix <${CHOICES}>. Protection des données <${PRIVACY}>`;

const NEWSLETTER = { purpose: 'newsletter', channel: 'email', party: 'brand' };
const PARTNERS = { purpose: 'offers', channel: 'email', party: 'partner' };
const PHONE = { purpose: 'appointments', channel: 'phone', party: 'brand' };
const ALL = { purpose: '*', channel: '*', party: '*' };
const GIVEN = { basis: 'consent', initial: 'unset', state: 'given' };

const BOX = { surface: 'web-form', control: 'checkbox', actor: 'data-subject', trusted: true };

/** One cell, one decision; `more` replaces whole members. */
const payload = (n, text, label, cell, decision, more) => ({
  schema: 'consent-record/1',
  jti: id(n),
  iat: NOW,
  aud: AUDIENCE,
  element: { name: 'consent-checkbox', version: '0.1.0' },
  subject: { idType: 'form', capacity: 'consumer' },
  controller: { name: 'Librairie Martin', country: 'FR', privacy: `${PRIVACY}#courriel` },
  jurisdiction: 'FR',
  notice: { lang: 'fr', text, medium: 'web' },
  scope: 'item',
  offered: [{ ...cell, label }],
  decisions: [{ ...cell, ...decision }],
  method: BOX,
  withdraw: `${CHOICES}?depuis=inscription`,
  retention: { period: 'P3Y', from: 'last-contact' },
  origin: 'https://librairie.example',
  ...more,
});

const entry =
  (name, seenNodes, lines, ...rest) =>
  (n) => {
    const text = lines.join('\n');
    return { name, seen: seenNodes, payload: payload(n, text, ...rest) };
  };

const LABEL = 'Oui, je reçois la lettre de la Librairie Martin : nouveautés d’été, à Noël…';
const LABEL_SEEN = block(
  'Oui, je reçois la ',
  inline('lettre'),
  ' de la Librairie Martin\u00a0: nouveaute\u0301s d’e\u0301te\u0301, a\u0300 Noe\u0308l…',
);

const PARTNER_LABEL = 'Je veux aussi les offres de ses partenaires.';
const ALL_LABEL = 'Ne me contactez plus, par aucun moyen.';
const PHONE_LABEL = 'Puis-je vous rappeler pour un rendez-vous ?';
const BOOKS = 'Send me Librairie Martin’s 📚 letter: 𠮷本ばなな, עברית, 👩🏽‍💻.';

/** 16,384 characters, of one byte each: the longest that is allowed, however one counts. */
function longestText() {
  const head = `Send me the letter.\nLibrairie Martin <${CHOICES}> <${PRIVACY}>\n`;
  const sentence = 'We use your address for this letter and for nothing else. ';
  const rest = 16_384 - head.length;
  return head + sentence.repeat(Math.ceil(rest / sentence.length)).slice(0, rest - 1) + '.';
}
const LONGEST = longestText().split('\n');

export const ENTRIES = [
  entry(
    'newsletter, given, in French',
    seen(WHO_SEEN, block(block('Un courriel par mois,\n  sans publicite\u0301.')), LABEL_SEEN),
    [WHO, 'Un courriel par mois, sans publicité.', LABEL],
    LABEL,
    NEWSLETTER,
    GIVEN,
  ),
  entry(
    'partners, given, each of them named',
    seen(
      WHO_SEEN,
      link('https://librairie.example/partenaires?tri=nom', 'Partenaires concernés\u00a0: 2'),
      block(PARTNER_LABEL),
    ),
    [WHO, 'Partenaires concernés : 2 <https://librairie.example/partenaires>', PARTNER_LABEL],
    PARTNER_LABEL,
    PARTNERS,
    { partyIds: ['papeterie-dupont', 'theatre-du-port'], ...GIVEN },
  ),
  entry(
    'newsletter, withdrawn after a sent yes',
    seen(WHO_SEEN, hidden(block('Merci\u00a0!')), LABEL_SEEN),
    [WHO, LABEL],
    LABEL,
    NEWSLETTER,
    { ...GIVEN, initial: 'given', state: 'withdrawn' },
    { erasure: 'purpose-data' },
  ),
  entry(
    'words of four bytes, and from right to left',
    seen(WHO_SEEN, block(BOOKS)),
    [WHO, BOOKS],
    BOOKS,
    NEWSLETTER,
    { ...GIVEN, initial: 'expired', state: 'renewed' },
    { links: { supersedes: id(1) }, signals: { gpc: false } },
  ),
  entry(
    'the longest text allowed',
    seen(...LONGEST.map((line) => block(line))),
    LONGEST,
    LONGEST[0],
    NEWSLETTER,
    GIVEN,
  ),
  entry(
    'an objection to everything',
    seen(WHO_SEEN, block(ALL_LABEL)),
    [WHO, ALL_LABEL],
    ALL_LABEL,
    ALL,
    { basis: '*', initial: 'unset', state: 'objected' },
    {
      scope: 'all',
      subject: { idType: 'token', id: 'K7-m2vQ9', capacity: 'consumer', addressKind: 'unknown' },
      method: { surface: 'portal', control: 'button', actor: 'data-subject', trusted: true },
    },
  ),
  entry(
    'asked by an agent on the phone, signed with Ed25519',
    seen(WHO_SEEN, block(PHONE_LABEL.replace(' ?', '\u202f?'))),
    [WHO, PHONE_LABEL],
    PHONE_LABEL,
    PHONE,
    { ...GIVEN, state: 'requested', validUntil: '2027-11-21T12:00:00.000Z' },
    {
      notice: { lang: 'fr', text: `${WHO}\n${PHONE_LABEL}`, medium: 'spoken' },
      subject: { idType: 'account', id: 'client-4711', capacity: 'consumer' },
      method: { surface: 'agent-screen', control: 'voice', actor: 'agent', agentId: 'a-12' },
    },
  ),
].map((make, index) => make(index + 1));
