/**
 * What the builder's form says, as the markup of one question. The server and the page read it in
 * the same way: a tree is a tag, its attributes and what stands in it.
 * @typedef {{ tag: string, attributes?: Record<string, string>, children: (Tree | string)[] }} Tree
 */

/** The fields of the form, with what stands in them before anyone wrote anything. */
export const FIELDS = {
  mode: 'opt-in',
  purpose: 'newsletter',
  channel: 'email',
  hours: '',
  frequency: '',
  language: 'en',
  words: '',
  description: '',
  company: 'Librairie Martin',
  privacy: '/privacy',
  preferences: '/preferences',
  accent: '#8c2f2b',
  gap: '0.75em',
};

export const MODES = ['opt-in', 'choice'];
export const CHANNELS = ['email', 'sms', 'push', 'phone', 'post', 'messaging'];
/** Those whose words the rules can read, each in its own language, and the word on its button. */
export const LANGUAGES = {
  en: ['English', 'Send'],
  fr: ['Français', 'Envoyer'],
  de: ['Deutsch', 'Absenden'],
  nl: ['Nederlands', 'Versturen'],
};
/** Between the lines that several questions share and the first of them. */
export const GAPS = ['0.5em', '0.75em', '1.5em'];

/** Longer words carry no yes, and no address needs to hold them. */
const LONGEST = 2_000;

/**
 * Whatever came, as one text a field; a choice that the form does not offer is the first.
 * @param {Record<string, unknown>} sent
 * @param {Partial<typeof FIELDS>} [defaults]
 */
export function read(sent, defaults = {}) {
  const values = { ...FIELDS, ...defaults };
  for (const name of Object.keys(FIELDS)) {
    if (typeof sent[name] === 'string') values[name] = sent[name].trim().slice(0, LONGEST);
  }
  const oneOf = (name, all) => (all.includes(values[name]) ? values[name] : FIELDS[name]);
  return {
    ...values,
    mode: oneOf('mode', MODES),
    channel: oneOf('channel', CHANNELS),
    language: oneOf('language', Object.keys(LANGUAGES)),
    gap: oneOf('gap', GAPS),
    accent: /^#[\da-f]{6}$/i.test(values.accent) ? values.accent : FIELDS.accent,
  };
}

/** @returns {Tree} */
export const questionOf = (values) => ({
  tag: 'consent-checkbox',
  attributes: {
    name: values.purpose,
    ...(values.mode === 'choice' && { mode: 'choice' }),
    purpose: values.purpose,
    channel: values.channel,
    // A yes to calls knows when they come.
    ...(values.channel === 'phone' && { hours: values.hours, frequency: values.frequency }),
    lang: values.language,
  },
  children: [
    values.words,
    ...(values.description
      ? [{ tag: 'p', attributes: { slot: 'description' }, children: [values.description] }]
      : []),
  ],
});

/**
 * The question in a form of the site, which is what takes its answer.
 * @returns {Tree}
 */
export const formOf = (values, action = '/signup') => ({
  tag: 'form',
  attributes: { method: 'post', action },
  children: [questionOf(values), { tag: 'button', children: [LANGUAGES[values.language][1]] }],
});

/**
 * The same for content whose filter takes custom elements out.
 * @param {Tree} tree
 * @returns {Tree}
 */
export function markerOf({ tag, attributes = {}, children }) {
  const isOurs = tag.includes('-');
  const named = Object.entries(attributes).map(([name, value]) => {
    const isPlain = name === 'lang' || !(isOurs || name === 'slot');
    return [isPlain ? name : `data-${name}`, value];
  });
  return {
    tag: isOurs ? 'div' : tag,
    attributes: { ...(isOurs && { 'data-consent-element': tag }), ...Object.fromEntries(named) },
    children: children.map((child) => (typeof child === 'string' ? child : markerOf(child))),
  };
}

/** What the site says once, for all that asks on its pages. */
export const settingsOf = ({ company, privacy, preferences }) => ({
  endpoint: '/consent',
  jurisdiction: 'EU',
  controller: { name: company },
  privacyHref: privacy,
  withdrawHref: preferences,
  retention: { period: 'P3Y', from: 'last-contact' },
});

/** The properties that differ from what the element has by itself. */
export const lookOf = ({ accent, gap }) => ({
  ...(accent !== FIELDS.accent && { 'accent-color': accent }),
  ...(gap !== FIELDS.gap && { '--consent-gap': gap }),
});
