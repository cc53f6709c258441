/** An agent notes what a person says: a yes is a request, a no counts at once, silence is nothing. */
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
  problemOf,
  readyIn,
  statusOf,
  submit,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

const setUp = async (asked: ConsentCheckbox, form: Record<string, string> = {}) => {
  const endpoint = makeEndpoint();
  const made = await makeForm(endpoint, asked);
  for (const [name, value] of Object.entries(form)) made.setAttribute(name, value);
  return { endpoint, form: made, box: boxes(made)[0]! };
};

const ready = (form: HTMLFormElement, what: string) =>
  eventually(() => readyIn(form) === what, `${what}, and not ${readyIn(form)}`);

const AGENT = { collection: 'store', 'agent-id': 'till-3' };

describe('what an agent notes', () => {
  for (const collection of ['store', 'phone'])
    it(`at the ${collection}: a yes is a request that waits (CB-13, A-53, A-67)`, async () => {
      const { endpoint, form, box } = await setUp(ask({ ...AGENT, collection }));
      await press(inputOf(box));
      await ready(form, 'newsletter:record requested');
      expect([box.checked, box.value]).to.deep.equal([false, null]);
      expect(box.matches(':state(pending)')).to.equal(false);
      await submit(form);
      const [row] = await endpoint.holds(1);
      expect(row!.proof).to.equal('proven');
      const { decisions, method, notice } = row!.payload;
      expect(decisions[0]).to.deep.include({ state: 'requested', basis: 'consent' });
      expect(method).to.deep.equal({
        surface: 'agent-screen',
        actor: 'agent',
        agentId: 'till-3',
        control: 'checkbox',
        trusted: true,
      });
      expect(notice.medium).to.equal('spoken');
      expect(notice.text).to.contain('Please read aloud, then note the answer:\n');
      const said = 'Noted. It counts once the person has confirmed it.';
      await eventually(() => statusOf(box).startsWith(said), said);
      expect(box.matches(':state(pending)')).to.equal(true);
    });

  it('takes who and where from the form around it (CB-13)', async () => {
    const { endpoint, form, box } = await setUp(ask());
    form.remove();
    for (const [name, value] of Object.entries(AGENT)) form.setAttribute(name, value);
    document.body.append(form);
    await eventually(() => box.shadowRoot!.textContent.includes('Please read aloud'));
    await press(inputOf(box));
    await ready(form, 'newsletter:record requested');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method.agentId).to.equal('till-3');
    form.remove();
  });

  it('says who acted as the question stood on the screen, whatever the page did since (CB-13, A-67)', async () => {
    const { endpoint, form, box } = await setUp(ask());
    form.remove();
    for (const [name, value] of Object.entries(AGENT)) form.setAttribute(name, value);
    document.body.append(form);
    await eventually(() => box.shadowRoot!.textContent.includes('Please read aloud'));
    form.removeAttribute('collection');
    await press(inputOf(box));
    await ready(form, 'newsletter:record requested');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method).to.deep.include({ surface: 'agent-screen', actor: 'agent' });
    expect(row!.payload.notice.medium).to.equal('spoken');
    form.remove();
  });

  it('refuses with effect: no request of it waits (CB-13)', async () => {
    const { endpoint, form, box } = await setUp(ask({ ...AGENT, mode: 'choice' }));
    await press(controlOf(box, '#no'));
    await ready(form, 'newsletter:record refused');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('refused');
    expect(row!.payload.method).to.deep.include({ actor: 'agent', agentId: 'till-3' });
    await eventually(() => statusOf(box).startsWith('Your answer is saved.'), 'the message');
    expect(box.matches(':state(pending)')).to.equal(false);
  });

  it('takes a request back at once (CB-13, ALL-16)', async () => {
    const { endpoint, form, box } = await setUp(ask(AGENT));
    await press(inputOf(box));
    await ready(form, 'newsletter:record requested');
    await submit(form);
    await endpoint.holds(1);
    await press(inputOf(box));
    const [row] = await endpoint.holds(2);
    expect(row!.payload.decisions[0]).to.deep.include({ state: 'withdrawn', initial: 'requested' });
  });

  it('objects with effect, and lifts no objection (CB-13, CB-03)', async () => {
    const { endpoint, form, box } = await setUp(objection(AGENT));
    await press(inputOf(box));
    await ready(form, 'newsletter:record objected');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('objected');
    expect(row!.payload.method.actor).to.equal('agent');
    await press(inputOf(box));
    await submit(form);
    await new Promise((done) => setTimeout(done, 300));
    expect((await endpoint.log()).length).to.equal(1);
  });

  it('says nothing by an agent’s silence (CB-13, CB-03)', async () => {
    const { endpoint, form } = await setUp(objection(AGENT));
    await submit(form);
    await new Promise((done) => setTimeout(done, 300));
    expect(readyIn(form)).to.equal('');
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('leaves an optional question open without a word of it (CB-13)', async () => {
    const { endpoint, form } = await setUp(ask({ ...AGENT, mode: 'choice', optional: '' }));
    await submit(form);
    await new Promise((done) => setTimeout(done, 300));
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('without an agent takes no yes, and still a no (CB-13, ALL-19)', async () => {
    const { endpoint, form, box } = await setUp(ask({ collection: 'store', mode: 'choice' }));
    expect(problemOf(box)).to.contain('no-agent: ');
    expect(controlOf(box, '#yes').disabled).to.equal(true);
    await press(controlOf(box, '#no'));
    await ready(form, 'newsletter:record refused');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect([row!.payload.decisions[0]!.state, row!.proof]).to.deep.equal(['refused', 'proven']);
  });
});
