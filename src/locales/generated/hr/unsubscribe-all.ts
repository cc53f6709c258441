// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Prilagođavam svoje postavke komunikacije",
  "choices": "moj izbor",
  "keep-open": "Još nije spremljeno. Ostavite ovu stranicu otvorenom.",
  "privacy": "Zaštita podataka",
  "receipt": "Preuzmi moju potvrdu",
  "rejected": "Web-mjesto nije prihvatilo vaš odgovor. Upotrijebite poveznicu na svoj izbor.",
  "retry": "Pokušaj ponovno",
  "saved": "Vaš je odgovor spremljen.",
  "saving": "Spremanje…",
  "sender": "{name} šalje ove poruke. U svakom trenutku možete se predomisliti:",
  "stop-address": "Upišite adresu ili broj na koji stižu poruke.",
  "stop-all": "Odjavljujem se sa svih oblika komunikacije",
  "stop-alone": "Ova stranica ne može sama poslati vaš zahtjev. Upotrijebite obrazac.",
  "stop-effect": "Odjava vrijedi odmah, za sve svrhe, kanale i marke. Partneri koji imaju vaše podatke o njoj se obavješćuju.",
  "stop-otherwise": "Možete upotrijebiti i ovaj obrazac ili nam pisati.",
  "stop-service": "Poruke potrebne za vaše narudžbe ili ugovore i dalje stižu.",
  "stop-stranger": "Ova poveznica više ne govori tko ste.",
  "stop-title": "Koje poruke želite primati?",
  "stopped": "Vaša odjava sa svih oblika komunikacije spremljena je. Vrijedi odmah.",
  "waiting": "Još nije spremljeno. Bit će ponovno poslano.",
  "who": "{name} traži vašu privolu. U svakom trenutku možete se predomisliti:"
};
