/** INVARIANT 1: nobody ticks for the person. Each attack ends with no yes, nothing shown as one, nothing sent. */
import './first.js';
import { expect } from '@open-wc/testing';
import {
  boxes,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  settled,
  submit,
  tick,
  type Endpoint,
} from '../elements/page.js';
import type { ConsentCheckbox } from '../../src/index.js';
import { ATTACKS } from './attacks.js';
import { ASKING, asking, TAGS } from './tags.js';

describe('a yes is a person’s', () => {
  it('is tested for every element of the manifest', () => {
    expect(Object.keys(ASKING)).to.have.members(TAGS);
  });

  for (const tag of TAGS) {
    let endpoint: Endpoint;
    let form: HTMLFormElement;
    let box: ConsentCheckbox;

    beforeEach(async () => {
      endpoint = makeEndpoint();
      form = await makeForm(endpoint, asking(tag));
      box = boxes(form)[0]!;
    });

    const expectNothing = async () => {
      await settled();
      expect(box.checked).to.equal(false);
      expect(inputOf(box).checked, 'what is shown').to.equal(false);
      expect(new FormData(form).has('newsletter'), 'in the form').to.equal(false);
      await submit(form);
      await settled();
      expect(await endpoint.log()).to.deep.equal([]);
      expect(Object.keys(localStorage).filter((key) => key.startsWith('ouinon'))).to.deep.equal([]);
    };

    for (const [name, attack] of Object.entries(ATTACKS)) {
      it(`${tag}: ${name} makes no record (ALL-03)`, async () => {
        await attack(box, inputOf(box));
        await expectNothing();
      });
    }

    it(`${tag}: still takes a person's yes after every attack that left it standing (ALL-03)`, async () => {
      inputOf(box).click();
      await settled();
      await tick(box);
      expect(box.checked).to.equal(true);
    });

    it(`${tag}: starts unticked again after a reset (ALL-04)`, async () => {
      await tick(box);
      form.reset();
      await expectNothing();
    });

    it(`${tag}: starts unticked again when the browser restores the page (ALL-04)`, async () => {
      await tick(box);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await expectNothing();
      await tick(box);
      box.formStateRestoreCallback();
      await expectNothing();
    });

    it(`${tag}: is not ticked by a clone, nor by another form (ALL-04)`, async () => {
      await tick(box);
      const clone = box.cloneNode(true) as ConsentCheckbox;
      form.append(clone);
      await settled();
      expect(clone.checked).to.equal(false);
      const other = await makeForm(makeEndpoint(), '');
      other.append(box);
      await settled();
      expect(box.checked).to.equal(false);
      expect(inputOf(box).checked).to.equal(false);
    });

    it(`${tag}: keeps a person's yes when it is moved inside its form`, async () => {
      await tick(box);
      form.prepend(box);
      await settled();
      expect(box.checked).to.equal(true);
      expect(inputOf(box).checked).to.equal(true);
      expect(new FormData(form).get('newsletter')).to.equal(box.value);
    });

    for (const meddling of ['preventDefault', 'stopImmediatePropagation'] as const) {
      it(`${tag}: lets a person take a yes back whatever a page does by ${meddling} (ALL-19)`, async () => {
        await tick(box);
        const meddle = (event: Event) => event[meddling]();
        window.addEventListener('click', meddle, true);
        await press(inputOf(box));
        window.removeEventListener('click', meddle, true);
        await expectNothing();
      });
    }

    it(`${tag}: lets a script take a yes back before it was sent, and nothing is recorded (RC-01)`, async () => {
      await tick(box);
      inputOf(box).click();
      await expectNothing();
    });
  }
});
