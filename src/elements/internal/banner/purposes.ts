/** What a banner asks: its `<consent-purpose>` children, as their attributes and words say. */
import { attribute, words } from '../attribute.js';
import { readText } from '../notice.js';
import { declaredIn, idOf, isExempt, purposesIn } from './declared.js';

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
export const exemptIn = (host: Element): Element[] => purposesIn(host).filter(isExempt);

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

/** Puts each child where it is drawn: its title, the purposes that are asked, those that are told. */
export function fillSlots(host: Element, root: ShadowRoot): void {
  const title = [...host.querySelectorAll(':scope > [slot=title]')];
  const parts = [title, ...askedIn(host).map(({ element }) => [element]), exemptIn(host)];
  root.querySelectorAll('slot').forEach((slot, i) => slot.assign(...(parts[i] ?? [])));
}
