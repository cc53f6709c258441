// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Jeg tilpasser min kommunikasjon",
  "choices": "mine valg",
  "keep-open": "Ikke lagret ennå. Hold denne siden åpen.",
  "privacy": "Personvern",
  "receipt": "Last ned kvitteringen min",
  "rejected": "Nettstedet tok ikke imot svaret ditt. Bruk lenken til valgene dine.",
  "retry": "Prøv igjen",
  "saved": "Svaret ditt er lagret.",
  "saving": "Lagrer…",
  "sender": "{name} sender disse meldingene. Du kan ombestemme deg når som helst:",
  "stop-address": "Skriv adressen eller nummeret som mottar meldingene.",
  "stop-all": "Jeg melder meg av all kommunikasjon",
  "stop-alone": "Siden kan ikke sende forespørselen din selv. Bruk skjemaet.",
  "stop-effect": "Avmeldingen gjelder straks, for alle formål, kanaler og merker. Partnere som har dine opplysninger, får beskjed.",
  "stop-otherwise": "Du kan også bruke dette skjemaet eller skrive til oss.",
  "stop-service": "Meldinger som bestillingene eller avtalene dine krever, kommer fortsatt.",
  "stop-stranger": "Lenken sier ikke lenger hvem du er.",
  "stop-title": "Hvilke meldinger vil du motta?",
  "stopped": "Avmeldingen din fra all kommunikasjon er lagret. Den gjelder straks.",
  "waiting": "Ikke lagret ennå. Det sendes på nytt.",
  "who": "{name} ber om samtykke fra deg. Du kan ombestemme deg når som helst:"
};
