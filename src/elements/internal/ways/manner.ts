/** Reads from the page how its element wants to ask, and what the table of regimes says to it. */
import { type Manner, mannerOf, type Problem } from '../../../domain/manner.js';
import type { Channel } from '../../../domain/vocabulary.js';
import { attribute, words } from '../attribute.js';
import { type Asker, readAsked } from '../question.js';
import { inherited, readSettings } from '../settings.js';

/** These may stand on a form, or on the page's counter as a whole. */
const INHERITED = /^(collection|agent-id|capacity)$/;

export const readManner = (host: Element): Manner => {
  const { capacity, jurisdiction } = readSettings(host);
  const read = (name: string) =>
    (INHERITED.test(name) ? inherited(host, name) : host.getAttribute(name))?.trim();
  return mannerOf(read, {
    capacity,
    jurisdiction,
    channel: readAsked(host).channel as Channel,
    party: isPartner(host) ? 'partner' : 'brand',
    at: Date.now(),
  });
};

export const isPartner = (host: Element): boolean => attribute(host, 'party') === 'partner';

export const partnersOf = (host: Element): string[] => words(host, 'partners');

/** What only the page can show: partners that nobody can look up, a group that asks both ways. */
export function pageProblem(host: Asker, { mode }: Manner): Problem | undefined {
  if (isPartner(host) && !(partnersOf(host).length && attribute(host, 'partners-href')))
    return { code: 'no-partners' };
  if (mode === 'objection' && sharesItsGroup(host)) return { code: 'mixed-group' };
  if (mode === 'choice' && !host.form) return { code: 'no-form' };
  return undefined;
}

/** A box for a yes stands in the same group: one tick beside the other would say the opposite. */
function sharesItsGroup(host: Element): boolean {
  const groupOf = (element: Element) => element.closest('fieldset,[role$=group]');
  const group = groupOf(host);
  const yes = ':not([mode=objection]):is(:not([basis]),[basis=consent])';
  const others = group?.querySelectorAll(host.localName + yes) ?? [];
  return [...others].some((other) => groupOf(other) === group);
}
