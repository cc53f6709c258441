/** Frames, images, videos and the like wait with `data-src`, and get it as their `src`. */

/** First what an image chooses from, so that it asks for one file and not for two. */
const ATTRIBUTES = ['srcset', 'poster', 'src'];

/** A frame's address may be code, however it is spaced; a gate opens for files alone. */
const isCode = (address: string): boolean => /^javascript:/i.test(address.replace(/[^!-~]/g, ''));

/** Moves what is written under one name to the other, of `src` and `data-src`. */
function move(element: Element, from: string, to: string): boolean {
  let moved = false;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(from + name);
    if (value === null || isCode(value)) continue;
    element.setAttribute(to + name, value);
    element.removeAttribute(from + name);
    moved = true;
  }
  return moved;
}

/** The element and what belongs to it: a video or a picture has its sources inside. */
export function moveAddresses(element: Element, from: string, to: string): Element[] {
  const own = [...element.children].filter((child) => !child.hasAttribute('data-consent-purpose'));
  return [element, ...own].filter((part) => move(part, from, to));
}

export function openEmbed(element: Element): void {
  for (const { localName, parentElement } of moveAddresses(element, 'data-', '')) {
    // A player that found no source has stopped looking.
    if (localName === 'source' && parentElement instanceof HTMLMediaElement) parentElement.load();
  }
}
