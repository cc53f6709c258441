/** Ce qui part de la librairie, et comment l’arrêter. */
export const mail = {
  stop: { title: 'Tout arrêter' },

  telephone: {
    title: 'On appelle pour tout arrêter',
    text: 'Un libraire lit les mots à la personne qui appelle, note son adresse et appuie pour elle. Rien d’autre n’est demandé, et la preuve nomme le poste qui l’a fait.',
  },

  leaflet: {
    title: 'Plus de courrier de notre part',
    text: 'Vous avez reçu ceci avec un colis ou une lettre de la Librairie Martin. Visez le carré avec l’appareil photo de votre téléphone : un appui arrête tous nos envois.',
    steps: [
      'Ni compte, ni mot de passe, ni raison à donner.',
      'Cela prend effet immédiatement, pour les e-mails, les SMS, les courriers et les appels.',
      'Ce que vos commandes demandent continue d’arriver.',
    ],
    contact: 'Ou écrivez à la Librairie Martin, 12 rue des Lilas, 69001 Lyon, qui n’existe pas.',
  },

  mail: {
    title: 'Ce que la librairie envoie',
    intro:
      'Trois messages au lecteur que cette démonstration a inventé pour vous. Chacun porte sa sortie dans ses en-têtes et dans son texte. Rien n’est vraiment envoyé.',
    to: 'À',
    sent: [
      {
        subject: 'Les nouveautés de novembre',
        text: 'Douze romans, trois essais et un livre de cartes sont arrivés cette semaine.',
      },
      {
        subject: 'Une lecture jeudi',
        text: 'Deux auteurs lisent en librairie à dix-neuf heures trente. Il y a du thé.',
      },
      {
        subject: 'Du papier pour les lettres d’hiver',
        text: 'Notre partenaire Papeterie Lune montre ses nouveaux papiers.',
      },
    ],
    stop: 'Tout arrêter',
    adapt: 'Adapter mes préférences',
    oneClick: 'Le bouton de la messagerie',
    oneClickText:
      'Une messagerie montre un bouton à côté de l’expéditeur. Il envoie ceci, sans aucune page :',
    outgoing: 'Courrier sortant',
    outgoingText:
      'Avant chaque message, l’expéditeur demande au point de réception s’il peut partir, et pourquoi.',
    ask: 'Demander ce qui peut partir',
    wanted: {
      newsletter: 'Les nouveautés, par e-mail',
      events: 'Une soirée en librairie, par SMS',
      advice: 'Des conseils, par téléphone',
      partners: 'Une offre de Papeterie Lune, par e-mail',
      catalogue: 'Le catalogue, par courrier',
    },
  },
};
