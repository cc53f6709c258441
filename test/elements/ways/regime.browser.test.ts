/** What the law does not take is asked as a consent: silence is nothing, and a tick refuses. */
import { expect } from '@open-wc/testing';
import {
  ask,
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
  violationsOf,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

const NO = "I do not want Librairie Martin's newsletter by e-mail.";
const interest = (attributes: Record<string, string>) =>
  ask({ mode: 'objection', basis: 'legitimate-interest', ...attributes }, NO);
const atWork = { capacity: 'professional', profession: 'bookseller' };

/** Each box for a no that is none, by the code that says why. */
const UNLAWFUL: [string, string, () => ConsentCheckbox][] = [
  ['no-purchase', 'CB-06, A-46', () => objection({ 'purchase-context': '' })],
  ['no-scope', 'CB-06, A-46', () => objection({ 'similar-products': ' ' })],
  ['not-a-sale', 'CB-06, A-46', () => objection({ 'purchase-context': 'negotiation' })],
  [
    'brand-only',
    'CB-06',
    () => objection({ party: 'partner', partners: 'a', 'partners-href': '/' }),
  ],
  ['basis-not-here', 'CB-05', () => objection({ channel: 'push' })],
  ['basis-not-here', 'CB-05, A-18', () => interest({})],
  ['basis-not-here', 'CB-05', () => interest({ ...atWork, jurisdiction: 'BE' })],
  ['no-profession', 'CB-07, A-48', () => interest({ ...atWork, profession: '' })],
  [
    'basis-not-here',
    'CB-05, CB-10, A-98',
    () => interest({ channel: 'phone', hours: '9 to 12', frequency: 'monthly' }),
  ],
  ['mode-not-here', 'CB-05', () => ask({ mode: 'objection' }, NO)],
  ['clash', 'CB-05', () => objection({ 'double-opt-in': '' })],
  ['clash', 'CB-05', () => objection({ explicit: '' })],
  ['unknown-value', 'ALL-19', () => objection({ mode: 'objecton' })],
  ['unknown-value', 'ALL-19', () => objection({ basis: 'soft' })],
  ['mixed-group', 'CB-04', () => objection()],
];

const setUp = async (inner: unknown) => {
  const endpoint = makeEndpoint();
  const form = await makeForm(undefined, '');
  form.setAttribute('endpoint', endpoint.url);
  const codes = violationsOf(form);
  form.prepend(inner as Node);
  await settled();
  return { endpoint, form, codes, box: boxes(form)[0]! };
};

/** With a box for a yes beside it, where the code is about that. */
const inGroup = (code: string, box: ConsentCheckbox): Node => {
  const group = document.createElement('fieldset');
  group.append(box);
  if (code === 'mixed-group') group.append(ask({ name: 'events', purpose: 'events' }));
  return group;
};

describe('a box for a no that the law does not take', () => {
  for (const [index, [code, ids, make]] of UNLAWFUL.entries()) {
    it(`${index + 1}, ${code}, says why, and its silence is nothing (${ids})`, async () => {
      const { endpoint, form, codes, box } = await setUp(inGroup(code, make()));
      expect(codes).to.deep.equal([code]);
      expect(problemOf(box)).to.contain(`${code}: `);
      expect(box.matches(':state(misconfigured)')).to.equal(true);
      await submit(form);
      await settled();
      expect(readyIn(form)).to.equal('');
      expect(await endpoint.log()).to.deep.equal([]);
    });

    it(`${index + 1}, ${code}, still takes a no (${ids})`, async () => {
      const { endpoint, form, box } = await setUp(inGroup(code, make()));
      const no = code === 'mixed-group' ? 'objected' : 'refused';
      await press(inputOf(box));
      await eventually(() => readyIn(form) === `newsletter:record ${no}`);
      expect(box.checked).to.equal(false);
      await submit(form);
      const [row] = await endpoint.holds(1);
      expect(row!.payload.decisions[0]!.state).to.equal(no);
      expect(row!.proof).to.equal('proven');
    });
  }

  it('is lawful again once it stands in a group apart (CB-04)', async () => {
    const { form, codes, box } = await setUp(inGroup('mixed-group', objection()));
    form.prepend(box);
    box.setAttribute('name', 'newsletter');
    await settled();
    expect(codes).to.deep.equal(['mixed-group']);
    expect(problemOf(box)).to.equal('');
  });
});

describe('a box for a no at work', () => {
  it('lets silence count with the profession, and says so in the record (CB-07, A-33, A-37)', async () => {
    const { endpoint, form, codes } = await setUp(interest(atWork));
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(codes).to.deep.equal([]);
    expect(row!.payload.subject.capacity).to.equal('professional');
    expect(row!.payload.decisions[0]).to.deep.include({
      state: 'not-objected',
      basis: 'legitimate-interest',
      conditions: { profession: 'bookseller' },
    });
  });

  it('also by telephone, and by post to anybody (CB-05, CB-07, A-97)', async () => {
    const { endpoint, form, codes } = await setUp(
      inGroup('', interest({ ...atWork, channel: 'phone' })),
    );
    form.prepend(interest({ name: 'letters', channel: 'post' }));
    await settled();
    expect(codes).to.deep.equal([]);
    await submit(form);
    const rows = await endpoint.holds(2);
    const said = rows.map(
      ({ payload: { decisions } }) => `${decisions[0]!.channel} ${decisions[0]!.state}`,
    );
    expect(said.sort()).to.deep.equal(['phone not-objected', 'post not-objected']);
  });
});

describe('a question of any kind', () => {
  it('names a value that nobody knows, with those that are known (ALL-19)', async () => {
    const { box } = await setUp(ask({ collection: 'shop' }));
    expect(problemOf(box)).to.contain('collection="shop" is none of: web, kiosk, store, phone');
    expect(inputOf(box).disabled).to.equal(true);
  });

  it('is asked anew when the page changes its ways (CB-05)', async () => {
    const { box, form } = await setUp(objection());
    box.setAttribute('mode', 'choice');
    box.setAttribute('basis', 'consent');
    box.textContent = "I want Librairie Martin's newsletter by e-mail.";
    await eventually(() => box.shadowRoot!.querySelector('#yes'), 'the pair');
    expect(problemOf(box)).to.equal('');
    await submit(form);
    expect(problemOf(box)).to.equal('Please answer yes or no.');
  });
});
