/** Asked anew: an old yes is no answer, and what comes of it names the record that it follows. */
import { expect } from '@open-wc/testing';
import {
  ask,
  boxes,
  controlOf,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  problemOf,
  readyIn,
  statusOf,
  submit,
  tick,
} from '../page.js';

const OLD = '01939c2e-0000-7000-8000-000000000000';

const setUp = async (attributes: Record<string, string>) => {
  const endpoint = makeEndpoint();
  const form = await makeForm(endpoint, ask(attributes));
  return { endpoint, form, box: boxes(form)[0]! };
};

const ready = (form: HTMLFormElement, what: string) =>
  eventually(() => readyIn(form) === what, `${what}, and not ${readyIn(form)}`);

describe('re-consent', () => {
  it('starts empty, whatever was given before (ALL-04, A-40)', async () => {
    const { box, form } = await setUp({ reconsent: OLD });
    expect([inputOf(box).checked, box.checked, readyIn(form)]).to.deep.equal([false, false, '']);
    expect(box.matches(':state(unanswered)')).to.equal(true);
  });

  it('renews the old record by a yes, under its name (A-40)', async () => {
    const { endpoint, form, box } = await setUp({ reconsent: OLD });
    await tick(box);
    expect(readyIn(form)).to.equal('newsletter renewed');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]).to.deep.include({ state: 'renewed', initial: 'unset' });
    expect(row!.payload.links).to.deep.equal({ supersedes: OLD });
  });

  it('renews without naming a record where the site knows none (A-40)', async () => {
    const { endpoint, form, box } = await setUp({ reconsent: '' });
    await tick(box);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('renewed');
    expect('links' in row!.payload).to.equal(false);
  });

  it('closes the old record by a no to a yes/no question (A-40, CB-02)', async () => {
    const { endpoint, form, box } = await setUp({ reconsent: OLD, mode: 'choice' });
    await press(controlOf(box, '#no'));
    await ready(form, 'newsletter:record withdrawn');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
    expect(row!.payload.erasure).to.equal('purpose-data');
    expect(row!.payload.links).to.deep.equal({ supersedes: OLD });
  });

  it('says nothing by a box that stays empty (A-40, CB-11)', async () => {
    const { endpoint, form } = await setUp({ reconsent: OLD });
    await submit(form);
    await new Promise((done) => setTimeout(done, 300));
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('of what is no record takes no yes, and a no in full (ALL-19, A-40)', async () => {
    const { endpoint, form, box } = await setUp({ reconsent: 'the-old-one', mode: 'choice' });
    expect(problemOf(box)).to.contain('reconsent="the-old-one" is none of: ');
    expect(controlOf(box, '#yes').disabled).to.equal(true);
    await press(controlOf(box, '#no'));
    await ready(form, 'newsletter:record withdrawn');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
    expect(row!.proof, 'a record that is whole').to.equal('proven');
  });
});

describe('a double opt-in', () => {
  it('is a request, and says that it waits for a message (CB-15, A-55)', async () => {
    const { endpoint, form, box } = await setUp({ 'double-opt-in': '' });
    await press(inputOf(box));
    await ready(form, 'newsletter:record requested');
    expect([box.checked, box.value]).to.deep.equal([false, null]);
    expect(box.matches(':state(pending)')).to.equal(false);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]!.state).to.equal('requested');
    expect(row!.payload.doubleOptIn).to.equal('required');
    expect(row!.payload.method.actor).to.equal('data-subject');
    const said = 'Almost done: confirm it with the message that we send you.';
    await eventually(() => statusOf(box).startsWith(said), said);
    expect(box.matches(':state(pending)')).to.equal(true);
  });

  it('is refused and taken back without a message (CB-15, ALL-15)', async () => {
    const { endpoint, form, box } = await setUp({ 'double-opt-in': '', mode: 'choice' });
    await press(controlOf(box, '#no'));
    await ready(form, 'newsletter:record refused');
    await submit(form);
    await endpoint.holds(1);
    await eventually(() => statusOf(box).startsWith('Your answer is saved.'), 'the message');
    expect(box.matches(':state(pending)')).to.equal(false);
  });

  it('of an old yes asks to confirm it, too (CB-15, A-40)', async () => {
    const { form, box } = await setUp({ 'double-opt-in': '', reconsent: OLD });
    await press(inputOf(box));
    await ready(form, 'newsletter:record requested');
  });
});
