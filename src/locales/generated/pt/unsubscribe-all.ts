// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Adapto as minhas preferências de comunicação",
  "choices": "as minhas escolhas",
  "keep-open": "Ainda não foi guardado. Mantenha esta página aberta.",
  "privacy": "Proteção de dados",
  "receipt": "Descarregar o meu recibo",
  "rejected": "O sítio não aceitou a sua resposta. Use a ligação para as suas escolhas.",
  "retry": "Tentar de novo",
  "saved": "A sua resposta foi guardada.",
  "saving": "A guardar…",
  "sender": "{name} envia estas mensagens. Pode mudar de ideias a qualquer momento:",
  "stop-address": "Escreva o endereço ou o número que recebe as mensagens.",
  "stop-all": "Cancelo a subscrição de todas as comunicações",
  "stop-alone": "Esta página não pode enviar o seu pedido sozinha. Use o formulário.",
  "stop-effect": "O cancelamento tem efeito imediato, para todas as finalidades, canais e marcas. Os parceiros que têm os seus dados são informados.",
  "stop-otherwise": "Também pode usar este formulário ou escrever-nos.",
  "stop-service": "As mensagens necessárias às suas encomendas ou contratos continuam a chegar.",
  "stop-stranger": "Esta ligação já não diz quem é.",
  "stop-title": "Que mensagens quer receber?",
  "stopped": "O cancelamento de todas as comunicações foi guardado. Tem efeito imediato.",
  "waiting": "Ainda não foi guardado. Será enviado de novo.",
  "who": "{name} pede o seu consentimento. Pode mudar de ideias a qualquer momento:"
};
