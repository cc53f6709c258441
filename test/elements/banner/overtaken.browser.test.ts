/** A no that comes after a yes holds, however late the yes arrives; and colours of every kind. */
import { expect } from '@open-wc/testing';
import { eventually, makeEndpoint, press, settled } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';
import { setViewport } from '../viewport.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('<cookie-banner>, answered twice', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  it('forgets a yes on its way when the person refuses (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail({ status: 503 });
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    await choose(banner, 'refuse');
    const [row] = await endpoint.holds(1);
    await pause(3_000);
    expect(row!.payload.decisions.map(({ state }) => state)).to.deep.equal(['refused', 'refused']);
    expect(await endpoint.stored()).to.have.length(1);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
  });

  it('lets the noes of a mixed answer act at once, while its yes waits (ALL-16)', async () => {
    const today = new Date().toISOString().slice(0, 10);
    document.cookie = `eu-consent=version=2026-11&yes=ads&yes=analytics&date=${today}; Path=/`;
    const endpoint = makeEndpoint();
    await endpoint.fail({ status: 503 }, { status: 503 });
    const banner = await makeBanner({ endpoint });
    banner.open();
    await drawn(banner);
    await choose(banner, 'open');
    await press(banner.shadowRoot!.querySelector('input')!);
    await choose(banner, 'adapt');
    expect(answer()).to.deep.equal({ yes: ['analytics'], no: ['ads'] });
    await endpoint.holds(1, 30_000);
  });

  it('believes no event that the page makes up (ALL-19)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail({ status: 503 });
    const banner = await makeBanner({ endpoint });
    let jti = '';
    banner.addEventListener('consent-record', ({ record }) => (jti = record.jti));
    await choose(banner, 'give');
    await eventually(() => jti);
    const event = Object.assign(new Event('consent-delivery', { bubbles: true }), {
      jti,
      delivery: { status: 'sent' },
    });
    banner.dispatchEvent(event);
    await settled();
    expect(answer().yes).to.deep.equal([]);
    expect(isOpen(banner)).to.equal(true);
    await endpoint.holds(1, 30_000);
  });
});

const isPlain = (banner: Element) => banner.shadowRoot!.querySelector('.plain') !== null;

describe('<cookie-banner>, in the colours of the page', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  const paint = (ink: string, paper: string) =>
    makeBanner({ attributes: { style: `--consent-ink:${ink};--consent-paper:${paper}` } });

  for (const [ink, paper] of [
    ['oklch(0.2 0 0)', 'oklch(1 0 0)'],
    ['lab(20 0 0)', 'lab(98 0 0)'],
    ['color(display-p3 0 0 0)', 'white'],
    ['#123', '#fff'],
  ] as const) {
    it(`is as it was meant with ${ink} on ${paper} (CK-07)`, async () => {
      expect(isPlain(await paint(ink, paper))).to.equal(false);
    });
  }

  for (const [name, ink, paper] of [
    [
      'a pattern of the window',
      'linear-gradient(90deg,#fff 0 270px,#060 270px) fixed #060',
      '#fff',
    ],
    ['white on a white of another space', 'color(rec2020 1 1 1)', '#fff'],
    ['pale grey on white', '#ccc', '#fff'],
    ['a colour that is see-through', 'rgb(0 0 0 / 0.2)', '#fff'],
  ] as const) {
    it(`falls back for ${name} (CK-07, ALL-13)`, async () => {
      const banner = await paint(ink, paper);
      await eventually(() => isPlain(banner), 'the fallback');
    });
  }

  it('is not alarmed by a window in which it is further down (CK-05)', async function () {
    await setViewport({ width: 800, height: 400 });
    const space = document.createElement('div');
    space.style.height = '2000px';
    document.body.prepend(space);
    const banner = await makeBanner();
    expect(isPlain(banner)).to.equal(false);
    expect(find(banner, '#problem').textContent).to.equal('');
    button(banner, 'refuse').scrollIntoView();
    await choose(banner, 'refuse');
    expect(answer().no).to.have.length(2);
    space.remove();
    await setViewport();
  });
});
