/** The pages that are read rather than used. */
export const texts = {
  partners: {
    title: 'Nos partenaires',
    intro:
      'Si vous acceptez les offres de partenaires, ces trois-là pourront vous écrire, et personne d’autre. Ils sont inventés, comme la librairie.',
    list: [
      { id: 'papeterie-lune', name: 'Papeterie Lune', about: 'Carnets, encres et papiers.' },
      { id: 'cafe-des-lettres', name: 'Café des Lettres', about: 'Café, lectures et soirées.' },
      { id: 'atelier-bonnet', name: 'Atelier Bonnet', about: 'Reliure, et cours de reliure.' },
    ],
  },

  terms: {
    title: 'Conditions de vente',
    sections: [
      [
        'Le contrat',
        'Commander un livre ici, c’est conclure un contrat avec la Librairie Martin. La librairie est inventée : rien n’est vendu et rien ne sera livré.',
      ],
      [
        'Prix et paiement',
        'Les prix sont indiqués TTC. Vous payez à la commande, ou en magasin quand vous retirez le livre.',
      ],
      [
        'Rétractation',
        'Vous pouvez renvoyer un livre dans les quatorze jours, sans donner de raison.',
      ],
      [
        'Pourquoi ces conditions ne sont pas un consentement',
        'Vous les acceptez parce qu’il n’y a pas de vente sans elles. Un consentement est libre : votre compte reste le même, que vous le donniez ou non. C’est pourquoi les deux ne se trouvent jamais dans une même case.',
      ],
    ],
    links: [{ href: '/signup', label: 'Aller au formulaire' }],
  },

  privacy: {
    title: 'Protection des données',
    sections: [
      [
        'Qui est responsable',
        'La Librairie Martin, une librairie française inventée. Personne de ce nom ne reçoit quoi que ce soit.',
      ],
      [
        'Ce que garde cette démonstration',
        'Les preuves de consentement, sur l’ordinateur qui la fait tourner : les mots que vous avez lus, votre décision et son heure. Aucun nom, aucune adresse e-mail, aucun mot de passe, aucune adresse IP. La démonstration pose deux cookies : « eu-consent », qui retient votre réponse au bandeau du journal pendant six mois, sans identifiant ; et « shop-session », la session du portail. Si vous acceptez au bandeau, les entreprises inventées du journal posent aussi les leurs.',
      ],
      [
        'Ce que garderait une librairie',
        'Votre adresse e-mail et vos commandes, car le contrat en a besoin. Et, seulement si vous l’avez accepté, votre adresse pour la lettre d’information ou pour les offres des partenaires.',
      ],
      [
        'Combien de temps',
        'Pour la lettre d’information et les offres : trois ans après le dernier contact. Vous pouvez changer d’avis à tout moment, aussi simplement que vous avez accepté.',
      ],
      [
        'Vos droits',
        'Vous pouvez demander à voir, corriger, effacer ou emporter vos données, et vous opposer à leur usage. En France, vous pouvez adresser une réclamation à la CNIL.',
      ],
    ],
    links: [
      { href: '/preferences', label: 'Mes choix' },
      { href: '/partners', label: 'Nos partenaires' },
    ],
  },
};
