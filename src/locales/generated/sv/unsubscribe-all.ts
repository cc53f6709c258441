// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Jag ändrar mina val av utskick",
  "choices": "mina val",
  "keep-open": "Inte sparat än. Låt sidan vara öppen.",
  "privacy": "Dataskydd",
  "receipt": "Hämta mitt kvitto",
  "rejected": "Webbplatsen tog inte emot ditt svar. Använd länken till dina val.",
  "retry": "Försök igen",
  "saved": "Ditt svar är sparat.",
  "saving": "Sparar…",
  "sender": "{name} skickar dessa meddelanden. Du kan när som helst ändra dig:",
  "stop-address": "Skriv adressen eller numret som får meddelandena.",
  "stop-all": "Jag säger nej till alla utskick",
  "stop-alone": "Sidan kan inte skicka din begäran själv. Använd formuläret.",
  "stop-effect": "Avanmälan gäller genast, för alla ändamål, kanaler och varumärken. Partner som har dina uppgifter får veta det.",
  "stop-otherwise": "Du kan också använda formuläret eller skriva till oss.",
  "stop-service": "Meddelanden som dina beställningar eller avtal kräver kommer fortfarande.",
  "stop-stranger": "Länken säger inte längre vem du är.",
  "stop-title": "Vilka meddelanden vill du få?",
  "stopped": "Din avanmälan från alla utskick är sparad. Den gäller genast.",
  "waiting": "Inte sparat än. Det skickas igen.",
  "who": "{name} ber om ditt samtycke. Du kan när som helst ändra dig:"
};
