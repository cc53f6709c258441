/** What the endpoint's own pages say. `{name}` is who writes to the person. */

export interface PageWords {
  /** The page behind the link of a message, and its one button. */
  stopTitle: string;
  stopText: string;
  stopButton: string;
  /** Where the link is lost, or did not help. */
  addressText: string;
  addressLabel: string;
  /** After the act: the same for all, so it says nothing of whether anyone is known. */
  stoppedTitle: string;
  stoppedText: string;
  /** The page behind the link that asks to confirm. */
  confirmTitle: string;
  confirmText: string;
  confirmButton: string;
  confirmElse: string;
  confirmedTitle: string;
  confirmedText: string;
  /** A confirmation that comes too late, or twice after a stop. */
  lateTitle: string;
  lateText: string;
  /** The page behind the link to one's own copy, and its one button. */
  exportTitle: string;
  exportText: string;
  exportButton: string;
  /** A server that failed. */
  failedTitle: string;
  failedText: string;
  /** Where to change one's mind. */
  change: string;
}

const en: PageWords = {
  stopTitle: 'Unsubscribe from everything',
  stopText:
    '{name} will send you no more messages, on any channel. It takes effect at once. Messages that your orders or your account need go on.',
  stopButton: 'I unsubscribe from everything',
  addressText: 'Do messages still come? Say where they arrive.',
  addressLabel: 'E-mail address or phone number',
  stoppedTitle: 'It is done',
  stoppedText:
    'From now on {name} sends no more messages to the person of this link or address, on any channel. Messages that orders or an account need go on.',
  confirmTitle: 'Confirm your request',
  confirmText: 'You asked {name} for this:',
  confirmButton: 'I confirm',
  confirmElse: 'It was not you? Close this page: without a confirmation nothing is sent.',
  confirmedTitle: 'It is confirmed',
  confirmedText: 'You can change your mind at any time.',
  lateTitle: 'This link confirms nothing any more',
  lateText:
    'Its time is over, or you have stopped messages since. Nothing was changed. If you still want it, ask for it again.',
  exportTitle: 'My records',
  exportText:
    'A file with every answer that {name} keeps of you: the words you saw, what you said, and the receipts. Keep it: nobody can change it unseen.',
  exportButton: 'Download my records',
  failedTitle: 'It did not work yet',
  failedText: 'Something failed on our side. Please try again in a moment.',
  change: 'Change my choices',
};

const fr: PageWords = {
  stopTitle: 'Me désinscrire de tout',
  stopText:
    '{name} ne vous enverra plus aucune communication, par aucun canal. Cela prend effet immédiatement. Les messages nécessaires à vos commandes ou à votre compte continuent.',
  stopButton: 'Je me désinscris de toutes les communications',
  addressText: 'Des messages arrivent encore\u202f? Dites-nous où.',
  addressLabel: 'Adresse e-mail ou numéro de téléphone',
  stoppedTitle: 'C’est fait',
  stoppedText:
    'Désormais, {name} n’envoie plus aucune communication à la personne de ce lien ou de cette adresse, par aucun canal. Les messages nécessaires à une commande ou à un compte continuent.',
  confirmTitle: 'Confirmez votre demande',
  confirmText: 'Vous avez demandé ceci à {name}\u00a0:',
  confirmButton: 'Je confirme',
  confirmElse:
    'Ce n’était pas vous\u202f? Fermez cette page\u00a0: sans confirmation, rien n’est envoyé.',
  confirmedTitle: 'C’est confirmé',
  confirmedText: 'Vous pouvez changer d’avis à tout moment.',
  lateTitle: 'Ce lien ne confirme plus rien',
  lateText:
    'Il a expiré, ou vous avez arrêté les messages depuis. Rien n’a changé. Si vous le souhaitez toujours, refaites la demande.',
  exportTitle: 'Mes enregistrements',
  exportText:
    'Un fichier contenant toutes vos réponses que {name} conserve\u00a0: les mots que vous avez vus, ce que vous avez dit, et les reçus. Gardez-le\u00a0: personne ne peut le changer sans que cela se voie.',
  exportButton: 'Télécharger mes enregistrements',
  failedTitle: 'Cela n’a pas encore fonctionné',
  failedText: 'Une erreur est survenue chez nous. Réessayez dans un instant.',
  change: 'Modifier mes choix',
};

const nl: PageWords = {
  stopTitle: 'Mij voor alles uitschrijven',
  stopText:
    '{name} stuurt u geen berichten meer, via geen enkel kanaal. Dit geldt meteen. Berichten die nodig zijn voor uw bestellingen of uw account gaan door.',
  stopButton: 'Ik schrijf me uit voor alle berichten',
  addressText: 'Komen er nog berichten? Zeg ons waar.',
  addressLabel: 'E-mailadres of telefoonnummer',
  stoppedTitle: 'Het is geregeld',
  stoppedText:
    'Vanaf nu stuurt {name} geen berichten meer naar de persoon van deze link of dit adres, via geen enkel kanaal. Berichten die nodig zijn voor een bestelling of een account gaan door.',
  confirmTitle: 'Bevestig uw aanvraag',
  confirmText: 'U hebt {name} hierom gevraagd:',
  confirmButton: 'Ik bevestig',
  confirmElse: 'Was u dit niet? Sluit deze pagina: zonder bevestiging wordt niets verstuurd.',
  confirmedTitle: 'Het is bevestigd',
  confirmedText: 'U kunt op elk moment van gedachten veranderen.',
  lateTitle: 'Deze link bevestigt niets meer',
  lateText:
    'De termijn is voorbij, of u hebt de berichten sindsdien stopgezet. Er is niets gewijzigd. Wilt u het nog steeds, vraag het dan opnieuw aan.',
  exportTitle: 'Mijn gegevens',
  exportText:
    'Een bestand met elk antwoord dat {name} van u bewaart: de woorden die u zag, wat u zei, en de ontvangstbewijzen. Bewaar het: niemand kan het ongemerkt wijzigen.',
  exportButton: 'Mijn gegevens downloaden',
  failedTitle: 'Het is nog niet gelukt',
  failedText: 'Er ging bij ons iets mis. Probeer het zo dadelijk opnieuw.',
  change: 'Mijn keuzes wijzigen',
};

const de: PageWords = {
  stopTitle: 'Von allem abmelden',
  stopText:
    '{name} sendet Ihnen keine Nachrichten mehr, auf keinem Kanal. Das gilt sofort. Nachrichten, die Ihre Bestellungen oder Ihr Konto brauchen, kommen weiterhin.',
  stopButton: 'Ich melde mich von allen Nachrichten ab',
  addressText: 'Kommen noch Nachrichten an? Sagen Sie uns, wo.',
  addressLabel: 'E-Mail-Adresse oder Telefonnummer',
  stoppedTitle: 'Erledigt',
  stoppedText:
    'Von jetzt an sendet {name} der Person dieses Links oder dieser Adresse keine Nachrichten mehr, auf keinem Kanal. Nachrichten, die eine Bestellung oder ein Konto braucht, kommen weiterhin.',
  confirmTitle: 'Bestätigen Sie Ihre Anfrage',
  confirmText: 'Darum haben Sie {name} gebeten:',
  confirmButton: 'Ich bestätige',
  confirmElse:
    'Das waren nicht Sie? Schließen Sie diese Seite: Ohne Bestätigung wird nichts gesendet.',
  confirmedTitle: 'Bestätigt',
  confirmedText: 'Sie können es sich jederzeit anders überlegen.',
  lateTitle: 'Dieser Link bestätigt nichts mehr',
  lateText:
    'Seine Zeit ist vorbei, oder Sie haben die Nachrichten seither abbestellt. Nichts wurde geändert. Wenn Sie es noch möchten, fragen Sie bitte erneut an.',
  exportTitle: 'Meine Nachweise',
  exportText:
    'Eine Datei mit jeder Antwort, die {name} von Ihnen aufbewahrt: die Worte, die Sie gesehen haben, was Sie gesagt haben, und die Quittungen. Bewahren Sie sie auf: Niemand kann sie unbemerkt ändern.',
  exportButton: 'Meine Nachweise herunterladen',
  failedTitle: 'Es hat noch nicht geklappt',
  failedText: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
  change: 'Meine Auswahl ändern',
};

export const WORDS: Record<string, PageWords> = { en, fr, nl, de };
