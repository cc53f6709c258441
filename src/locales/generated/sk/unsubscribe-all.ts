// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Upravujem si voľby komunikácie",
  "choices": "moje voľby",
  "keep-open": "Zatiaľ neuložené. Nechajte túto stránku otvorenú.",
  "privacy": "Ochrana údajov",
  "receipt": "Stiahnuť moje potvrdenie",
  "rejected": "Web vašu odpoveď neprijal. Použite odkaz na svoje voľby.",
  "retry": "Skúsiť znova",
  "saved": "Vaša odpoveď je uložená.",
  "saving": "Ukladá sa…",
  "sender": "{name} posiela tieto správy. Rozhodnutie môžete kedykoľvek zmeniť:",
  "stop-address": "Napíšte adresu alebo číslo, na ktoré správy chodia.",
  "stop-all": "Odhlasujem sa z celej komunikácie",
  "stop-alone": "Táto stránka nemôže vašu žiadosť odoslať sama. Použite formulár.",
  "stop-effect": "Odhlásenie platí okamžite, pre všetky účely, kanály a značky. Partneri, ktorí majú vaše údaje, sa o ňom dozvedia.",
  "stop-otherwise": "Môžete použiť aj tento formulár alebo nám napísať.",
  "stop-service": "Správy potrebné k vašim objednávkam alebo zmluvám chodia ďalej.",
  "stop-stranger": "Tento odkaz už nehovorí, kto ste.",
  "stop-title": "Ktoré správy chcete dostávať?",
  "stopped": "Vaše odhlásenie z celej komunikácie je uložené. Platí okamžite.",
  "waiting": "Zatiaľ neuložené. Odošle sa znova.",
  "who": "{name} vás žiada o súhlas. Rozhodnutie môžete kedykoľvek zmeniť:"
};
