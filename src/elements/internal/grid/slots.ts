/** Puts each child of the grid where it is drawn. */
import { purposesIn } from '../banner/declared.js';
import { isService, type Row } from './rows.js';
import { stopTag } from './stop.js';

/**
 * Everything that the site wrote has its place: nothing of it disappears. What a slot had is not
 * asked, for the browser would assign them all again to answer.
 */
export function fillSlots(host: Element, root: ShadowRoot, rows: Row[]): void {
  const asked = new Set(rows.map(({ element }) => element));
  const services = purposesIn(host).filter(isService);
  const stops = [...host.querySelectorAll(`:scope > ${stopTag(host)}`)];
  const rest = [...host.children].filter(
    (child) => !asked.has(child) && !services.includes(child) && !stops.includes(child),
  );
  const all = [...host.children];
  const parts: Record<string, Element[]> = { services, stop: stops, rest, all };
  for (const slot of root.querySelectorAll('slot')) {
    const { of, part } = slot.dataset;
    const element = rows[Number(of)]?.element;
    slot.assign(...(element ? [element] : (parts[part ?? ''] ?? [])));
  }
}
