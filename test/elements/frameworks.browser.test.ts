/** A framework sets as a property what it finds as one, and as an attribute what it does not. */
import { expect, fixture, html } from '@open-wc/testing';
import { boxes, inputOf, makeForm } from './page.js';
import type { ConsentCheckbox } from '../../src/index.js';

const question = (name: string) => html`
  <consent-checkbox name=${name} purpose="news" channel="email">
    I want news of new books by e-mail.
  </consent-checkbox>
`;

describe('consent-checkbox, set as frameworks do', () => {
  const said: unknown[][] = [];
  const { warn } = console;
  before(() => (console.warn = (...words: unknown[]) => said.push(words)));
  after(() => (console.warn = warn));

  it('belongs to the form whose id is set as a property', async () => {
    const form = await makeForm(undefined, question('elsewhere'));
    const [box] = boxes(form);
    const other = await fixture<HTMLFormElement>(html`<form id="other"></form>`);
    box!.form = 'other';
    expect(box!.form).to.equal(other);
    box!.form = null;
    expect(box!.form).to.equal(form);
  });

  const BINDINGS: Record<string, (box: ConsentCheckbox) => void> = {
    checked: (box) => (box.checked = true),
    value: (box) => (box.value = 'yes'),
    defaultChecked: (box) => box.setAttribute('defaultChecked', ''),
  };
  for (const [name, bind] of Object.entries(BINDINGS)) {
    it(`is not ticked by ${name}, and says so (CM-09)`, async () => {
      const [box] = boxes(await makeForm(undefined, question(name)));
      bind(box!);
      expect([box!.checked, box!.value, inputOf(box!).checked]).to.deep.equal([false, null, false]);
      const told = said.filter(([, host]) => host === box).map(([words]) => String(words));
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^\[ouinon\] checked: /);
    });
  }
});
