/** EP-12: how people say stop in a text message, and how they do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStopWord } from '../../src/endpoint/stop-words.js';

const STOPS = [
  'STOP',
  'stop',
  ' Stop! ',
  '«STOP»',
  'Stop.',
  'STOP 36111',
  'STOP SMS',
  'STOPSMS',
  'Stop please',
  'please STOP',
  'svp stop',
  'STOP ALL',
  'StopAll',
  'ARRET',
  'Arrêt',
  'ARRÊTEZ',
  'arretez svp',
  "arrêtez s'il vous plaît",
  'UNSUBSCRIBE',
  'unsubscribe me',
  'opt out',
  'OPT-OUT',
  'optout',
  'END',
  'Quit',
  'CANCEL',
  'revoke',
  'Désabonner',
  'DESINSCRIRE',
  'Arrête',
  "Arrête de m'écrire",
  'Désabonnez-moi',
  'désabonne‑moi svp',
  'Désinscrivez-moi',
  'Désinscris-moi',
  'désinscription',
  'AFMELDEN',
  'Uitschrijven',
  'abmelden',
  'Abmelden bitte',
  'Melde mich ab',
  'Meld mich bitte ab!',
  'Bitte melden Sie mich ab.',
  'Trag mich aus',
  'Meld mij af aub',
  'Schrijf me uit',
  'STOPP',
  'Ende',
  'ＳＴＯＰ'.normalize('NFKC'),
  'No',
];

const OTHERS = [
  '',
  ' ',
  '?',
  'Hello',
  'When do you stop?',
  'Can I stop by on Monday?',
  'Stopover in Paris',
  'nonstop',
  'end of the sale',
  'I want to cancel my order',
  'Quit smoking book',
  'OK',
  'oui',
  'yes',
  'no idea',
  'Arrêtons-nous ici',
  'Melde mich morgen',
  'Ich melde mich ab und zu',
  'Melde mich ab Montag',
  'Meld me aan',
  'Désolé',
  '12345',
  '🛑',
];

for (const text of STOPS)
  test(`«${text}» stops (EP-12)`, () => assert.equal(isStopWord(text), true));
for (const text of OTHERS)
  test(`«${text}» does not (EP-12)`, () => assert.equal(isStopWord(text), false));

test('a very long text is read in no time (EP-12)', () => {
  assert.equal(isStopWord('stop '.repeat(1_000_000)), true);
  assert.equal(isStopWord('hello '.repeat(1_000_000)), false);
});
