
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0290201e31ea953f': str`${0} vous demande votre accord. Vous pouvez changer d’avis à tout moment :`,
's0f810ca07084b5c9': `Votre accord est enregistré.`,
's26c0cca6b833af89': `Votre accord n’a pas pu être signé, il n’a donc pas été gardé. Cochez à nouveau.`,
's28f4d0457df59c81': `Pas encore enregistré. Gardez cette page ouverte.`,
's2ae48b6731e872e5': `Télécharger mon reçu`,
's2c8189544e3ea679': `Réessayer`,
's6723e7946d2f9258': `Vous ne pouvez pas donner votre accord ici : cette page ne dit pas tout ce qu’elle doit.`,
's7c35e5dcbd255251': `Protection des données`,
's7d4c283a5f5e5aab': `gérer mes choix`,
'sae469d1550201546': `Votre retrait est enregistré.`,
'sb060188bb28bfa9f': `Enregistrement…`,
'sb51e05adc6c14fdd': `Pas encore enregistré. L’envoi reprendra tout seul.`,
'sb7778922aa46e175': `Vous ne pouvez pas donner votre accord ici : cette page n’est pas sécurisée, rien ne pourrait être prouvé.`,
'sd536522b4fb958ca': `Le site n’a pas pris votre retrait. Passez par le lien vers vos choix.`,
'sddb6406b741716a9': str`Partenaires concernés : ${0}`,
'sfa5b01f81734a547': `Le site n’a pas accepté votre accord : il est sans effet.`,
    };
  