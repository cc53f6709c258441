// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Módosítom az üzenetek beállításait",
  "choices": "választásaim",
  "keep-open": "Még nincs mentve. Tartsa nyitva ezt az oldalt.",
  "privacy": "Adatvédelem",
  "receipt": "Igazolásom letöltése",
  "rejected": "A webhely nem fogadta el a válaszát. Használja a választásaihoz vezető hivatkozást.",
  "retry": "Újra",
  "saved": "Válaszát elmentettük.",
  "saving": "Mentés…",
  "sender": "{name} küldi ezeket az üzeneteket. Bármikor meggondolhatja magát:",
  "stop-address": "Írja be azt a címet vagy számot, amelyre az üzenetek érkeznek.",
  "stop-all": "Leiratkozom minden üzenetről",
  "stop-alone": "Ez az oldal maga nem tudja elküldeni a kérését. Használja az űrlapot.",
  "stop-effect": "A leiratkozás azonnal hatályos minden célra, csatornára és márkára. Az adatait birtokló partnereket értesítjük.",
  "stop-otherwise": "Használhatja ezt az űrlapot is, vagy írhat nekünk.",
  "stop-service": "A megrendeléseihez vagy szerződéseihez szükséges üzenetek továbbra is érkeznek.",
  "stop-stranger": "Ez a hivatkozás már nem mutatja, ki Ön.",
  "stop-title": "Milyen üzeneteket szeretne kapni?",
  "stopped": "Leiratkozását minden üzenetről elmentettük. Azonnal hatályos.",
  "waiting": "Még nincs mentve. Újra elküldjük.",
  "who": "{name} az Ön hozzájárulását kéri. Bármikor meggondolhatja magát:"
};
