/** What people do on a page without meaning a yes, element by element of the manifest. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  settled,
  submit,
  tick,
} from '../elements/page.js';
import { asking, TAGS } from '../invariants/tags.js';

/** Each with the form and the element, as a person or a page would do it by the way. */
const INACTIONS: Record<string, (form: HTMLFormElement, box: HTMLElement) => unknown> = {
  'pressing Escape on the control': async (_, box) => {
    inputOf(box).focus();
    await sendKeys({ press: 'Escape' });
  },
  'clicking beside it': async (form) => press(form.querySelector('[name=email]')!),
  'passing over it with the mouse': async (_, box) => {
    const { x, y, width, height } = inputOf(box).getBoundingClientRect();
    const middle = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: middle as [number, number] });
  },
  'tabbing through it': async (form) => {
    form.querySelector<HTMLInputElement>('[name=email]')!.focus();
    // As far as the button of the form: further on is the browser's own, and keeps the keyboard.
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'Tab' });
  },
  'scrolling past it': async (form) => {
    form.style.marginBlock = '200vh';
    window.scrollTo(0, document.documentElement.scrollHeight);
    await settled();
    window.scrollTo(0, 0);
  },
  'hiding the page and coming back': () => {
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  },
  'taking it out and putting it back': (form, box) => {
    box.remove();
    form.prepend(box);
  },
};

describe('no yes comes of', () => {
  for (const tag of TAGS) {
    for (const [name, act] of Object.entries(INACTIONS)) {
      it(`${name}: ${tag} (ALL-05, RC-01)`, async () => {
        const endpoint = makeEndpoint();
        const form = await makeForm(endpoint, asking(tag));
        const [box] = boxes(form);
        await act(form, box!);
        await settled();
        expect(inputOf(box!).checked).to.equal(false);
        await submit(form);
        await settled();
        expect(new FormData(form).has('newsletter')).to.equal(false);
        expect(await endpoint.log()).to.deep.equal([]);
      });
    }
  }
});

describe('the act and the form', () => {
  for (const tag of TAGS) {
    it(`are two things: ticking sends nothing, and sending ticks nothing, ${tag} (CB-12)`, async () => {
      const form = await makeForm(makeEndpoint(), asking(tag));
      const [box] = boxes(form);
      let submits = 0;
      form.addEventListener('submit', () => submits++);
      await submit(form);
      expect([submits, box!.checked, inputOf(box!).checked]).to.deep.equal([1, false, false]);
      await tick(box!);
      inputOf(box!).focus();
      await sendKeys({ press: ' ' });
      // A driver may be ahead of its browser.
      await eventually(() => !box!.checked, 'the space bar');
      expect([submits, box!.checked]).to.deep.equal([1, false]);
    });

    it(`are counted: a yes is taken back with fewer acts than it was given, ${tag} (ALL-15)`, async () => {
      const endpoint = makeEndpoint();
      const form = await makeForm(endpoint, asking(tag));
      const [box] = boxes(form);
      const acts: string[] = [];
      window.addEventListener('click', ({ isTrusted }) => isTrusted && acts.push('click'), true);
      await tick(box!);
      await submit(form);
      await endpoint.holds(1);
      const given = acts.splice(0).length;
      await tick(box!);
      const [row] = await endpoint.holds(2);
      expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
      expect(acts.length).to.be.within(1, given);
    });
  }
});
