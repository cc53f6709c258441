/** The one outcome of misuse: the words stay, no yes is possible, and both readers are told why. */
import { expect } from '@open-wc/testing';
import { boxes, eventually, inputOf, makeForm, press, problemOf, settled } from './page.js';
import { MEND, type MisuseCode } from '../../src/domain/mend.js';
import type { ConsentViolationEvent } from '../../src/index.js';

const ask = (attributes: Record<string, string> = {}, words = 'I want the news by e-mail.') => {
  const box = document.createElement('consent-checkbox');
  const all = { name: 'a', purpose: 'news', channel: 'email', ...attributes };
  for (const [name, value] of Object.entries(all)) box.setAttribute(name, value);
  box.textContent = words;
  return box;
};

/** Each misuse by the code it must end in. */
const MISUSES: Record<string, (form: HTMLFormElement) => HTMLElement> = {
  'no-words': () => ask({}, ' '),
  'no-purpose': () => ask({ purpose: '' }),
  'many-purposes': () => ask({ purpose: 'news offers' }),
  'unknown-channel': () => ask({ channel: 'telepathy' }),
  terms: () => ask({ purpose: 'terms' }),
  nested: () => {
    const label = document.createElement('label');
    label.append(ask());
    return label;
  },
  'no-controller': () => ask({ controller: '' }),
  'no-withdrawal': () => ask({ 'withdraw-href': 'mailto:stop@martin.example' }),
  'no-privacy': () => ask({ 'privacy-href': 'javascript:void 0' }),
  'no-retention': () => ask({ retention: 'P3Y for-ever' }),
  'no-partners': () => ask({ party: 'partner' }),
};

const MORE: Record<string, () => HTMLElement> = {
  'a star for all purposes (ALL-07)': () => ask({ purpose: '*' }),
  'a channel that is the banner’s (ALL-07)': () => ask({ channel: 'device' }),
  'two channels (ALL-07)': () => ask({ channel: 'email sms' }),
  'a paragraph that links to the terms (CB-08)': () => {
    const p = document.createElement('p');
    const link = Object.assign(document.createElement('a'), { href: '/cgv', textContent: 'CGV' });
    p.append('I accept the ', link, ask());
    return p;
  },
  'a button around it (CB-12)': () => {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.append(ask());
    return button;
  },
};

const setUp = async (make: (form: HTMLFormElement) => HTMLElement) => {
  const form = await makeForm(undefined, '');
  const codes: string[] = [];
  form.addEventListener('consent-violation', (event: ConsentViolationEvent) =>
    codes.push(event.code),
  );
  form.prepend(make(form));
  await settled();
  return { form, codes, box: boxes(form)[0]! };
};

describe('misuse', () => {
  for (const [code, make] of Object.entries(MISUSES)) {
    it(`${code} blocks the yes and says why (${MEND[code as MisuseCode].rule}, AC-06)`, async () => {
      const { form, codes, box } = await setUp(make);
      expect(codes).to.deep.equal([code]);
      expect(inputOf(box).disabled).to.equal(true);
      expect(box.matches(':state(misconfigured)')).to.equal(true);
      expect(problemOf(box)).to.match(/^You cannot agree here/);
      expect(problemOf(box)).to.contain(`${code}: `);
      expect(inputOf(box).getAttribute('aria-labelledby')).to.contain('problem');
      expect(inputOf(box).getAttribute('aria-invalid')).to.equal('true');
      await press(box.shadowRoot!.querySelector('label')!);
      await press(inputOf(box));
      expect(box.checked).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  }

  it('of patience is refused at the act: too many words carry no yes', async () => {
    const { box, codes } = await setUp(() => ask({}, 'é'.repeat(8_200)));
    await press(inputOf(box));
    await settled();
    expect(codes).to.deep.equal(['too-long']);
    expect(box.checked).to.equal(false);
  });

  for (const [name, make] of Object.entries(MORE)) {
    it(`${name} blocks the yes too`, async () => {
      const { box } = await setUp(make);
      expect(inputOf(box).disabled).to.equal(true);
    });
  }

  it('keeps the words readable', async () => {
    const { box } = await setUp(() => ask({ purpose: '' }));
    expect(box.checkVisibility()).to.equal(true);
    expect(box.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('that comes after a yes leaves the way back open (ALL-19)', async () => {
    const { box } = await setUp(() => ask());
    await press(inputOf(box));
    await eventually(() => box.value);
    box.setAttribute('purpose', '');
    await settled();
    expect(inputOf(box).disabled).to.equal(false);
    await press(inputOf(box));
    expect(box.checked).to.equal(false);
  });

  it('is not seen where the words come through a slot of the component around it', async () => {
    const { box, form } = await setUp(() => ask());
    const wrapper = document.createElement('div');
    const root = wrapper.attachShadow({ mode: 'open' });
    wrapper.textContent = 'I want the news by e-mail.';
    box.replaceChildren(document.createElement('slot'));
    for (const name of form.getAttributeNames()) box.setAttribute(name, form.getAttribute(name)!);
    root.append(box);
    form.append(wrapper);
    await settled();
    expect(problemOf(box)).to.equal('');
    await press(inputOf(box));
    expect(box.checked).to.equal(true);
  });

  it('is over when the page is mended', async () => {
    const { box } = await setUp(() => ask({ purpose: '' }));
    box.setAttribute('purpose', 'news');
    await settled();
    expect(inputOf(box).disabled).to.equal(false);
    expect(problemOf(box)).to.equal('');
  });

  for (const missing of ['context', 'crypto']) {
    it(`without a secure ${missing} blocks the yes, in words of its own (ALL-19)`, async () => {
      const frame = document.createElement('iframe');
      frame.src = `/test/elements/insecure-page.html?${missing}`;
      document.body.append(frame);
      const box = await eventually(() => {
        const found = frame.contentDocument?.querySelector('consent-checkbox');
        return found?.shadowRoot?.querySelector('#problem') ? found : undefined;
      }, 'the page');
      await eventually(() => problemOf(box), 'the message');
      expect(problemOf(box)).to.match(/^You cannot agree here: this page is not secure/);
      expect(inputOf(box).disabled).to.equal(true);
      frame.remove();
    });
  }

  it('of the signature tells the person and leaves the box unticked (ALL-19)', async () => {
    const real = SubtleCrypto.prototype.sign;
    SubtleCrypto.prototype.sign = () => Promise.reject(new Error('no'));
    const { box, form, codes } = await setUp(() => ask());
    await press(inputOf(box));
    await settled();
    SubtleCrypto.prototype.sign = real;
    expect(codes).to.deep.equal(['signing-failed']);
    expect(inputOf(box).checked).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(problemOf(box)).to.contain('Please tick again.');
    await press(inputOf(box));
    await settled();
    expect(box.checked).to.equal(true);
    expect(problemOf(box)).to.equal('');
  });

  it('is told once in the console, with the mending', async () => {
    const told: string[] = [];
    const real = console.warn;
    console.warn = (message: string) => told.push(message);
    await setUp(() => ask({ name: 'once', purpose: '' }));
    await setUp(() => ask({ name: 'once', purpose: '' }));
    await setUp(() => ask({ name: 'once', required: '' }));
    console.warn = real;
    expect(told.length).to.equal(2);
    expect(told[0]).to.contain('no-purpose: Set `purpose`').and.to.contain('(ALL-07)');
    expect(told[1]).to.contain('required: ');
  });

  it('by `required` blocks no submit (ALL-17)', async () => {
    const { form } = await setUp(() => ask({ required: '' }));
    expect(form.checkValidity()).to.equal(true);
  });

  it('never comes from settings that the page gives in one place', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.consentConfig = '';
    script.textContent = JSON.stringify({
      controller: { name: 'Librairie Martin', country: 'FR' },
      privacyHref: '/privacy',
      withdrawHref: '/preferences',
      retention: { period: 'P3Y', from: 'last-contact' },
    });
    document.head.append(script);
    const box = ask();
    document.body.append(box);
    await settled();
    expect(problemOf(box)).to.equal('');
    script.textContent = '{ not json';
    box.setAttribute('purpose', 'other');
    await settled();
    expect(inputOf(box).disabled).to.equal(true);
    box.remove();
    script.remove();
  });

  it('of partners is none when they are named, counted and listed (CB-09)', async () => {
    const { box } = await setUp(() =>
      ask({ party: 'partner', partners: 'acme globex', 'partners-href': '/partners' }),
    );
    expect(problemOf(box)).to.equal('');
    const link = box.shadowRoot!.querySelector<HTMLAnchorElement>('#details a')!;
    expect(link.textContent).to.equal('Partners concerned: 2');
    expect(link.pathname).to.equal('/partners');
  });
});
