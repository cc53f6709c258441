import { texts } from './fr-texts.js';
import { typeset } from './typeset.js';

export const fr = typeset({
  ...texts,
  other: 'English',
  skip: 'Aller au contenu',
  demo: 'Une démonstration d’Ouinon. Cette librairie n’existe pas.',
  shop: {
    name: 'Librairie Martin',
    line: 'Livres neufs et d’occasion',
    address: 'Librairie Martin, une librairie inventée dans une rue inventée.',
  },
  nav: { home: 'Accueil', signup: 'Créer un compte', records: 'Registre' },
  footer: {
    terms: 'Conditions de vente',
    privacy: 'Protection des données',
    preferences: 'Mes choix',
    partners: 'Nos partenaires',
    records: 'Registre',
  },

  landing: {
    title: 'D’une case cochée à une preuve signée',
    intro:
      'Une librairie demande deux accords. Personne ne coche à votre place, et chaque oui arrive ici signé. Voyez par vous-même, en trois étapes.',
    steps: [
      {
        href: '/signup',
        title: 'Créez un compte',
        text: 'N’importe quelle adresse et n’importe quel mot de passe conviennent : rien n’en est gardé. Cochez une case, les deux, ou aucune.',
      },
      {
        title: 'Regardez ce qui est arrivé',
        text: 'Après l’envoi, la page montre la preuve reçue par le serveur : les mots que vous avez lus, votre décision, sa signature et le reçu.',
      },
      {
        href: '/records',
        title: 'Ouvrez le registre',
        text: 'Il montre ce que contient la base de données, et vérifie à nouveau chaque signature sous vos yeux.',
      },
    ],
    start: 'Commencer par le formulaire',
    developers: 'Pour les développeurs',
    keys: 'Les clés qui signent les reçus',
    json: 'Le registre en JSON',
  },

  signup: {
    title: 'Créer votre compte',
    intro:
      'Pour commander, réserver en magasin et garder la liste des livres que vous aimeriez lire.',
    failed: 'Votre compte n’est pas encore créé :',
    again:
      'Si vous aviez coché un accord, cochez-le à nouveau : la page ne rétablit jamais une coche d’elle-même.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    passwordHint: 'Au moins 8 caractères.',
    consents: 'Restons en contact',
    consentsHint: 'C’est à vous de voir : votre compte n’en dépend pas.',
    noscript:
      'Votre navigateur n’exécute pas de script ici, aucun accord ne peut donc être signé : rien n’est demandé, et votre compte se crée sans.',
    newsletter: 'Je veux recevoir par e-mail la lettre d’information de la Librairie Martin.',
    newsletterHint: 'Un e-mail par mois sur les nouveautés et les soirées de la librairie.',
    partners: 'Je veux recevoir par e-mail les offres des partenaires de la Librairie Martin.',
    partnersHint: 'Deux ou trois e-mails par an, envoyés par les partenaires eux-mêmes.',
    terms: 'J’accepte les',
    termsLink: 'conditions de vente',
    submit: 'Créer mon compte',
    note: 'Ceci est une démonstration : votre adresse et votre mot de passe ne sont jamais gardés, pas même un instant dans la base de données.',
    errors: {
      email: 'Saisissez une adresse e-mail, par exemple nom@example.org.',
      password: 'Choisissez un mot de passe d’au moins 8 caractères.',
      terms:
        'Acceptez les conditions de vente : sans elles, la librairie ne peut rien vous vendre.',
    },
    aside: {
      title: 'Dans cette démonstration',
      points: [
        'Qui demande, comment changer d’avis et la protection des données figurent au-dessus des cases, avant que vous puissiez cocher.',
        'Les conditions de vente sont un contrat et non un consentement : c’est une case ordinaire de la page.',
        'Cochez, décochez, cochez encore : une seule preuve part, la dernière.',
      ],
    },
  },

  arrived: {
    title: 'Ce qui est arrivé',
    some: 'Votre compte existerait maintenant. Avec lui est arrivé ce que vous avez accepté, tel que votre navigateur l’a signé :',
    none: 'Votre compte existerait maintenant. Aucune case n’a été cochée : il n’y a ni accord ni preuve, rien n’est enregistré.',
    refused: 'Ceci n’est pas passé, et aucun oui n’en a été gardé :',
    notKept:
      'Votre adresse et votre mot de passe n’ont pas été gardés : ceci est une démonstration.',
    bound:
      'Une vraie librairie noterait maintenant, à côté de votre compte, quelles preuves sont les vôtres.',
    again: 'Revenir au formulaire',
    all: 'Tout le registre',
  },

  records: {
    title: 'Registre',
    intro:
      'Ce que contient la base de données, du plus récent au plus ancien. Chaque signature vient d’être vérifiée à nouveau pour cette page.',
    none: 'Le registre est encore vide.',
    noneLink: 'Cochez une case dans le formulaire.',
    older: 'Preuves plus anciennes',
  },

  record: {
    state: {
      given: 'Donné',
      renewed: 'Renouvelé',
      requested: 'Demandé',
      refused: 'Refusé',
      withdrawn: 'Retiré',
      unanswered: 'Sans réponse',
      'not-objected': 'Sans opposition',
      objected: 'Opposition',
      'objection-lifted': 'Opposition levée',
    },
    channel: {
      email: 'par e-mail',
      sms: 'par SMS',
      push: 'par notification',
      phone: 'par téléphone',
      post: 'par courrier',
      messaging: 'par messagerie',
      device: 'sur l’appareil',
      '*': 'par tout moyen',
    },
    brand: 'pour la librairie elle-même',
    partners: (ids) => `pour ses partenaires : ${ids.join(', ')}`,
    untitled: 'Preuve sans mots',
    received: 'reçue le',
    purpose: 'Finalité',
    words: 'Les mots à l’écran',
    controller: 'Qui demande',
    decidedAt: 'Décidé',
    decidedHint: 'selon l’horloge du navigateur',
    signature: 'Preuve',
    verified: 'signature vérifiée ✓',
    failed: 'non vérifiée ✗',
    proof: {
      proven: 'prouvée à l’arrivée',
      late: 'prouvée, plus d’un jour après l’acte',
      unproven: 'non prouvée : un non prend effet malgré tout',
    },
    receipt: 'Reçu',
    place: (seq) => `N° ${seq} de la chaîne`,
    status: {
      effective: 'en vigueur depuis le',
      'pending-confirmation': 'en attente de confirmation depuis le',
      'no-effect': 'sans effet, reçue le',
      unproven: 'en vigueur bien que non prouvée, depuis le',
    },
    chain: 'Chaîne',
    id: 'Identifiant',
    rawRecord: 'La preuve en entier',
    rawReceipt: 'Le reçu',
    rawJws: 'Les deux en JWS compact, à vérifier avec toute bibliothèque JWT',
  },

  message: {
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse contient peut-être une faute de frappe.',
    },
    failed: {
      title: 'Quelque chose a échoué de notre côté',
      text: 'Réessayez dans un instant. Ce que votre navigateur avait signé n’est pas perdu : il l’enverra à nouveau.',
    },
    tooLarge: {
      title: 'C’était trop volumineux',
      text: 'Le formulaire contient bien plus qu’il ne devrait.',
    },
    back: 'Revenir au début',
  },
});
