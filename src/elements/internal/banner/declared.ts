/** What a banner declares by its attributes and those of its children: read without any other code. */
import { attribute } from '../attribute.js';

/** Why a purpose needs no consent. Anything else is asked. */
const EXEMPTIONS = ['authentication', 'cart', 'language', 'load-balancing', 'payment', 'security'];

/** Words that were never changed have a first version too. */
export const versionOf = (host: Element): string => attribute(host, 'notice-version') || '1';

/** Who is signed in, so that the answer holds on all of their devices; '' for this device alone. */
export const accountOf = (host: Element): string => attribute(host, 'account');

/** Its `<consent-purpose>` children; a site may have given the tag a prefix. */
export const purposesIn = (host: Element): Element[] =>
  [...host.children].filter(({ localName }) => localName.endsWith('consent-purpose'));

export const isExempt = (element: Element): boolean =>
  EXEMPTIONS.includes(attribute(element, 'exempt'));

/** Those that are asked, in the order of the page. */
export const declaredIn = (host: Element): Element[] =>
  purposesIn(host).filter((element) => !isExempt(element));

/** The id of a purpose. */
export const idOf = (element: Element): string => attribute(element, 'purpose');
