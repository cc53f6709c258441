import type { Lexicon } from './lexicon.js';

const OWNER =
  '((its|our|their|your|his|her|the|some|all|other|selected|trusted|chosen|carefully|commercial|business|advertising|marketing|various|of|from|by|with|to) )*';
const PARTNERS =
  '(partners?|third[- ]part(y|ies)|affiliates|subsidiaries|(sister|group|partner|selected) companies)';
const TERMS = '(terms|conditions|t&cs?|privacy (policy|notice|statement))';
const SUBSCRIBES = '(subscrib*|sign* up|join|agree*|tick*|say yes|register*)';
const PRIZE = '(discount|voucher|gift|bonus|reward|points|%|euros?|pounds|off|free)';

export const en: Lexicon = {
  and: ['and', 'or', 'and/or', 'as well as', 'along with', 'plus', 'but also', '&'],
  small: [
    '(by|via|per|through|also|even|to|me|receive|get|hear|send|a|an|the|our|your|my|its|their)',
    '(regular|occasional|exclusive|special|latest|great|monthly|weekly|promotional|personal)',
    '(from|of|by) (?!and |or )[^ ,]+( (?!and |or )[^ ,]+)?',
  ],
  about: ['about', 'with', 'on', 'containing', 'featuring', 'full of', 'covering'],
  messages: {
    newsletter: ['(e-?)?newsletters?', 'news bulletins?'],
    offers: [
      '(offers|promotions?|discounts|deals|sales|vouchers|coupons)',
      'promotional (messages|e-?mails)',
    ],
    invitations: ['(invitations|invites)'],
    catalogue: ['(catalogues?|catalogs?|brochures?)'],
    surveys: ['(surveys?|questionnaires?|polls)'],
    reminders: ['((basket|cart) )?reminders'],
  },
  uses: {
    profiling: [
      'personali[sz](e|ing) … (ads?|advert*|offers|content|recommendations)',
      'targeted advert*',
      'profil(e me|ing)',
      'build a profile',
      'analy[sz](e|ing) my',
    ],
    sharing: [
      '(share|sharing|pass on|passing on|transfer*|disclos*|sell|selling) (my|your|these) … (data|details|address|information|number)',
    ],
    research: ['market research', 'audience measurement', 'statistics', 'analytics'],
    contest: ['(prize )?draw', 'contest', 'competition', 'sweepstakes?'],
    loyalty: ['(loyalty|rewards?) (programme|program|club|card|scheme)'],
    account: ['(create|open|opening|creating) (an|my|your) ([a-z]+ )?account'],
  },
  channels: {
    email: ['e-?mails?(?! address)'],
    sms: ['(sms|mms|texts?|text messages?)'],
    push: ['push( notifications?)?', 'app notifications?', 'notifications'],
    phone: ['(tele)?phone(?! (number|no))', '((tele)?phone )?calls?'],
    post: ['post', 'letters?', '(postal|regular|direct) mail'],
    messaging: ['(whatsapp|messenger|telegram|instant messag*)'],
  },
  reach: [
    '(by|via|per|through|over|using)',
    '(send*|receiv*|get|contact*|reach|write to|inform*|call|text|phone|e-?mail) (me|you|us)?',
    '(receiv*|get|send)',
  ],
  contact: [
    '(contact|call|reach|write to|ask|tell|phone|e-?mail|text) us',
    '(unsubscrib*|withdraw*|opt out|object|complain*|exercise|cancel*)',
    '(questions?|customer service|codes?|invoices?|receipts?|orders?|delivery|deliveries|account)',
  ],
  refusal: [
    "i (do not|don't|would not|wouldn't|no longer|never) (want|wish|like|agree|consent|allow|accept|authori[sz]e|need)",
    "we (do not|don't|would not|wouldn't|no longer) (want|wish|like|agree|consent)",
    '(i )?(would rather|prefer|wish) not',
    "i'd (rather|prefer) not",
    'i (want|wish|would like) (to (receive|get|have) )?no(?! more than)',
    '(please )?opt me out',
    "(please )?(do not|don't|never|stop) (post|mail|ring|includ|add|pass)(e|ing)?",
    'i (object|refuse|decline)',
    'no,? (thanks|thank you)',
    'no(?=,|$)',
    "(please )?(do not|don't|never|stop) (send*|call*|contact*|e-?mail*|text*|phon*|sell*|shar*|writ*|us*)",
    'no (more )?(newsletters?|offers|e-?mails|calls|texts|letters|marketing|messages|advertising)',
    'not interested',
  ],
  vague: [
    '(improv(e|ing)|enhanc(e|ing)|optimi[sz](e|ing)) (your|our|the|my) … (experience|services?|journey)',
    'for (marketing|commercial|advertising|promotional|business|internal|various|other)( (and|or) [a-z]+)? (purposes|reasons)',
    '(and|or) (any )?other (purposes|reasons)',
    'serve (you|me) better',
    'better serve (you|me|our customers)',
    '(relevant|interesting|useful|important|various) (communications?|information|content|messages|updates)(?! (about|on))',
    '(stay|keep|remain|staying|keeping) in touch',
    '(stay|keep me|kept|staying) (informed|posted|updated|up to date|in the loop)(?!.{0,80}\\b(about|of|on|when|with|if))',
    '(personali[sz]ed|tailored|better|optimal|best possible) (customer |shopping |user )?experience',
    '(use|uses|using|process|processes|processing|use of|processing of) my (personal )?(data|details|information)$',
    'things (you|i) (might|may) (like|enjoy)',
  ],
  mixedPartners: [
    `(?<!(partners|parties) )(and|or|&|plus|as well as|and/or) ${OWNER}${PARTNERS}`,
    `(newsletter|our|we) … (and|&|plus|as well as) … (from|of|by) ${OWNER}${PARTNERS}`,
    `(and|as well as) those (of|from) ${OWNER}${PARTNERS}`,
  ],
  mixedTerms: [
    `(agree|agrees|agreeing|consent) (to|with) … ${TERMS}`,
    `accept(s|ing|ed)? … ${TERMS}`,
    `(have|i) read … ${TERMS}`,
    'read and (understood|accept*|agree*)',
  ],
  presumed: [
    '(by|when) (continuing|registering|signing|subscribing|submitting|ordering|clicking|using|entering|creating|buying|browsing|staying|providing|giving|joining|leaving|completing|placing) …… (you|i) (also |automatically |hereby )?(agree|accept|consent|authori[sz]e|allow|confirm|will receive|will be|are subscribed)',
    'unless you (tell|object|say|untick|uncheck|opt out|indicate|let us|state|inform|write|contact)',
    'we (may|might|could) (also )?(contact|call|e-?mail|text|approach) you',
    'we (may|might|could) (also )?send you (our|offers|promotional|marketing|information|news)',
    'automatically (subscribed|registered|signed up|added|enrolled|receive)',
    '(deemed|considered|presumed|assumed|taken) to (have )?(agree*|accept*|consent*)',
    '(if|should) you (do not|not) (object|reply|respond|untick|uncheck|answer)',
    '(no|without an?) (reply|answer|objection) … (agree*|consent|yes|accept*)',
    'pre-?(ticked|checked|selected)',
  ],
  pressure: [
    "(don't|do not|never) (miss|lose)( out)?",
    'miss(ing)? out',
    'you (will|would|could|may) (miss|lose)',
    "i (don't|do not) (like|want|care|need) … (sav(e|ing)|discounts?|deals|bargains|money)",
    '(rather|prefer to|prefer) (pay|paying|miss|missing) (full|more|the|on|out)',
    `${SUBSCRIBES} … (and|to) (get|receive|win|earn|enjoy|save|claim) … ${PRIZE}`,
    `(get|receive|enjoy|claim|earn) … ([0-9]+ ?%|[0-9]+ (euros|points|pounds)|[€£$] ?[0-9]+) … (order|purchase|${SUBSCRIBES})`,
    `(discount|voucher|gift|bonus|reward|points|delivery) … (when|if|for|once) (you|your) ${SUBSCRIBES}`,
    '(welcome|thank-you) (gift|bonus|discount|voucher|present)',
    '(free|surprise) (gift|present|goodies)',
    'in (exchange|return) for',
    '(chance|opportunity) to win',
    '(last|only) chance',
    '(sad|sorry) to see you',
    'what a (pity|shame)',
    'too bad',
    "(without|unless) …… you (will not|won't|cannot|can't|will no longer) (be able|get|enjoy|have|benefit)",
  ],
  doubleNegation: [
    "(not|don't|never|no longer) ((want|wish|ask|like|prefer|to|be|get|for|you|me|it) )*(unsubscribe*|opt(ed)? out|not|never|refuse|decline|object|removed|excluded|stop)",
    "unless you (do not|don't|would not|wouldn't)",
    'no objection to not',
    '(stop|object to|refuse) not',
    '(fail|failing|failure) to (object|refuse|opt out|untick)',
    "(un-?tick|un-?check) … (if|unless) … (not|don't)",
  ],
  reversed: [
    "(tick|check|select|mark|click) … (if|unless|when) (you|i) (do not|don't|would rather not|prefer not|no longer|would not)",
    '(tick|check|select|mark|click) … to (opt out|refuse|decline|unsubscribe|object|stop|not)',
    "(un-?tick|un-?check|deselect|clear) … (if|unless) …… (not|don't|rather)",
    '(un-?tick|un-?check|deselect) … to (opt out|refuse|decline|stop|avoid|not)',
    'leave … (ticked|checked|selected)',
    'leave … (unticked|unchecked|blank|empty) (if you (want|wish|agree|would like)|to (receive|get|agree))',
  ],
};
