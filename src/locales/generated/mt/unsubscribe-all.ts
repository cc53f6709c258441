// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Nibdel il-preferenzi tiegħi",
  "choices": "l-għażliet tiegħi",
  "keep-open": "Għadu mhux issejvjat. Żomm din il-paġna miftuħa.",
  "privacy": "Protezzjoni tad-data",
  "receipt": "Niżżel l-irċevuta tiegħi",
  "rejected": "Is-sit ma laqax it-tweġiba tiegħek. Uża l-link għall-għażliet tiegħek.",
  "retry": "Erġa’ pprova",
  "saved": "It-tweġiba tiegħek ġiet issejvjata.",
  "saving": "Qed jiġi ssejvjat…",
  "sender": "{name} jibgħat dawn il-messaġġi. Tista’ tbiddel fehmtek meta trid:",
  "stop-address": "Ikteb l-indirizz jew in-numru li jirċievi l-messaġġi.",
  "stop-all": "Nitneħħa mil-listi kollha",
  "stop-alone": "Din il-paġna ma tistax tibgħat it-talba tiegħek waħedha. Uża l-formola.",
  "stop-effect": "It-tneħħija tgħodd minnufih, għall-għanijiet, il-kanali u l-marki kollha. Is-sħab li għandhom id-data tiegħek jiġu infurmati.",
  "stop-otherwise": "Tista’ wkoll tuża din il-formola, jew tiktbilna.",
  "stop-service": "Il-messaġġi meħtieġa għall-ordnijiet jew il-kuntratti tiegħek jibqgħu jaslu.",
  "stop-stranger": "Din il-link ma għadhiex tgħid min int.",
  "stop-title": "Liema messaġġi trid tirċievi?",
  "stopped": "It-tneħħija tiegħek mil-listi kollha ġiet issejvjata. Tgħodd minnufih.",
  "waiting": "Għadu mhux issejvjat. Jerġa’ jintbagħat.",
  "who": "{name} qed jitlob il-kunsens tiegħek. Tista’ tbiddel fehmtek meta trid:"
};
