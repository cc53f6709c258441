/** What an element asks, and what was on the screen when it was answered. */
import type { DraftContext } from '../../delivery/draft.js';
import type { Purpose } from '../../domain/choice.js';
import type { Notice } from '../../domain/record.js';
import { VERSION } from '../../version.js';
import { attribute } from './attribute.js';
import { isTranslated, languageOf, readText } from './notice.js';
import { readSettings } from './settings.js';

/** What an element asks, as its attributes say. */
export type Asked = Pick<Purpose, 'purpose'> & { channel: string };

export const readAsked = (host: Element): Asked => ({
  purpose: attribute(host, 'purpose'),
  channel: attribute(host, 'channel'),
});

/** The element that asks, alone or in a form. */
export type Asker = Element & { readonly form?: HTMLFormElement | null };

/** What a record takes from any page: who asks, and what was on the screen. */
export interface Page {
  notice: Omit<Notice, 'labels'>;
  context: Omit<DraftContext, 'method'>;
  endpoint: string | undefined;
}

/** What is asked of one person; how they acted comes with the act. */
export interface Question extends Page {
  purpose: Purpose;
  notice: Notice;
  context: Page['context'] & { method: Omit<DraftContext['method'], 'control'> };
  /** What the site itself says: the sentence and its description. */
  words: string;
  /** Nothing may stay on the device: the next person uses it too. */
  volatile?: boolean;
}

/** What stands in an element; what comes after the act is no part of what was asked. */
export const shownIn = (root: ShadowRoot): Element[] =>
  [...root.children].filter(({ id }) => id !== 'after');

/** Reads the page at the act; the settings were found complete when the element was shown. */
export function readPage(host: Asker, shown: Element[], altered?: 'altered'): Page {
  const { controller, retention, privacyHref, withdrawHref, endpoint, capacity, jurisdiction } =
    readSettings(host);
  const rendering = isTranslated(host) ? 'machine-translated' : altered;
  return {
    notice: {
      lang: languageOf(host),
      text: readText(...shown),
      medium: 'web',
      ...(rendering && { rendering }),
    },
    context: {
      aud: audience(endpoint ?? origin),
      element: { name: host.localName, version: VERSION },
      controller: { ...controller!, privacy: privacyHref! },
      jurisdiction,
      subject: { idType: host.form ? 'form' : 'none', capacity },
      withdraw: withdrawHref!,
      retention: retention!,
      origin,
    },
    endpoint,
  };
}

/** The endpoint's origin and path: a record cannot be replayed to another controller. */
function audience(endpoint: string): string {
  // A sandboxed page has the origin `null`: its no has no reader but the page.
  if (!URL.canParse(endpoint)) return endpoint;
  const { origin, pathname } = new URL(endpoint);
  return pathname === '/' ? origin : origin + pathname;
}
