// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Jeg tilpasser min kommunikation",
  "choices": "mine valg",
  "keep-open": "Ikke gemt endnu. Hold denne side åben.",
  "privacy": "Databeskyttelse",
  "receipt": "Hent min kvittering",
  "rejected": "Webstedet tog ikke imod dit svar. Brug linket til dine valg.",
  "retry": "Prøv igen",
  "saved": "Dit svar er gemt.",
  "saving": "Gemmer…",
  "sender": "{name} sender disse beskeder. Du kan altid ombestemme dig:",
  "stop-address": "Skriv den adresse eller det nummer, der modtager beskederne.",
  "stop-all": "Jeg afmelder mig al kommunikation",
  "stop-alone": "Siden kan ikke selv sende din anmodning. Brug formularen.",
  "stop-effect": "Afmeldingen gælder straks for alle formål, kanaler og mærker. Partnere, der har dine data, får besked.",
  "stop-otherwise": "Du kan også bruge denne formular eller skrive til os.",
  "stop-service": "Beskeder, som dine ordrer eller aftaler kræver, kommer stadig.",
  "stop-stranger": "Linket siger ikke længere, hvem du er.",
  "stop-title": "Hvilke beskeder vil du modtage?",
  "stopped": "Din afmelding fra al kommunikation er gemt. Den gælder straks.",
  "waiting": "Ikke gemt endnu. Det sendes igen.",
  "who": "{name} beder om dit samtykke. Du kan altid ombestemme dig:"
};
