/** Puts the site's words where they are drawn, and the controls as they were answered. */
import { isService, purposesIn, type Row } from './rows.js';

const assign = (slot: HTMLSlotElement, nodes: Element[]): void => {
  const old = slot.assignedNodes();
  if (old.length !== nodes.length || nodes.some((node, i) => node !== old[i]))
    slot.assign(...nodes);
};

/** Everything that the site wrote has its place: nothing of it disappears. */
export function fillSlots(host: Element, root: ShadowRoot, rows: Row[]): void {
  const asked = new Set(rows.map(({ element }) => element));
  const services = purposesIn(host).filter(isService);
  const stops = [...host.querySelectorAll(':scope > unsubscribe-all')];
  const rest = [...host.children].filter(
    (child) => !asked.has(child) && !services.includes(child) && !stops.includes(child),
  );
  const all = [...host.children];
  const parts: Record<string, Element[]> = { services, stop: stops, rest, all };
  for (const slot of root.querySelectorAll('slot')) {
    const { of, part } = slot.dataset;
    const element = rows[Number(of)]?.element;
    assign(slot, element ? [element] : (parts[part ?? ''] ?? []));
  }
}
