/** What becomes of a yes moves nothing: whoever changes their mind meanwhile hits what they aim at. */
import { expect } from '@open-wc/testing';
import { forgetAnswer } from '../elements/banner/page.js';
import { comeBack, DOWN, eventually, makeEndpoint } from '../elements/page.js';
import { setViewport } from '../elements/viewport.js';
import { ALL_SUBJECTS } from './subjects.js';

/** In the window or in the page; what stands in a notice scrolls with it, and is a draft. */
const placesIn = (root: ParentNode): Map<Element, string> =>
  new Map(
    [...root.querySelectorAll('input, button')]
      .filter((control) => !control.closest('.notice'))
      .map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const [left, top] = control.closest(':popover-open') ? [0, 0] : [scrollX, scrollY];
        return [control, [x + left, y + top, width, height].map(Math.round).join(' ')];
      }),
  );

describe('a yes that has not arrived', () => {
  afterEach(async () => {
    forgetAnswer();
    await setViewport();
  });

  for (const [name, { ask, onlyStops }] of ALL_SUBJECTS) {
    if (onlyStops) continue;
    for (const size of [
      { width: 320, height: 568 },
      { width: 1280, height: 720 },
    ]) {
      it(`${name}: stays where it was at ${size.width} × ${size.height}, and so does the no (ALL-15)`, async () => {
        await setViewport(size);
        const endpoint = makeEndpoint();
        await endpoint.fail(DOWN);
        const { host, answer } = await ask(endpoint);
        const root = host.shadowRoot!;
        const before = placesIn(root);
        const answered = answer();
        await eventually(() => root.querySelector('[data-act=retry]'), 'the way to try again');
        const after = placesIn(root);
        for (const [it, place] of before)
          if (it.isConnected) expect(after.get(it), it.outerHTML).to.equal(place);
        comeBack();
        await answered;
      });
    }
  }
});
