/** The other way: to say more finely what one wants, on the grid of this page or on a page for it. */
import type { Person } from '../person.js';
import { absolute, inherited, pageAddress, type Settings } from '../settings.js';

/** The grid that this stop belongs to: the one around it, or the one that it names. */
export function gridOf(host: Element): HTMLElement | null {
  const id = host.getAttribute('unsubscribe-for');
  const named = id && (host.getRootNode() as ParentNode).querySelector('#' + CSS.escape(id));
  return named instanceof HTMLElement ? named : host.closest<HTMLElement>('preference-grid');
}

/** The page where preferences are adapted: the one that is named, or where any answer is changed. */
export const preferencesOf = (host: Element, { withdrawHref }: Settings): string | undefined =>
  absolute(inherited(host, 'preferences-href')) ?? pageAddress('preferencesHref') ?? withdrawHref;

const ours = (href: string, { endpoint }: Settings): boolean =>
  [location.href, endpoint].some((it) => it && new URL(it).origin === new URL(href).origin);

/**
 * The address of the preferences, with the token that this page took out of its own: behind a `#`,
 * where no server logs it, and to nobody but the site itself (UA-04).
 */
function addressFor(href: string, person: Person | undefined, settings: Settings): string {
  if (person?.idType !== 'token' || !ours(href, settings)) return href;
  return `${href}${href.includes('#') ? '&' : '#'}token=${encodeURIComponent(person.id)}`;
}

export function adapt(host: Element, person: Person | undefined, settings: Settings): void {
  const grid = gridOf(host);
  const href = preferencesOf(host, settings);
  if (grid) {
    grid.scrollIntoView();
    grid.focus();
  } else if (href) location.assign(addressFor(href, person, settings));
}
