/** The pages that are read rather than used. */
export const texts = {
  partners: {
    title: 'Our partners',
    intro:
      'If you agree to partner offers, these three may write to you, and nobody else. They are invented like the shop.',
    list: [
      { id: 'papeterie-lune', name: 'Papeterie Lune', about: 'Notebooks, inks and paper.' },
      { id: 'cafe-des-lettres', name: 'Café des Lettres', about: 'Coffee, readings and evenings.' },
      { id: 'atelier-bonnet', name: 'Atelier Bonnet', about: 'Bookbinding, and courses for it.' },
    ],
  },

  terms: {
    title: 'Terms of sale',
    sections: [
      [
        'The contract',
        'Whoever orders a book here concludes a contract with Librairie Martin. The shop is invented: nothing is sold, and nothing will be delivered.',
      ],
      [
        'Prices and payment',
        'Prices include VAT. You pay when you order, or in the shop when you collect the book.',
      ],
      ['Sending back', 'You may send a book back within fourteen days without giving a reason.'],
      [
        'Why these terms are no consent',
        'You accept them because there is no sale without them. A consent is free: your account is the same whether you give it or not. That is why the two are never in one box.',
      ],
    ],
    links: [{ href: '/signup', label: 'To the signup form' }],
  },

  privacy: {
    title: 'Privacy notice',
    sections: [
      [
        'Who is responsible',
        'Librairie Martin, an invented bookshop in France. Nobody of that name receives anything.',
      ],
      [
        'What this demonstration keeps',
        'The consent records, on the computer that runs it: the words you saw, your decision and its time. No name, no e-mail address, no password, no IP address. The demonstration sets two cookies: «eu-consent», which keeps your answer to the newspaper’s banner for six months, without an identifier; and «shop-session», the session of the portal. If you accept in the banner, the invented companies of the newspaper set theirs too.',
      ],
      [
        'What a shop would keep',
        'Your e-mail address and your orders, because the contract needs them. And, only if you agreed, your address for the newsletter or for the offers of the partners.',
      ],
      [
        'How long',
        'For the newsletter and the offers: three years after the last contact. You can change your mind at any time, and it is as easy as agreeing.',
      ],
      [
        'Your rights',
        'You may ask to see, correct, erase or take away your data, and object to its use. In France you may complain to the CNIL.',
      ],
    ],
    links: [
      { href: '/preferences', label: 'My choices' },
      { href: '/partners', label: 'Our partners' },
    ],
  },
};
