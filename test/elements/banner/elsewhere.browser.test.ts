/** One answer in one browser: pages that were open, put away or closed meanwhile hold to the last. */
import { expect } from '@open-wc/testing';
import { YES_OR_NO } from '../../../src/elements/internal/choice-buttons.js';
import { measure } from '../../../src/elements/internal/banner/weight.js';
import { comeBack, DOWN, eventually, makeEndpoint, press, type Stored, waiting } from '../page.js';
import { isShut, leavePage, makeEmbed } from './embed-page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';
import { setViewport } from '../viewport.js';

const today = () => new Date().toISOString().slice(0, 10);

/** Another page of the site writes its answer; this one is looked at again. */
const answerElsewhere = (said: string): void => {
  document.cookie = `eu-consent=version=2026-11&${said}&date=${today()}; Path=/`;
};
const YES = 'yes=ads&yes=analytics';
const NO = 'no=ads&no=analytics';

const lookAgain = (): void => {
  document.dispatchEvent(new Event('visibilitychange'));
};
const restore = (): void => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
};
const aMoment = () => new Promise((done) => setTimeout(done, 150));

describe('a banner that was answered on another page', () => {
  beforeEach(forgetAnswer);
  afterEach(leavePage);

  for (const [name, look] of Object.entries({ lookAgain, restore })) {
    it(`asks no more after ${name}, and opens what has a yes (CK-18)`, async () => {
      const page = await makeEmbed();
      expect(isOpen(page.banner)).to.equal(true);
      answerElsewhere(YES);
      look();
      await eventually(() => !isShut(page), 'the film');
      await drawn(page.banner);
      expect(isOpen(page.banner)).to.equal(false);
    });

    it(`lets a newer no act at once after ${name} (CK-11, ALL-15)`, async () => {
      answerElsewhere(YES);
      const page = await makeEmbed().catch(() => undefined);
      expect(page, 'an open embed asks nothing').to.equal(undefined);
      const embed = document.querySelector('.embeds iframe')!;
      await eventually(() => embed.hasAttribute('src'), 'the film');
      document.cookie = '_pk_id=1; Path=/';
      answerElsewhere(NO);
      look();
      await eventually(() => embed.hasAttribute('data-src'), 'the end of the film');
      expect(document.cookie).not.to.contain('_pk_id');
    }).timeout(60_000);
  }

  it('is told by the browser where that can be, although nobody looked', async function () {
    if (!('cookieStore' in window)) this.skip();
    const page = await makeEmbed();
    answerElsewhere(NO);
    await eventually(() => !isOpen(page.banner), 'the end of the question');
    expect(isShut(page)).to.equal(true);
  });

  it('is heard by the banner that stands there, and holds on to none that was taken out', async () => {
    const heard: unknown[] = [];
    const { addEventListener } = document;
    document.addEventListener = (...[type, listener]: Parameters<typeof addEventListener>) => {
      if (type === 'visibilitychange') heard.push(listener);
      addEventListener.call(document, type, listener);
    };
    for (let i = 0; i < 3; i++) (await makeBanner()).remove();
    Reflect.deleteProperty(document, 'addEventListener');
    expect(new Set(heard).size).to.equal(1);
    const banner = await makeBanner();
    answerElsewhere(NO);
    lookAgain();
    await eventually(() => !isOpen(banner), 'the end of the question');
  });

  it('lets no yes that was on its way end a no that was said here (ALL-16)', async () => {
    const page = await makeEmbed();
    await choose(page.banner, 'refuse');
    answerElsewhere(YES);
    lookAgain();
    await aMoment();
    expect(isShut(page)).to.equal(true);
  });

  it('forgets a yes on its way when another page refused (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const page = await makeEmbed({ endpoint });
    await choose(page.banner, 'give');
    await eventually(() => waiting().length === 1 && button(page.banner, 'retry'), 'the failure');
    answerElsewhere(NO);
    lookAgain();
    await eventually(() => waiting().length === 0, 'nothing that waits');
    comeBack();
    await aMoment();
    expect(await endpoint.stored()).to.deep.equal([]);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
    expect(isShut(page)).to.equal(true);
  });
});

const said = (row: Stored | undefined) => row!.payload.decisions.map(({ state }) => state);

describe('the record of a banner', () => {
  beforeEach(forgetAnswer);
  afterEach(leavePage);

  it('proves a withdrawal by script after the question was closed (ALL-15, CK-11)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    await eventually(() => !isOpen(banner), 'the end of the question');
    banner.refuse();
    expect(answer().no).to.have.members(['ads', 'analytics']);
    await drawn(banner);
    expect(isOpen(banner)).to.equal(false);
    const row = await eventually(async () => (await endpoint.holds(2))[0], 'the withdrawal');
    expect(said(row)).to.deep.equal(['withdrawn', 'withdrawn']);
    expect(row.proof).to.equal('proven');
    expect(row.payload.notice.text).to.contain('Audience. We count visits.');
    expect(row.payload.method.control).to.equal('script');
    expect('controls' in row.payload || 'presentation' in row.payload, 'nobody saw it').to.equal(
      false,
    );
  });

  it('proves a refusal by script before anything was drawn (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    const copy = banner.cloneNode(true) as typeof banner;
    banner.replaceWith(copy);
    copy.refuse();
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
  });

  it('names the buttons of the layer that was answered (CK-02, RC-03)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint, attributes: { leave: '' } });
    await choose(banner, 'open');
    await choose(banner, 'adapt');
    const [row] = await endpoint.holds(1);
    expect(row!.payload.controls).to.deep.equal([
      { act: 'refuse', label: 'Refuse all' },
      { act: 'give', label: 'Accept all' },
      { act: 'adapt', label: 'Save my choices' },
      { act: 'refuse', label: 'Continue without accepting' },
    ]);
  });
});

describe('a banner in large letters', () => {
  beforeEach(forgetAnswer);
  afterEach(async () => {
    forgetAnswer();
    document.documentElement.style.fontSize = '';
    await setViewport();
  });

  it('at twice the size in 320 px stands in the page, with its pair whole (AC-04, CK-05, ALL-14)', async function () {
    await setViewport({ width: 320, height: 568 });
    document.documentElement.style.fontSize = '200%';
    const banner = await makeBanner();
    expect(find(banner, '.plain')).to.equal(null);
    button(banner, 'give').scrollIntoView({ block: 'center' });
    expect(measure(banner.shadowRoot!, YES_OR_NO)!.equal).to.equal(true);
    const panel = find(banner, '#panel');
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(panel.scrollHeight).to.be.at.most(panel.clientHeight + 1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await press(button(banner, 'give'));
    await eventually(() => answer().yes.length === 2, 'the yes');
  });
});

describe('a banner inside another component', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  for (const mode of ['open', 'closed'] as const)
    it(`whose shadow root is ${mode} weighs its pair where it is seen, and takes a yes (ALL-13, ALL-14)`, async () => {
      const asked = await makeBanner();
      const host = asked.parentElement!;
      asked.remove();
      const banner = document.createElement('cookie-banner');
      for (const { name, value } of [...host.attributes, ...asked.attributes])
        banner.setAttribute(name, value);
      banner.append(...asked.children);
      host.attachShadow({ mode }).append(banner);
      await drawn(banner);
      expect(measure(banner.shadowRoot!, YES_OR_NO)!.equal).to.equal(true);
      await choose(banner, 'give');
      await eventually(() => answer().yes.length === 2, 'the yes');
    });
});
