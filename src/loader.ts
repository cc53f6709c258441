/**
 * One script tag for a page: fetches the elements that stand on it, now or later, and nothing else.
 *
 * ```html
 * <script type="module" src="…/ouinon.js" data-endpoint="/consent" data-controller="…"></script>
 * ```
 *
 * Each `data-*` is a setting of last resort (`elements/internal/settings.ts`); `data-lang` is the
 * page's language where `<html>` does not say it; `data-prefix` stands before the name of each tag.
 * Where content cannot hold our tags, markers stand for them (`elements/internal/markers.ts`).
 */
import { DEVICE_CHOICE_COOKIE } from './domain/device-choice.js';
import { isTaken } from './elements/internal/define.js';
import { tell } from './elements/internal/warn.js';
import { speeches } from './locales/generated/every.js';
import type { Speech } from './locales/locales.js';

/** An element's class, or what only makes elements: that has no words of its own. */
interface Part {
  speech?: Speech;
  register: (prefix: string) => void;
}

/** Every element, each in a file of its own; what that imports is fetched along with it. */
const ELEMENTS: Record<string, () => Promise<Part>> = {
  'consent-checkbox': async () => (await import('./elements/consent-checkbox.js')).ConsentCheckbox,
  'cookie-banner': async () => (await import('./elements/cookie-banner.js')).CookieBanner,
  'preference-grid': async () => (await import('./elements/preference-grid.js')).PreferenceGrid,
  'unsubscribe-all': async () => (await import('./elements/unsubscribe-all.js')).UnsubscribeAll,
  // No element: makes elements of the markers.
  'consent-markers': () => import('./elements/internal/markers.js'),
};

const MARKER = 'div[data-consent-element]';

const CHECKBOX = 'consent-checkbox';

/** A network that failed may be back by then. */
const PAUSE_MS = 1_000;

/**
 * The `data-*` of the tag that this file came from, which is marked for those who read them. Where
 * its address led on to this one, as `ouinon@latest` does, it is known by our name.
 */
function own(): DOMStringMap {
  const all = [...document.scripts];
  const { dataset = {} } =
    all.find(({ src }) => src === import.meta.url) ??
    all.find(({ src }) => src.includes('ouinon')) ??
    {};
  dataset.consentLoader = '';
  return dataset;
}

const { lang, prefix = '' } = own();
if (lang) document.documentElement.lang ||= lang;

const coming: Record<string, Promise<boolean> | undefined> = {};

const twice = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise((done) => setTimeout(done, PAUSE_MS)).then(load));

/** Fetches an element and names it. Where it cannot be had, the page's own words stay as they are. */
async function bring(tag: string): Promise<boolean> {
  if (isTaken(tag)) return true;
  const name = tag.slice(prefix.length);
  const speech = speeches[name];
  // Our words are asked for together with the code, and handed over to it.
  void speech?.fetch();
  try {
    const element = await twice(ELEMENTS[name]!);
    if (speech) element.speech = speech;
    element.register(prefix);
    return true;
  } catch {
    coming[tag] = undefined;
    tell({ code: 'not-loaded', detail: `<${tag}>` });
    return false;
  }
}

const want = (tag: string): Promise<boolean> => (coming[tag] ??= bring(tag));

async function found(host: HTMLElement): Promise<void> {
  if (host.matches(MARKER)) {
    void want(`${prefix}consent-markers`);
    // The box that is named is asked for together with what makes it.
    if (host.dataset.consentElement === CHECKBOX) void want(prefix + CHECKBOX);
    return;
  }
  const tag = host.localName;
  const banner = () => want(tag);
  try {
    // Whoever answered is spared the banner, and its code.
    if (
      host.matches(`${prefix}cookie-banner:not(:defined)`) &&
      document.cookie.includes(`${DEVICE_CHOICE_COOKIE}=`)
    ) {
      const { welcome } = await import('./elements/internal/banner/returning.js');
      if (await welcome(host, { banner, words: speeches[tag.slice(prefix.length)]!.fetch })) return;
    }
  } catch {
    // The banner itself reads the answer.
  }
  void banner();
}

const WANTED = Object.keys(ELEMENTS)
  .map((tag) => prefix + tag)
  .concat(MARKER)
  .join();

function look(root: ParentNode): void {
  for (const host of root.querySelectorAll<HTMLElement>(WANTED)) void found(host);
}

look(document);
new MutationObserver((records) => {
  // A page that swaps its body brings the tag anew, and no browser runs it again.
  own();
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches(WANTED)) void found(node);
    look(node);
  }
}).observe(document, { childList: true, subtree: true });
