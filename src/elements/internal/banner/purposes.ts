/** What a banner asks: its `<consent-purpose>` children, as their attributes and words say. */
import type { Problem } from '../../../domain/manner.js';
import { isList } from '../../../domain/wording.js';
import { attribute, words } from '../attribute.js';
import { readText } from '../notice.js';
import { childrenOf, declaredIn, idOf, isExempt } from './declared.js';

export interface BannerPurpose {
  element: Element;
  purpose: string;
  cookies: string[];
  storage: string[];
  /** How many companies would use it, and where they are named. */
  controllers: string;
  controllersHref: string;
  /** Its data is sold or shared: Global Privacy Control says no to it in advance. */
  sale: boolean;
}

/** Those that are only told. */
export const exemptIn = (host: Element): Element[] => childrenOf(host).filter(isExempt);

/** Those that are asked, in the order of the page. */
export const askedIn = (host: Element): BannerPurpose[] =>
  declaredIn(host).map((element) => ({
    element,
    purpose: idOf(element),
    cookies: words(element, 'cookies'),
    storage: words(element, 'storage'),
    controllers: attribute(element, 'controllers'),
    controllersHref: attribute(element, 'controllers-href'),
    sale: element.hasAttribute('sale'),
  }));

/** How a purpose is called on the screen. */
export const titleOf = ({ element }: BannerPurpose): string =>
  readText(element.querySelector('[slot=title]') ?? element);

/** What keeps the purposes from being asked. */
export function purposesProblem(purposes: BannerPurpose[]): Problem | undefined {
  const ids = purposes.map(({ purpose }) => purpose);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  const other = purposes.find(({ element }) => !/^(consent)?$/.test(attribute(element, 'basis')));
  if (purposes.length === 0 || ids.includes('')) return { code: 'no-purpose' };
  if (ids.some(isList)) return { code: 'many-purposes' };
  if (twice !== undefined) return { code: 'same-purpose', detail: twice };
  if (other) return { code: 'basis-not-here', detail: other.purpose };
  const silent = purposes.find(({ element }) => !element.textContent.trim());
  return silent && { code: 'no-words', detail: silent.purpose };
}

/** Puts each child where it is drawn: its title, the purposes that are asked, those that are told. */
export function fillSlots(host: Element, root: ShadowRoot): void {
  for (const slot of root.querySelectorAll('slot')) {
    const { purpose, part } = slot.dataset;
    const asked = askedIn(host).find((it) => it.purpose === purpose);
    if (asked) slot.assign(asked.element);
    else if (part === 'exempt') slot.assign(...exemptIn(host));
    else if (part === 'title') slot.assign(...host.querySelectorAll(':scope > [slot=title]'));
  }
}
