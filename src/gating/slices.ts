/** Long work in short tasks: a page with ten thousand gates still answers the next click. */
import { guide } from '../guide.js';

const SLICE_MS = 5;

/** Asked of older browsers too, whatever the types promise. */
const pause = (): Promise<void> =>
  (globalThis.scheduler as Scheduler | undefined)?.yield?.() ??
  new Promise((resume) => setTimeout(resume));

/**
 * A queue that works in the order of arrival: it waits for the turn of an item, then acts. A list
 * is read as it is worked off, so that a long one costs its owner nothing at once.
 */
export function makeQueue<T>(
  act: (item: T) => void,
  turnOf: (item: T) => Promise<void> | undefined = () => undefined,
): (items: Iterable<T>) => void {
  let lists: Iterable<T>[] = [];

  function attempt(item: T): void {
    try {
      act(item);
    } catch (error) {
      // One gate that the page's own policy keeps shut closes no other.
      guide?.shut(item, error);
    }
  }

  async function run(): Promise<void> {
    // The click that opens the gates is answered first.
    let end = 0;
    // What arrives meanwhile is at the end of the same list of lists.
    for (const list of lists) {
      for (const item of list) {
        const pauses = turnOf(item) ?? (performance.now() > end ? pause() : undefined);
        if (pauses) {
          await pauses;
          end = performance.now() + SLICE_MS;
        }
        attempt(item);
      }
    }
    lists = [];
  }

  return (items) => {
    if (lists.push(items) === 1) void run();
  };
}
