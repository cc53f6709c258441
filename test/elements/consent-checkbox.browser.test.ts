import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  boxes,
  claims,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  newsletter,
  press,
  statusOf,
  submit,
  tick,
} from './page.js';

describe('consent-checkbox, when a person answers', () => {
  it('arrives signed in the database after the form is sent (ALL-20)', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, newsletter);
    const [box] = boxes(form);
    let receipt: string | undefined;
    form.addEventListener('consent-delivery', ({ delivery }) => (receipt = delivery.receipt));
    await tick(box!);
    expect(box!.checked).to.equal(true);
    expect(await endpoint.log()).to.deep.equal([]);

    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.jws).to.equal(box!.value);
    expect(row!.payload.decisions).to.deep.equal([
      {
        purpose: 'newsletter',
        channel: 'email',
        party: 'brand',
        basis: 'consent',
        initial: 'unset',
        state: 'given',
      },
    ]);
    expect(row!.payload.method).to.deep.include({ control: 'checkbox', trusted: true });
    expect(row!.payload.notice.text.split('\n').at(-1)).to.equal(
      "I want Librairie Martin's newsletter by e-mail.",
    );
    await eventually(() => statusOf(box!).startsWith('Your answer is saved.'), 'the message');
    expect(receipt).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('tells the page of each act', async () => {
    const form = await makeForm(undefined, newsletter);
    const [box] = boxes(form);
    const states: string[] = [];
    form.addEventListener('consent-change', ({ purpose, state }) =>
      states.push(`${purpose} ${state}`),
    );
    await tick(box!);
    await tick(box!);
    expect(states).to.deep.equal(['newsletter given', 'newsletter unanswered']);
  });

  it('can be ticked by its words and by the space bar (ALL-03)', async () => {
    const form = await makeForm(undefined, newsletter);
    const [box] = boxes(form);
    await press(box!.shadowRoot!.querySelector('label')!);
    expect(box!.checked).to.equal(true);
    expect(inputOf(box!).checked).to.equal(true);
    inputOf(box!).focus();
    await sendKeys({ press: ' ' });
    expect(box!.checked).to.equal(false);
    expect(inputOf(box!).checked).to.equal(false);
  });

  it('can be ticked by the space bar inside a component that is closed (AC-02)', async () => {
    const form = await makeForm(undefined, newsletter);
    const [box] = boxes(form);
    const component = document.createElement('div');
    form.before(component);
    component.attachShadow({ mode: 'closed' }).append(form);
    inputOf(box!).focus();
    await sendKeys({ press: ' ' });
    expect(box!.checked).to.equal(true);
  });

  it('puts the signed record under its name in the form, and nothing while it is not ticked (CB-11)', async () => {
    const form = await makeForm(undefined, newsletter);
    const [box] = boxes(form);
    expect([...new FormData(form)]).to.deep.equal([]);
    await tick(box!);
    const jws = new FormData(form).get('newsletter') as string;
    expect(claims(jws).decisions[0]!.state).to.equal('given');
    await tick(box!);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});
