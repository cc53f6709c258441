// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Adatto le mie preferenze di comunicazione",
  "choices": "le mie scelte",
  "keep-open": "Non ancora salvato. Tieni aperta questa pagina.",
  "privacy": "Protezione dei dati",
  "receipt": "Scarica la mia ricevuta",
  "rejected": "Il sito non ha accolto la tua risposta. Usa il link alle tue scelte.",
  "retry": "Riprova",
  "saved": "La tua risposta è salvata.",
  "saving": "Salvataggio…",
  "sender": "{name} invia questi messaggi. Puoi cambiare idea in qualsiasi momento:",
  "stop-address": "Scrivi l’indirizzo o il numero che riceve i messaggi.",
  "stop-all": "Mi disiscrivo da ogni comunicazione",
  "stop-alone": "Questa pagina non può inviare da sola la tua richiesta. Usa il modulo.",
  "stop-effect": "La disiscrizione vale subito, per tutte le finalità, i canali e i marchi. Ne vengono informati i partner che hanno i tuoi dati.",
  "stop-otherwise": "Puoi anche usare questo modulo o scriverci.",
  "stop-service": "I messaggi necessari ai tuoi ordini o contratti continuano ad arrivare.",
  "stop-stranger": "Questo link non dice più chi sei.",
  "stop-title": "Quali messaggi vuoi ricevere?",
  "stopped": "La tua disiscrizione da ogni comunicazione è salvata. Vale subito.",
  "waiting": "Non ancora salvato. Sarà inviato di nuovo.",
  "who": "{name} chiede il tuo consenso. Puoi cambiare idea in qualsiasi momento:"
};
