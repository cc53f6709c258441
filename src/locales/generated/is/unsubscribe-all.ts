// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Ég breyti vali mínu um samskipti",
  "choices": "val mitt",
  "keep-open": "Ekki vistað enn. Hafðu þessa síðu opna.",
  "privacy": "Persónuvernd",
  "receipt": "Sækja kvittun mína",
  "rejected": "Vefurinn tók ekki við svari þínu. Notaðu tengilinn í val þitt.",
  "retry": "Reyna aftur",
  "saved": "Svar þitt er vistað.",
  "saving": "Vista…",
  "sender": "{name} sendir þessi skilaboð. Þér er alltaf frjálst að skipta um skoðun:",
  "stop-address": "Skrifaðu netfangið eða númerið sem fær skilaboðin.",
  "stop-all": "Ég afskrái mig úr öllum samskiptum",
  "stop-alone": "Síðan getur ekki sent beiðni þína sjálf. Notaðu eyðublaðið.",
  "stop-effect": "Afskráningin gildir strax, fyrir allan tilgang, allar leiðir og öll vörumerki. Samstarfsaðilar sem hafa gögn þín fá að vita af henni.",
  "stop-otherwise": "Þú getur líka notað þetta eyðublað eða skrifað okkur.",
  "stop-service": "Skilaboð sem pantanir þínar eða samningar krefjast berast áfram.",
  "stop-stranger": "Þessi tengill segir ekki lengur hver þú ert.",
  "stop-title": "Hvaða skilaboð viltu fá?",
  "stopped": "Afskráning þín úr öllum samskiptum er vistuð. Hún gildir strax.",
  "waiting": "Ekki vistað enn. Það verður sent aftur.",
  "who": "{name} biður um samþykki þitt. Þér er alltaf frjálst að skipta um skoðun:"
};
