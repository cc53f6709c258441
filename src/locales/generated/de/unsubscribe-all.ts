// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Ich passe meine Wahl der Mitteilungen an",
  "choices": "meine Auswahl",
  "keep-open": "Noch nicht gespeichert. Bitte lassen Sie diese Seite offen.",
  "privacy": "Datenschutzhinweise",
  "receipt": "Meinen Beleg herunterladen",
  "rejected": "Die Website hat Ihre Antwort nicht angenommen. Bitte nutzen Sie den Link zu Ihrer Auswahl.",
  "retry": "Erneut versuchen",
  "saved": "Ihre Antwort ist gespeichert.",
  "saving": "Wird gespeichert …",
  "sender": "{name} sendet diese Nachrichten. Sie können Ihre Meinung jederzeit ändern:",
  "stop-address": "Bitte geben Sie die Adresse oder Nummer an, die die Nachrichten erhält.",
  "stop-all": "Ich melde mich von allen Mitteilungen ab",
  "stop-alone": "Diese Seite kann Ihre Anfrage nicht selbst senden. Bitte nutzen Sie das Formular.",
  "stop-effect": "Die Abmeldung gilt sofort, für alle Zwecke, Kanäle und Marken. Partner, die Ihre Daten haben, werden informiert.",
  "stop-otherwise": "Sie können auch dieses Formular nutzen oder uns schreiben.",
  "stop-service": "Nachrichten, die Ihre Bestellungen oder Verträge brauchen, kommen weiterhin.",
  "stop-stranger": "Dieser Link sagt nicht mehr, wer Sie sind.",
  "stop-title": "Welche Nachrichten möchten Sie erhalten?",
  "stopped": "Ihre Abmeldung von allen Mitteilungen ist gespeichert. Sie gilt sofort.",
  "waiting": "Noch nicht gespeichert. Es wird erneut gesendet.",
  "who": "{name} bittet um Ihre Einwilligung. Sie können Ihre Meinung jederzeit ändern:"
};
