// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Pielāgoju savu saziņu",
  "choices": "manas izvēles",
  "keep-open": "Vēl nav saglabāts. Atstājiet šo lapu atvērtu.",
  "privacy": "Datu aizsardzība",
  "receipt": "Lejupielādēt manu kvīti",
  "rejected": "Vietne nepieņēma jūsu atbildi. Izmantojiet saiti uz savām izvēlēm.",
  "retry": "Mēģināt vēlreiz",
  "saved": "Jūsu atbilde ir saglabāta.",
  "saving": "Saglabā…",
  "sender": "{name} sūta šīs ziņas. Jūs jebkurā laikā varat pārdomāt:",
  "stop-address": "Ierakstiet adresi vai numuru, kas saņem ziņas.",
  "stop-all": "Atsakos no visas saziņas",
  "stop-alone": "Šī lapa pati nevar nosūtīt jūsu pieprasījumu. Izmantojiet veidlapu.",
  "stop-effect": "Atteikums stājas spēkā uzreiz visiem mērķiem, kanāliem un zīmoliem. Par to tiek paziņots partneriem, kuriem ir jūsu dati.",
  "stop-otherwise": "Varat izmantot arī šo veidlapu vai mums rakstīt.",
  "stop-service": "Jūsu pasūtījumiem vai līgumiem vajadzīgās ziņas joprojām pienāks.",
  "stop-stranger": "Šī saite vairs nepasaka, kas jūs esat.",
  "stop-title": "Kādas ziņas vēlaties saņemt?",
  "stopped": "Jūsu atteikums no visas saziņas ir saglabāts. Tas stājas spēkā uzreiz.",
  "waiting": "Vēl nav saglabāts. Tiks nosūtīts vēlreiz.",
  "who": "{name} lūdz jūsu piekrišanu. Jūs jebkurā laikā varat pārdomāt:"
};
