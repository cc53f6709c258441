/**
 * Runs in the page before anything of it: follows one control, frame by frame, until it is on the
 * screen, no longer moves, and is what a click at its middle would hit.
 *
 * @param {string[]} path selectors, each inside the shadow root of the one before
 */
export function probe(path) {
  let shift = 0;
  const until = () => {
    let done;
    const promise = new Promise((resolve) => (done = resolve));
    return { promise, done };
  };
  const usable = until();
  const ran = until();
  let seen = { place: '' };
  let clicked;

  const inPath = () =>
    path.reduce((root, selector) => {
      const found = root?.querySelector(selector);
      return found && selector !== path.at(-1) ? found.shadowRoot : found;
    }, document);

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  const isOpaque = (element) => {
    for (let node = element; node; node = parentOf(node)) {
      if (Number(getComputedStyle(node).opacity) < 0.95) return false;
    }
    return true;
  };

  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };

  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height, middle: [x + width / 2, y + height / 2] };
  };

  const isHit = (element, { width, height, middle }) => {
    if (!width || !height || !isOpaque(element)) return false;
    const hit = hitAt(...middle);
    return hit !== null && element.contains(hit);
  };

  /** The end of this frame: what was looked at is painted then. */
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });

  function look() {
    const element = inPath();
    const box = element && boxOf(element);
    const place = box && isHit(element, box) ? JSON.stringify(box) : '';
    if (place && place === seen.place) {
      // It stood there a frame ago, was painted then, and has not moved since.
      const [x, y] = box.middle;
      return void seen.painted.then((at) => usable.done({ at, x, y }));
    }
    seen = { place, painted: place && painted() };
    requestAnimationFrame(look);
  }

  window.bench = {
    usable: usable.promise,
    /** Milliseconds from the click to the script that waited for it. */
    ran: ran.promise,
    granted: () => ran.done(performance.now() - clicked),
    shift: () => shift,
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('click', ({ timeStamp }) => (clicked ??= timeStamp), true);
  requestAnimationFrame(look);
}
