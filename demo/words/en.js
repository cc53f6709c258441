import { texts } from './en-texts.js';

export const en = {
  ...texts,
  other: 'Français',
  skip: 'Skip to the content',
  demo: 'A demonstration of Ouinon. This bookshop does not exist.',
  shop: {
    name: 'Librairie Martin',
    line: 'Books, new and second-hand',
    address: 'Librairie Martin, an invented bookshop in an invented street.',
  },
  nav: { home: 'Home', signup: 'Sign up', records: 'Records' },
  footer: {
    terms: 'Terms of sale',
    privacy: 'Privacy notice',
    preferences: 'My choices',
    partners: 'Our partners',
    records: 'Records',
  },

  landing: {
    title: 'From a tick to a signed record',
    intro:
      'A bookshop asks two consents. Nobody ticks them for you, and every yes arrives here signed. See for yourself in three steps.',
    steps: [
      {
        href: '/signup',
        title: 'Create an account',
        text: 'Any e-mail address and any password will do: neither is kept. Tick one box, or both, or none.',
      },
      {
        title: 'Look at what arrived',
        text: 'After the form, the page shows the record that reached the server: the words you saw, your decision, its signature and the receipt.',
      },
      {
        href: '/records',
        title: 'Open the list of records',
        text: 'It shows what the database holds, and verifies each signature again as you look.',
      },
    ],
    start: 'Start with the signup form',
    developers: 'For developers',
    keys: 'The keys that sign the receipts',
    json: 'The records as JSON',
  },

  signup: {
    title: 'Create your account',
    intro:
      'To order, to reserve in the shop, and to keep a list of the books you would like to read.',
    failed: 'Your account was not created yet:',
    again:
      'If you had ticked a consent, please tick it again: the page never restores a tick by itself.',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    consents: 'Stay in touch',
    consentsHint: 'As you like: your account needs neither.',
    noscript:
      'Your browser runs no script here, so no consent can be signed: nothing is asked, and your account is created without.',
    newsletter: 'I want Librairie Martin’s newsletter by e-mail.',
    newsletterHint: 'One e-mail a month about new books and the evenings in the shop.',
    partners: 'I want offers from the partners of Librairie Martin by e-mail.',
    partnersHint: 'Two or three e-mails a year, sent by the partners themselves.',
    terms: 'I accept the',
    termsLink: 'terms of sale',
    submit: 'Create my account',
    note: 'This is a demonstration: your e-mail address and your password are never kept, not even for a moment in the database.',
    errors: {
      email: 'Enter an e-mail address, such as name@example.org.',
      password: 'Choose a password of at least 8 characters.',
      terms: 'Accept the terms of sale: the shop cannot sell you anything without.',
    },
    aside: {
      title: 'In this demonstration',
      points: [
        'Who asks, how to change your mind and the privacy notice stand above the boxes before you can tick.',
        'The terms of sale are a contract and no consent: they are an ordinary box of the page.',
        'Tick, untick and tick again: one record leaves, the last.',
      ],
    },
  },

  arrived: {
    title: 'What arrived',
    some: 'Your account would exist now. With it came what you agreed to, as your browser signed it:',
    none: 'Your account would exist now. No box was ticked, so there is no consent and no record: nothing is stored.',
    refused: 'This did not pass, and no yes of it was kept:',
    notKept: 'Your e-mail address and your password were not kept: this is a demonstration.',
    bound: 'A real shop would now note next to your account which records are yours.',
    again: 'Back to the form',
    all: 'All records',
  },

  records: {
    title: 'Records',
    intro:
      'What the database holds, newest first. Every signature was verified again for this page.',
    none: 'There is no record yet.',
    noneLink: 'Tick a box in the signup form.',
    older: 'Older records',
  },

  record: {
    state: {
      given: 'Given',
      renewed: 'Renewed',
      requested: 'Requested',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      unanswered: 'Unanswered',
      'not-objected': 'Not objected',
      objected: 'Objected',
      'objection-lifted': 'Objection lifted',
    },
    channel: {
      email: 'by e-mail',
      sms: 'by text message',
      push: 'by notification',
      phone: 'by phone',
      post: 'by post',
      messaging: 'by messaging',
      device: 'on the device',
      '*': 'through any channel',
    },
    brand: 'for the shop itself',
    partners: (ids) => `for its partners: ${ids.join(', ')}`,
    untitled: 'Record without words',
    received: 'received on',
    purpose: 'Purpose',
    words: 'The words on the screen',
    controller: 'Who asks',
    decidedAt: 'Decided',
    decidedHint: 'by the browser’s clock',
    signature: 'Record',
    verified: 'signature verified ✓',
    failed: 'not verified ✗',
    proof: {
      proven: 'proven on arrival',
      late: 'proven, more than a day after the act',
      unproven: 'unproven: a no takes effect all the same',
    },
    receipt: 'Receipt',
    place: (seq) => `No. ${seq} in the chain`,
    status: {
      effective: 'in effect since',
      'pending-confirmation': 'waiting for its confirmation since',
      'no-effect': 'without effect, received on',
      unproven: 'in effect, though unproven, since',
    },
    chain: 'Chain',
    id: 'Id',
    rawRecord: 'The record in full',
    rawReceipt: 'The receipt',
    rawJws: 'Both as compact JWS, to check with any JWT library',
  },

  message: {
    notFound: { title: 'This page does not exist', text: 'The address may be mistyped.' },
    failed: {
      title: 'Something failed on our side',
      text: 'Please try again in a moment. What your browser had signed is not lost: it sends it again.',
    },
    tooLarge: { title: 'That was too large', text: 'The form holds far more than it should.' },
    back: 'Back to the start',
  },
};
