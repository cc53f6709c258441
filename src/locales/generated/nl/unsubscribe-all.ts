// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Ik wijzig mijn keuze van berichten",
  "choices": "mijn keuzes",
  "keep-open": "Nog niet opgeslagen. Houd deze pagina open.",
  "privacy": "Privacyverklaring",
  "receipt": "Mijn ontvangstbewijs downloaden",
  "rejected": "De site heeft uw antwoord niet aangenomen. Gebruik de link naar uw keuzes.",
  "retry": "Opnieuw proberen",
  "saved": "Uw antwoord is opgeslagen.",
  "saving": "Opslaan…",
  "sender": "{name} stuurt deze berichten. U kunt altijd van gedachten veranderen:",
  "stop-address": "Vul het adres of nummer in waarop u de berichten ontvangt.",
  "stop-all": "Ik meld mij af voor alle berichten",
  "stop-alone": "Deze pagina kan uw verzoek niet zelf versturen. Gebruik het formulier.",
  "stop-effect": "De afmelding geldt meteen, voor alle doelen, kanalen en merken. Partners die uw gegevens hebben, krijgen bericht.",
  "stop-otherwise": "U kunt ook dit formulier gebruiken of ons schrijven.",
  "stop-service": "Berichten die nodig zijn voor uw bestellingen of contracten blijven komen.",
  "stop-stranger": "Deze link zegt niet meer wie u bent.",
  "stop-title": "Welke berichten wilt u ontvangen?",
  "stopped": "Uw afmelding voor alle berichten is opgeslagen. Die geldt meteen.",
  "waiting": "Nog niet opgeslagen. Het wordt opnieuw verstuurd.",
  "who": "{name} vraagt uw toestemming. U kunt altijd van gedachten veranderen:"
};
