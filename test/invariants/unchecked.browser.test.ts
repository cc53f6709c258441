/** INVARIANT 1: nobody ticks for the person. Each attack ends with no yes, nothing shown as one, nothing sent. */
import './first.js';
import { expect } from '@open-wc/testing';
import {
  boxes,
  type Endpoint,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  settled,
  submit,
  tick,
  waiting,
} from '../elements/page.js';
import { forgetAnswer } from '../elements/banner/page.js';
import type { ConsentCheckbox } from '../../src/index.js';
import { ATTACKS } from './attacks.js';
import { yesesIn } from './sent.js';
import { ALL_SUBJECTS, publishedTags, SUBJECTS } from './subjects.js';
import { ASKING, asking, TAGS } from './tags.js';

describe('a yes is a person’s', () => {
  it('is tested for every element of the manifest', async () => {
    expect(Object.keys(SUBJECTS)).to.have.members(await publishedTags());
    expect(Object.keys(ASKING)).to.have.members(TAGS);
  });

  afterEach(forgetAnswer);

  for (const [name, { ask, spared = {}, onlyStops }] of ALL_SUBJECTS) {
    if (onlyStops) continue;

    it(`${name}: is spared no attack that there is not (ALL-03)`, () => {
      expect(Object.keys(ATTACKS)).to.include.members(Object.keys(spared));
    });

    for (const [trick, attack] of Object.entries(ATTACKS)) {
      if (trick in spared) continue;
      it(`${name}: ${trick} makes no yes (ALL-03)`, async () => {
        const endpoint = makeEndpoint();
        const asked = await ask(endpoint);
        await attack(asked.host, asked.control);
        await settled();
        expect(asked.saysYes(), 'on the page').to.equal(false);
        await asked.take();
        expect(asked.saysYes(), 'on the page, taken').to.equal(false);
        expect(await yesesIn(endpoint)).to.deep.equal([]);
      });
    }

    it(`${name}: takes a person's yes, after a script tried (ALL-03)`, async () => {
      const endpoint = makeEndpoint();
      const asked = await ask(endpoint);
      asked.control.click();
      await settled();
      expect(asked.saysYes()).to.equal(false);
      await asked.answer();
      expect(await yesesIn(endpoint)).not.to.deep.equal([]);
    });
  }
});

describe('a yes in a form', () => {
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
      expect(waiting()).to.deep.equal([]);
    };

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
