/** Answers that change after one was sent: the last one counts, whatever was tried in between. */
import { expect } from '@open-wc/testing';
import {
  ask,
  boxes,
  controlOf,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  objection,
  press,
  readyIn,
  submit,
  type Endpoint,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

describe('an answer that changes', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;

  const setUp = async (asked: ConsentCheckbox) => {
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, asked);
    [box] = boxes(form) as [ConsentCheckbox];
  };
  const ready = (what: string) =>
    eventually(() => readyIn(form) === what, `«${what}», and not «${readyIn(form)}»`, 4_000);
  const answer = async (selector: string, what: string) => {
    await press(controlOf(box, selector));
    await ready(what);
  };
  const states = async (count: number) =>
    (await endpoint.holds(count)).map(({ payload }) => payload.decisions[0]!.state).reverse();

  it('leaves an optional question open where nobody answers (CB-02, A-51)', async () => {
    await setUp(ask({ mode: 'choice', optional: '' }));
    const group = box.shadowRoot!.querySelector('[role=radiogroup]')!;
    expect(group.getAttribute('aria-required')).to.equal('false');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]).to.deep.include({ state: 'unanswered', initial: 'unset' });
    expect(row!.payload.method.control).to.equal('radio');
    expect(box.matches(':state(unanswered)')).to.equal(true);
  });

  for (const [selector, name, state] of [
    ['#yes', 'newsletter', 'given'],
    ['#no', 'newsletter:record', 'refused'],
  ] as const)
    it(`answers an optional question later, with ${state} (CB-02, A-51)`, async () => {
      await setUp(ask({ mode: 'choice', optional: '' }));
      await submit(form);
      await endpoint.holds(1);
      await answer(selector, `${name} ${state}`);
      await submit(form);
      expect(await states(2)).to.deep.equal(['unanswered', state]);
    });

  it('is refused, then given, each with its submit (CB-02)', async () => {
    await setUp(ask({ mode: 'choice' }));
    await answer('#no', 'newsletter:record refused');
    await submit(form);
    await endpoint.holds(1);
    await answer('#yes', 'newsletter given');
    await submit(form);
    expect(await states(2)).to.deep.equal(['refused', 'given']);
  });

  it('withdraws what was sent after a turn back and forth (CB-02, RC-08)', async () => {
    await setUp(ask({ mode: 'choice' }));
    await answer('#yes', 'newsletter given');
    await submit(form);
    await endpoint.holds(1);
    await answer('#no', 'newsletter:record withdrawn');
    await answer('#yes', 'newsletter given');
    await answer('#no', 'newsletter:record withdrawn');
  });

  it('lifts an objection that was sent after a turn back and forth (CB-03)', async () => {
    await setUp(objection());
    await answer('input', 'newsletter:record objected');
    await submit(form);
    await endpoint.holds(1);
    await answer('input', 'newsletter:record objection-lifted');
    await answer('input', 'newsletter:record objected');
    await press(inputOf(box));
    await ready('newsletter:record objection-lifted');
  });
});
