// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Muudan oma sõnumite valikut",
  "choices": "minu valikud",
  "keep-open": "Pole veel salvestatud. Hoidke see leht avatuna.",
  "privacy": "Andmekaitse",
  "receipt": "Laadi alla minu kviitung",
  "rejected": "Sait ei võtnud teie vastust vastu. Kasutage linki oma valikute juurde.",
  "retry": "Proovi uuesti",
  "saved": "Teie vastus on salvestatud.",
  "saving": "Salvestamine…",
  "sender": "{name} saadab neid sõnumeid. Võite igal ajal meelt muuta:",
  "stop-address": "Kirjutage aadress või number, mis sõnumeid saab.",
  "stop-all": "Loobun kõigist sõnumitest",
  "stop-alone": "See leht ei saa teie taotlust ise saata. Kasutage vormi.",
  "stop-effect": "Loobumine kehtib kohe kõigi eesmärkide, kanalite ja kaubamärkide kohta. Partneritele, kellel on teie andmed, antakse teada.",
  "stop-otherwise": "Võite kasutada ka seda vormi või meile kirjutada.",
  "stop-service": "Teie tellimusteks või lepinguteks vajalikud sõnumid tulevad edasi.",
  "stop-stranger": "See link ei ütle enam, kes te olete.",
  "stop-title": "Milliseid sõnumeid soovite saada?",
  "stopped": "Teie loobumine kõigist sõnumitest on salvestatud. See kehtib kohe.",
  "waiting": "Pole veel salvestatud. Saadetakse uuesti.",
  "who": "{name} küsib teie nõusolekut. Võite igal ajal meelt muuta:"
};
