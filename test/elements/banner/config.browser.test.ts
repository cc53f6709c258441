/** What the page says of its purposes, and what is made of what it says wrongly. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { openGates } from '../../../src/gating/gates.js';
import { eventually, makeEndpoint } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, makeBanner, purposes } from './page.js';

const purpose = (attributes: Record<string, string>, words = 'Maps of our shops.') => {
  const element = document.createElement('consent-purpose');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = words;
  return element;
};

const WRONG: Record<string, [unknown, string]> = {
  'no purpose at all': ['', 'no-purpose'],
  'a purpose without an id': [purpose({}), 'no-purpose'],
  'a list for an id (ALL-07)': [purpose({ purpose: 'maps ads' }), 'many-purposes'],
  'the same id twice': [
    html`${purpose({ purpose: 'maps' })}${purpose({ purpose: 'maps' }, 'Other maps.')}`,
    'same-purpose',
  ],
  'a purpose without words (ALL-08)': [purpose({ purpose: 'maps' }, ' '), 'no-words'],
  'a legitimate interest (CK-08)': [
    purpose({ purpose: 'maps', basis: 'legitimate-interest' }),
    'basis-not-here',
  ],
};

const today = () => new Date().toISOString().slice(0, 10);

describe('<cookie-banner>, configured', () => {
  beforeEach(forgetAnswer);
  afterEach(() => {
    forgetAnswer();
    openGates([]);
  });

  for (const [name, [inner, code]] of Object.entries(WRONG)) {
    it(`takes no yes and every no for ${name}`, async () => {
      const codes: string[] = [];
      const listen = (event: Event) => codes.push((event as unknown as { code: string }).code);
      document.addEventListener('consent-violation', listen);
      const endpoint = makeEndpoint();
      const banner = await makeBanner({ endpoint, inner });
      document.removeEventListener('consent-violation', listen);
      expect(codes).to.include(code);
      await choose(banner, 'give');
      expect(answer().yes).to.deep.equal([]);
      expect(await endpoint.log()).to.deep.equal([]);
      expect(find(banner, '#problem').textContent).not.to.equal('');
    });
  }

  it('tells what is exempt, without a switch, and asks where the reason is none (CK-10)', async () => {
    const inner = html`
      ${purposes} ${purpose({ purpose: 'login', exempt: 'authentication' }, 'Keeps you signed in.')}
      ${purpose({ purpose: 'fun', exempt: 'because' }, 'Games.')}
    `;
    const banner = await makeBanner({ inner, attributes: { layout: 'inline' } });
    const boxes = [...banner.shadowRoot!.querySelectorAll('input')];
    expect(boxes.map(({ dataset }) => dataset['purpose'])).to.deep.equal([
      'analytics',
      'ads',
      'fun',
    ]);
    expect(banner.querySelector('[exempt=authentication]')!.checkVisibility()).to.equal(true);
    await choose(banner, 'refuse');
    expect(answer().no).to.have.members(['ads', 'analytics', 'fun']);
  });

  it('honours Global Privacy Control: no sale by «Accept all», and the record says it was seen (CK-20)', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    expect(find(banner, '#panel').textContent).to.contain('Your browser refuses this for you');
    await choose(banner, 'give');
    const [row] = await endpoint.holds(1);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    const { decisions, signals } = row!.payload as unknown as {
      decisions: { state: string }[];
      signals: object;
    };
    expect(decisions.map(({ state }) => state)).to.deep.equal(['given', 'refused']);
    expect(signals).to.deep.equal({ gpc: true });
  });

  it('asks again where the cookie was tampered with', async () => {
    document.cookie = 'eu-consent=version=2026-11&yes=analytics&yes=ads; Path=/';
    const banner = await makeBanner();
    expect(button(banner, 'refuse')).to.not.equal(null);
  });

  /** What a framework adds once the element is in its page. */
  const LATE: Record<string, (banner: HTMLElement) => void> = {
    'its purposes come': (banner) => render(purposes, banner),
    'its version comes': (banner) => banner.setAttribute('notice-version', '2026-11'),
  };
  for (const [name, come] of Object.entries(LATE)) {
    it(`asks nobody again for ${name} late, and lets what has a yes begin (CK-18, CK-19)`, async () => {
      document.cookie = `eu-consent=version=2026-11&yes=analytics&no=ads&date=${today()}; Path=/`;
      const gate = Object.assign(document.createElement('img'), { alt: 'A picture' });
      Object.assign(gate.dataset, { consentPurpose: 'analytics', src: 'data:,' });
      const holder = await fixture<HTMLElement>(html`<div>${gate}</div>`);
      const banner = document.createElement('cookie-banner');
      if (/version/.test(name)) render(purposes, banner);
      else banner.setAttribute('notice-version', '2026-11');
      holder.append(banner);
      await drawn(banner);
      come(banner);
      await eventually(() => gate.hasAttribute('src'), 'the picture');
      await drawn(banner);
      expect(find(banner, '#panel')).to.equal(null);
    });
  }

  it('ends what has a yes to other words, and asks again (CK-18, CK-19)', async () => {
    const banner = await makeBanner();
    await choose(banner, 'give');
    banner.setAttribute('notice-version', '2026-12');
    await drawn(banner);
    expect(find(banner, '#panel')).not.to.equal(null);
    const gate = document.createElement('img');
    Object.assign(gate.dataset, { consentPurpose: 'analytics', src: 'data:,' });
    banner.after(gate);
    await drawn(banner);
    expect(gate.hasAttribute('src')).to.equal(false);
  });

  it('never passes for a registered consent platform, asked or answered (CM-08)', async () => {
    const banner = await makeBanner();
    await choose(banner, 'give');
    const names = Object.getOwnPropertyNames(window).filter((name) => /tcfapi|gpp|cmp/i.test(name));
    expect(names).to.deep.equal([]);
    expect(document.cookie).not.to.contain('euconsent');
  });

  it('answers in the page’s language (AC-06)', async () => {
    document.documentElement.lang = 'fr';
    const banner = await makeBanner();
    await drawn(banner);
    expect(button(banner, 'refuse').textContent).to.equal('Tout refuser');
    expect(button(banner, 'give').textContent).to.equal('Tout accepter');
    document.documentElement.lang = 'en';
  });
});
