/** Whose silence is nobody's: a script's, and that of a person whose tick a script took away. */
import { expect } from '@open-wc/testing';
import {
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  objection,
  press,
  readyIn,
  settled,
  submit,
  type Endpoint,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

type Attack = (box: ConsentCheckbox, form: HTMLFormElement) => unknown;

const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

/** Ways for a script to take off the tick of a person who said no. */
const ATTACKS: Record<string, Attack> = {
  'input.click()': (box) => inputOf(box).click(),
  'the inner label.click()': (box) => box.shadowRoot!.querySelector('label')!.click(),
  'element.click()': (box) => box.click(),
  'a dispatched click': (box) => inputOf(box).dispatchEvent(click()),
  'checked = false and the events of a change': (box) => {
    inputOf(box).checked = false;
    inputOf(box).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    inputOf(box).dispatchEvent(new Event('change', { bubbles: true }));
  },
  'a label slipped into the shadow root': (box) => {
    inputOf(box).id = 'inner';
    const label = Object.assign(document.createElement('label'), { htmlFor: 'inner' });
    box.shadowRoot!.append(label);
    label.click();
    label.remove();
  },
  'form.reset()': (_, form) => form.reset(),
  'the callbacks of the browser': (box) => {
    box.formResetCallback();
    box.formStateRestoreCallback();
  },
  'a page that was restored': () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  },
  'a trip to another form and back': async (box, form) => {
    const other = await makeForm(makeEndpoint(), '');
    other.append(box);
    form.prepend(box);
  },
  'another mode for a moment': async (box) => {
    box.setAttribute('mode', 'opt-in');
    await settled();
    box.setAttribute('mode', 'objection');
  },
  'a change of its conditions for a moment': async (box) => {
    box.removeAttribute('similar-products');
    await settled();
    box.setAttribute('similar-products', 'books');
  },
};

describe('silence', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;

  beforeEach(async () => {
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, objection());
    [box] = boxes(form) as [ConsentCheckbox];
  });

  const statesPosted = async () => {
    await new Promise((done) => setTimeout(done, 300));
    const rows = await endpoint.stored();
    expect(rows.length).to.equal((await endpoint.log()).length);
    return rows.map(({ payload }) => payload.decisions[0]!.state);
  };

  it('of a script that sends the form says nothing (CB-03, ALL-03)', async () => {
    await eventually(() => navigator.userActivation?.isActive !== true, 'the end of older acts');
    form.requestSubmit();
    form.dispatchEvent(new Event('consent-commit'));
    await settled();
    expect(readyIn(form)).to.equal('');
    expect(await statesPosted()).to.deep.equal([]);
  });

  it('of a made-up submit says nothing (CB-03, ALL-03)', async () => {
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
    await settled();
    expect(await statesPosted()).to.deep.equal([]);
  });

  for (const [name, attack] of Object.entries(ATTACKS))
    it(`after a person’s tick is not made by ${name} (CB-03, ALL-03, ALL-19)`, async () => {
      await press(inputOf(box));
      await eventually(() => readyIn(form) === 'newsletter:record objected');
      await attack(box, form);
      await settled();
      await submit(form);
      for (const state of await statesPosted()) expect(state).to.equal('objected');
    });

  it('after an objection that was sent lifts nothing (CB-03, ALL-03)', async () => {
    await press(inputOf(box));
    await eventually(() => readyIn(form) === 'newsletter:record objected');
    await submit(form);
    await endpoint.holds(1);
    for (const attack of Object.values(ATTACKS)) {
      await attack(box, form);
      await settled();
      await submit(form);
    }
    for (const state of await statesPosted()) expect(state).to.equal('objected');
  });

  it('counts again once the person takes the tick off themselves (CB-03)', async () => {
    await press(inputOf(box));
    await eventually(() => readyIn(form) === 'newsletter:record objected');
    form.reset();
    await settled();
    await press(inputOf(box));
    await eventually(() => readyIn(form) === 'newsletter:record objected');
    await press(inputOf(box));
    await eventually(() => readyIn(form) === '');
    await submit(form);
    await endpoint.holds(1);
    expect(await statesPosted()).to.deep.equal(['not-objected']);
  });
});
