// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Zmieniam ustawienia komunikacji",
  "choices": "moje wybory",
  "keep-open": "Jeszcze nie zapisano. Zostaw tę stronę otwartą.",
  "privacy": "Ochrona danych",
  "receipt": "Pobierz moje potwierdzenie",
  "rejected": "Witryna nie przyjęła odpowiedzi. Skorzystaj z linku do swoich wyborów.",
  "retry": "Spróbuj ponownie",
  "saved": "Odpowiedź została zapisana.",
  "saving": "Zapisywanie…",
  "sender": "{name} wysyła te wiadomości. W każdej chwili możesz zmienić zdanie:",
  "stop-address": "Podaj adres lub numer, na który przychodzą wiadomości.",
  "stop-all": "Rezygnuję z wszelkiej komunikacji",
  "stop-alone": "Ta strona nie może sama wysłać Twojej prośby. Skorzystaj z formularza.",
  "stop-effect": "Rezygnacja działa od razu, dla wszystkich celów, kanałów i marek. Partnerzy, którzy mają Twoje dane, są o niej informowani.",
  "stop-otherwise": "Możesz też skorzystać z tego formularza lub do nas napisać.",
  "stop-service": "Wiadomości potrzebne do Twoich zamówień lub umów nadal przychodzą.",
  "stop-stranger": "Ten link nie mówi już, kim jesteś.",
  "stop-title": "Jakie wiadomości chcesz otrzymywać?",
  "stopped": "Twoja rezygnacja z wszelkiej komunikacji została zapisana. Działa od razu.",
  "waiting": "Jeszcze nie zapisano. Zostanie wysłane ponownie.",
  "who": "{name} prosi o Twoją zgodę. W każdej chwili możesz zmienić zdanie:"
};
