// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Keičiu savo pranešimų nuostatas",
  "choices": "mano pasirinkimai",
  "keep-open": "Dar neišsaugota. Palikite šį puslapį atvertą.",
  "privacy": "Duomenų apsauga",
  "receipt": "Atsisiųsti mano kvitą",
  "rejected": "Svetainė nepriėmė jūsų atsakymo. Pasinaudokite nuoroda į savo pasirinkimus.",
  "retry": "Bandyti dar kartą",
  "saved": "Jūsų atsakymas išsaugotas.",
  "saving": "Saugoma…",
  "sender": "{name} siunčia šiuos pranešimus. Galite bet kada persigalvoti:",
  "stop-address": "Įrašykite adresą arba numerį, kuriuo gaunate pranešimus.",
  "stop-all": "Atsisakau visų pranešimų",
  "stop-alone": "Šis puslapis pats negali išsiųsti jūsų prašymo. Naudokitės forma.",
  "stop-effect": "Atsisakymas įsigalioja iš karto: visiems tikslams, kanalams ir prekių ženklams. Apie jį pranešama partneriams, turintiems jūsų duomenų.",
  "stop-otherwise": "Taip pat galite pasinaudoti šia forma arba mums parašyti.",
  "stop-service": "Jūsų užsakymams ar sutartims reikalingi pranešimai ir toliau ateis.",
  "stop-stranger": "Ši nuoroda nebepasako, kas jūs esate.",
  "stop-title": "Kokius pranešimus norite gauti?",
  "stopped": "Jūsų visų pranešimų atsisakymas išsaugotas. Jis įsigalioja iš karto.",
  "waiting": "Dar neišsaugota. Bus išsiųsta dar kartą.",
  "who": "{name} prašo jūsų sutikimo. Galite bet kada persigalvoti:"
};
