/**
 * A double click is one: its second half hits what the first half put there, and means none of it.
 * The last click is kept with the page, for another copy of this file may have heard it.
 */

/** Two clicks take less, in milliseconds. */
export const TWICE = 700;

/** A finger strays as far, in pixels. */
const NEAR = 16;

interface Click extends Pick<MouseEvent, 'timeStamp' | 'clientX' | 'clientY'> {
  act: string | undefined;
}

const LAST = Symbol.for('ouinon.click');
const page = document as { [LAST]?: Click };

/** Called once the click was heard: until then the one before is the last. */
export function keepClick(event: MouseEvent): void {
  const { timeStamp, clientX, clientY } = event;
  const { dataset } = event.composedPath()[0] as Partial<HTMLElement>;
  page[LAST] = { act: dataset?.act, timeStamp, clientX, clientY };
}

/** What says the same as the first half may be heard again; and a key hits no place (`detail`). */
export function isSecond(act: string, event: MouseEvent): boolean {
  const last = page[LAST];
  return (
    !!last &&
    event.detail > 0 &&
    act !== last.act &&
    event.timeStamp - last.timeStamp < TWICE &&
    Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR
  );
}
