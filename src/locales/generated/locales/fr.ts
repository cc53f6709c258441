
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'age': `Quel âge avez-vous ?`,
'age-over': `{age} ans ou plus`,
'age-under': `moins de {age} ans`,
'aloud': `À lire à voix haute, puis notez la réponse :`,
'blocked': `Vous ne pouvez pas donner votre accord ici : cette page ne dit pas tout ce qu’elle doit.`,
'call-terms': `Appels : {hours} ; {frequency} ; jusqu’au {end} au plus tard.`,
'calls': `Aucun appel commercial n’est passé sans votre accord préalable.`,
'choices': `gérer mes choix`,
'confirm': `Presque fini : confirmez avec le message que nous vous envoyons.`,
'guardian': `Un parent ou un tuteur doit répondre pour vous.`,
'insecure': `Vous ne pouvez pas donner votre accord ici : cette page n’est pas sécurisée.`,
'keep-open': `Pas encore enregistré. Gardez cette page ouverte.`,
'no': `Non`,
'noted': `C’est noté. Cela comptera une fois confirmé par la personne.`,
'partners': `Partenaires concernés : {count}`,
'privacy': `Protection des données`,
'receipt': `Télécharger mon reçu`,
'rejected': `Le site n’a pas pris votre réponse. Passez par le lien vers vos choix.`,
'retry': `Réessayer`,
'saved': `Votre réponse est enregistrée.`,
'saving': `Enregistrement…`,
'sure': `Je le confirme : je donne mon accord explicite.`,
'unanswered': `Répondez par oui ou par non.`,
'unless': `Pour refuser, cochez la case :`,
'unsigned': `Votre accord n’a pas été gardé. Cochez à nouveau.`,
'waiting': `Pas encore enregistré. L’envoi reprendra.`,
'who': `{name} vous demande votre accord. Vous pouvez changer d’avis à tout moment :`,
'who-unless': `{name} peut vous contacter, sauf si vous refusez. Vous pouvez changer d’avis à tout moment :`,
'yes': `Oui`,
    };
  