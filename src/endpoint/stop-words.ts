/** What people answer to a text message when they want no more of them. */
import { fold } from '../domain/fold.js';

/** Where the message begins with one of these, it says stop, whatever follows. */
const FIRST = (
  'stop stopp stopall stopsms optout unsubscribe remove ' +
  'arret arrete arreter arretez desabonner desabonne desabonnez desabonnement ' +
  'desinscrire desinscris desinscrivez desinscription ' +
  'afmelden uitschrijven stoppen abmelden abmeldung abbestellen austragen'
).split(' ');

/** These say stop where they are the whole message: in a sentence they may mean anything. */
const ALONE = [
  ...['end', 'quit', 'cancel', 'revoke', 'opt out', 'fin', 'ende', 'einde', 'non', 'no'],
  // The verb comes apart, and its first half alone says nothing.
  ...['melde mich ab', 'meld mich ab', 'melden sie mich ab', 'trag mich aus', 'trage mich aus'],
  ...['tragen sie mich aus', 'meld me af', 'meld mij af', 'schrijf me uit', 'schrijf mij uit'],
];

/** Courtesy says nothing of what is wanted. */
const POLITE = /\b(please|pls|svp|stp|s'il (vous|te) plait|merci|bitte|aub|alstublieft|thanks?)\b/g;

/** Whether a text asks for no more messages: case, accents and marks make no difference. */
export function isStopWord(text: string): boolean {
  const words = fold(text.slice(0, 500))
    .text.replace(POLITE, ' ')
    .split(/[^a-z]+/)
    .filter(Boolean);
  return FIRST.includes(words[0] ?? '') || ALONE.includes(words.join(' '));
}
