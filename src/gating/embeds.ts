/** Frames, images, videos and the like wait with `data-src`, and get it as their `src`. */

/** First what an image chooses from, so that it asks for one file and not for two. */
const ATTRIBUTES = ['srcset', 'poster', 'src'];

/** A frame's address may be code, however it is spaced; a gate opens for files alone. */
const isCode = (address: string): boolean => /^javascript:/i.test(address.replace(/[^!-~]/g, ''));

function fill(element: Element): boolean {
  let filled = false;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(`data-${name}`);
    if (value === null || isCode(value)) continue;
    element.setAttribute(name, value);
    element.removeAttribute(`data-${name}`);
    filled = true;
  }
  return filled;
}

/** The element and what belongs to it: a video or a picture has its sources inside. */
export function openEmbed(element: Element): void {
  const own = [...element.children].filter((child) => !child.hasAttribute('data-consent-purpose'));
  const filled = [element, ...own].filter(fill);
  for (const { localName, parentElement } of filled) {
    // A player that found no source has stopped looking.
    if (localName === 'source' && parentElement instanceof HTMLMediaElement) parentElement.load();
  }
}
