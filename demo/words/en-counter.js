/** In the shop, and years later: the forms in which somebody is asked another way. */
export const counter = {
  counter: {
    title: 'At the counter: the tablet',
    intro: 'The customer types and ticks; then the tablet is for the next one.',
    elsewhere: 'To the tablet, where customers answer themselves',
    failed: 'Not sent yet:',
    consents: { title: 'News from the shop' },
    submit: 'Done',
    note: 'This is a demonstration: the address is not kept.',
    aside: {
      title: 'In this demonstration',
      points: [
        'The targets are large, for fingers.',
        'Nothing stays on the tablet: no tick, no record, no key. What could not be sent is lost, and that is said.',
        'After half a minute without a touch, the form is empty again.',
      ],
    },
    arrived: {
      some: 'On the tablet the next customer would see an empty form now. This arrived at the server:',
      none: 'On the tablet the next customer would see an empty form now. No box was ticked: there is no record.',
      notKept: 'The address was not kept: this is a demonstration.',
    },
  },

  till: {
    title: 'At the counter: the till',
    intro: 'The bookseller reads the question aloud, and notes what the customer says.',
    elsewhere: 'To the till, where a bookseller asks',
    failed: 'Not noted yet:',
    consents: {
      title: 'Ask the customer',
      question: {
        words: 'Would you like Librairie Martin’s newsletter by e-mail?',
        hint: 'The newsletter comes once a month, with new books and the evenings in the shop.',
      },
    },
    submit: 'Note the answer',
    note: 'This is a demonstration: the address is not kept, and no message goes out.',
    aside: {
      title: 'In this demonstration',
      points: [
        'What is read aloud is the notice, and so it stands in the record word for word.',
        'A no counts at once. A yes that somebody else clicks is a request: it counts once the customer has confirmed it.',
        'The record names the till, not the bookseller.',
      ],
    },
    arrived: {
      some: 'This is what the till sent. A real shop would now write one message to the customer, to confirm a yes:',
      none: 'Nothing was noted: there is no record.',
      notKept: 'The address was not kept: this is a demonstration.',
    },
  },

  reconsent: {
    title: 'Shall we go on writing to you?',
    intro:
      'You came here from a letter of ours. You have been on the newsletter’s list for years, so we ask you once more.',
    failed: 'Not sent yet:',
    known: 'What you agreed to then:',
    unknown:
      'You have been on the list since 2017, with a form filled in at the shop. We do not have it any more, and what cannot be shown was never said.',
    now: 'May we write to you, before you answer?',
    consents: {
      title: 'Your answer',
      hint: 'Neither answer is chosen, whatever you said before.',
    },
    outcomes: {
      title: 'What happens then',
      yes: ['If you say yes', 'The newsletter goes on. Your new yes replaces the old one.'],
      no: ['If you say no', 'The newsletter stops today, and the old yes has ended.'],
      nothing: [
        'If you close this page',
        'Nothing is recorded. We do not ask twice: the address leaves the list in a month.',
      ],
    },
    submit: 'Send my answer',
    note: 'This is a demonstration: there is no list, and nobody writes to you.',
    aside: {
      title: 'In this demonstration',
      points: [
        'An old yes that nobody can show is no yes: until it is renewed, nothing may be sent.',
        'Yes and no weigh the same, and an answer is asked for. The arrow keys only move: nothing is recorded before you send.',
        'Where the old yes has a record, the new one names it.',
      ],
    },
    arrived: {
      some: 'This is what became of the old address:',
      none: 'No answer came: nothing was recorded, and the old address stays unwritten to.',
      notKept: 'No address was needed: this is a demonstration.',
    },
  },
};
