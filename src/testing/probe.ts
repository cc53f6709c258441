/**
 * Looks at a page from inside it. A driver carries this file there as a text, asks one question,
 * and nothing of it stays: the page knows of no test, and the elements know of no probe.
 */
import { over } from '../elements/internal/banner/reach.js';
import { buttonOf, type Presentation, unlike } from '../elements/internal/banner/weight.js';
import type { Control } from './driver.js';

/** Everything on the page, and in every shadow root that is open, in order. */
const everything = (root: Document | ShadowRoot = document): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everything(element.shadowRoot)] : element,
  );

const anywhere = (selector: string): Element | undefined =>
  everything().find((element) => element.matches(selector));

function find(control: Control): Element | undefined {
  const [first, ...inner] = typeof control === 'string' ? [control] : control;
  return inner.reduce<Element | undefined>(
    (found, selector) => found?.shadowRoot?.querySelector(selector) ?? undefined,
    anywhere(first!),
  );
}

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** Whether the element, or whatever it stands in, is meant; out of every shadow root. */
function isIn(element: Element, selectors: readonly string[]): boolean {
  const outer = element.parentElement ?? hostOf(element);
  return (
    selectors.some((selector) => element.matches(selector)) || (!!outer && isIn(outer, selectors))
  );
}

/** `consent-checkbox[name="newsletter"] input`: enough to find it again. */
const describe = (element: Element): string =>
  [hostOf(element), element]
    .filter((node) => node !== undefined)
    .map((node) => {
      const { id, localName } = node;
      const name = node.getAttribute('name');
      return localName + (id && `#${id}`) + (name === null ? '' : `[name="${name}"]`);
    })
    .join(' ');

const wordsOf = (element: Element): string =>
  (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** One answer of a pair as it is on the screen: pixels, colours, and the size of its letters. */
export type Weight = Presentation['refuse'] & { words: string };

export interface PairSeen {
  where: string;
  /** In what the two do not weigh the same, in one word each. */
  unlike: string[];
  weights: Weight[];
}

const pairsOfOurs = (): Element[][] =>
  everything()
    .filter((element) => element.matches('.pair:has(> .pick)') && hostOf(element))
    .map((pair) => [...pair.querySelectorAll(':scope > .pick')]);

function weigh(pair: HTMLElement[]): PairSeen {
  pair[0]!.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [refuse, other] = pair;
  const found = other
    ? Object.entries(unlike([refuse!, other])).filter(([, is]) => is)
    : [['missing'] as const];
  return {
    where: describe(refuse!),
    unlike: found
      .map(([what]) => what)
      // A radio has no fill of its own for its words to stand out from.
      .filter((what) => what !== 'contrast' || !refuse!.querySelector('input')),
    weights: pair.map((button) => ({ words: wordsOf(button), ...buttonOf(button) })),
  };
}

/** Every pair of ours that can be seen, and those that are named; nothing where one is not there. */
export function pairs(named: readonly (readonly [Control, Control])[]): (PairSeen | null)[] {
  const ours = pairsOfOurs().filter((pair) => pair.some((button) => button.checkVisibility()));
  const others = named.map((pair) => pair.map(find).filter((button) => button !== undefined));
  return [...ours, ...others].map((pair) =>
    pair.length === 0 ? null : weigh(pair as HTMLElement[]),
  );
}

const BOXES =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],' +
  '[role=menuitemcheckbox],[role=menuitemradio]';

/** By property, by markup or by what assistive technology is told: any of them is a yes. */
const isChosen = (box: Element): boolean =>
  /^(true|mixed)$/.test(box.getAttribute('aria-checked') ?? '') ||
  (box instanceof HTMLInputElement && (box.checked || box.defaultChecked || box.indeterminate));

export interface BoxesSeen {
  count: number;
  chosen: string[];
}

/** Every box of the page, hidden ones too, but for those that stand in what is excepted. */
export function boxes(except: readonly string[]): BoxesSeen {
  const found = everything().filter((element) => element.matches(BOXES) && !isIn(element, except));
  return { count: found.length, chosen: found.filter(isChosen).map(describe) };
}

export interface Place {
  x: number;
  y: number;
  /** Why nobody could click it now; empty where one can. */
  hindrance: string;
  /** The mouse is on it. */
  hovered: boolean;
}

const isDisabled = (element: Element): boolean =>
  element.matches(':disabled,[aria-disabled=true]') || element.closest('[inert]') !== null;

function hindrance(element: Element, x: number, y: number): string {
  if (!element.checkVisibility({ visibilityProperty: true })) return 'hidden';
  if (isDisabled(element)) return 'disabled';
  return over(element, [x, y]).length === 0 ? '' : 'covered';
}

/** The middle of a control, once it is in view; nothing where there is none. */
export function place(control: Control): Place | null {
  const element = find(control);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hovered = element.matches(':hover');
  return { x, y, hindrance: hindrance(element, x, y), hovered };
}

/** A page in a sandbox has no storage, and nothing in it. */
async function attempt(read: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}

export interface Traces {
  /** Of this page. */
  host: string;
  /** What the browser keeps, by kind and name. */
  stored: Record<string, string[]>;
  requests: string[];
}

const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!);

/** All that a page can leave in a browser, and whom it asked. */
export async function traces(): Promise<Traces> {
  return {
    host: location.host,
    stored: {
      cookie: await attempt(cookieNames),
      localStorage: await attempt(() => Object.keys(localStorage)),
      sessionStorage: await attempt(() => Object.keys(sessionStorage)),
      indexedDB: await attempt(async () =>
        (await indexedDB.databases()).map(({ name }) => name ?? ''),
      ),
      cache: await attempt(() => caches.keys()),
      serviceWorker: await attempt(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ),
    },
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}
