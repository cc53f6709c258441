/** The shop's forms: what they share, and then each in its own words. */
export const forms = {
  form: {
    again:
      'If you had answered a question of consent, please answer it again: the page never restores a tick by itself.',
    noscript:
      'Your browser runs no script here, so no answer can be signed: nothing is asked, nobody will write to you because of this form, and it works without.',
    fields: {
      name: 'Name',
      address: 'Delivery address',
      organisation: 'Library, school or association',
      email: 'E-mail address',
      phone: 'Phone number',
      password: 'Password',
    },
    hints: { password: 'At least 8 characters.' },
    errors: {
      name: 'Enter your name.',
      address: 'Enter the address to which the books should go.',
      organisation: 'Enter the name of your organisation.',
      email: 'Enter an e-mail address, such as name@example.org.',
      phone: 'Enter a phone number, such as +33 1 23 45 67 89.',
      password: 'Choose a password of at least 8 characters.',
      terms: 'Accept the terms of sale: the shop cannot sell you anything without.',
    },
    terms: 'I accept the',
    termsLink: 'terms of sale',
    newsletter: {
      words: 'I want Librairie Martin’s newsletter by e-mail.',
      hint: 'One e-mail a month about new books and the evenings in the shop.',
    },
    partners: {
      words: 'I want offers from the partners of Librairie Martin by e-mail.',
      hint: 'Two or three e-mails a year, sent by the partners themselves.',
    },
  },

  signup: {
    title: 'Create your account',
    intro:
      'To order, to reserve in the shop, and to keep a list of the books you would like to read.',
    failed: 'Your account was not created yet:',
    consents: { title: 'Stay in touch', hint: 'As you like: your account needs neither.' },
    submit: 'Create my account',
    note: 'This is a demonstration: your e-mail address and your password are never kept, not even for a moment in the database.',
    aside: {
      title: 'In this demonstration',
      points: [
        'Who asks, how to change your mind and the privacy notice stand above the boxes before you can tick.',
        'The terms of sale are a contract and no consent: they are an ordinary box of the page.',
        'Tick, untick and tick again: one record leaves, the last.',
      ],
    },
    arrived: {
      some: 'Your account would exist now. With it came what you agreed to, as your browser signed it:',
      none: 'Your account would exist now. No box was ticked, so there is no consent and no record: nothing is stored.',
      notKept: 'Your e-mail address and your password were not kept: this is a demonstration.',
    },
  },

  checkout: {
    title: 'Your order',
    intro: 'Two books, sent to your door within three days.',
    basket: {
      title: 'In your basket',
      items: [
        ['The Flowers of Evil, Charles Baudelaire', 8.9],
        ['Persian Letters, Montesquieu', 7.4],
      ],
      total: 'Total, delivery included',
    },
    failed: 'Your order was not placed yet:',
    similar: {
      title: 'Because you order here',
      question: {
        words: 'I do not want e-mails from Librairie Martin about other books.',
        hint: 'One e-mail a month at most, about books like those you order.',
      },
      products: 'books, new and second-hand',
    },
    asked: {
      title: 'Only if you want it',
      hint: 'Your order needs neither.',
      calls: {
        question: { words: 'I want Librairie Martin to call me about new books.' },
        hours: 'Tuesday to Saturday, from 10 to 12',
        frequency: 'twice a year at most',
      },
    },
    submit: 'Place the order',
    note: 'This is a demonstration: nothing is sold, and your name, address and number are not kept.',
    aside: {
      title: 'In this demonstration',
      points: [
        'A customer may be told of similar products by e-mail, on conditions: so this box says no. Left empty, it reads «not objected», and never «given».',
        'The partners get nothing from that: they need a yes of their own.',
        'Nobody may call a consumer in France without a yes, and that yes ends after a year at the latest.',
      ],
    },
    arrived: {
      some: 'Your order would be on its way now. With it came your answers, as your browser signed them:',
      none: 'Your order would be on its way now. No answer came with it, so nobody may write or call because of it.',
      notKept: 'Your name, your address and your number were not kept: this is a demonstration.',
    },
  },

  b2b: {
    title: 'A quote for libraries and schools',
    intro: 'Tell us what you need: the quote comes within two working days.',
    failed: 'Your request was not sent yet:',
    kind: {
      label: 'You buy for',
      options: { library: 'a library', school: 'a school', association: 'an association' },
    },
    order: {
      label: 'Books you need',
      hint: 'Titles or ISBN, and the number of copies. You may leave it empty.',
    },
    work: {
      title: 'For your work',
      offers: {
        words: 'I do not want Librairie Martin’s offers for libraries by e-mail.',
        hint: 'Four e-mails a year: lists of new books, and prices for several copies.',
      },
      calls: {
        words: 'I do not want calls from Librairie Martin about its offers for libraries.',
        hint: 'One call a year, before you plan your purchases.',
      },
      profession: 'buys books for a library, a school or an association',
    },
    submit: 'Request the quote',
    note: 'This is a demonstration: no quote will come, and nothing you wrote is kept.',
    aside: {
      title: 'In this demonstration',
      points: [
        'You are asked at work and about your work. So the shop may write and call, as long as you did not refuse.',
        'Each channel has a no of its own, and each no is a record.',
        'What you say here counts for your work alone: at home, the same shop has to ask you.',
      ],
    },
    arrived: {
      some: 'Your request would be with the shop now. With it came your answers, as your browser signed them:',
      none: 'Your request would be with the shop now. No answer came with it, so nobody may write or call because of it.',
      notKept: 'Nothing that you wrote was kept: this is a demonstration.',
    },
  },
};
