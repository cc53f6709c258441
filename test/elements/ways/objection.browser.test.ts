/** A box for a no, where the law lets silence count: what each submit says, and what none does. */
import { expect } from '@open-wc/testing';
import {
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  objection,
  press,
  problemOf,
  readyIn,
  settled,
  submit,
  type Endpoint,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

describe('an objection box with all that the law asks', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;

  beforeEach(async () => {
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, objection());
    [box] = boxes(form) as [ConsentCheckbox];
  });

  const tick = async (on: boolean) => {
    await press(inputOf(box));
    const state = `:state(${on ? 'no' : 'unanswered'})`;
    await eventually(() => inputOf(box).checked === on && (!on || box.matches(state)), 'the tick');
  };
  const ready = (what: string) => eventually(() => readyIn(form) === what, what);
  /** The states that arrived, the oldest first. */
  const states = async (count: number) =>
    (await endpoint.holds(count)).map(({ payload }) => payload.decisions[0]!.state).reverse();
  const quietAt = async (count: number) => {
    await new Promise((done) => setTimeout(done, 300));
    expect((await endpoint.log()).length).to.equal(count);
  };

  it('is unticked, in a group of its own that says what a tick does (CB-03, CB-04)', () => {
    const input = inputOf(box);
    expect([input.type, input.checked]).to.deep.equal(['checkbox', false]);
    const fieldset = input.closest('fieldset')!;
    const legend = fieldset.querySelector('legend')!;
    expect(fieldset.firstElementChild === legend).to.equal(true);
    expect(legend.textContent.trim()).to.equal('To refuse, tick the box:');
    expect(box.shadowRoot!.querySelector('.who')!.textContent).to.contain(
      'Librairie Martin may contact you unless you refuse.',
    );
    expect(problemOf(box)).to.equal('');
  });

  it('says «not objected» when a person sends the form as it is (CB-03, CB-06, A-52)', async () => {
    let sent: string | undefined;
    form.addEventListener('submit', () => (sent = readyIn(form)));
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions).to.deep.equal([
      {
        purpose: 'newsletter',
        channel: 'email',
        party: 'brand',
        basis: 'soft-opt-in',
        conditions: { purchaseContext: 'order', similarScope: 'books' },
        legalRefs: ['CPCE L34-5'],
        initial: 'unset',
        state: 'not-objected',
      },
    ]);
    expect(row!.payload.method).to.deep.include({ control: 'checkbox', trusted: true });
    expect(row!.payload.notice.text).to.contain('To refuse, tick the box:\nI do not want');
    expect(sent).to.equal('newsletter:record not-objected');
    expect(box.checked, 'a yes').to.equal(false);
    expect(box.matches(':state(unanswered)')).to.equal(true);
  });

  it('says nothing before the form goes (CB-03, ALL-01)', async () => {
    inputOf(box).focus();
    await settled();
    expect(readyIn(form)).to.equal('');
    await quietAt(0);
  });

  it('says so once, however often the form goes (CB-03)', async () => {
    await submit(form);
    await endpoint.holds(1);
    await submit(form);
    await quietAt(1);
  });

  it('objects when it is ticked, beside the name and never under it (CB-03, CB-11)', async () => {
    await tick(true);
    await ready('newsletter:record objected');
    expect([box.checked, box.value]).to.deep.equal([false, null]);
    await quietAt(0);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]).to.deep.include({
      basis: 'soft-opt-in',
      initial: 'unset',
      state: 'objected',
    });
  });

  it('says «not objected» where a person took the tick off again before sending (CB-03)', async () => {
    await tick(true);
    await ready('newsletter:record objected');
    await tick(false);
    await ready('');
    await submit(form);
    expect(await states(1)).to.deep.equal(['not-objected']);
  });

  it('lifts an objection that was sent, with the next submit (CB-03, ALL-15)', async () => {
    await tick(true);
    await ready('newsletter:record objected');
    await submit(form);
    await endpoint.holds(1);
    await tick(false);
    await ready('newsletter:record objection-lifted');
    await quietAt(1);
    await submit(form);
    const [row] = await endpoint.holds(2);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]).to.deep.include({
      initial: 'objected',
      state: 'objection-lifted',
      basis: 'soft-opt-in',
    });
  });

  it('objects at once after its silence was sent (CB-03, ALL-16)', async () => {
    await submit(form);
    await endpoint.holds(1);
    await tick(true);
    expect(await states(2)).to.deep.equal(['not-objected', 'objected']);
    const [row] = await endpoint.stored();
    expect(row!.payload.decisions[0]!.initial).to.equal('not-objected');
  });

  it('objects at once by the page’s own `withdraw()`, which says that no person did (ALL-19)', async () => {
    await submit(form);
    await endpoint.holds(1);
    box.withdraw();
    const [row] = await endpoint.holds(2);
    expect(row!.payload.decisions[0]!.state).to.equal('objected');
    expect(row!.payload.method).to.deep.include({ control: 'script', trusted: false });
  });

  it('says nothing in a disabled field set (CB-03)', async () => {
    const fieldset = document.createElement('fieldset');
    box.replaceWith(fieldset);
    fieldset.append(box);
    fieldset.disabled = true;
    await submit(form);
    await quietAt(0);
  });

  it('says nothing where the page keeps the form from going (CB-03)', async () => {
    form.addEventListener('submit', (event) => event.preventDefault());
    await submit(form);
    await quietAt(0);
  });
});
