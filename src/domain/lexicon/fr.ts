import type { Lexicon } from './lexicon.js';

const OWNER =
  "((de|des|du|nos|notre|ses|son|leurs|vos|les|la|aux|à|avec|par|certains|autres|d'autres|quelques|principaux) )*";
const PARTNERS =
  '(partenaires?|tiers|filiales|sociétés (partenaires|tierces)|(sociétés|entreprises|marques) (du|de son) groupe)';
const TERMS =
  '(conditions|cgv|cgu|règlement|mentions légales|politique de (confidentialité|protection des données)|charte)';
const AGREES =
  '(acceptez|accepte|consentez|consens|autorisez|autorise|reconnaissez|recevrez|recevrai|serez|êtes|adhérez)';
const GETS =
  '(recevez|obtenez|profitez|bénéficiez|gagnez|recevoir|obtenir|profiter|bénéficier|gagner|cumulez)';

export const fr: Lexicon = {
  and: ['et', 'ou', 'et/ou', 'ainsi que', 'de même que', 'mais aussi', 'voire', '&'],
  small: [
    "(par|via|sur|les|la|le|des|de|du|d'|l'|nos|notre|vos|votre|ses|son|sa|mes|mon|ma|leurs|leur|à|a|au|aux|un|une|me|m'|en|pour)",
    '(aussi|même|également|recevoir|régulièrement|parfois|meilleures|bonnes|dernières|exclusives)',
    '(de|du|par) (la |le )?(?!et |ou )[^ ,]+( (?!et |ou )[^ ,]+)?',
  ],
  about: [
    'sur',
    'avec',
    'contenant',
    'présentant',
    'concernant',
    'à propos',
    'au sujet',
    '(consacrée?s?|dédiée?s?|relati(f|ve)s?) (à|aux|au)',
  ],
  messages: {
    newsletter: [
      'newsletters?',
      'infolettres?',
      "(lettres?|bulletins?) d'(information|actualités?)",
    ],
    offers: [
      '(offres|promotions?|promos|réductions|remises|soldes|bons plans|ventes privées)',
      "(codes promo|bons d'achat|offre promotionnelle)",
    ],
    invitations: ['invitations'],
    catalogue: ['(catalogues?|brochures?)'],
    surveys: ['(enquêtes?|sondages?|questionnaires?)'],
    reminders: ['(relances?|rappels)( de paniers?)?'],
  },
  uses: {
    profiling: [
      'personnalis(er|ation) … (publicités?|annonces|offres|contenus?|recommandations)',
      'publicités? (personnalisée?s?|ciblée?s?)',
      'profilage',
      '(établir|créer|dresser) (mon|votre|un) profil',
      'analys(er|e) (de )?(mes|vos|mon|votre) (achats|données|navigation|habitudes|comportement)',
    ],
    sharing: [
      '(partag*|transmi*|transmett*|communiqu*|céd*|revend*|vend*) (de )?(mes|mon|vos|votre|ces) (données|coordonnées|adresses?|informations|e-?mail|numéro)',
    ],
    research: ['études? de marché', "mesur(e|er) (d'|de l'|l')audience", 'statistiques'],
    contest: ['jeux?[- ]concours', 'concours', 'tirage au sort', 'loterie'],
    loyalty: ['(programme|carte|compte|club) (de )?fidélité'],
    account: ["(créer|création|ouvrir|ouverture) (de |d')?(mon|un|votre) compte"],
  },
  channels: {
    email: ['(?<!adresses? )(e-?mails?|mails?|courriels?)', 'courriers? électroniques?'],
    sms: ['(sms|mms|textos?)'],
    push: ['notifications?( push)?', 'push'],
    phone: ['(?<!numéro de )téléphone', 'appels?( téléphoniques?)?'],
    post: ['courriers?(?! électroniques?)', 'voie postale', 'la poste'],
    messaging: ['(whatsapp|messenger|telegram)', 'messageries? instantanées?'],
  },
  reach: ['(par|via)', '(recev*|reçoi*|envoy*|contact*|joindre|inform*|sollicit*|appeler)'],
  contact: [
    '(contact*|appel*|écri*|joign*)-nous',
    'nous (contacter|joindre|écrire|appeler)',
    '(désabonn*|désinscri*|retir*|oppos*|résili*|annul*|exerc*|réclam*)',
    '(questions?|service client*|codes?|factures?|commandes?|livraisons?|ticket|reçu|compte)',
  ],
  refusal: [
    'je ne (souhaite|veux|désire|voudrais|consens|permets|donne|suis) (pas|plus|aucune?)',
    "je n'(accepte|autorise) (pas|plus|aucune?)",
    'nous ne (souhaitons|voulons|désirons|voudrions) (pas|plus|aucune?)',
    "nous (n'acceptons (pas|plus|aucune?)|refusons|nous opposons)",
    "je (refuse|m'oppose|décline)",
    '(je )?(préfère|préférerais) ne (pas|plus)',
    'non merci',
    'non(?=,|$)',
    "(merci de )?ne (pas|plus|me|m')",
    "(ne (me |m')?|n'(?!hésite))[^ ]+ (pas|plus|aucune?)",
    'je ne (souhaite|veux|désire|voudrais) (recevoir|avoir|être) (pas|plus|aucune?)',
    "(pas|plus|aucune?) (de |d')?(newsletter|offres?|e-?mails?|sms|appels?|publicités?)",
  ],
  vague: [
    '(améliorer|optimiser|enrichir) (votre|notre|nos|vos|mon|la|leur) … (expérience|services?|navigation|parcours)',
    "(améliorer|optimiser|enrichir) l'(expérience|offre|utilisation)",
    "l'amélioration (de|du) … (expérience|services?|parcours)",
    'à des fins (de )?(commerciales?|marketing|publicitaires?|promotionnelles?|internes?|diverses)',
    '(pour|à) (toutes? )?autres? (finalités?|fins)',
    'mieux (vous )?(servir|connaître)',
    '(communications?|informations?|messages?|contenus?) (pertinente?s?|utiles?|intéressante?s?|importante?s?|diverse?s?)(?! (sur|au sujet|concernant))',
    '(rester|garder|restons|gardons|garder le) (en )?contact',
    "(tenue?s?|tenez-moi|rester|restez|être) (informée?s?|au courant)(?!.{0,80}\\b(des?|du|d'|sur|lorsque?|quand|dès|si))",
    'expérience (client |utilisateur )?(personnalisée|optimale|unique|sur mesure)',
    '(utilis(er|e|ent|ation)|trait(er|e|ent|ement)) (de )?mes données( personnelles)?$',
    'susceptibles? de (vous|me) (intéresser|plaire)',
  ],
  mixedPartners: [
    `(?<!(partenaires|tiers) )(et|ou|&|et/ou|ainsi que|mais aussi) ${OWNER}${PARTNERS}`,
    `(newsletter|infolettre|lettre d'information|nos|notre) … (et|&|ainsi que) … (de|des) ${OWNER}${PARTNERS}`,
    `(et|ou|ainsi que) (celles?|ceux) (de|des) ${OWNER}${PARTNERS}`,
  ],
  mixedTerms: [
    `(accept*|adhér*|approuv*|souscri*|consen*) … ${TERMS}`,
    `(lu|pris connaissance) … ${TERMS}`,
    'lu et (approuv*|accept*)',
    `${TERMS} … (acceptées?|approuvées?)`,
  ],
  presumed: [
    `en (continuant|poursuivant|(vous |nous |m')[^ ]+|validant|cliquant|naviguant|commandant|créant|soumettant|remplissant|envoyant|utilisant|participant|restant|fournissant|renseignant|laissant|passant|visitant) …… (vous |j'|je )${AGREES}`,
    'sauf (opposition|avis contraire|refus|mention contraire|si vous (vous y opposez|nous|refusez|décochez))',
    'nous (pourrons|pourrions|serons|serions) …… vous (recontacter|contacter|solliciter|démarcher|adresser|envoyer|proposer)',
    "(automatiquement|d'office) (inscrite?s?|abonnée?s?|ajoutée?s?)",
    "(inscription|abonnement|inscrite?s?|abonnée?s?) (automatique*|d'office)",
    "(réputée?s?|considérée?s?|présumée?s?|censée?s?) … (accept*|consent*|d'accord|accord)",
    "(absence|défaut) (de |d')(réponse|opposition|refus|objection)",
    '(sans|faute de) (réponse|opposition|refus|objection)',
    'pré-?coch*',
    'qui ne dit mot',
  ],
  pressure: [
    '(ratez|rate|manquez|manque|passez|loupez) (pas|plus|rien|aucune?|à côté)',
    '(rien|pas) (rater|manquer|louper)',
    'vous (allez|risquez|risqueriez) …… (rater|manquer|perdre|passer à côté)',
    '(dommage|tant pis)',
    'préfère (payer|rater|manquer|passer à côté|ne pas (profiter|économiser))',
    "je (n'aime|ne veux) pas (les bons plans|les promos|économiser|faire d'économies|les cadeaux|d'économies)",
    `${GETS} … [0-9]+ ?(%|euros?|€|points)`,
    `inscri* …… (et|pour) ${GETS} … (cadeau|remise|réduction|bon|points)`,
    '(cadeau|bon|remise|réduction|bonus|surprise|offre) de bienvenue',
    '(cadeau|surprise|remise|réduction) … (si vous|pour toute|pour votre|à toute|dès votre) (inscri*|abonn*|accept*|coch*)',
    '(un|votre) cadeau',
    'en (échange|contrepartie) de',
    '(tentez|tenter) (de gagner|votre chance)',
    'chance de gagner',
    'dernière chance',
    'vous (allez )?nous manque*',
    'vous ne (pourrez|bénéficierez|profiterez|aurez) (plus|pas)',
  ],
  doubleNegation: [
    "ne (souhaite|veux|désire|voudrais|souhaitez|voulez|demande|demandez) (pas|plus) ((de|à|être|me|vous|que|d'|plus) )*(ne (pas|plus)|(me |m'|vous )?(désabonn*|désinscri*|oppos*)|refus*|exclu*|retir*)",
    "ne (m'oppose|vous opposez|refuse|refusez|décline|déclinez|me désabonne|me désinscris) pas",
    '(refuse|refusez|oppose|opposez) … (de )?ne (pas|plus)',
    'pas (opposée?|hostile|contre)',
    "(n'ai|n'avez|sans) (pas|aucune)? ?(d')?(objection|opposition) à",
    'décoch* … (si|sauf) … ne … pas',
    'ne … (pas|jamais) sans (refuser|vous opposer)',
    'ne pas ne (pas|plus)',
  ],
  reversed: [
    'coch(ez|er|ant) …… (si|lorsque) (vous |je )?(ne|refus*|préf[eé]r* ne)',
    'coch(ez|er|ant) …… pour (ne (pas|plus)|refuser|vous (opposer|désinscrire|désabonner))',
    'décoch(ez|er|ant) …… (si|sauf) …… (ne|refus*|pas)',
    'décoch(ez|er|ant) …… pour (ne (pas|plus)|refuser|vous opposer)',
    'laiss(ez|er|ant) …… (?<!(pas|non|dé) ?)cochée?',
    'laiss(ez|er) …… (vide|décochée?|non cochée?) (si vous (souhaitez|voulez|acceptez|désirez)|pour (recevoir|accepter))',
  ],
};
