/** Words that break a lexical rule: explained where a developer looks, a flag in the record elsewhere. */
import { expect } from '@open-wc/testing';
import {
  ask,
  controlOf,
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
import { guide } from '../../../src/guide.js';
import type { ConsentCheckbox } from '../../../src/index.js';

const setUp = async (box: ConsentCheckbox) => {
  const endpoint = makeEndpoint();
  const form = await makeForm(endpoint, '');
  const codes = violationsOf(form);
  form.prepend(box);
  await settled();
  return { endpoint, form, codes, box };
};

/** What is wrong with each sentence, and the words that say so. */
const BROKEN: [string, string, string, string][] = [
  [
    'vague',
    'ALL-08',
    'I agree to receive relevant communications from Harbour Bank.',
    'communications',
  ],
  ['two-channels', 'ALL-07', 'I want the news of Librairie Martin by e-mail and by SMS.', 'SMS'],
  ['mixed-terms', 'CB-08', 'I accept the terms and want the newsletter by e-mail.', 'terms'],
];

describe('words that break a rule', () => {
  for (const [code, id, words, quoted] of BROKEN)
    it(`«${words}»: explained in development, a flag where it is shipped (${id})`, async () => {
      const { endpoint, form, codes, box } = await setUp(ask({}, words));
      if (guide) {
        await eventually(() => codes.length > 0, 'the violation');
        expect(problemOf(box)).to.contain(`${codes[0]}: `);
        expect(problemOf(box)).to.contain(quoted);
        expect(inputOf(box).disabled).to.equal(true);
        expect(codes).to.deep.equal([code]);
        return;
      }
      await press(inputOf(box));
      await eventually(() => readyIn(form) === 'newsletter given', 'the yes');
      await submit(form);
      const [row] = await endpoint.holds(1);
      expect(codes).to.deep.equal([]);
      expect(row!.proof).to.equal('proven');
      expect(row!.payload.flags).to.include(code);
    });

  it('never keep a no from being said, nor flag it (ALL-19)', async () => {
    const { endpoint, form, box } = await setUp(ask({ mode: 'choice' }, BROKEN[1]![2]));
    await press(controlOf(box, '#no'));
    await eventually(() => readyIn(form) === 'newsletter:record refused', 'the no');
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    expect('flags' in row!.payload).to.equal(false);
  });

  it('are those of a refusal where a box refuses (CB-04)', async () => {
    const { codes, form } = await setUp(objection());
    const yes = objection();
    yes.textContent = "I want Librairie Martin's newsletter by e-mail.";
    await new Promise((done) => setTimeout(done, 500));
    expect(codes).to.deep.equal([]);
    form.querySelector('consent-checkbox')!.replaceWith(yes);
    await settled();
    if (guide) await eventually(() => codes.length > 0, 'the violation');
    else expect(codes).to.deep.equal([]);
  });
});

describe('a value that nobody knows', () => {
  it('is named with its list where a developer looks, and blocks the yes everywhere (ALL-19)', async () => {
    const { box, codes } = await setUp(ask({ mode: 'optin' }));
    expect(codes).to.deep.equal(['unknown-value']);
    expect(inputOf(box).disabled).to.equal(true);
    const list = 'mode="optin" is none of: opt-in, choice, objection';
    if (guide) expect(problemOf(box)).to.contain(list);
    else expect(problemOf(box)).to.match(/^You cannot agree here: [^:]*\.$/);
  });
});

describe('a misused yes/no question', () => {
  /** Whatever the site forgot, the no gets through. */
  const MISUSES: Record<string, Record<string, string>> = {
    'no-purpose': { purpose: '' },
    'no-controller': { controller: '' },
    'no-withdrawal': { 'withdraw-href': '' },
    'no-privacy': { 'privacy-href': 'mailto:x@martin.example' },
    'no-retention': { retention: 'P3Y' },
    'no-partners': { party: 'partner' },
    'no-call-terms': { channel: 'phone' },
    terms: { purpose: 'terms' },
  };

  for (const [code, attributes] of Object.entries(MISUSES))
    it(`${code}: takes a no all the same (ALL-19, CB-02)`, async () => {
      const { endpoint, form, box, codes } = await setUp(ask({ mode: 'choice', ...attributes }));
      expect(codes[0]).to.equal(code);
      expect([controlOf(box, '#yes').disabled, controlOf(box, '#no').disabled]).to.deep.equal([
        true,
        false,
      ]);
      await press(controlOf(box, '#no'));
      await eventually(() => readyIn(form) === 'newsletter:record refused', 'the no');
      await submit(form);
      await eventually(async () => (await endpoint.log()).length > 0, 'the post');
      // Without a purpose nothing can be stopped.
      if (code !== 'no-purpose') await endpoint.holds(1);
    });
});
