/** A no that comes after a yes holds, however late the yes arrives; and colours of every kind. */
import { expect } from '@open-wc/testing';
import { comeBack, DOWN, eventually, makeEndpoint, press, settled, waiting } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';
import { setViewport } from '../viewport.js';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';

const notSaved = (banner: CookieBanner) =>
  eventually(() => find(banner, '[data-act=retry]'), 'the way to try again');
const topOf = (it: Element) => Math.round(it.getBoundingClientRect().top);
const isOnTop = (banner: CookieBanner) => find(banner, '#panel').matches(':popover-open');

describe('<cookie-banner>, answered twice', () => {
  beforeEach(forgetAnswer);
  afterEach(async () => {
    forgetAnswer();
    document.documentElement.lang = 'en';
    await setViewport();
  });

  it('forgets a yes on its way when the person refuses (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    await notSaved(banner);
    expect(waiting()).to.have.length(1);
    await choose(banner, 'refuse');
    const [row] = await endpoint.holds(1);
    await eventually(() => waiting().length === 0, 'nothing that waits');
    comeBack();
    expect(row!.payload.decisions.map(({ state }) => state)).to.deep.equal(['refused', 'refused']);
    expect(await endpoint.stored()).to.have.length(1);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
  });

  it('forgets a yes on its way to a banner that another has taken the place of (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const one = await makeBanner({ endpoint });
    await choose(one, 'give');
    await notSaved(one);
    const two = one.cloneNode(true) as CookieBanner;
    one.replaceWith(two);
    await drawn(two);
    await choose(two, 'refuse');
    const [row] = await endpoint.holds(1);
    await eventually(() => waiting().length === 0, 'nothing that waits');
    comeBack();
    await settled();
    expect(row!.payload.decisions.map(({ state }) => state)).to.deep.equal(['refused', 'refused']);
    expect(await endpoint.stored()).to.have.length(1);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
  });

  /** The longest words have the least room. */
  const ROOMS: [string, number, number, string, object?][] = [
    ...['bar', 'box', 'inline'].flatMap((layout): [string, number, number, string][] => [
      [layout, 320, 568, 'en'],
      [layout, 1280, 720, 'en'],
    ]),
    ['bar', 320, 568, 'de', { leave: '' }],
    ['bar', 320, 568, 'nl', { leave: '' }],
    ['box', 320, 568, 'de', { leave: '' }],
  ];
  for (const [layout, width, height, lang, more] of ROOMS) {
    const words = more ? `${lang} and a way to leave` : lang;
    it(`keeps the pair of a banner, ${layout} in ${words}, under the finger at ${width} × ${height} (ALL-15, CK-05)`, async () => {
      document.documentElement.lang = lang;
      await setViewport({ width, height });
      const endpoint = makeEndpoint();
      await endpoint.fail(DOWN);
      const banner = await makeBanner({ endpoint, attributes: { layout, ...more } });
      expect(isOnTop(banner)).to.equal(true);
      if (layout === 'inline') await press(find(banner, 'input'));
      const places = () => ['refuse', 'give'].map((act) => topOf(button(banner, act)));
      const before = places();
      await choose(banner, layout === 'inline' ? 'adapt' : 'give');
      await notSaved(banner);
      await drawn(banner);
      expect(places()).to.deep.equal(before);
      expect(isOnTop(banner)).to.equal(true);
      await choose(banner, 'refuse');
    });
  }

  it('goes on in sight of whoever answers where its letters outgrow the window (CK-05, AC-04)', async () => {
    await setViewport({ width: 320, height: 568 });
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const space = Object.assign(document.createElement('div'), { style: 'block-size: 2000px' });
    document.body.prepend(space);
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    await notSaved(banner);
    expect(isOnTop(banner)).to.equal(true);
    banner.style.fontSize = '2rem';
    await eventually(() => !isOnTop(banner), 'the flow');
    const { top, bottom } = button(banner, 'give').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await choose(banner, 'refuse');
    space.remove();
  });

  it('lets the noes of a mixed answer act at once, while its yes waits (ALL-16)', async () => {
    const today = new Date().toISOString().slice(0, 10);
    document.cookie = `eu-consent=version=2026-11&yes=ads&yes=analytics&date=${today}; Path=/`;
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const banner = await makeBanner({ endpoint });
    banner.open();
    await drawn(banner);
    await choose(banner, 'open');
    await press(banner.shadowRoot!.querySelector('input')!);
    await choose(banner, 'adapt');
    expect(answer()).to.deep.equal({ yes: ['analytics'], no: ['ads'] });
    await notSaved(banner);
    comeBack();
    await eventually(() => !isOpen(banner), 'the end');
  });

  it('believes no event that the page makes up (ALL-19)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
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
    comeBack();
    await eventually(() => !isOpen(banner), 'the end');
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
