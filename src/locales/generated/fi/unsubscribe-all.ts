// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Muokkaan viestintäni valintoja",
  "choices": "omat valintani",
  "keep-open": "Ei vielä tallennettu. Pidä tämä sivu auki.",
  "privacy": "Tietosuoja",
  "receipt": "Lataa kuittini",
  "rejected": "Sivusto ei ottanut vastaustasi vastaan. Käytä linkkiä valintoihisi.",
  "retry": "Yritä uudelleen",
  "saved": "Vastauksesi on tallennettu.",
  "saving": "Tallennetaan…",
  "sender": "{name} lähettää nämä viestit. Voit muuttaa mieltäsi milloin tahansa:",
  "stop-address": "Kirjoita osoite tai numero, johon viestit tulevat.",
  "stop-all": "Peruutan kaiken viestinnän",
  "stop-alone": "Tämä sivu ei voi lähettää pyyntöäsi itse. Käytä lomaketta.",
  "stop-effect": "Peruutus on heti voimassa kaikissa tarkoituksissa, kanavissa ja brändeissä. Siitä kerrotaan kumppaneille, joilla on tietojasi.",
  "stop-otherwise": "Voit myös käyttää tätä lomaketta tai kirjoittaa meille.",
  "stop-service": "Tilaustesi tai sopimustesi vaatimat viestit tulevat edelleen.",
  "stop-stranger": "Tämä linkki ei enää kerro, kuka olet.",
  "stop-title": "Mitä viestejä haluat saada?",
  "stopped": "Kaiken viestinnän peruutuksesi on tallennettu. Se on heti voimassa.",
  "waiting": "Ei vielä tallennettu. Lähetetään uudelleen.",
  "who": "{name} pyytää suostumustasi. Voit muuttaa mieltäsi milloin tahansa:"
};
