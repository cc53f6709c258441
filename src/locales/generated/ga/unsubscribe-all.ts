// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Athraím mo roghanna cumarsáide",
  "choices": "mo roghanna",
  "keep-open": "Gan sábháil fós. Coinnigh an leathanach seo oscailte.",
  "privacy": "Cosaint sonraí",
  "receipt": "Íoslódáil m’admháil",
  "rejected": "Níor ghlac an suíomh le do fhreagra. Bain úsáid as an nasc chuig do roghanna.",
  "retry": "Triail arís",
  "saved": "Sábháladh do fhreagra.",
  "saving": "Á shábháil…",
  "sender": "Cuireann {name} na teachtaireachtaí seo. Is féidir leat d’intinn a athrú am ar bith:",
  "stop-address": "Scríobh an seoladh nó an uimhir a fhaigheann na teachtaireachtaí.",
  "stop-all": "Díliostálaim ó gach cumarsáid",
  "stop-alone": "Ní féidir leis an leathanach seo d’iarratas a sheoladh uaidh féin. Úsáid an fhoirm.",
  "stop-effect": "Tá feidhm leis an díliostáil láithreach, do gach cuspóir, cainéal agus branda. Cuirtear in iúl do chomhpháirtithe a bhfuil do shonraí acu.",
  "stop-otherwise": "Is féidir leat an fhoirm seo a úsáid freisin, nó scríobh chugainn.",
  "stop-service": "Tiocfaidh teachtaireachtaí atá riachtanach do d’orduithe nó do chonarthaí i gcónaí.",
  "stop-stranger": "Ní deir an nasc seo cé thú féin a thuilleadh.",
  "stop-title": "Cé na teachtaireachtaí is mian leat a fháil?",
  "stopped": "Sábháladh do dhíliostáil ó gach cumarsáid. Tá feidhm léi láithreach.",
  "waiting": "Gan sábháil fós. Seolfar arís é.",
  "who": "Iarrann {name} do thoiliú. Is féidir leat d’intinn a athrú am ar bith:"
};
