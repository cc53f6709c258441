/** What a yes may need beside one tick: an age that allows it, and a second act that confirms it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  ask,
  boxes,
  controlOf,
  eventually,
  makeEndpoint,
  makeForm,
  objection,
  press,
  readyIn,
  settled,
  submit,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

const setUp = async (asked: ConsentCheckbox) => {
  const endpoint = makeEndpoint();
  const form = await makeForm(endpoint, asked);
  return { endpoint, form, box: boxes(form)[0]! };
};

const ready = (form: HTMLFormElement, what: string) =>
  eventually(() => readyIn(form) === what, `«${what}», and not ${readyIn(form)}`);

const quiet = async (form: HTMLFormElement) => {
  await new Promise((done) => setTimeout(done, 300));
  expect(readyIn(form)).to.equal('');
};

/** The checkbox that is asked, whatever else stands before it. */
const BOX = 'input[type=checkbox]:not(#sure)';

describe('a question with an age', () => {
  const aged = (attributes: Record<string, string> = {}) =>
    setUp(ask({ 'min-age': '15', 'guardian-href': '/guardian', ...attributes }));

  it('asks for the age first, with neither band chosen (CB-16)', async () => {
    const { form, box } = await aged();
    const bands = ['#age-no', '#age-yes'].map((id) => controlOf(box, id));
    expect(bands.map(({ checked }) => checked)).to.deep.equal([false, false]);
    const labels = ['#age-no-label', '#age-yes-label'].map((id) => controlOf(box, id).textContent);
    expect(labels).to.deep.equal(['under 15', '15 or older']);
    const order = bands[1]!.compareDocumentPosition(controlOf(box, BOX));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(controlOf(box, BOX).disabled).to.equal(true);
    await press(controlOf(box, BOX));
    await quiet(form);
  });

  it('takes a yes of who is old enough, and the age alone is none (CB-16)', async () => {
    const { endpoint, form, box } = await aged();
    await press(controlOf(box, '#age-yes'));
    await quiet(form);
    expect(controlOf(box, BOX).disabled).to.equal(false);
    await press(controlOf(box, BOX));
    await ready(form, 'newsletter given');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(JSON.stringify(row!.payload.decisions), 'the age is no part of it').not.to.contain('15');
  });

  it('has no control for a yes below it, and the way to a guardian (CB-16)', async () => {
    const { endpoint, form, box } = await aged();
    await press(controlOf(box, '#age-no'));
    expect(box.shadowRoot!.querySelector(BOX) === null).to.equal(true);
    const link = box.shadowRoot!.querySelector<HTMLAnchorElement>('[role=status] a')!;
    expect(new URL(link.href).pathname).to.equal('/guardian');
    expect(link.textContent).to.equal('A parent or guardian has to answer for you.');
    expect(link.checkVisibility() && box.innerText.includes('newsletter')).to.equal(true);
    await submit(form);
    await quiet(form);
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('takes back a yes that was not sent, when the age changes (CB-16)', async () => {
    const { endpoint, form, box } = await aged();
    await press(controlOf(box, '#age-yes'));
    await press(controlOf(box, BOX));
    await ready(form, 'newsletter given');
    await press(controlOf(box, '#age-no'));
    await ready(form, '');
    expect(box.checked).to.equal(false);
    await submit(form);
    await quiet(form);
    expect(await endpoint.log()).to.deep.equal([]);
    await press(controlOf(box, '#age-yes'));
    expect(controlOf(box, BOX).checked, 'the box of before').to.equal(false);
  });

  it('withdraws a yes that was sent, when the age changes (CB-16)', async () => {
    const { endpoint, form, box } = await aged();
    await press(controlOf(box, '#age-yes'));
    await press(controlOf(box, BOX));
    await ready(form, 'newsletter given');
    await submit(form);
    await endpoint.holds(1);
    await press(controlOf(box, '#age-no'));
    const [row] = await endpoint.holds(2);
    expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
  });

  it('asks for the age again after a reset (CB-16, ALL-04)', async () => {
    const { form, box } = await aged();
    await press(controlOf(box, '#age-yes'));
    form.reset();
    await settled();
    expect(controlOf(box, '#age-yes').checked).to.equal(false);
    expect(controlOf(box, BOX).disabled).to.equal(true);
  });

  it('holds no child up: a yes/no question lets the form go (CB-16, CB-02)', async () => {
    const { form, box } = await aged({ mode: 'choice' });
    await press(controlOf(box, '#age-no'));
    expect(form.checkValidity()).to.equal(true);
    await press(controlOf(box, '#age-yes'));
    expect(form.checkValidity()).to.equal(false);
  });

  it('shows no confirmation to who is too young (CB-16)', async () => {
    const { box } = await aged({ explicit: '' });
    await press(controlOf(box, '#age-yes'));
    await press(controlOf(box, BOX));
    await press(controlOf(box, '#age-no'));
    expect(box.shadowRoot!.querySelector('#sure') === null).to.equal(true);
  });

  it('is answered by the parent or guardian in their own name (CB-16, A-67)', async () => {
    const { endpoint, form, box } = await setUp(ask({ guardian: '' }));
    await press(controlOf(box, BOX));
    await ready(form, 'newsletter given');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.method.actor).to.equal('guardian');
  });
});

describe('an explicit consent', () => {
  for (const [mode, first] of [
    ['opt-in', BOX],
    ['choice', '#yes'],
  ] as const)
    it(`takes a statement and its confirmation, in mode ${mode} (CB-16)`, async () => {
      const { endpoint, form, box } = await setUp(ask({ explicit: '', mode }));
      expect(box.shadowRoot!.querySelector('#sure') === null).to.equal(true);
      await press(controlOf(box, first));
      await quiet(form);
      expect(controlOf(box, first).checked, 'the statement shows').to.equal(true);
      expect([box.checked, box.matches(':state(unanswered)')]).to.deep.equal([false, true]);
      expect(controlOf(box, '#sure-label').textContent).to.equal(
        'I confirm it: I agree explicitly.',
      );
      await press(controlOf(box, '#sure'));
      await ready(form, 'newsletter given');
      await submit(form);
      const [row] = await endpoint.holds(1);
      expect(row!.proof).to.equal('proven');
      expect(row!.payload.decisions[0]).to.deep.include({ explicit: true, state: 'given' });
      expect(row!.payload.notice.text).to.contain('I confirm it: I agree explicitly.');
    });

  it('can be confirmed by the keyboard (CB-16, AC-02)', async () => {
    const { form, box } = await setUp(ask({ explicit: '' }));
    controlOf(box, BOX).focus();
    await sendKeys({ press: ' ' });
    await eventually(() => box.shadowRoot!.querySelector('#sure'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await ready(form, 'newsletter given');
  });

  for (const undo of [BOX, '#sure'])
    it(`is withdrawn by one act on ${undo} (CB-16, ALL-15)`, async () => {
      const { endpoint, form, box } = await setUp(ask({ explicit: '' }));
      await press(controlOf(box, BOX));
      await press(controlOf(box, '#sure'));
      await ready(form, 'newsletter given');
      await submit(form);
      await endpoint.holds(1);
      await press(controlOf(box, undo));
      const [row] = await endpoint.holds(2);
      expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
      expect(box.checked).to.equal(false);
    });

  it('is refused by one act, also where a box for a no was meant (CB-16, ALL-19)', async () => {
    const { form, box } = await setUp(objection({ explicit: '' }));
    await press(controlOf(box, 'input'));
    await ready(form, 'newsletter:record refused');
    expect(box.shadowRoot!.querySelector('#sure') === null).to.equal(true);
  });
});
