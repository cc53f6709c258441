/** The pages on which a person says what they want to receive. */
export const preferences = {
  preferences: {
    title: 'My choices',
    intro:
      'What the shop may send you, and what you said about it. Nothing is saved before you say so.',
    others: 'Other ways here',
    byLink: 'Open the link of a message',
  },

  portal: {
    title: 'My account: my choices',
    intro:
      'You are signed in as a reader whom this demonstration made up. The same choices stand behind the link of a message.',
    others: 'Other ways here',
    link: 'My choices, signed in',
  },

  stopAll: {
    scope: [
      'E-mails, text messages, letters and calls of Librairie Martin',
      'What its three partners send you; they are told at once',
    ],
    address: 'Your e-mail address',
    submit: 'Stop everything',
    contact: 'Or write to Librairie Martin, 12 rue des Lilas, 69001 Lyon, which does not exist.',
  },

  rows: [
    {
      title: 'New books.',
      text: 'What arrived in the shop. You may choose among',
      options: [
        ['crime', 'crime novels'],
        ['children', 'children’s books'],
        ['essays', 'essays'],
      ],
      how: {
        purpose: 'newsletter',
        channels: 'email sms',
        frequencies: 'weekly monthly quarterly',
        topics: 'crime children essays',
      },
    },
    {
      title: 'Evenings in the shop.',
      text: 'Readings and signings, a week before.',
      how: { purpose: 'events', channels: 'email sms post' },
    },
    {
      title: 'Advice by telephone.',
      text: 'A bookseller calls you about books that you may like.',
      how: {
        purpose: 'advice',
        channels: 'phone',
        hours: 'weekdays from 10 to 12 h',
        frequency: 'at most once a month',
      },
    },
    {
      title: 'Offers of our partners.',
      text: 'What they sell to readers.',
      how: { purpose: 'partner-offers', channels: 'email', party: 'partner' },
    },
    {
      title: 'Reading statistics.',
      text: 'Whether you open our e-mails, so that we write fewer of them.',
      how: { purpose: 'email-open-tracking', channels: 'email' },
    },
    {
      title: 'The printed catalogue.',
      text: 'Twice a year, to those who ordered something.',
      how: { purpose: 'catalogue', channels: 'post', basis: 'legitimate-interest' },
    },
    {
      title: 'Your orders.',
      text: 'What became of them, and when they can be collected.',
      how: { purpose: 'orders', basis: 'contract' },
    },
  ],
};
