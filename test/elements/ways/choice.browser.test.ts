/** The yes/no question: open at first, answered by a person alone, and content with a no. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  ask,
  boxes,
  controlOf,
  eventually,
  makeEndpoint,
  makeForm,
  press,
  problemOf,
  readyIn,
  recordsIn,
  settled,
  submit,
  violationsOf,
  type Endpoint,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

describe('a yes/no question', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;
  let submits: number;

  const setUp = async (attributes: Record<string, string> = {}) => {
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, ask({ mode: 'choice', ...attributes }));
    [box] = boxes(form) as [ConsentCheckbox];
    submits = 0;
    form.addEventListener('submit', () => submits++);
  };
  beforeEach(() => setUp());

  const yes = () => controlOf(box, '#yes');
  const no = () => controlOf(box, '#no');
  const answer = async (control: HTMLInputElement, ready: string) => {
    await press(control);
    await eventually(() => readyIn(form) === ready, `${ready}, and not ${readyIn(form)}`);
  };
  const quiet = async () => {
    await new Promise((done) => setTimeout(done, 300));
    expect(await endpoint.log()).to.deep.equal([]);
  };

  it('starts with neither, as two radios of one group (CB-02, ALL-04)', () => {
    const radios = [...box.shadowRoot!.querySelectorAll('input')];
    expect(radios.map(({ type, checked, name }) => [type, checked, name])).to.deep.equal([
      ['radio', false, 'answer'],
      ['radio', false, 'answer'],
    ]);
    expect(box.matches(':state(unanswered)')).to.equal(true);
    expect(readyIn(form)).to.equal('');
  });

  it('records nothing while the arrow keys go through both (CB-02)', async () => {
    const states: string[] = [];
    const taken: string[] = [];
    form.addEventListener('consent-change', ({ state }) => states.push(state));
    form.addEventListener('consent-record', ({ type }) => taken.push(type));
    yes().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
      await sendKeys({ press: key });
    await settled();
    expect(states, 'the keys arrived').to.include.members(['given', 'refused']);
    expect(taken).to.deep.equal([]);
    await quiet();
  });

  it('holds a form that goes without an answer, and says so in the page (CB-02, AC-06, A-50)', async () => {
    await submit(form);
    await eventually(() => problemOf(box) === 'Please answer yes or no.');
    expect(submits).to.equal(0);
    const group = box.shadowRoot!.querySelector('[role=radiogroup]')!;
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(group.getAttribute('aria-required')).to.equal('true');
    expect(group.getAttribute('aria-describedby')).to.contain('problem');
    expect(box.shadowRoot!.activeElement === yes(), 'the focus').to.equal(true);
    await quiet();
  });

  it('says nothing of it before, and no more after an answer (AC-06)', async () => {
    expect(problemOf(box)).to.equal('');
    await submit(form);
    await answer(no(), 'newsletter:record refused');
    expect(problemOf(box)).to.equal('');
    const group = box.shadowRoot!.querySelector('[role=radiogroup]')!;
    expect(group.getAttribute('aria-invalid')).to.equal('false');
  });

  it('is content with «No», which arrives as a refusal beside the name (CB-02, CB-11, A-50)', async () => {
    await answer(no(), 'newsletter:record refused');
    expect(box.checked).to.equal(false);
    expect(box.value).to.equal(null);
    await quiet();
    await submit(form);
    expect(submits).to.be.greaterThan(0);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    const { decisions, method, controls } = row!.payload;
    expect(decisions[0]).to.deep.include({ state: 'refused', initial: 'unset', basis: 'consent' });
    expect(method).to.deep.include({ control: 'radio', trusted: true, actor: 'data-subject' });
    expect(controls).to.deep.equal([
      { act: 'give', label: 'Yes' },
      { act: 'refuse', label: 'No' },
    ]);
    expect(row!.payload.notice.text).to.match(/by e-mail\.\n(.*\n)?Yes\nNo$/);
  });

  it('is content with «No» by the keyboard alone (CB-02, AC-02)', async () => {
    yes().focus();
    await sendKeys({ press: 'ArrowDown' });
    await eventually(() => readyIn(form) === 'newsletter:record refused');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('refused');
  });

  it('sends «Yes» under its name, with both labels in the record (CB-02, CB-11)', async () => {
    await answer(yes(), 'newsletter given');
    expect(box.checked).to.equal(true);
    await quiet();
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.jws).to.equal(box.value);
    expect(row!.payload.decisions[0]!.state).to.equal('given');
    expect(row!.payload.controls!.map(({ act }) => act)).to.deep.equal(['give', 'refuse']);
  });

  it('can be answered by the words beside each radio (CB-02)', async () => {
    await press(controlOf(box, '#no-label'));
    await eventually(() => readyIn(form) === 'newsletter:record refused');
    await press(controlOf(box, '#yes-label'));
    await eventually(() => readyIn(form) === 'newsletter given');
  });

  it('keeps the last answer alone, whatever was chosen before (CB-02)', async () => {
    await answer(yes(), 'newsletter given');
    await answer(no(), 'newsletter:record refused');
    await answer(yes(), 'newsletter given');
    await answer(no(), 'newsletter:record refused');
    await submit(form);
    await endpoint.holds(1);
    await new Promise((done) => setTimeout(done, 300));
    expect((await endpoint.log()).length).to.equal(1);
  });

  it('takes a yes back that was sent, with the next submit (CB-02, ALL-15)', async () => {
    await answer(yes(), 'newsletter given');
    await submit(form);
    await endpoint.holds(1);
    await answer(no(), 'newsletter:record withdrawn');
    expect((await endpoint.log()).length).to.equal(1);
    await submit(form);
    const [row] = await endpoint.holds(2);
    expect(row!.payload.decisions[0]).to.deep.include({ state: 'withdrawn', initial: 'given' });
    expect(row!.payload.erasure).to.equal('purpose-data');
  });

  it('outside a form can only be refused, and says why (CB-02, ALL-19)', async () => {
    const codes = violationsOf(form.parentElement!);
    for (const name of form.getAttributeNames()) box.setAttribute(name, form.getAttribute(name)!);
    form.after(box);
    await settled();
    expect(codes).to.deep.equal(['no-form']);
    expect(problemOf(box)).to.contain('no-form: ');
    expect([yes().disabled, no().disabled]).to.deep.equal([true, false]);
    await press(no());
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('refused');
    expect(row!.payload.method.surface).to.equal('web-standalone');
    box.remove();
  });

  it('in a disabled field set asks nothing and holds nobody up (CB-02)', async () => {
    const fieldset = document.createElement('fieldset');
    box.replaceWith(fieldset);
    fieldset.append(box);
    fieldset.disabled = true;
    await settled();
    expect([yes().disabled, no().disabled]).to.deep.equal([true, true]);
    await submit(form);
    await eventually(() => submits > 0, 'the submit');
    await quiet();
  });

  it('is open again after a reset, without the complaint of before (ALL-04, CB-02)', async () => {
    await submit(form);
    await eventually(() => problemOf(box) !== '');
    await answer(yes(), 'newsletter given');
    form.reset();
    await settled();
    expect([yes().checked, no().checked, problemOf(box)]).to.deep.equal([false, false, '']);
    expect(recordsIn(form)).to.deep.equal({});
    expect(form.checkValidity()).to.equal(false);
  });
});
