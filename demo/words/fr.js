import { counter } from './fr-counter.js';
import { forms } from './fr-forms.js';
import { reasons } from './fr-reasons.js';
import { texts } from './fr-texts.js';
import { typeset } from './typeset.js';

export const fr = typeset({
  ...texts,
  ...forms,
  ...counter,
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
    others: 'D’autres façons de demander',
    ways: [
      {
        href: '/mail',
        title: 'Des messages, et comment en sortir',
        text: 'Trois messages avec leurs en-têtes et leurs liens, ce qu’un appui arrête et ce qui peut encore partir. Un dépliant y mène aussi.',
      },
      {
        href: '/site',
        title: 'Un journal en ligne',
        text: 'Un bandeau à deux boutons égaux. Ce qui attend un oui vient d’autres adresses, et un journal montre quand.',
      },
      {
        href: '/checkout',
        title: 'Une commande',
        text: 'Une case pour dire non là où le silence peut compter, des cases pour dire oui là où il ne le peut pas : partenaires et appels.',
      },
      {
        href: '/b2b',
        title: 'Un devis pour bibliothèques et écoles',
        text: 'Des personnes sollicitées au travail, au sujet de leur travail.',
      },
      {
        href: '/counter',
        title: 'La tablette du comptoir',
        text: 'Un appareil pour de nombreux clients, qui ne garde rien d’aucun d’eux.',
      },
      {
        href: '/counter/till',
        title: 'La caisse',
        text: 'Un libraire pose la question et note la réponse.',
      },
      {
        href: '/telephone',
        title: 'Le téléphone',
        text: 'On appelle et ne veut plus rien : un libraire arrête tout à la place de la personne.',
      },
      {
        href: '/reconsent',
        title: 'Une ancienne adresse, une nouvelle question',
        text: 'Un oui que personne ne peut plus montrer est renouvelé, ou a pris fin.',
      },
      {
        href: '/builder',
        title: 'Rédiger votre question',
        text: 'Vue comme le public la verra, relue par les règles, avec son code à emporter.',
      },
    ],
    developers: 'Pour les développeurs',
    keys: 'Les clés qui signent les reçus',
    json: 'Le registre en JSON',
  },

  arrived: {
    title: 'Ce qui est arrivé',
    refused: 'Ceci n’est pas passé, et aucun oui n’en a été gardé :',
    yours: 'Modifier mes choix',
    bound: 'Une vraie librairie noterait maintenant quelles preuves sont les vôtres.',
    again: 'Revenir au formulaire',
    anew: 'Redemander cet accord, comme des années plus tard',
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
    sendable: { title: 'Contact permis ?', yes: 'Oui.', no: 'Non.' },
    reasons,
    brand: 'pour la librairie elle-même',
    partners: (ids) => `pour ses partenaires : ${ids.join(', ')}`,
    untitled: 'Preuve sans mots',
    causes: {
      'one-click': 'Tout arrêté, par un lien ou une messagerie',
      stop: 'Tout arrêté, par SMS',
      import: 'Reprise d’une ancienne liste',
      expiry: 'Un oui est échu',
      confirm: 'Une demande confirmée',
      bind: 'Une preuve rattachée à sa personne',
      erase: 'Ce que l’on savait d’une personne effacé',
    },
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
      event: 'écrite par le point de réception lui-même',
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
