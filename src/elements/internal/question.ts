/** What an element asks, and what was on the screen when it was answered. */
import type { Purpose } from '../../domain/choice.js';
import type { Circumstances } from '../../delivery/draft.js';
import type { Notice } from '../../domain/record.js';
import { VERSION } from '../../version.js';
import { attribute } from './attribute.js';
import { linesElsewhere } from './peers.js';
import { isTranslated, languageOf, readText } from './notice.js';
import { readSettings } from './settings.js';

/** What an element asks, as its attributes say. */
export type Asked = Pick<Purpose, 'purpose'> & { channel: string };

export const readAsked = (host: Element): Asked => ({
  purpose: attribute(host, 'purpose'),
  channel: attribute(host, 'channel'),
});

export { attribute };

/** The element that asks, alone or in a form. */
export type Asker = Element & { readonly form?: HTMLFormElement | null };

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

/**
 * Reads the page at the act; the settings were found complete when the element was shown. `first`
 * are the site's words as they stood then.
 */
export function readQuestion(host: Asker, root: ShadowRoot, first: string | undefined): Question {
  const settings = readSettings(host);
  const { controller, retention, privacyHref, withdrawHref, endpoint, capacity } = settings;
  const [words, about] = ['#words', '#about'].map((id) => root.querySelector(id)!);
  const altered = host.textContent === first ? '' : 'altered';
  const rendering = isTranslated(host) ? 'machine-translated' : altered;
  // What comes after the act is no part of what was asked.
  const shown = [...linesElsewhere(host), ...[...root.children].filter(({ id }) => id !== 'after')];
  return {
    purpose: { ...readAsked(host), party: 'brand', basis: 'consent' } as Purpose,
    notice: {
      lang: languageOf(host),
      text: readText(...shown),
      medium: 'web',
      ...(rendering && { rendering }),
      labels: [readText(words!)],
    },
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
    words: readText(words!, about!),
  };
}

/** The endpoint's origin and path: a record cannot be replayed to another controller. */
function audience(endpoint: string): string {
  // A sandboxed page has the origin `null`: its no has no reader but the page.
  if (!URL.canParse(endpoint)) return endpoint;
  const { origin, pathname } = new URL(endpoint);
  return pathname === '/' ? origin : origin + pathname;
}

/** How long a yes waits for the reading of its words, in milliseconds: flags are worth no more. */
const READING = 2000;

/** For the controller to see. They can err, and block nothing. */
export const flagsOf = (question: Question): Promise<string[]> =>
  Promise.race([
    import('./flags.js').then((it) => it.flagsOf(question)),
    new Promise<string[]>((done) => setTimeout(done, READING, [])),
  ]).catch(() => []);
