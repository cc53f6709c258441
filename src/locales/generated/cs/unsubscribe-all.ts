// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Upravuji své předvolby komunikace",
  "choices": "mé volby",
  "keep-open": "Zatím neuloženo. Nechte tuto stránku otevřenou.",
  "privacy": "Ochrana údajů",
  "receipt": "Stáhnout mé potvrzení",
  "rejected": "Web vaši odpověď nepřijal. Použijte odkaz na své volby.",
  "retry": "Zkusit znovu",
  "saved": "Vaše odpověď je uložena.",
  "saving": "Ukládání…",
  "sender": "{name} posílá tyto zprávy. Rozhodnutí můžete kdykoli změnit:",
  "stop-address": "Napište adresu nebo číslo, kam zprávy chodí.",
  "stop-all": "Odhlašuji se z veškeré komunikace",
  "stop-alone": "Tato stránka nemůže vaši žádost sama odeslat. Použijte formulář.",
  "stop-effect": "Odhlášení platí okamžitě, pro všechny účely, kanály a značky. Partneři, kteří mají vaše údaje, se o něm dozvědí.",
  "stop-otherwise": "Můžete také použít tento formulář nebo nám napsat.",
  "stop-service": "Zprávy nutné k vašim objednávkám nebo smlouvám chodí dál.",
  "stop-stranger": "Tento odkaz už neříká, kdo jste.",
  "stop-title": "Které zprávy chcete dostávat?",
  "stopped": "Vaše odhlášení z veškeré komunikace je uloženo. Platí okamžitě.",
  "waiting": "Zatím neuloženo. Odešle se znovu.",
  "who": "{name} vás žádá o souhlas. Rozhodnutí můžete kdykoli změnit:"
};
