/** One banner asks on a page, from whatever bundle it comes: a second asks nothing. */
const BANNER = Symbol.for('ouinon.banner');

const page = document as { [BANNER]?: Element | undefined };

export const isOnly = (host: Element): boolean => page[BANNER] === host;

/** Takes the place where it is free; whether it has it then. */
export function claim(host: Element): boolean {
  if (!page[BANNER]?.isConnected) page[BANNER] = host;
  return isOnly(host);
}

/** Leaves the place, to one that came before this one was gone; whether it had it. */
export function release(host: Element): boolean {
  if (!isOnly(host)) return false;
  page[BANNER] = undefined;
  const next = document.querySelector<Element & { connectedCallback(): void }>(host.localName);
  // A script that takes a banner away without taking it out gets none for it.
  if (next !== host) next?.connectedCallback();
  return true;
}
