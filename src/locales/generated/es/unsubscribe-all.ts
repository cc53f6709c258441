// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "Adapto mis preferencias de mensajes",
  "choices": "mis opciones",
  "keep-open": "Aún no se ha guardado. Mantenga esta página abierta.",
  "privacy": "Protección de datos",
  "receipt": "Descargar mi justificante",
  "rejected": "El sitio no ha admitido su respuesta. Use el enlace a sus opciones.",
  "retry": "Reintentar",
  "saved": "Su respuesta se ha guardado.",
  "saving": "Guardando…",
  "sender": "{name} envía estos mensajes. Puede cambiar de opinión en cualquier momento:",
  "stop-address": "Escriba la dirección o el número que recibe los mensajes.",
  "stop-all": "Anulo mi suscripción a todo",
  "stop-alone": "Esta página no puede enviar su solicitud por sí sola. Use el formulario.",
  "stop-effect": "La baja es inmediata, para todas las finalidades, canales y marcas. Se informa a los socios que tienen sus datos.",
  "stop-otherwise": "También puede usar este formulario o escribirnos.",
  "stop-service": "Los mensajes necesarios para sus pedidos o contratos seguirán llegando.",
  "stop-stranger": "Este enlace ya no indica quién es usted.",
  "stop-title": "¿Qué mensajes quiere recibir?",
  "stopped": "Su baja de todos los mensajes se ha guardado. Es inmediata.",
  "waiting": "Aún no se ha guardado. Se enviará de nuevo.",
  "who": "{name} le pide su consentimiento. Puede cambiar de opinión en cualquier momento:"
};
