/** What a person meets: purposes first, two equal buttons, a page that goes on working. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { eventually, press, violationsOf } from '../page.js';
import { YES_OR_NO } from '../../../src/elements/internal/choice-buttons.js';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';
import { measure } from '../../../src/elements/internal/banner/weight.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';
import { setViewport } from '../viewport.js';

const SIZES = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

const inOrder = (...nodes: Node[]) =>
  nodes.every(
    (node, i) =>
      i === 0 ||
      (nodes[i - 1]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

describe('<cookie-banner>, on the screen', () => {
  beforeEach(forgetAnswer);
  afterEach(async () => {
    forgetAnswer();
    await setViewport();
  });

  for (const size of SIZES) {
    for (const layout of ['bar', 'box', 'inline']) {
      it(`${layout} at ${size.width} × ${size.height}: two equal buttons in view, at most 40 % of it (CK-05, ALL-13, ALL-14, AC-03)`, async function () {
        await setViewport(size);
        const banner = await makeBanner({ attributes: { layout } });
        const { width, height } = find(banner, '#panel').getBoundingClientRect();
        expect(width * height).to.be.at.most(0.4 * innerWidth * innerHeight + 1);
        expect(measure(banner.shadowRoot!, YES_OR_NO)!.equal).to.equal(true);
        const boxes = ['refuse', 'give'].map((act) => button(banner, act).getBoundingClientRect());
        for (const { height, top, bottom } of boxes) {
          expect(height).to.be.at.least(44);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(innerHeight);
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
  }

  it('stands in the flow of the page where the window is low (CK-05, AC-04)', async function () {
    await setViewport({ width: 320, height: 256 });
    const banner = await makeBanner();
    expect(find(banner, '#panel').matches(':popover-open')).to.equal(false);
    expect(getComputedStyle(find(banner, '#panel')).position).to.equal('static');
    await choose(banner, 'refuse');
    expect(answer().no).to.have.length(2);
  });

  it('has the same pair on both layers, as buttons beside each other (CK-01, CK-04, CK-06)', async () => {
    const banner = await makeBanner();
    for (const layer of [1, 2]) {
      const [refuse, give] = [button(banner, 'refuse'), button(banner, 'give')];
      expect([refuse.localName, give.localName], `layer ${layer}`).to.deep.equal([
        'button',
        'button',
      ]);
      expect(refuse.parentElement).to.equal(give.parentElement);
      expect(refuse.className).to.equal(give.className);
      expect(measure(banner.shadowRoot!, YES_OR_NO)!.equal).to.equal(true);
      if (layer === 1) await choose(banner, 'open');
    }
  });

  it('shows title and description of each purpose before the buttons (CK-12)', async () => {
    const banner = await makeBanner();
    const slots = [...banner.shadowRoot!.querySelectorAll<HTMLSlotElement>('li slot')];
    expect(slots.map((slot) => slot.assignedElements()[0]!.textContent.trim())).to.deep.equal(
      ['Audience. We count visits.', 'Advertising. Adverts that fit what you read.'].map((words) =>
        words.replace('. ', '.\n    ').replace('.\n    ', '. '),
      ),
    );
    expect(inOrder(...slots, button(banner, 'refuse'))).to.equal(true);
    for (const slot of slots) {
      expect(slot.assignedElements()[0]!.checkVisibility()).to.equal(true);
    }
  });

  it('says how many companies are concerned, and where they are named (CK-16)', async () => {
    const banner = await makeBanner();
    const link = find(banner, 'li a') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Companies concerned: 2');
    expect(link.pathname).to.equal('/c');
  });

  it('leaves the page to work, to scroll and to keep its focus (CK-05, CK-13)', async () => {
    const page = await fixture<HTMLElement>(html`<button>of the page</button>`);
    let clicks = 0;
    page.addEventListener('click', () => clicks++);
    page.focus();
    const banner = await makeBanner();
    expect(document.activeElement).to.equal(page);
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    expect(document.querySelector('[inert],[aria-modal=true]')).to.equal(null);
    await press(page);
    expect(clicks).to.equal(1);
    expect(isOpen(banner)).to.equal(true);
  });

  it('keeps what has the focus clear of itself (AC-05)', async function () {
    const long = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 60 }, (_, i) => html`<p><a href="#x">link ${i}</a></p>`)}
      </div>`,
    );
    const banner = await makeBanner();
    const links = [...long.querySelectorAll('a')];
    links[20]!.focus();
    await sendKeys({ press: 'Tab' });
    await drawn(banner);
    const { bottom } = links[21]!.getBoundingClientRect();
    expect(document.activeElement).to.equal(links[21]);
    expect(bottom).to.be.at.most(find(banner, '#panel').getBoundingClientRect().top + 1);
  });

  it('leaves the end of the page in reach below the way back (AC-05, CK-09)', async () => {
    const banner = await makeBanner();
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 60 }, (_, i) => html`<p><a href="#x">link ${i}</a></p>`)}
      </div>`,
    );
    await choose(banner, 'refuse');
    const told = find(banner, '#told');
    const last = page.querySelector('p:last-child a')!;
    await eventually(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return last.getBoundingClientRect().bottom <= told.getBoundingClientRect().top;
    }, 'the end of the page');
  });

  it('goes by keyboard from the notice to the buttons, without a trap (AC-02)', async () => {
    const banner = await makeBanner();
    const { root } = { root: banner.shadowRoot! };
    find(banner, 'li a').focus();
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = root;
      seen.push(
        (activeElement as HTMLElement | null)?.dataset['act'] ?? activeElement?.localName ?? '',
      );
    }
    expect(seen).to.deep.equal(['a', 'a', 'refuse', 'give', 'open']);
    button(banner, 'refuse').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(banner);
    expect(answer().no).to.have.length(2);
  });

  it('asks once, however many banners there are (CK-14)', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as unknown as { code: string }).code);
    document.addEventListener('consent-violation', listen);
    const one = await makeBanner();
    const two = document.createElement('cookie-banner');
    one.after(two);
    await drawn(one);
    expect(isOpen(one)).to.equal(true);
    expect(two.shadowRoot!.childElementCount).to.equal(0);
    expect(codes).to.include('two-banners');
    document.removeEventListener('consent-violation', listen);
    // A page that fades from one view to the next draws the second before the first is gone.
    two.append(...one.children);
    one.remove();
    await drawn(two);
    expect(find(two, '#problem').textContent).to.equal('');
    await choose(two, 'refuse');
    expect(answer().no).to.have.length(2);
  });

  it('has a way back on every page, its own where the page has none (CK-09)', async () => {
    const banner = await makeBanner();
    await choose(banner, 'refuse');
    expect(find(banner, '#reopen')).to.not.equal(null);
    const own = await fixture<HTMLElement>(html`<button data-consent-reopen>Cookies</button>`);
    banner.setAttribute('layout', 'box');
    await drawn(banner);
    expect(find(banner, '#reopen')).to.equal(null);
    await press(own);
    await drawn(banner);
    expect(isOpen(banner)).to.equal(true);
  });

  for (const [lang, label] of [
    ['en', 'Refuse all'],
    ['fr', 'Tout refuser'],
  ] as const) {
    it(`has nothing that axe would complain of, on either layer and answered, in ${lang} (AC-01)`, async () => {
      document.documentElement.lang = lang;
      const banner = await makeBanner();
      await eventually(() => button(banner, 'refuse').textContent === label, label);
      await expect(banner).to.be.accessible();
      await choose(banner, 'open');
      await expect(banner).to.be.accessible();
      await choose(banner, 'refuse');
      await expect(banner).to.be.accessible();
      document.documentElement.lang = 'en';
    });
  }

  it('stays equal while one of the two has the focus or is pointed at (ALL-14, AC-02)', async () => {
    const banner = await makeBanner();
    const isEqual = () => measure(banner.shadowRoot!, YES_OR_NO)!.equal;
    find(banner, 'li a').focus();
    for (const act of ['refuse', 'give'])
      for (let i = 0; i < 5 && banner.shadowRoot!.activeElement !== button(banner, act); i++)
        await sendKeys({ press: 'Tab' });
    expect(button(banner, 'give').matches(':focus-visible')).to.equal(true);
    expect(isEqual(), 'with the focus').to.equal(true);
    for (const act of ['refuse', 'give']) {
      const { x, y } = button(banner, act).getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.ceil(x) + 9, Math.ceil(y) + 9] });
      expect(isEqual(), `the pointer on ${act}`).to.equal(true);
    }
    await sendKeys({ press: 'Enter' });
    await eventually(() => answer().yes.length === 2, 'the yes');
  });

  it('takes a yes below something of the page that nobody sees (ALL-14)', async () => {
    const banner = await makeBanner();
    const notes = await fixture<HTMLElement>(html`
      <div popover="manual" style="pointer-events:none;inset:0;width:auto;height:auto;opacity:0">
        Saved.
      </div>
    `);
    notes.showPopover();
    await choose(banner, 'give');
    await eventually(() => answer().yes.length === 2, 'the yes');
  });

  it('comes on top again where the page put something above it (ALL-14)', async () => {
    const banner = await makeBanner();
    const codes = violationsOf(banner);
    const notes = await fixture<HTMLElement>(html`<div popover="manual">Chat with us</div>`);
    Object.assign(notes.style, { inset: '0', width: 'auto', height: 'auto' });
    notes.showPopover();
    banner.setAttribute('layout', 'bar');
    await eventually(() => measure(banner.shadowRoot!, YES_OR_NO)!.equal, 'the banner on top');
    expect(codes).to.deep.equal([]);
    expect(find(banner, '.plain')).to.equal(null);
  });

  const AWAY: Record<string, (banner: CookieBanner) => () => void> = {
    'hides it for a while': ({ parentElement: holder }) => {
      holder!.hidden = true;
      return () => (holder!.hidden = false);
    },
    'takes it out and puts it back': (banner) => {
      const holder = banner.parentElement!;
      banner.remove();
      return () => holder.append(banner);
    },
  };
  for (const [name, away] of Object.entries(AWAY))
    it(`accuses no page that ${name}, and takes a yes there (ALL-13, CK-06)`, async () => {
      const banner = await makeBanner();
      const codes = violationsOf(banner);
      // Away in the very frame after which the new drawing is measured.
      const gone = new Promise<() => void>((done) =>
        requestAnimationFrame(() => done(away(banner))),
      );
      banner.setAttribute('layout', 'box');
      const bringBack = await gone;
      await new Promise((done) => setTimeout(done, 150));
      bringBack();
      await drawn(banner);
      expect(codes).to.deep.equal([]);
      expect(find(banner, '.plain')).to.equal(null);
      expect(find(banner, '#problem').textContent).to.equal('');
      await choose(banner, 'give');
      await eventually(() => answer().yes.length === 2, 'the yes');
    });

  it('covers nothing of what is printed, asked or answered (AC-05)', async function () {
    const banner = await makeBanner();
    const isPrinted = async (selector: string) => {
      await executeServerCommand('emulate', { media: 'print' });
      const { display } = getComputedStyle(find(banner, selector));
      const room = getComputedStyle(document.body, '::after').content;
      await executeServerCommand('emulate');
      return `${display} ${room}`;
    };
    if (!(await executeServerCommand('emulate'))) this.skip();
    expect(await isPrinted('#panel')).to.equal('none none');
    await choose(banner, 'refuse');
    expect(await isPrinted('#told')).to.equal('none none');
  });

  for (const features of [{ 'forced-colors': 'active' }, { 'prefers-color-scheme': 'dark' }]) {
    it(`is as fair with ${Object.entries(features).flat().join(': ')} (AC-05, CK-07)`, async function () {
      if (!(await executeServerCommand('emulate', { features }))) this.skip();
      const banner = await makeBanner();
      expect(measure(banner.shadowRoot!, YES_OR_NO)!.equal).to.equal(true);
      await executeServerCommand('emulate');
    });
  }
});
