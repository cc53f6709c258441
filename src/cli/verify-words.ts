/** The sentences of `ouinon verify`: each says what a check proves and, as plainly, what it does not. */
import type { Check, Result } from '../endpoint/findings.js';

export interface Words {
  checks: Record<Check, Partial<Record<Result, string>>>;
  claimed: string;
  countersigned: string;
  place: string;
  unread: string;
  from: string;
  noKeys: string;
  ownKeys: string;
  givenKeys: string;
  together: string;
  verdicts: Record<0 | 1 | 2, string>;
  nothing: string;
}

const en: Words = {
  checks: {
    signature: {
      ok: 'The page’s signature fits: nothing was changed since the act. It does not prove who acted, when, or that these words were on the screen.',
      failed:
        'The signature does not fit: the record was changed, or never signed. Nothing that it says is proven.',
    },
    words: {
      ok: 'The words are whole: their fingerprint is the one that was signed with them.',
      failed: 'The words are not those whose fingerprint was signed with them.',
    },
    rules: {
      ok: 'It keeps the rules of a record: nothing was ticked beforehand, each answer is to one question, the notice says who asks and how to withdraw. It does not prove that the screen looked so.',
      failed: 'It breaks a rule that every record has to keep.',
    },
    event: {
      ok: 'The site wrote this itself and signed it with a key of this list: it is the site’s word, which it cannot take back.',
      failed: 'It is not signed by the site, was changed, or was signed with a closed key.',
      unchecked: 'The site wrote this itself, and there is no key to check it with.',
    },
    unsigned: {
      none: 'This no came without a signature. It takes effect all the same; what it said is the site’s word alone.',
    },
    erased: {
      none: 'The record itself is not in the copy, or was erased: only its place in the chain can be shown.',
    },
    receipt: {
      ok: 'The site countersigned it with a key of this list, and its link of the chain is right: the site had it by then, and cannot drop or change it unseen while this copy exists. That its clock was right is its word, up to the next published head.',
      failed: 'The receipt is not the site’s, was changed, or was signed with a closed key.',
      unchecked:
        'There is no receipt, or no key to check it with: give the site’s keys with --keys. Until then only the page’s signature speaks.',
    },
    match: {
      ok: 'The receipt is of this very record, byte for byte.',
      failed: 'The receipt is of another record.',
    },
    row: { ok: 'The columns say what was signed.', failed: 'The columns say something else.' },
    order: {
      ok: 'The receipts can all be of one chain: no place was given twice, and neighbours are linked. What stood between them is not in the copy.',
      failed: 'The receipts cannot be of one chain: the site rewrote its history.',
    },
    head: {
      ok: 'The published head agrees: nothing here was added under an older date. It proves so from the day on which somebody else saw that head.',
      failed: 'The published head does not agree with these receipts.',
      unchecked: 'There is no key to check the published head with.',
    },
  },
  claimed: 'said, by the browser’s clock,',
  countersigned: 'received, by the site’s clock,',
  place: 'place',
  unread: 'a record that cannot be read',
  from: 'Handed out by',
  noKeys: 'No keys: receipts cannot be checked.',
  ownKeys:
    'Keys: those in the file, so the file vouches for itself. Compare these ids with the site’s /.well-known/consent-keys.json, or give its address with --keys:',
  givenKeys: 'Keys: those that were given with --keys:',
  together: 'All together',
  verdicts: {
    0: 'Everything holds.',
    1: 'Something was changed, or contradicts itself: see ✗.',
    2: 'What could be checked holds; something could not be: see ?.',
  },
  nothing: 'There is nothing to check: the file holds no record.',
};

const fr: Words = {
  checks: {
    signature: {
      ok: 'La signature de la page est juste : rien n’a changé depuis l’acte. Elle ne prouve ni qui a agi, ni quand, ni que ces mots étaient à l’écran.',
      failed:
        'La signature est fausse : l’enregistrement a été modifié, ou n’a jamais été signé. Rien de ce qu’il dit n’est prouvé.',
    },
    words: {
      ok: 'Les mots sont entiers : leur empreinte est celle qui a été signée avec eux.',
      failed: 'Les mots ne sont pas ceux dont l’empreinte a été signée avec eux.',
    },
    rules: {
      ok: 'Il respecte les règles d’un enregistrement : rien n’était coché d’avance, chaque réponse vaut pour une seule question, la notice dit qui demande et comment retirer son accord. Cela ne prouve pas que l’écran était ainsi.',
      failed: 'Il enfreint une règle que tout enregistrement doit respecter.',
    },
    event: {
      ok: 'Le site a écrit ceci lui-même et l’a signé avec une clé de cette liste : c’est sa parole, qu’il ne peut plus reprendre.',
      failed: 'Ceci n’est pas signé par le site, a été modifié, ou a été signé avec une clé close.',
      unchecked: 'Le site a écrit ceci lui-même, et il n’y a pas de clé pour le vérifier.',
    },
    unsigned: {
      none: 'Ce non est arrivé sans signature. Il prend effet tout de même ; ce qu’il disait ne repose que sur la parole du site.',
    },
    erased: {
      none: 'L’enregistrement n’est pas dans la copie, ou a été effacé : seule sa place dans la chaîne peut être montrée.',
    },
    receipt: {
      ok: 'Le site l’a contresigné avec une clé de cette liste, et son maillon de la chaîne est juste : le site l’avait alors, et ne peut ni le faire disparaître ni le changer sans que cette copie le montre. Que son horloge était juste est sa parole, jusqu’à la tête publiée suivante.',
      failed: 'Le reçu n’est pas du site, a été modifié, ou a été signé avec une clé close.',
      unchecked:
        'Il n’y a pas de reçu, ou pas de clé pour le vérifier : donnez les clés du site avec --keys. D’ici là, seule la signature de la page parle.',
    },
    match: {
      ok: 'Le reçu est celui de cet enregistrement même, octet pour octet.',
      failed: 'Le reçu est celui d’un autre enregistrement.',
    },
    row: {
      ok: 'Les colonnes disent ce qui a été signé.',
      failed: 'Les colonnes disent autre chose.',
    },
    order: {
      ok: 'Les reçus peuvent tous être d’une seule chaîne : aucune place n’a été donnée deux fois, et les voisins sont liés. Ce qui se trouvait entre eux n’est pas dans la copie.',
      failed: 'Les reçus ne peuvent pas être d’une seule chaîne : le site a réécrit son histoire.',
    },
    head: {
      ok: 'La tête publiée concorde : rien ici n’a été ajouté sous une date plus ancienne. Elle le prouve à partir du jour où quelqu’un d’autre l’a vue.',
      failed: 'La tête publiée ne concorde pas avec ces reçus.',
      unchecked: 'Il n’y a pas de clé pour vérifier la tête publiée.',
    },
  },
  claimed: 'dit, selon l’horloge du navigateur, le',
  countersigned: 'reçu, selon l’horloge du site, le',
  place: 'place',
  unread: 'un enregistrement illisible',
  from: 'Remis par',
  noKeys: 'Pas de clés : les reçus ne peuvent pas être vérifiés.',
  ownKeys:
    'Clés : celles du fichier, qui répond donc de lui-même. Comparez ces identifiants avec ceux de /.well-known/consent-keys.json sur le site, ou donnez son adresse avec --keys :',
  givenKeys: 'Clés : celles données avec --keys :',
  together: 'Tous ensemble',
  verdicts: {
    0: 'Tout tient.',
    1: 'Quelque chose a été modifié, ou se contredit : voyez ✗.',
    2: 'Ce qui a pu être vérifié tient ; le reste n’a pas pu l’être : voyez ?.',
  },
  nothing: 'Il n’y a rien à vérifier : le fichier ne contient aucun enregistrement.',
};

export const WORDS: Record<string, Words> = { en, fr };
