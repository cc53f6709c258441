
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'accept': `Accepter`,
'accept-all': `Tout accepter`,
'account': `Votre choix vaut sur tous les appareils où vous êtes connecté.`,
'added': `Nouveau depuis votre dernier choix : {purposes}.`,
'again': `Changer ma réponse`,
'age': `Quel âge avez-vous ?`,
'age-over': `{age} ans ou plus`,
'age-under': `moins de {age} ans`,
'aloud': `À lire à voix haute, puis notez la réponse :`,
'blocked': `Vous ne pouvez pas donner votre accord ici : cette page ne dit pas tout ce qu’elle doit.`,
'call-terms': `Appels : {hours} ; {frequency} ; jusqu’au {end} au plus tard.`,
'calls': `Aucun appel commercial n’est passé sans votre accord préalable.`,
'choices': `gérer mes choix`,
'close': `Refermer {title}`,
'confirm': `Presque fini : confirmez avec le message que nous vous envoyons.`,
'controllers': `Entreprises concernées : {count}`,
'customise': `Personnaliser mes choix`,
'device': `Que peut-on garder sur votre appareil ?`,
'embed': `Vient de {service}. Ne s’ouvre que si vous l’acceptez ici :`,
'gpc': `Votre navigateur le refuse pour vous, sauf si vous le choisissez ici.`,
'guardian': `Un parent ou un tuteur doit répondre pour vous.`,
'insecure': `Vous ne pouvez pas donner votre accord ici : cette page n’est pas sécurisée.`,
'keep-open': `Pas encore enregistré. Gardez cette page ouverte.`,
'kept-closed': `Vous le gardez fermé.`,
'leave': `Continuer sans accepter`,
'no': `Non`,
'noted': `C’est noté. Cela comptera une fois confirmé par la personne.`,
'partners': `Partenaires concernés : {count}`,
'privacy': `Protection des données`,
'receipt': `Télécharger mon reçu`,
'refuse': `Refuser`,
'refuse-all': `Tout refuser`,
'rejected': `Le site n’a pas pris votre réponse. Passez par le lien vers vos choix.`,
'reopen': `Gérer mes cookies`,
'retry': `Réessayer`,
'reworded': `Le texte a changé depuis votre dernier choix.`,
'runs-on': `Ce qui fonctionne déjà s’arrête au prochain chargement de la page.`,
'save-choices': `Enregistrer mes choix`,
'saved': `Votre réponse est enregistrée.`,
'saving': `Enregistrement…`,
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
  