
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'blocked': `Vous ne pouvez pas donner votre accord ici : cette page ne dit pas tout ce qu’elle doit.`,
'choices': `gérer mes choix`,
'insecure': `Vous ne pouvez pas donner votre accord ici : cette page n’est pas sécurisée.`,
'keep-open': `Pas encore enregistré. Gardez cette page ouverte.`,
'partners': `Partenaires concernés : {count}`,
'privacy': `Protection des données`,
'receipt': `Télécharger mon reçu`,
'rejected-no': `Le site n’a pas pris votre retrait. Passez par le lien vers vos choix.`,
'rejected-yes': `Le site n’a pas accepté votre accord : il est sans effet.`,
'retry': `Réessayer`,
'saved-no': `Votre retrait est enregistré.`,
'saved-yes': `Votre accord est enregistré.`,
'saving': `Enregistrement…`,
'unsigned': `Votre accord n’a pas été gardé. Cochez à nouveau.`,
'waiting': `Pas encore enregistré. L’envoi reprendra.`,
'who': `{name} vous demande votre accord. Vous pouvez changer d’avis à tout moment :`,
    };
  