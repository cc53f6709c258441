/** What an element asks, and what was on the screen when it was answered. */
import type { Purpose } from '../../domain/choice.js';
import { ConsentError } from '../../domain/errors.js';
import type { Context, Notice } from '../../domain/record.js';
import type { Channel, Party } from '../../domain/vocabulary.js';
import { VERSION } from '../../version.js';
import { isTranslated, languageOf, readText } from './notice.js';
import type { Settings } from './settings.js';

/** An element that asks one purpose, as its attributes say. */
export interface Asking extends HTMLElement {
  readonly purpose: string;
  readonly channel: Channel | '';
  readonly party: Party;
  readonly partners: string;
  readonly partnersHref: string;
}

/** Where the words stand that a person sees: all of them, and those of the sentence itself. */
export interface Screen {
  notice: Iterable<Node>;
  label: Element;
  /** The site's words are not those that the element started with. */
  altered: boolean;
}

/** All that a record takes from the page. */
export interface Question {
  purpose: Purpose;
  notice: Notice;
  context: Omit<Context, 'jti' | 'now' | 'method' | 'subject'>;
  capacity: Context['subject']['capacity'];
  endpoint: string | undefined;
}

export const partnersOf = ({ partners }: Asking): string[] => partners.split(/\s+/).filter(Boolean);

/** @throws {ConsentError} `misconfigured` when the page's settings are incomplete. */
export function readQuestion(host: Asking, settings: Settings, screen: Screen): Question {
  const { controller, retention, privacyHref, withdrawHref, endpoint, capacity } = settings;
  if (!controller || !retention || !privacyHref || !withdrawHref) {
    throw new ConsentError('misconfigured', 'The settings of this element are incomplete.');
  }
  const { origin } = location;
  return {
    purpose: purposeOf(host),
    notice: noticeOf(host, screen),
    context: {
      aud: audience(endpoint ?? origin),
      element: { name: host.localName, version: VERSION },
      controller: { ...controller, privacy: privacyHref },
      jurisdiction: settings.jurisdiction,
      withdraw: withdrawHref,
      retention,
      origin,
    },
    capacity,
    endpoint,
  };
}

const purposeOf = (host: Asking): Purpose => ({
  purpose: host.purpose,
  channel: host.channel as Channel,
  party: host.party,
  ...(host.party === 'partner' && { partyIds: partnersOf(host) }),
  basis: 'consent',
});

function noticeOf(host: Element, { notice, label, altered }: Screen): Notice {
  const rendering = isTranslated(host) ? 'machine-translated' : altered && 'altered';
  return {
    lang: languageOf(host),
    text: readText(...notice),
    medium: 'web',
    ...(rendering && { rendering }),
    labels: [readText(label)],
  };
}

/** The endpoint's origin and path: a record cannot be replayed to another controller. */
function audience(endpoint: string): string {
  const { origin, pathname } = new URL(endpoint);
  return pathname === '/' ? origin : origin + pathname;
}
