
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accept-all': `Tout accepter`,
'account': `Votre choix vaut sur tous les appareils où vous êtes connecté.`,
'adapt': `J’adapte mes préférences de communication`,
'added': `Nouveau depuis votre dernier choix : {purposes}.`,
'age': `Quel âge avez-vous ?`,
'age-over': `{age} ans ou plus`,
'age-under': `moins de {age} ans`,
'aloud': `À lire à voix haute, puis notez la réponse :`,
'blocked': `Vous ne pouvez pas donner votre accord ici : cette page ne dit pas tout ce qu’elle doit.`,
'call-terms': `Appels : {hours} ; {frequency} ; jusqu’au {end} au plus tard.`,
'calls': `Aucun appel commercial n’est passé sans votre accord préalable.`,
'choices': `gérer mes choix`,
'confirm': `Presque fini : confirmez avec le message que nous vous envoyons.`,
'controllers': `Entreprises concernées : {count}`,
'customise': `Personnaliser mes choix`,
'device': `Que peut-on garder sur votre appareil ?`,
'gpc': `Votre navigateur le refuse pour vous, sauf si vous le choisissez ici.`,
'guardian': `Un parent ou un tuteur doit répondre pour vous.`,
'insecure': `Vous ne pouvez pas donner votre accord ici : cette page n’est pas sécurisée.`,
'keep-open': `Pas encore enregistré. Gardez cette page ouverte.`,
'leave': `Continuer sans accepter`,
'no': `Non`,
'noted': `C’est noté. Cela comptera une fois confirmé par la personne.`,
'partners': `Partenaires concernés : {count}`,
'privacy': `Protection des données`,
'receipt': `Télécharger mon reçu`,
'refuse-all': `Tout refuser`,
'rejected': `Le site n’a pas pris votre réponse. Passez par le lien vers vos choix.`,
'reopen': `Gérer mes cookies`,
'retry': `Réessayer`,
'reworded': `Le texte a changé depuis votre dernier choix.`,
'runs-on': `Ce qui fonctionne déjà s’arrête au prochain chargement de la page.`,
'save-choices': `Enregistrer mes choix`,
'saved': `Votre réponse est enregistrée.`,
'saving': `Enregistrement…`,
'sender': `{name} envoie ces messages. Vous pouvez changer d’avis à tout moment :`,
'stop-address': `Indiquez l’adresse ou le numéro qui reçoit les messages.`,
'stop-all': `Je me désinscris de toutes les communications`,
'stop-alone': `Cette page ne peut pas envoyer votre demande elle-même. Utilisez le formulaire.`,
'stop-effect': `La désinscription prend effet immédiatement, pour toutes les finalités, tous les canaux et toutes les marques. Les partenaires qui ont vos données en sont informés.`,
'stop-otherwise': `Vous pouvez aussi utiliser ce formulaire, ou nous écrire.`,
'stop-service': `Les messages nécessaires à vos commandes ou contrats continuent d’arriver.`,
'stop-stranger': `Ce lien ne dit plus qui vous êtes.`,
'stop-title': `Quels messages voulez-vous recevoir ?`,
'stopped': `Votre désinscription de toutes les communications est enregistrée. Elle prend effet immédiatement.`,
'sure': `Je le confirme : je donne mon accord explicite.`,
'unanswered': `Répondez par oui ou par non.`,
'unless': `Pour refuser, cochez la case :`,
'unsigned': `Votre accord n’a pas été gardé. Cochez à nouveau.`,
'waiting': `Pas encore enregistré. L’envoi reprendra.`,
'was-no': `Vous l’aviez refusé.`,
'was-yes': `Vous l’aviez autorisé.`,
'who': `{name} vous demande votre accord. Vous pouvez changer d’avis à tout moment :`,
'who-unless': `{name} peut vous contacter, sauf si vous refusez. Vous pouvez changer d’avis à tout moment :`,
'yes': `Oui`,
    };
  