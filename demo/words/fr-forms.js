/** The shop's forms: what they share, and then each in its own words. */
export const forms = {
  form: {
    again:
      'Si vous aviez répondu à une demande d’accord, répondez-y à nouveau : la page ne rétablit jamais une coche d’elle-même.',
    noscript:
      'Votre navigateur n’exécute pas de script ici, aucune réponse ne peut donc être signée : rien n’est demandé, personne ne vous écrira à cause de ce formulaire, et il fonctionne sans.',
    fields: {
      name: 'Nom',
      address: 'Adresse de livraison',
      organisation: 'Bibliothèque, école ou association',
      email: 'Adresse e-mail',
      phone: 'Numéro de téléphone',
      password: 'Mot de passe',
    },
    hints: { password: 'Au moins 8 caractères.' },
    errors: {
      name: 'Saisissez votre nom.',
      address: 'Saisissez l’adresse où envoyer les livres.',
      organisation: 'Saisissez le nom de votre organisme.',
      email: 'Saisissez une adresse e-mail, par exemple nom@example.org.',
      phone: 'Saisissez un numéro de téléphone, par exemple 01 23 45 67 89.',
      password: 'Choisissez un mot de passe d’au moins 8 caractères.',
      terms:
        'Acceptez les conditions de vente : sans elles, la librairie ne peut rien vous vendre.',
    },
    terms: 'J’accepte les',
    termsLink: 'conditions de vente',
    newsletter: {
      words: 'Je veux recevoir par e-mail la lettre d’information de la Librairie Martin.',
      hint: 'Un e-mail par mois sur les nouveautés et les soirées de la librairie.',
    },
    partners: {
      words: 'Je veux recevoir par e-mail les offres des partenaires de la Librairie Martin.',
      hint: 'Deux ou trois e-mails par an, envoyés par les partenaires eux-mêmes.',
    },
  },

  signup: {
    title: 'Créer votre compte',
    intro:
      'Pour commander, réserver en magasin et garder la liste des livres que vous aimeriez lire.',
    failed: 'Votre compte n’est pas encore créé :',
    consents: {
      title: 'Restons en contact',
      hint: 'C’est à vous de voir : votre compte n’en dépend pas.',
    },
    submit: 'Créer mon compte',
    note: 'Ceci est une démonstration : votre adresse et votre mot de passe ne sont jamais gardés, pas même un instant dans la base de données.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Qui demande, comment changer d’avis et la protection des données figurent au-dessus des cases, avant que vous puissiez cocher.',
        'Les conditions de vente sont un contrat et non un consentement : c’est une case ordinaire de la page.',
        'Cochez, décochez, cochez encore : une seule preuve part, la dernière.',
      ],
    },
    arrived: {
      some: 'Votre compte existerait maintenant. Avec lui est arrivé ce que vous avez accepté, tel que votre navigateur l’a signé :',
      none: 'Votre compte existerait maintenant. Aucune case n’a été cochée : il n’y a ni accord ni preuve, rien n’est enregistré.',
      notKept:
        'Votre adresse et votre mot de passe n’ont pas été gardés : ceci est une démonstration.',
    },
  },

  checkout: {
    title: 'Votre commande',
    intro: 'Deux livres, livrés chez vous sous trois jours.',
    basket: {
      title: 'Dans votre panier',
      items: [
        ['Les Fleurs du mal, Charles Baudelaire', 8.9],
        ['Lettres persanes, Montesquieu', 7.4],
      ],
      total: 'Total, livraison comprise',
    },
    failed: 'Votre commande n’est pas encore passée :',
    similar: {
      title: 'Parce que vous commandez ici',
      question: {
        words: 'Je ne souhaite pas recevoir d’e-mails de la Librairie Martin sur d’autres livres.',
        hint: 'Un e-mail par mois au plus, sur des livres proches de ceux que vous commandez.',
      },
      products: 'livres, neufs et d’occasion',
    },
    asked: {
      title: 'Seulement si vous le voulez',
      hint: 'Votre commande n’en dépend pas.',
      calls: {
        question: {
          words: 'Je veux que la Librairie Martin m’appelle au sujet des nouveautés.',
        },
        hours: 'du mardi au samedi, de 10 h à 12 h',
        frequency: 'deux fois par an au plus',
      },
    },
    submit: 'Commander',
    note: 'Ceci est une démonstration : rien n’est vendu, et ni votre nom, ni votre adresse, ni votre numéro ne sont gardés.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Un client peut être informé par e-mail de produits semblables, sous conditions : cette case dit donc non. Laissée vide, elle se lit « sans opposition », et jamais « donné ».',
        'Les partenaires n’en tirent rien : il leur faut un oui à eux.',
        'En France, personne ne peut appeler un consommateur sans son oui, et ce oui prend fin au bout d’un an au plus.',
      ],
    },
    arrived: {
      some: 'Votre commande serait maintenant en route. Avec elle sont arrivées vos réponses, telles que votre navigateur les a signées :',
      none: 'Votre commande serait maintenant en route. Aucune réponse ne l’accompagne : personne ne peut donc vous écrire ni vous appeler à cause d’elle.',
      notKept:
        'Ni votre nom, ni votre adresse, ni votre numéro n’ont été gardés : ceci est une démonstration.',
    },
  },

  b2b: {
    title: 'Un devis pour bibliothèques et écoles',
    intro: 'Dites-nous ce qu’il vous faut : le devis arrive sous deux jours ouvrés.',
    failed: 'Votre demande n’est pas encore partie :',
    kind: {
      label: 'Vous achetez pour',
      options: { library: 'une bibliothèque', school: 'une école', association: 'une association' },
    },
    order: {
      label: 'Les livres qu’il vous faut',
      hint: 'Titres ou ISBN, et nombre d’exemplaires. Vous pouvez laisser ce champ vide.',
    },
    work: {
      title: 'Pour votre travail',
      offers: {
        words:
          'Je ne souhaite pas recevoir par e-mail les offres de la Librairie Martin aux bibliothèques.',
        hint: 'Quatre e-mails par an : listes de nouveautés et prix par quantité.',
      },
      calls: {
        words:
          'Je ne souhaite pas que la Librairie Martin m’appelle au sujet de ses offres aux bibliothèques.',
        hint: 'Un appel par an, avant vos achats.',
      },
      profession: 'achète des livres pour une bibliothèque, une école ou une association',
    },
    submit: 'Demander le devis',
    note: 'Ceci est une démonstration : aucun devis ne viendra, et rien de ce que vous écrivez n’est gardé.',
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'On vous écrit au travail et au sujet de votre travail : la librairie peut donc le faire tant que vous ne l’avez pas refusé.',
        'Chaque canal a son propre non, et chaque non est une preuve.',
        'Ce que vous dites ici vaut pour votre travail seul : chez vous, la même librairie doit vous demander votre accord.',
      ],
    },
    arrived: {
      some: 'Votre demande serait maintenant à la librairie. Avec elle sont arrivées vos réponses, telles que votre navigateur les a signées :',
      none: 'Votre demande serait maintenant à la librairie. Aucune réponse ne l’accompagne : personne ne peut donc vous écrire ni vous appeler à cause d’elle.',
      notKept: 'Rien de ce que vous avez écrit n’a été gardé : ceci est une démonstration.',
    },
  },
};
