/** Why something may be sent, or not: a sentence for each code that `canSend` answers. */
export const reasons = {
  'no-record': 'Rien n’a jamais été dit à ce sujet, et le silence est un non.',
  refused: 'La personne a refusé, et n’a pas accepté depuis.',
  withdrawn: 'La personne a repris son oui, et n’a pas accepté depuis.',
  objected: 'La personne s’est opposée, et n’a pas accepté depuis.',
  unanswered: 'La question est restée ouverte, et aucun achat nommé ne permet plus.',
  unproven: 'Un oui ne compte que si sa preuve a passé chaque contrôle.',
  'other-capacity':
    'La réponse a été donnée comme particulier ou au travail, et ceci vise l’autre cas.',
  'other-partner': 'L’accord vaut pour des partenaires nommés, et celui-ci n’en est pas.',
  unconfirmed: 'La demande a été faite en son nom, et la personne ne l’a pas encore confirmée.',
  'not-yet': 'À ce moment, rien n’était encore dit.',
  expired: 'L’accord valait pour un temps, et ce temps est passé.',
  'basis-not-here': 'Dans ce pays, par ce canal, seul un accord comptait à ce moment.',
  'state-not-here': 'Cette façon de demander ne peut pas aboutir à ce qui est noté.',
  'brand-only': 'L’exception à l’accord vaut pour qui demande, jamais pour ses partenaires.',
  'no-purchase': 'L’achat sur lequel elle repose n’est pas nommé.',
  'not-a-sale': 'Ce sur quoi elle repose n’était pas une vente dans ce pays à ce moment.',
  'no-scope': 'Les produits semblables ne sont pas nommés.',
  'no-profession': 'Le lien avec la profession n’est pas nommé.',
  'no-end': 'Un oui aux appels ne compte que jusqu’au jour qu’il nomme.',
  'end-too-late': 'L’accord prétend compter plus longtemps que la loi ne le permet.',
  consented: 'La personne l’a accepté, et rien de ce qu’elle a dit depuis n’y met fin.',
  confirmed: 'La personne l’a demandé et confirmé.',
  'not-objected':
    'La personne était informée, pouvait s’opposer et ne l’a pas fait ; les conditions en sont réunies.',
  'unanswered-customer':
    'La question est restée ouverte, et l’achat permet des messages sur des produits semblables.',
};
