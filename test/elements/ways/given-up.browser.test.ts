/** What was begun and given up leaves nothing that could be sent, or confirmed, later. */
import { expect, html } from '@open-wc/testing';
import { boxes, makeEndpoint, makeForm, press, settled, submit } from '../page.js';

const silent = html`<consent-checkbox
  name="books"
  basis="soft-opt-in"
  purchase-context="order"
  similar-products="books"
  purpose="books"
  channel="email"
>
  I do not want e-mails about new books of Librairie Martin.
</consent-checkbox>`;

describe('what was given up', () => {
  it('is not the silence of a submit that the page prevented, once it asks for a yes (CB-03)', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, silent);
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    await submit(form);
    const [box] = boxes(form);
    for (const name of ['basis', 'purchase-context', 'similar-products'])
      box!.removeAttribute(name);
    box!.textContent = 'I want e-mails about new books of Librairie Martin.';
    await settled();
    await submit(form);
    await new Promise((done) => setTimeout(done, 500));
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('is not confirmed by one act more after it was taken back (CB-16)', async () => {
    const form = await makeForm(
      makeEndpoint(),
      html`<consent-checkbox name="menu" explicit purpose="allergies" channel="email">
        Librairie Martin may note my allergies for its reading lunches, and write to me by e-mail.
      </consent-checkbox>`,
    );
    const [box] = boxes(form);
    const root = box!.shadowRoot!;
    await press(root.querySelector('input')!);
    await press(root.querySelector('#sure')!);
    await settled();
    expect(box!.checked).to.equal(true);
    box!.withdraw();
    await settled();
    expect(root.querySelector('input')!.checked).to.equal(false);
    expect(root.querySelector('#sure')).to.equal(null);
  });
});
