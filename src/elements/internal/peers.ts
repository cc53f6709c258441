/**
 * Several boxes of one controller in one form show the lines they share once, before the first.
 * Each asks here who is first, and is told when that may have changed.
 */
import type { FormAnswer } from './form-answer.js';
import { readSettings } from './settings.js';

/** The answer of an element, as far as others have to do with it. */
type Peer = Pick<FormAnswer, 'update' | 'forget' | 'way'>;

/** The elements on the page. */
const peers = new Map<Element, Peer>();

const tellAll = (): void => peers.forEach(({ update }) => update());

/**
 * A dialog that opens changes no element's place, only its size: from none to some. Drawing waits
 * for the next task, or the browser would complain of a loop.
 */
const sizes = new ResizeObserver(() => setTimeout(tellAll));

/** A page that the browser kept and shows again is a new one: nobody has answered on it. */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) peers.forEach((peer) => peer.forget());
});

export function join(element: Element, peer: Peer): void {
  peers.set(element, peer);
  sizes.observe(element);
  tellAll();
}

export function leave(peer: Element): void {
  peers.delete(peer);
  sizes.unobserve(peer);
  tellAll();
}

/** Equal where the lines would read the same. */
function linesKey(peer: Element): string {
  const { controller, withdrawHref, privacyHref } = readSettings(peer);
  return JSON.stringify([controller?.name, withdrawHref, privacyHref, peers.get(peer)?.way?.who]);
}

/** The visible peer that stands first in the same form (or page), and shows the lines for all. */
export function firstOf(peer: Element): Element {
  const key = linesKey(peer);
  const alike = (other: Element) =>
    linesKey(other) === key &&
    other.closest('form') === peer.closest('form') &&
    other.checkVisibility({ visibilityProperty: true });
  const root = peer.getRootNode() as ParentNode & Node;
  const inOrder = [...root.querySelectorAll(peer.localName)];
  return inOrder.find((other) => other === peer || (peers.has(other) && alike(other))) ?? peer;
}

/** The lines as they stand on the screen, where another element shows them for this one. */
export const linesElsewhere = (peer: Element): Element[] => {
  const first = firstOf(peer);
  const lines = first === peer ? null : first.shadowRoot?.querySelector('.who');
  return lines ? [lines] : [];
};
