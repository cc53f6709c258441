// Written by `npm run localize`: edit the files in xliff/ instead.
export const words = {
  "adapt": "J’adapte mes préférences de communication",
  "choices": "gérer mes choix",
  "keep-open": "Pas encore enregistré. Gardez cette page ouverte.",
  "privacy": "Protection des données",
  "receipt": "Télécharger mon reçu",
  "rejected": "Le site n’a pas pris en compte votre réponse. Passez par le lien vers vos choix.",
  "retry": "Réessayer",
  "saved": "Votre réponse est enregistrée.",
  "saving": "Enregistrement…",
  "sender": "{name} envoie ces messages. Vous pouvez changer d’avis à tout moment :",
  "stop-address": "Indiquez l’adresse ou le numéro qui reçoit les messages.",
  "stop-all": "Je me désinscris de toutes les communications",
  "stop-alone": "Cette page ne peut pas envoyer votre demande elle-même. Utilisez le formulaire.",
  "stop-effect": "La désinscription prend effet immédiatement, pour toutes les finalités, tous les canaux et toutes les marques. Les partenaires qui ont vos données en sont informés.",
  "stop-otherwise": "Vous pouvez aussi utiliser ce formulaire, ou nous écrire.",
  "stop-service": "Les messages nécessaires à vos commandes ou contrats continuent d’arriver.",
  "stop-stranger": "Ce lien ne dit plus qui vous êtes.",
  "stop-title": "Quels messages voulez-vous recevoir ?",
  "stopped": "Votre désinscription de toutes les communications est enregistrée. Elle prend effet immédiatement.",
  "waiting": "Pas encore enregistré. L’envoi reprendra.",
  "who": "{name} vous demande votre accord. Vous pouvez changer d’avis à tout moment :"
};
