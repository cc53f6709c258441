import { REASONS as reasons } from 'ouinon/server';
import { counter } from './en-counter.js';
import { forms } from './en-forms.js';
import { texts } from './en-texts.js';

export const en = {
  ...texts,
  ...forms,
  ...counter,
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
    others: 'Other ways of asking',
    ways: [
      {
        href: '/mail',
        title: 'Mails, and out of them',
        text: 'Three mails with their headers and links, what one press stops, and what may still go. A leaflet leads there too.',
      },
      {
        href: '/site',
        title: 'A news site',
        text: 'A banner with two equal buttons. What waits for a yes is asked of other addresses, and a log shows when.',
      },
      {
        href: '/checkout',
        title: 'An order',
        text: 'A box for a no where silence may count, and boxes for a yes where it may not: partners, and calls.',
      },
      {
        href: '/b2b',
        title: 'A quote for libraries and schools',
        text: 'People who are asked at work, about their work.',
      },
      {
        href: '/counter',
        title: 'The tablet on the counter',
        text: 'One device for many customers, which keeps nothing of any of them.',
      },
      {
        href: '/counter/till',
        title: 'The till',
        text: 'A bookseller asks aloud and notes the answer.',
      },
      {
        href: '/telephone',
        title: 'The telephone',
        text: 'Somebody calls and wants nothing more: a bookseller stops everything for them.',
      },
      {
        href: '/reconsent',
        title: 'An old address, asked anew',
        text: 'A yes that nobody can show any more is renewed, or has ended.',
      },
      {
        href: '/builder',
        title: 'Write a question of your own',
        text: 'See it as people will, hear what the rules say, and take its markup along.',
      },
    ],
    developers: 'For developers',
    keys: 'The keys that sign the receipts',
    json: 'The records as JSON',
  },

  arrived: {
    title: 'What arrived',
    refused: 'This did not pass, and no yes of it was kept:',
    yours: 'Change my choices',
    bound: 'A real shop would now note which records are yours.',
    again: 'Back to the form',
    anew: 'Ask for this anew, as if years had passed',
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
    sendable: { title: 'May they be contacted?', yes: 'Yes.', no: 'No.' },
    reasons,
    brand: 'for the shop itself',
    partners: (ids) => `for its partners: ${ids.join(', ')}`,
    untitled: 'Record without words',
    causes: {
      'one-click': 'Everything stopped, by a link or a mail program',
      stop: 'Everything stopped, by a text message',
      import: 'Taken over from an old list',
      expiry: 'A yes is over',
      confirm: 'A request confirmed',
      bind: 'A record bound to its person',
      erase: 'What was known of a person erased',
    },
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
      event: 'written by the endpoint itself',
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
