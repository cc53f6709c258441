/** What an element asks, and what was on the screen when it was answered. */
import type { Purpose } from '../../domain/choice.js';
import type { Circumstances } from '../../delivery/draft.js';
import type { Notice } from '../../domain/record.js';
import type { Channel, Party } from '../../domain/vocabulary.js';
import { VERSION } from '../../version.js';
import { isTranslated, languageOf, readText } from './notice.js';
import { readSettings } from './settings.js';

/** What an element asks, as its attributes say. */
export interface Asked {
  purpose: string;
  channel: string;
  party: Party;
  partners: string[];
  partnersHref: string;
}

export function readAsked(host: Element): Asked {
  const attribute = (name: string) => host.getAttribute(name)?.trim() ?? '';
  return {
    purpose: attribute('purpose'),
    channel: attribute('channel'),
    party: attribute('party') === 'partner' ? 'partner' : 'brand',
    partners: attribute('partners').split(/\s+/).filter(Boolean),
    partnersHref: attribute('partners-href'),
  };
}

/** The element that asks, alone or in a form. */
export type Asker = Element & { readonly form: HTMLFormElement | null };

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
  context: Omit<Circumstances, 'method'>;
  endpoint: string | undefined;
}

/** Reads the page at the act; the settings were found complete when the element was shown. */
export function readQuestion(host: Asker, screen: Screen): Question {
  const settings = readSettings(host);
  const { controller, retention, privacyHref, withdrawHref, endpoint, capacity } = settings;
  return {
    purpose: purposeOf(readAsked(host)),
    notice: noticeOf(host, screen),
    context: {
      aud: audience(endpoint ?? origin),
      element: { name: host.localName, version: VERSION },
      controller: { ...controller!, privacy: privacyHref! },
      jurisdiction: settings.jurisdiction,
      subject: { idType: host.form ? 'form' : 'none', capacity },
      withdraw: withdrawHref!,
      retention: retention!,
      origin,
    },
    endpoint,
  };
}

const purposeOf = ({ purpose, channel, party, partners }: Asked): Purpose => ({
  purpose,
  channel: channel as Channel,
  party,
  ...(party === 'partner' && { partyIds: partners }),
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
