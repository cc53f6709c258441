/** Partners are asked for apart: how many, who, and never by the yes to the brand. */
import { expect } from '@open-wc/testing';
import {
  ask,
  boxes,
  inputOf,
  makeEndpoint,
  makeForm,
  problemOf,
  readyIn,
  submit,
  tick,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

const partner = (attributes: Record<string, string> = {}) =>
  ask(
    {
      name: 'partners',
      purpose: 'offers',
      party: 'partner',
      partners: 'acme globex  initech',
      'partners-href': '/partners',
      ...attributes,
    },
    "I want offers of Librairie Martin's partners by e-mail.",
  );

describe('a box for partners', () => {
  const setUp = async (...asked: ConsentCheckbox[]) => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, asked);
    return { endpoint, form, all: boxes(form) };
  };

  it('shows their number and the way to their list (CB-09)', async () => {
    const { all } = await setUp(partner());
    const link = all[0]!.shadowRoot!.querySelector<HTMLAnchorElement>('#details a')!;
    expect(link.textContent.trim()).to.equal('Partners concerned: 3');
    expect(new URL(link.href).pathname).to.equal('/partners');
    expect(link.checkVisibility()).to.equal(true);
  });

  it('keeps who they were with the yes (CB-09, A-79)', async () => {
    const { endpoint, form, all } = await setUp(partner());
    await tick(all[0]!);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect(row!.payload.decisions[0]).to.deep.include({
      party: 'partner',
      partyIds: ['acme', 'globex', 'initech'],
      state: 'given',
    });
    expect(row!.payload.notice.text).to.match(/Partners concerned: 3 <http.*\/partners>/);
  });

  it('is not answered by the yes to the brand, nor the brand by it (CB-09, A-79)', async () => {
    const { endpoint, form, all } = await setUp(ask(), partner());
    await tick(all[0]!);
    expect(readyIn(form)).to.equal('newsletter given');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions.map(({ party }) => party)).to.deep.equal(['brand']);
    await tick(all[1]!);
    await submit(form);
    const [last] = await endpoint.holds(2);
    expect(last!.payload.decisions.map(({ party }) => party)).to.deep.equal(['partner']);
  });

  for (const name of ['partners', 'partners-href'])
    it(`takes no yes without \`${name}\` (CB-09)`, async () => {
      const { all } = await setUp(partner({ [name]: ' ' }));
      expect(problemOf(all[0]!)).to.contain('no-partners: ');
      expect(inputOf(all[0]!).disabled).to.equal(true);
    });
});
