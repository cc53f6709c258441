// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Îmi adaptez preferințele de comunicare",
  "choices": "alegerile mele",
  "keep-open": "Încă nu s-a salvat. Țineți această pagină deschisă.",
  "privacy": "Protecția datelor",
  "receipt": "Descarcă recipisa mea",
  "rejected": "Site-ul nu a preluat răspunsul dumneavoastră. Folosiți linkul către alegerile dumneavoastră.",
  "retry": "Reîncearcă",
  "saved": "Răspunsul dumneavoastră este salvat.",
  "saving": "Se salvează…",
  "sender": "{name} trimite aceste mesaje. Vă puteți răzgândi oricând:",
  "stop-address": "Scrieți adresa sau numărul care primește mesajele.",
  "stop-all": "Mă dezabonez de la toate comunicările",
  "stop-alone": "Pagina nu poate trimite singură cererea dumneavoastră. Folosiți formularul.",
  "stop-effect": "Dezabonarea are efect imediat, pentru toate scopurile, canalele și mărcile. Partenerii care au datele dumneavoastră sunt informați.",
  "stop-otherwise": "Puteți folosi și acest formular sau ne puteți scrie.",
  "stop-service": "Mesajele necesare comenzilor sau contractelor dumneavoastră vin în continuare.",
  "stop-stranger": "Acest link nu mai spune cine sunteți.",
  "stop-title": "Ce mesaje doriți să primiți?",
  "stopped": "Dezabonarea dumneavoastră de la toate comunicările este salvată. Are efect imediat.",
  "waiting": "Încă nu s-a salvat. Se va trimite din nou.",
  "who": "{name} vă cere acordul. Vă puteți răzgândi oricând:"
};
