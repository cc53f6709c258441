/**
 * Several boxes of one controller in one form show the lines they share once, before the first.
 * Each asks here who is first, and is told when that may have changed.
 */
import type { ReactiveControllerHost } from 'lit';
import { readSettings } from './settings.js';

/** An element that can show the shared lines on behalf of others. */
export type Peer = ReactiveControllerHost & HTMLElement;

const peers = new Set<Peer>();

const tellAll = (): void => peers.forEach((peer) => peer.requestUpdate());

/** A dialog that opens changes no element's place, only its size: from none to some. */
const sizes = new ResizeObserver(tellAll);

export function join(peer: Peer): void {
  peers.add(peer);
  sizes.observe(peer);
  tellAll();
}

export function leave(peer: Peer): void {
  peers.delete(peer);
  sizes.unobserve(peer);
  tellAll();
}

const follows = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Equal where the lines would read the same. */
function linesKey(peer: Peer): string {
  const { controller, withdrawHref, privacyHref } = readSettings(peer);
  return JSON.stringify([controller?.name, withdrawHref, privacyHref]);
}

/** The visible peer that stands first in the same form (or page), and shows the lines for all. */
export function firstOf(peer: Peer): Peer {
  const key = linesKey(peer);
  const group = [...peers].filter(
    (other) =>
      other === peer ||
      (linesKey(other) === key &&
        other.closest('form') === peer.closest('form') &&
        other.getRootNode() === peer.getRootNode() &&
        other.checkVisibility()),
  );
  return group.reduce((first, other) => (follows(other, first) ? other : first));
}

/** The lines as they stand on the screen, where another element shows them for this one. */
export const linesElsewhere = (peer: Peer): Element[] => {
  const first = firstOf(peer);
  const lines = first === peer ? null : first.shadowRoot?.querySelector('.who');
  return lines ? [lines] : [];
};
