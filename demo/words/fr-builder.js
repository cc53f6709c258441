/** The page on which an editor writes a question and takes its markup along. */
export const builder = {
  builder: {
    title: 'Rédiger une question',
    intro:
      'Dites ce que vous demandez, et en quels mots. Vous voyez la question comme le public la verra, ce qu’en disent les règles, et le code pour votre site.',
    example: {
      language: 'fr',
      sentence: 'Je souhaite recevoir la lettre de Librairie Martin par e-mail.',
      description: 'Un e-mail par mois sur les nouveautés et les soirées de la librairie.',
    },
    groups: {
      question: 'Ce qui est demandé',
      words: 'En quels mots',
      site: 'Qui demande',
      look: 'L’apparence',
    },
    fields: {
      mode: 'Manière de demander',
      purpose: 'Finalité',
      channel: 'Canal',
      hours: 'Heures des appels',
      frequency: 'Fréquence des appels',
      language: 'Langue des mots',
      words: 'La question',
      description: 'Ce qu’il faut savoir aussi',
      company: 'Nom de l’entreprise',
      privacy: 'Adresse de la politique de confidentialité',
      preferences: 'Adresse de la page des choix',
      accent: 'Couleur de ce qui est coché',
      gap: 'Espace sous les lignes qui disent qui demande',
    },
    hints: {
      mode: 'À un oui ou un non, il faut répondre avant d’envoyer le formulaire.',
      purpose: 'Un identifiant court, comme newsletter. Un seul par chose demandée.',
      words: 'Une phrase, pour une seule chose, par un seul canal.',
    },
    options: {
      mode: { 'opt-in': 'Une case pour un oui', choice: 'Un oui ou un non' },
      channel: {
        email: 'E-mail',
        sms: 'SMS',
        push: 'Notification',
        phone: 'Téléphone',
        post: 'Courrier',
        messaging: 'Messagerie',
      },
      gap: { '0.5em': 'Petit', '0.75em': 'Moyen', '1.5em': 'Grand' },
    },
    show: 'Montrer',
    shown: 'Telle que le public la voit',
    nothing: 'Rien n’est coché pour personne, et rien de ce que vous cochez ici n’est enregistré.',
    verdict: 'Ce qu’en disent les règles',
    passed: 'Les règles n’ont rien à y redire.',
    failed: (count) => (count === 1 ? 'Une chose à corriger :' : `${count} choses à corriger :`),
    lost: 'Les règles n’ont pas pu être consultées. Veuillez réessayer.',
    codes: {
      vague: [
        'Les mots ne disent pas à quoi l’on dit oui.',
        'Dites ce qui sera envoyé, par qui et par quel canal.',
      ],
      'two-purposes': [
        'La phrase demande plusieurs choses.',
        'Demandez une chose par phrase, et l’autre dans un élément à part.',
      ],
      'two-channels': [
        'La phrase nomme plusieurs canaux.',
        'Nommez un canal par phrase, et demandez l’autre dans un élément à part.',
      ],
      'mixed-partners': [
        'La phrase mêle l’entreprise et ses partenaires.',
        'Demandez pour les partenaires dans un élément à part.',
      ],
      'mixed-terms': [
        'La phrase mêle l’accord à des conditions.',
        'Retirez les conditions et la politique de confidentialité de la phrase : on n’y consent pas.',
      ],
      'presumed-yes': [
        'La phrase tient autre chose pour un oui.',
        'Demandez le oui : rien d’autre ne peut le valoir.',
      ],
      pressure: [
        'Les mots font pression.',
        'Ne dites pas ce qu’un oui fait gagner ou un non perdre : le choix est libre.',
      ],
      'double-negation': [
        'La phrase nie deux fois.',
        'Dites-le sans négation : « Je souhaite la lettre ».',
      ],
      'reversed-refusal': [
        'Cocher dirait non.',
        'Une case cochée dit oui à ce qui est demandé : commencez par « Je souhaite ».',
      ],
      'no-words': ['Rien ne dit à quoi l’on dit oui.', 'Écrivez une phrase visible.'],
      'no-purpose': ['La finalité manque.', 'Donnez-lui un identifiant court.'],
      'many-purposes': [
        'Plusieurs finalités en une.',
        'Nommez une finalité, et demandez les autres à part.',
      ],
      'no-controller': ['Personne ne demande.', 'Donnez le nom de l’entreprise.'],
      'no-privacy': ['La politique de confidentialité manque.', 'Donnez l’adresse de sa page.'],
      'no-withdrawal': ['Rien ne dit où changer d’avis.', 'Donnez l’adresse de la page des choix.'],
      'no-call-terms': [
        'Rien ne dit quand on appelle.',
        'Dites à quelles heures viennent les appels, et à quelle fréquence.',
      ],
      terms: [
        'Des conditions ne se consentent pas.',
        'Utilisez une case ordinaire pour des conditions de vente.',
      ],
    },
    snippets: 'Son code',
    place:
      'Le HTML est un tout : réglages, balise de script et formulaire. Les autres demandent les réglages une fois sur le site ; un système de contenus, la balise de script aussi.',
    marker: 'Système de contenus (repère)',
    copy: (place) => `Copier : ${place}`,
    copied: 'Copié.',
  },
};
