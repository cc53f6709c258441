// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Prilagajam svoje izbire obvestil",
  "choices": "moja izbira",
  "keep-open": "Še ni shranjeno. Pustite to stran odprto.",
  "privacy": "Varstvo podatkov",
  "receipt": "Prenesi moje potrdilo",
  "rejected": "Spletno mesto ni sprejelo vašega odgovora. Uporabite povezavo do svoje izbire.",
  "retry": "Poskusi znova",
  "saved": "Vaš odgovor je shranjen.",
  "saving": "Shranjevanje…",
  "sender": "{name} pošilja ta sporočila. Kadar koli si lahko premislite:",
  "stop-address": "Vpišite naslov ali številko, ki prejema sporočila.",
  "stop-all": "Odjavljam se od vseh obvestil",
  "stop-alone": "Ta stran vaše zahteve ne more poslati sama. Uporabite obrazec.",
  "stop-effect": "Odjava velja takoj, za vse namene, kanale in znamke. Partnerji, ki imajo vaše podatke, so o njej obveščeni.",
  "stop-otherwise": "Uporabite lahko tudi ta obrazec ali nam pišete.",
  "stop-service": "Sporočila, potrebna za vaša naročila ali pogodbe, še prihajajo.",
  "stop-stranger": "Ta povezava ne pove več, kdo ste.",
  "stop-title": "Katera sporočila želite prejemati?",
  "stopped": "Vaša odjava od vseh obvestil je shranjena. Velja takoj.",
  "waiting": "Še ni shranjeno. Poslano bo znova.",
  "who": "{name} prosi za vašo privolitev. Kadar koli si lahko premislite:"
};
