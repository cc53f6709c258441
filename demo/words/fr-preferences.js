/** Les pages où une personne dit ce qu’elle veut recevoir. */
export const preferences = {
  preferences: {
    title: 'Mes choix',
    intro:
      'Ce que la librairie peut vous envoyer, et ce que vous en avez dit. Rien n’est enregistré avant que vous le demandiez.',
    others: 'Autres accès',
    byLink: 'Ouvrir le lien d’un message',
  },

  portal: {
    title: 'Mon compte : mes choix',
    intro:
      'Vous êtes connecté en tant que lecteur inventé pour cette démonstration. Les mêmes choix se trouvent derrière le lien d’un message.',
    others: 'Autres accès',
    link: 'Mes choix, connecté',
  },

  stopAll: {
    scope: [
      'Les e-mails, SMS, courriers et appels de la Librairie Martin',
      'Ce que ses trois partenaires vous envoient ; ils sont prévenus aussitôt',
    ],
    address: 'Votre adresse e-mail',
    submit: 'Tout arrêter',
    contact: 'Ou écrivez à la Librairie Martin, 12 rue des Lilas, 69001 Lyon, qui n’existe pas.',
  },

  rows: [
    {
      title: 'Nouveautés.',
      text: 'Ce qui est arrivé en librairie. Vous pouvez choisir parmi',
      options: [
        ['crime', 'romans policiers'],
        ['children', 'livres pour enfants'],
        ['essays', 'essais'],
      ],
      how: {
        purpose: 'newsletter',
        channels: 'email sms',
        frequencies: 'weekly monthly quarterly',
        topics: 'crime children essays',
      },
    },
    {
      title: 'Soirées en librairie.',
      text: 'Lectures et dédicaces, une semaine avant.',
      how: { purpose: 'events', channels: 'email sms post' },
    },
    {
      title: 'Conseils par téléphone.',
      text: 'Un libraire vous appelle au sujet de livres qui pourraient vous plaire.',
      how: {
        purpose: 'advice',
        channels: 'phone',
        hours: 'en semaine de 10 h à 12 h',
        frequency: 'une fois par mois au plus',
      },
    },
    {
      title: 'Offres de nos partenaires.',
      text: 'Ce qu’ils vendent aux lecteurs.',
      how: { purpose: 'partner-offers', channels: 'email', party: 'partner' },
    },
    {
      title: 'Statistiques de lecture.',
      text: 'Si vous ouvrez nos e-mails, afin d’en envoyer moins.',
      how: { purpose: 'email-open-tracking', channels: 'email' },
    },
    {
      title: 'Le catalogue imprimé.',
      text: 'Deux fois par an, à ceux qui ont commandé.',
      how: { purpose: 'catalogue', channels: 'post', basis: 'legitimate-interest' },
    },
    {
      title: 'Vos commandes.',
      text: 'Ce qu’elles deviennent, et quand les retirer.',
      how: { purpose: 'orders', basis: 'contract' },
    },
  ],
};
