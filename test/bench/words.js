/** What every contestant asks, in the same words as far as it lets the page choose them. */
export const TITLE = 'What may be kept on your device?';
export const TEXT = 'Librairie Martin asks for your consent. You can change your mind at any time.';
export const ACCEPT = 'Accept all';
export const REFUSE = 'Refuse all';
export const CUSTOMISE = 'Customise my choices';
export const SAVE = 'Save my choices';
export const PRIVACY = '/privacy';

/** @type {{ id: string, title: string, text: string }[]} */
export const PURPOSES = [
  { id: 'analytics', title: 'Audience', text: 'We count visits, to know which pages are read.' },
  { id: 'ads', title: 'Advertising', text: 'Partners show you books like those you looked at.' },
  { id: 'video', title: 'Video', text: 'Films of readings play here, from another company.' },
];

/** The granted script: the time at which it ran is kept for the harness. */
export const granted = () => window.bench.granted();
