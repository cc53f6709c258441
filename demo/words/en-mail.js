/** What leaves the shop, and how it is stopped. */
export const mail = {
  stop: { title: 'Stop everything' },

  telephone: {
    title: 'Somebody calls to stop everything',
    text: 'A bookseller reads the words to whoever calls, writes down their address and presses for them. Nothing else is asked, and the record names the desk that did it.',
  },

  leaflet: {
    title: 'No more mail from us',
    text: 'You received this with a parcel or a letter of Librairie Martin. Point the camera of your telephone at the square: one press stops everything that we send.',
    steps: [
      'No account, no password, no reason.',
      'It takes effect at once, for e-mails, text messages, letters and calls.',
      'What your orders need still comes.',
    ],
    contact: 'Or write to Librairie Martin, 12 rue des Lilas, 69001 Lyon, which does not exist.',
  },

  mail: {
    title: 'What the shop sends',
    intro:
      'Three mails to the reader that this demonstration made up for you. Each carries its way out in its headers and in its text. Nothing is really sent.',
    to: 'To',
    sent: [
      {
        subject: 'The new books of November',
        text: 'Twelve novels, three essays and a book of maps arrived this week.',
      },
      {
        subject: 'A reading on Thursday',
        text: 'Two authors read in the shop at half past seven. There is tea.',
      },
      {
        subject: 'Paper for winter letters',
        text: 'Our partner Papeterie Lune shows its new papers.',
      },
    ],
    stop: 'Stop everything',
    adapt: 'Adapt my preferences',
    oneClick: 'The button of the mail program',
    oneClickText:
      'A mailbox shows a button beside the sender. Pressed, it posts this, without any page:',
    outgoing: 'Outgoing mail',
    outgoingText: 'Before each message the mailer asks the endpoint whether it may go, and why.',
    ask: 'Ask what may go now',
    wanted: {
      newsletter: 'The new books, by e-mail',
      events: 'An evening in the shop, by text message',
      advice: 'Advice, by telephone',
      partners: 'An offer of Papeterie Lune, by e-mail',
      catalogue: 'The catalogue, by post',
    },
  },
};
