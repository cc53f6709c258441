import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import {
  ADVICE,
  CALLS,
  CATALOGUE_ASKED,
  NEWSLETTER,
  NEWS_BY_MESSENGER,
  NEWS_BY_NOTIFICATION,
  NEWS_BY_TEXT,
  NEWSLETTER_ASKED,
  NO_BOOKS,
  NO_OFFERS,
} from './sentences.js';
import { type Attributes, inForm, question, type Sentence, shownIn, words } from './site.js';

/**
 * One element asks in every way that the law of the place takes. Whatever is contradictory or lacks
 * a condition is asked as a consent, and says so: see «Refused misuse».
 */
const meta: Meta = { title: 'Elements/consent-checkbox/Ways of asking' };
export default meta;

type Play = NonNullable<StoryObj['play']>;

/** Nothing is answered before a person answers, whatever way it is. */
const nothingAnswered: Play = async ({ canvasElement }) => {
  const { host, inputs } = shownIn(canvasElement);
  await waitFor(() => expect(inputs().length).toBeGreaterThan(0));
  for (const input of inputs()) await expect(input.checked).toBe(false);
  await expect(host.matches(':state(unanswered)')).toBe(true);
  await expect(host.matches(':state(misconfigured)')).toBe(false);
};

const asked = (
  attributes: Attributes,
  sentence: Sentence,
  { hint, play }: { hint?: Sentence; play?: Play } = {},
): StoryObj => ({
  render: () =>
    inForm(
      html`${question(attributes, sentence, hint)}<button>${words('Send', 'Envoyer')}</button>`,
    ),
  play: async (context) => {
    await nothingAnswered(context);
    await play?.(context);
  },
});

const SOFT: Attributes = {
  mode: 'objection',
  basis: 'soft-opt-in',
  'purchase-context': 'order',
  'similar-products': 'books',
};

/** A yes/no question: two equal radios, none of them chosen, and the form waits for one. */
export const YesOrNo = asked({ mode: 'choice' }, NEWSLETTER, {
  play: async ({ canvasElement }) => {
    const { host, alert } = shownIn(canvasElement);
    const form = (host as HTMLElement & { form: HTMLFormElement }).form;
    await expect(form.checkValidity()).toBe(false);
    await waitFor(() => expect(alert()).not.toBe(''));
  },
});

/** The same, and it may be left unanswered, which is recorded as neither. */
export const OptionalYesOrNo = asked({ mode: 'choice', optional: '' }, NEWSLETTER, {
  play: async ({ canvasElement }) => {
    const { host } = shownIn(canvasElement);
    const form = (host as HTMLElement & { form: HTMLFormElement }).form;
    await expect(form.checkValidity()).toBe(true);
  },
});

/** To a customer, about similar products: the box says no, and silence is «not objected». */
export const ObjectionOfACustomer = asked(SOFT, NO_BOOKS, {
  hint: ['One e-mail a month at most.', 'Un e-mail par mois au plus.'],
});

/** A no always gets through, even a script's; a yes never does. */
export const ANoFromAScript = asked(SOFT, NO_BOOKS, {
  play: async ({ canvasElement }) => {
    const { host, input } = shownIn(canvasElement);
    input().click();
    await waitFor(() => expect(host.matches(':state(no)')).toBe(true));
  },
});

/** To somebody at work, about their work. */
export const ObjectionOfAProfessional = asked(
  {
    mode: 'objection',
    basis: 'legitimate-interest',
    capacity: 'professional',
    profession: 'buys books for a library',
  },
  NO_OFFERS,
);

/** Calls: when, how often and until when stand beside the box. */
export const Phone: StoryObj = {
  render: () => {
    const hours = words('Tuesday to Saturday, 10 to 12', 'du mardi au samedi, 10 h à 12 h');
    const frequency = words('twice a year', 'deux fois par an');
    return inForm(question({ purpose: 'calls', channel: 'phone', hours, frequency }, CALLS));
  },
  play: nothingAnswered,
};

/** A yes counts once the person has confirmed it from a message: until then it is requested. */
export const DoubleOptIn = asked({ 'double-opt-in': '' }, NEWSLETTER);

/** An old yes, asked anew: nothing is chosen, and a no ends the old one. */
export const ReConsent = asked({ mode: 'choice', reconsent: '' }, NEWSLETTER);

/** Special data: a yes takes two acts, a statement and its confirmation. */
export const Explicit = asked({ explicit: '', purpose: 'health-advice' }, ADVICE);

const CHANNELS: [channel: string, sentence: Sentence][] = [
  ['sms', NEWS_BY_TEXT],
  ['push', NEWS_BY_NOTIFICATION],
  ['messaging', NEWS_BY_MESSENGER],
];

const MINORS: Attributes = { 'min-age': '15', 'guardian-href': '/parents' };

/** The age comes first, as one of two bands: until then no yes can be given. */
export const Minor = asked(MINORS, NEWSLETTER, {
  play: async ({ canvasElement }) => {
    await expect(shownIn(canvasElement).input('[type=checkbox]')).toBeDisabled();
  },
});

/** Who is too young is shown the way to a parent, and nothing to tick. */
export const TooYoung = asked(MINORS, NEWSLETTER, {
  play: async ({ canvasElement }) => {
    const { input, root } = shownIn(canvasElement);
    input('#age-no').click();
    await waitFor(() => expect(root.querySelector('[href="/parents"]')).not.toBeNull());
    await expect(input('[type=checkbox]')).toBeNull();
  },
});

/** Who answers here is the parent or guardian. */
export const Guardian = asked({ guardian: '' }, NEWSLETTER);

/** Text messages, notifications and messengers are channels as e-mail is, each asked for itself. */
export const OtherChannels: StoryObj = {
  render: () =>
    inForm(
      CHANNELS.map(([channel, sentence]) =>
        question({ name: channel, purpose: `news-${channel}`, channel }, sentence),
      ),
    ),
  play: nothingAnswered,
};

/** A device that many people use: targets for fingers, and nothing is kept. */
export const Kiosk = asked({ collection: 'kiosk' }, NEWSLETTER, {
  play: async ({ canvasElement }) => {
    const label = shownIn(canvasElement).root.querySelector('label')!;
    await expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
});

/** A shop assistant reads the question aloud and notes the answer: a yes has to be confirmed. */
export const AgentInStore = asked(
  { collection: 'store', 'agent-id': 'till-2', mode: 'choice' },
  NEWSLETTER_ASKED,
);

/** The same in a call centre. */
export const AgentByPhone = asked(
  { collection: 'phone', 'agent-id': 'agent-17', mode: 'choice' },
  NEWSLETTER_ASKED,
);

/** A yes/no question in a field set that the page disabled holds nobody up. */
export const DisabledYesOrNo: StoryObj = {
  render: () =>
    inForm(
      html`<fieldset disabled>
        <legend>${words('Your mail', 'Vos messages')}</legend>
        ${question({ mode: 'choice' }, NEWSLETTER)}
      </fieldset>`,
    ),
  play: async (context) => {
    await nothingAnswered(context);
    for (const input of shownIn(context.canvasElement).inputs()) await expect(input).toBeDisabled();
  },
};

/** Boxes for a no and boxes for a yes stand in groups apart, each told what a tick means. */
export const SeveralInAForm: StoryObj = {
  render: () =>
    inForm(
      html`<fieldset>
          <legend>${words('As our customer', 'Comme notre client')}</legend>
          ${question({ ...SOFT, name: 'books', purpose: 'similar-books' }, NO_BOOKS)}
        </fieldset>
        <fieldset>
          <legend>${words('Only if you want it', 'Seulement si vous le voulez')}</legend>
          ${question({}, NEWSLETTER)}
          ${question({ mode: 'choice', name: 'post', purpose: 'catalogue', channel: 'post' }, CATALOGUE_ASKED)}
        </fieldset>`,
    ),
  play: nothingAnswered,
};
