/** What an element asks, and what was on the screen when it was answered. */
import type { Purpose } from '../../domain/choice.js';
import type { Circumstances } from '../../delivery/draft.js';
import type { Notice } from '../../domain/record.js';
import { VERSION } from '../../version.js';
import { isTranslated, languageOf, readText } from './notice.js';
import { readSettings } from './settings.js';

/** What an element asks, as its attributes say. */
export type Asked = Pick<Purpose, 'purpose'> & { channel: string };

export const readAsked = (host: Element): Asked => ({
  purpose: attribute(host, 'purpose'),
  channel: attribute(host, 'channel'),
});

export const attribute = (host: Element, name: string): string =>
  host.getAttribute(name)?.trim() ?? '';

/** The element that asks, alone or in a form. */
export type Asker = Element & { readonly form: HTMLFormElement | null };

/** Where the words stand that a person sees: all, those of the sentence, those of the site. */
export interface Screen {
  notice: Iterable<Node>;
  label: Element;
  words: Iterable<Node>;
  /** The site's words are not those that the element started with. */
  altered: boolean;
}

/** All that a record takes from the page; how the person acted comes with the act. */
export interface Question {
  purpose: Purpose;
  notice: Notice;
  context: Omit<Circumstances, 'method'> & { method: Omit<Circumstances['method'], 'control'> };
  endpoint: string | undefined;
  /** What the site itself says: the sentence and its description. */
  words: string;
  /** Nothing may stay on the device: the next person uses it too. */
  volatile?: boolean;
}

/** Reads the page at the act; the settings were found complete when the element was shown. */
export function readQuestion(host: Asker, screen: Screen): Question {
  const settings = readSettings(host);
  const { controller, retention, privacyHref, withdrawHref, endpoint, capacity } = settings;
  return {
    purpose: { ...readAsked(host), party: 'brand', basis: 'consent' } as Purpose,
    notice: noticeOf(host, screen),
    context: {
      aud: audience(endpoint ?? origin),
      element: { name: host.localName, version: VERSION },
      controller: { ...controller!, privacy: privacyHref! },
      jurisdiction: settings.jurisdiction,
      subject: { idType: host.form ? 'form' : 'none', capacity },
      method: { surface: host.form ? 'web-form' : 'web-standalone', actor: 'data-subject' },
      withdraw: withdrawHref!,
      retention: retention!,
      origin,
    },
    endpoint,
    words: readText(...screen.words),
  };
}

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
