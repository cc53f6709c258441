/** In the shop, and years later: the forms in which somebody is asked another way. */
export const counter = {
  counter: {
    title: 'Au comptoir : la tablette',
    intro: 'Le client saisit et coche ; puis la tablette est au suivant.',
    elsewhere: 'Aller à la tablette, où les clients répondent eux-mêmes',
    failed: 'Ce n’est pas encore envoyé :',
    consents: { title: 'Des nouvelles de la librairie' },
    submit: 'Terminé',
    note: 'Ceci est une démonstration : l’adresse n’est pas gardée.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Les cibles sont grandes, pour les doigts.',
        'Rien ne reste sur la tablette : ni coche, ni preuve, ni clé. Ce qui n’a pas pu partir est perdu, et la page le dit.',
        'Après une demi-minute sans toucher l’écran, le formulaire est de nouveau vide.',
      ],
    },
    arrived: {
      some: 'Sur la tablette, le client suivant verrait maintenant un formulaire vide. Voici ce qui est arrivé au serveur :',
      none: 'Sur la tablette, le client suivant verrait maintenant un formulaire vide. Aucune case n’a été cochée : il n’y a pas de preuve.',
      notKept: 'L’adresse n’a pas été gardée : ceci est une démonstration.',
    },
  },

  till: {
    title: 'Au comptoir : la caisse',
    intro: 'Le libraire lit la question à voix haute, et note ce que dit le client.',
    elsewhere: 'Aller à la caisse, où un libraire pose la question',
    failed: 'Ce n’est pas encore noté :',
    consents: {
      title: 'Demandez au client',
      question: {
        words: 'Voulez-vous recevoir par e-mail la lettre d’information de la Librairie Martin ?',
        hint: 'La lettre paraît une fois par mois : nouveautés et soirées de la librairie.',
      },
    },
    submit: 'Noter la réponse',
    note: 'Ceci est une démonstration : l’adresse n’est pas gardée, et aucun message ne part.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Ce qui est lu à voix haute est l’information du client : elle figure mot pour mot dans la preuve.',
        'Un non compte aussitôt. Un oui cliqué par un autre est une demande : il compte une fois confirmé par le client.',
        'La preuve nomme la caisse, pas le libraire.',
      ],
    },
    arrived: {
      some: 'Voici ce que la caisse a envoyé. Une vraie librairie écrirait maintenant un seul message au client, pour confirmer un oui :',
      none: 'Rien n’a été noté : il n’y a pas de preuve.',
      notKept: 'L’adresse n’a pas été gardée : ceci est une démonstration.',
    },
  },

  reconsent: {
    title: 'Voulez-vous encore de nos lettres ?',
    intro:
      'Vous venez d’une de nos lettres. Votre adresse est sur notre liste depuis des années : nous vous posons donc la question une fois encore.',
    failed: 'Ce n’est pas encore envoyé :',
    known: 'Ce que vous aviez accepté alors :',
    unknown:
      'Vous êtes sur la liste depuis 2017, par un bulletin rempli au magasin. Nous ne l’avons plus, et ce qui ne peut plus être montré n’a jamais été dit.',
    now: 'Pouvons-nous vous écrire, avant votre réponse ?',
    consents: {
      title: 'Votre réponse',
      hint: 'Aucune réponse n’est choisie, quoi que vous ayez dit avant.',
    },
    outcomes: {
      title: 'Ce qui se passe ensuite',
      yes: ['Si vous dites oui', 'La lettre continue. Votre nouveau oui remplace l’ancien.'],
      no: ['Si vous dites non', 'La lettre s’arrête aujourd’hui, et l’ancien oui a pris fin.'],
      nothing: [
        'Si vous fermez cette page',
        'Rien n’est enregistré. Nous ne demandons pas deux fois : l’adresse quitte la liste dans un mois.',
      ],
    },
    submit: 'Envoyer ma réponse',
    note: 'Ceci est une démonstration : il n’y a pas de liste, et personne ne vous écrit.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Un ancien oui que personne ne peut montrer n’est pas un oui : tant qu’il n’est pas renouvelé, rien ne peut partir.',
        'Oui et non pèsent autant, et une réponse est demandée. Les flèches ne font que déplacer le choix : rien n’est enregistré avant l’envoi.',
        'Si l’ancien oui a une preuve, la nouvelle la nomme.',
      ],
    },
    arrived: {
      some: 'Voici ce qu’est devenue l’ancienne adresse :',
      none: 'Aucune réponse n’est venue : rien n’est enregistré, et personne n’écrit à l’ancienne adresse.',
      notKept: 'Aucune adresse n’était nécessaire : ceci est une démonstration.',
    },
  },
};
