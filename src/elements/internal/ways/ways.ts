/** Every way of asking beside the plain box: fetched by the pages that need one. */
import type { Way } from '../way.js';
import { type Host, LawfulWay } from './lawful-way.js';

const ways = new WeakMap<HTMLElement, Way>();

/** The way in which an element asks; each has its own, which knows what was answered so far. */
export function wayOf(host: HTMLElement, update: () => void): Way {
  const way = ways.get(host) ?? new LawfulWay(host as Host, update);
  ways.set(host, way);
  return way;
}
