import type { Lexicon } from './lexicon.js';

const OWNER =
  '((ihre[nrm]?|seine[nrm]?|unsere[nrm]?|deren|die|der|den|von|mit|an|durch|ausgewählte[nr]?|vertrauenswürdige[nr]?|weitere[nr]?|andere[nr]?|sorgfältig) )*';
const PARTNERS =
  '((kooperations|werbe|geschäfts)?partner(n|s|unternehmen|firmen|angebote[n]?)?|dritte[nr]?(?! (woche|monat|tag|mal|person))|konzernunternehmen)';
const TERMS =
  '(agb|((allgemeinen )?geschäfts|nutzungs|verkaufs|teilnahme)?bedingungen|datenschutz(erklärung|bestimmungen|hinweise[n]?))';
const SERVICE =
  '((einkaufs|nutzer|nutzungs|kunden)?erlebnis|service|dienste|dienstleistungen|erfahrung|leistungen|webangebot)';

export const de: Lexicon = {
  and: ['und', 'oder', 'und/oder', 'sowie', 'als auch', 'wie auch', '&'],
  small: [
    '(per|via|durch|über|die|der|das|den|dem|des|ein|eine|einen|am|im|mir|zu|auch|sogar)',
    '(unsere[nr]?|ihre[nr]?|seine[nr]?|meine[nr]?|exklusive[nr]?|besondere[nr]?|aktuelle[nr]?|persönliche[nr]?)',
    '(erhalten|bekommen|regelmäßig|gelegentlich)',
    '(von|vom|der|per) (?!und |oder |sowie )[^ ,]+( (?!und |oder |sowie )[^ ,]+)?',
  ],
  about: ['über', 'mit', 'rund um', 'rund ums', 'zum thema', 'zu (neuen|unseren|allen|den)'],
  messages: {
    newsletter: ['(newsletters?|rundbriefe?|infobriefe?|infomails?)'],
    offers: [
      '(sonder)?angebote[n]?',
      '(rabatte[n]?|aktionen|rabattaktionen|gutscheine|schnäppchen|promotionen)',
    ],
    invitations: ['einladungen'],
    catalogue: ['(kataloge?|prospekte?|broschüren?)'],
    surveys: ['(kunden)?(umfragen?|befragung(en)?)'],
    reminders: ['(warenkorb-?)?erinnerungen'],
  },
  uses: {
    profiling: [
      '(werbung|anzeigen|angebote|inhalte) … (zu )?personalisier(en|t)',
      'personalisierung (von|der|meiner) … (werbung|anzeigen|angebote|inhalte)',
      '(personalisierte|zielgerichtete)[nr]? (werbung|anzeigen)',
      '(profilbildung|profiling)',
      'profil … (erstellen|erstellt|zu erstellen|bilden)',
      '(kaufverhalten|einkäufe|surfverhalten|nutzungsverhalten) … (auswert*|auszuwerten|analysier*|ausgewertet)',
    ],
    sharing: [
      '(meine|ihre|diese) (kontakt)?(daten|adresse|e-mail-adresse) … (weitergeben|weitergegeben|weitergibt|weiterzugeben|übermitt*|verkauf*|teilen|geteilt)',
      'weitergabe (meiner|ihrer|der) (kontakt)?(daten|adresse)',
    ],
    research: ['(marktforschung|reichweitenmessung|statistiken)', 'statistische[nr]? zwecken?'],
    contest: ['(gewinnspiel*|verlosung|preisausschreiben)'],
    loyalty: ['(kunden|bonus|treue)(karte|programm|club)'],
    account: [
      '(kunden|benutzer)?konto … (anlegen|angelegt|anzulegen|erstellen|zu erstellen|eröffnen)',
    ],
  },
  channels: {
    email: ['e-?mails?(?!-| adresse)', 'mails?', 'elektronische post'],
    sms: ['sms(-nachrichten)?', 'textnachrichten'],
    push: ['push([- ]?(nachrichten|mitteilungen|benachrichtigungen))?', 'benachrichtigungen'],
    phone: ['telefon(?!-?nummer)', 'telefonisch*', 'anrufe?n?'],
    post: ['(?<!elektronische )post', '(briefpost|briefe?|postweg|postalisch)'],
    messaging: ['(whatsapp|messenger|telegram)'],
  },
  reach: [
    '(per|via|über|durch|auf dem)',
    '(erhalt*|bekomm*|send*|schick*|zusend*|kontakt*|informier*|erreich*|telefonisch|anrufen)',
  ],
  contact: [
    '(kontaktieren|erreichen|schreiben|rufen|fragen|mailen) sie uns',
    '(abmeld*|abbestell*|abzumelden|widerruf*|widersprech*|kündig*|beschwer*|austrag*)',
    '(fragen|kundenservice|kundendienst|code|rechnung*|bestellung*|lieferung*|kassenbon|konto)',
  ],
  refusal: [
    'ich (möchte|will|wünsche|brauche) (bitte |lieber |ab sofort |künftig )*(nicht|kein(e|en|erlei)?|nie)',
    'ich (möchte|will) …… nicht (mehr )?(erhalten|angerufen|kontaktiert|bekommen|informiert)',
    'wir (möchten|wollen|wünschen) (bitte |künftig )*(nicht|kein(e|en|erlei)?)',
    '(ich|wir) (möchten?|will|wollen) ([^ ,]+ ){1,6}nicht (per|über|via) [^ ]+ (erhalten|bekommen)',
    '(rufen|schicken|senden|schreiben|kontaktieren|nutzen|verwenden) sie ([^ ,]+ ){0,4}(nicht|kein(e|en)?)',
    'kein(e|en)? (briefe|kataloge?|prospekte?|nachrichten|informationen)',
    'ich (willige|stimme) (nicht|keiner)',
    'ich (lehne|widerspreche|verzichte|verweigere)',
    'nein,? danke',
    'nein(?=,|$)',
    'bitte (kein(e|en)?|nicht)',
    'kein(e|en)? (newsletter|werbung|angebote|e-?mails?|anrufe|sms|post)',
  ],
  vague: [
    `(ihr|ihre|ihnen|unser|unsere|unseren|das|mein|den|die) … ${SERVICE} … (zu )?(verbessern|verbessert|optimieren|optimiert)`,
    'verbesserung (unserer|unseres|ihrer|ihres|der|des|von) … (dienste|services?|erlebnisses|dienstleistungen|angebots|leistungen)',
    '(werbe|marketing|geschäfts)zwecken?',
    '(kommerzielle|werbliche|geschäftliche|interne|sonstige|weitere|andere|verschiedene)[nr]? zwecken?',
    '(besser|optimal) … (bedienen|betreuen|zu betreuen|kennenlernen|kennenzulernen|bedienen zu können)',
    '(relevante|interessante|nützliche|wichtige|diverse|verschiedene)[nr]? (informationen|inhalte|mitteilungen|nachrichten)(?! (zu|über|rund))',
    'in (kontakt|verbindung) (zu )?bleiben',
    '(?<!(über|von) .{0,60})auf dem laufenden( gehalten| bleiben| halten| zu bleiben)?(?!.{0,80}\\b(über|wenn|sobald))',
    '(optimales|personalisiertes|besseres|einzigartiges|bestmögliches) (einkaufs|nutzer|kunden)?erlebnis',
    'meine (personenbezogenen )?daten (zu |werden )?(verwendet|verarbeitet|nutzt|genutzt|nutzen|verarbeiten|verwenden)( werden)?$',
  ],
  mixedPartners: [
    `(?<!(partner|partnern|dritten) )(und|oder|&|und/oder|sowie) ${OWNER}${PARTNERS}`,
    `(newsletter|unsere[nr]?) … (und|sowie|&) … (von|der) ${OWNER}${PARTNERS}`,
  ],
  mixedTerms: [
    `(akzeptier*|stimm*|bestätig*|einverstanden|erkenn*) … ${TERMS}`,
    `${TERMS} … (akzeptier*|gelesen|zugestimmt|zu|einverstanden|anerkenn*|zur kenntnis)`,
    `gelesen … ${TERMS}`,
  ],
  presumed: [
    '(mit|durch) (der|dem|das|die|ihrer|ihre|ihrem|einer|meiner|einem) ([^ ]+ )?(anmeldung|registrierung|bestellung|nutzung|absenden|weitersurfen|klick|teilnahme|kauf|abschicken|eingabe|angabe|besuch|fortsetzung) …… (einverstanden|(stimmen|willigen|akzeptieren|erhalten|erklären|erlauben|bestätigen) sie|(stimme|willige|erkläre) ich)',
    'indem sie …… (stimmen|akzeptieren|willigen|erklären|erlauben) sie',
    '(wenn|falls|sofern|solange|soweit) sie …… nicht (widersprechen|widersprochen|abwählen|abgewählt|reagieren|antworten)',
    'wenn sie (weitersurfen|fortfahren|weitermachen)',
    'es sei denn',
    'wir (können|könnten|dürfen) (sie|ihnen) … (kontaktieren|anrufen|ansprechen|bewerben|zusenden)',
    'automatisch … (angemeldet|eingetragen|abonniert|aufgenommen|registriert)',
    'gilt … als (zustimmung|einwilligung|einverständnis|zugestimmt|erteilt)',
    '(stillschweigend*|mutmaßlich*)',
    'ohne (ihren )?(widerspruch|antwort|rückmeldung)',
    '(vorausgewählt|vorangekreuzt|bereits angekreuzt)',
  ],
  pressure: [
    '(verpass*|versäum*|entgehen)',
    'schade',
    '(zahle|bezahle) (lieber|gerne?) (den )?(vollen|mehr)',
    'lieber (den vollen preis|mehr (be)?zahlen|nicht sparen)',
    'ich (mag|will|möchte|brauche) (kein|keine|nicht) … (sparen|rabatte?|vorteile|geschenke|geld)',
    '(erhalten|erhalte|sichern|bekommen|gewinnen|genießen|kassieren) … [0-9]+ ?(%|euro|prozent|punkte)',
    '(willkommens|begrüßungs)(geschenk|rabatt|gutschein|bonus)',
    '(gratis|kostenloses|kleines) geschenk',
    '(geschenk|rabatt|gutschein|bonus|punkte) … (für|bei|wenn|sobald) … (anmeld*|abonn*|zustimm*|einwillig*)',
    'im gegenzug',
    'als (dankeschön|belohnung) für',
    '(chance|möglichkeit) … gewinn*',
    'letzte chance',
    'werden uns fehlen',
    'sonst (können|erhalten|verlieren|bekommen) sie',
    'ohne (ihre )?(zustimmung|einwilligung|anmeldung) (können|erhalten|bekommen) sie (nicht|kein*)',
  ],
  doubleNegation: [
    'nicht ((mehr|auf|den|das|vom|von|die|mich|davon|dem|newsletter|zu) )*(abmelden|abzumelden|abbestell*|abzubestellen|abgemeldet|widersprechen|widerspreche|ablehnen|abzulehnen|verzichten|nicht|ausschließen|kein*)',
    '(habe|haben|erhebe) (ich |sie )?(keinen|keine) (widerspruch|einwand|einwände)',
    '(nichts|nicht) dagegen',
    '(widerspreche|lehne|verzichte) … nicht',
    'kein* … (nicht|kein*) (zu )?(erhalten|bekommen)',
  ],
  reversed: [
    '(kreuzen|haken|klicken|setzen|markieren|wählen|ankreuzen|anhaken) …… (wenn|falls|sofern) …… (nicht|kein*)',
    '(kreuzen|haken|klicken|setzen|markieren|wählen) …… um …… (nicht|kein*|abzu*|abzulehnen|zu widersprechen)',
    '(entfernen|nehmen|löschen) sie … (haken|häkchen|kreuz) …… (wenn|falls|sofern|um) …… (nicht|kein*|abzulehnen)',
    'lassen sie …… (angekreuzt|aktiviert|gesetzt|angehakt)',
    'lassen sie …… (leer|frei),? (wenn sie|um) (?!.{0,60}(nicht|kein)).{0,60}?(möchten|wünschen|erhalten|einverstanden)',
  ],
};
