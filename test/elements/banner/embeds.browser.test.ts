/** An embed asks in its own place: who, what for, and an equal pair for it alone. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { YES_OR_NO_TO_ONE } from '../../../src/elements/internal/choice-buttons.js';
import { measure } from '../../../src/elements/internal/banner/weight.js';
import { comeBack, DOWN, eventually, makeEndpoint, type Stored, waiting } from '../page.js';
import {
  type EmbedPage,
  FILM,
  inPlace,
  isShut,
  leavePage,
  makeEmbed,
  placeOf,
  say,
} from './embed-page.js';
import { answer, button, choose, drawn, isOpen } from './page.js';
import { setViewport } from '../viewport.js';

const aMoment = () => new Promise((done) => setTimeout(done, 150));
const textOf = ({ place }: EmbedPage) => place.shadowRoot!.textContent.replace(/\s+/g, ' ');
const said = (row: Stored | undefined) =>
  row!.payload.decisions.map(({ purpose, initial, state }) => `${purpose} ${initial} ${state}`);

/** An embed with a yes that is on its way: the endpoint takes none yet. */
async function unsaved() {
  const endpoint = makeEndpoint();
  await endpoint.fail(DOWN);
  const page = await makeEmbed({ endpoint });
  await say(page, 'give');
  await eventually(() => inPlace(page.place, 'retry'), 'the failure');
  return { endpoint, page };
}

describe('an embed that waits', () => {
  afterEach(leavePage);

  it('names its service and its purpose, and asks for nothing (CK-22, CK-19)', async () => {
    const page = await makeEmbed();
    expect(textOf(page)).to.contain('A film');
    expect(textOf(page)).to.contain(`From ${location.host}.`);
    expect(textOf(page)).to.contain('Audience. We count visits.');
    expect(textOf(page)).to.contain('The Courier asks for your consent');
    await aMoment();
    expect(await page.log()).to.deep.equal([]);
    expect(isShut(page)).to.equal(true);
  });

  it('names the service as the page does, and its hosts all the same (CK-22)', async () => {
    const page = await makeEmbed({
      embed: { 'data-src': 'https://player.example/1', 'data-consent-service': 'Filmhouse' },
    });
    expect(textOf(page)).to.contain('From Filmhouse (player.example).');
  });

  it('has a pair of equal weight, above the size of fingers (CK-22, ALL-13, ALL-14, AC-03)', async () => {
    const { place } = await makeEmbed();
    inPlace(place, 'give').scrollIntoView({ block: 'center' });
    const { equal, presentation } = measure(place.shadowRoot!, YES_OR_NO_TO_ONE)!;
    expect(equal).to.equal(true);
    expect(presentation.give).to.deep.equal(presentation.refuse);
    expect(presentation.give!.height).to.be.at.least(44);
    const labels = ['refuse', 'give'].map((act) => inPlace(place, act).textContent);
    expect(labels).to.deep.equal(['Refuse', 'Accept']);
  });

  it('opens on a yes, alone, once the endpoint has it, and the record says no more (CK-22, ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const page = await makeEmbed({ endpoint });
    await say(page, 'give');
    const [row] = await endpoint.holds(1);
    expect(said(row)).to.deep.equal([`analytics:${location.host} unset given`]);
    const { method, notice, controls, presentation, offered } = row!.payload;
    expect(method).to.deep.equal({
      surface: 'web-standalone',
      actor: 'data-subject',
      control: 'button',
      trusted: true,
    });
    expect(notice.text).to.contain(`From ${location.host}.`);
    expect(offered[0]!.label).to.equal('Audience. We count visits.');
    expect(controls).to.deep.equal([
      { act: 'refuse', label: 'Refuse' },
      { act: 'give', label: 'Accept' },
    ]);
    expect(presentation!.give).to.deep.equal(presentation!.refuse);
    await eventually(() => !isShut(page), 'the film');
    await eventually(async () => (await page.log()).length === 1, 'its request');
    expect(page.embed.checkVisibility()).to.equal(true);
    expect(answer(), 'nothing is kept of it').to.deep.equal({ yes: [], no: [] });
    expect(isOpen(page.banner), 'the banner still asks').to.equal(true);
  });

  it('waits with a yes while the endpoint is down, and takes a no meanwhile (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const page = await makeEmbed({ endpoint });
    await say(page, 'give');
    expect(isShut(page)).to.equal(true);
    await eventually(() => textOf(page).includes('Not saved yet'), 'what became of it');
    await say(page, 'refuse');
    const [row] = await endpoint.holds(1);
    expect(said(row)[0]).to.contain('refused');
    await aMoment();
    expect(isShut(page)).to.equal(true);
    expect(await page.log()).to.deep.equal([]);
  });

  it('forgets a yes on its way when everything is refused after it (ALL-16, CK-11)', async () => {
    const { endpoint, page } = await unsaved();
    await choose(page.banner, 'refuse');
    await eventually(() => waiting().length === 0, 'nothing that waits');
    comeBack();
    await aMoment();
    const [row, ...others] = await endpoint.stored();
    expect(said(row)).to.deep.equal(['analytics unset refused', 'ads unset refused']);
    expect(others).to.deep.equal([]);
    expect(isShut(page)).to.equal(true);
    expect(textOf(page)).not.to.contain('Not saved yet');
    await say(page, 'give');
    await eventually(() => !isShut(page), 'a yes that is newer');
  });

  it('forgets a yes on its way also when everything was accepted, then refused (ALL-16, CK-11)', async () => {
    const { endpoint, page } = await unsaved();
    await choose(page.banner, 'give');
    await eventually(() => !isShut(page), 'the film');
    page.banner.refuse();
    await eventually(() => isShut(page), 'the end of the film');
    comeBack();
    await eventually(() => waiting().length === 0, 'nothing that waits');
    await aMoment();
    expect(isShut(page)).to.equal(true);
    expect((await endpoint.stored()).flatMap(said).join()).not.to.contain(location.host);
  });

  for (const [width, height] of [
    ['480', '320'],
    ['700', '500'],
    ['320', '100'],
  ] as const)
    it(`keeps its pair under the finger in ${width} × ${height} (ALL-15, CK-22)`, async () => {
      const endpoint = makeEndpoint();
      await endpoint.fail(DOWN);
      const page = await makeEmbed({ endpoint, embed: { ...FILM, width, height } });
      const top = () =>
        Math.round(inPlace(page.place, 'refuse').getBoundingClientRect().top + scrollY);
      const before = top();
      await say(page, 'give');
      await eventually(() => inPlace(page.place, 'retry'), 'the failure');
      await drawn(page.banner);
      expect(top()).to.equal(before);
    });

  it('stays closed on a no, quietly, and can be asked again (CK-22, CK-18)', async () => {
    const endpoint = makeEndpoint();
    const page = await makeEmbed({ endpoint });
    await say(page, 'refuse');
    const [row] = await endpoint.holds(1);
    expect(said(row)).to.deep.equal([`analytics:${location.host} unset refused`]);
    expect(inPlace(page.place, 'give')).to.equal(null);
    expect(textOf(page)).to.contain('You keep this closed.');
    await say(page, 'again');
    await say(page, 'give');
    await eventually(() => !isShut(page), 'the film');
    const rows = await endpoint.holds(2);
    expect(rows.flatMap(said)).to.include(`analytics:${location.host} refused given`);
  });

  it('closes again by one act, and the record proves what was taken back (ALL-15, CK-11)', async () => {
    const endpoint = makeEndpoint();
    const page = await makeEmbed({ endpoint });
    await say(page, 'give');
    await eventually(() => inPlace(page.place, 'close'), 'the way to close it');
    const frame = page.embed as HTMLIFrameElement;
    await eventually(() => frame.contentDocument?.title === 'embed', 'the film');
    await say(page, 'close');
    expect(isShut(page)).to.equal(true);
    expect(frame.checkVisibility()).to.equal(false);
    expect(frame.contentDocument?.title ?? '').to.equal('');
    await eventually(async () => {
      const rows = await endpoint.holds(2);
      const row = rows.find((it) => said(it)[0]!.includes('withdrawn'));
      return row?.proof === 'proven' && row.payload.notice.text.includes('From ');
    }, 'the withdrawal');
  });

  it('opens with its purpose, and closes when that is taken back (CK-11, CK-22)', async () => {
    const page = await makeEmbed();
    await choose(page.banner, 'give');
    await eventually(() => !isShut(page), 'the film');
    await eventually(() => !page.place.isConnected, 'the end of the question');
    expect(page.embed.checkVisibility()).to.equal(true);
    page.banner.refuse();
    await eventually(() => isShut(page), 'the end of the film');
    const place = await placeOf(page.embed);
    expect(inPlace(place, 'give')).not.to.equal(null);
    expect(page.embed.checkVisibility()).to.equal(false);
  });

  it('that was opened alone closes when its purpose is refused (ALL-15, CK-22)', async () => {
    const page = await makeEmbed();
    await say(page, 'give');
    await eventually(() => !isShut(page), 'the film');
    await choose(page.banner, 'refuse');
    await eventually(() => isShut(page), 'the end of the film');
    expect(inPlace(await placeOf(page.embed), 'give')).not.to.equal(null);
  });

  it('keeps its question where something hides the banner (CK-22)', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('cookie-banner { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
    const endpoint = makeEndpoint();
    const page = await makeEmbed({ endpoint });
    expect(page.banner.checkVisibility()).to.equal(false);
    expect(textOf(page)).to.contain('Audience. We count visits.');
    await say(page, 'give');
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    await eventually(() => !isShut(page), 'the film');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
  });

  it('cannot be opened for a purpose that nobody declares (ALL-19)', async () => {
    const page = await makeEmbed({ purpose: 'analytics maps' });
    expect(inPlace(page.place, 'give').getAttribute('aria-disabled')).to.equal('true');
    await say(page, 'give');
    await aMoment();
    expect(isShut(page)).to.equal(true);
    await say(page, 'refuse');
    expect(isShut(page)).to.equal(true);
  });
});

const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

/** Each would open the embed without a person, or with a pair that was meddled with. */
const SCRIPTED: Record<string, (give: HTMLElement) => void> = {
  'click()': (give) => give.click(),
  'a dispatched click': (give) => void give.dispatchEvent(click()),
  'a label around the button': (give) => {
    const label = document.createElement('label');
    give.before(label);
    label.append(give);
    label.click();
  },
};

/** By the page's own style, around what it asks in. */
const fade = (name: string, value: string): void =>
  document.querySelector<HTMLElement>('.embeds')!.style.setProperty(name, value);

const UNFAIR: Record<string, (refuse: HTMLElement, give: HTMLElement) => void> = {
  'a pale refusal': (refuse) => (refuse.style.color = '#ccc'),
  'a refusal that is gone': (refuse) => refuse.remove(),
  'acts exchanged': (refuse, give) => {
    [give.dataset['act'], refuse.dataset['act']] = ['refuse', 'give'];
  },
  'a filter around it': () => fade('filter', 'opacity(0.1)'),
  'a blend of it with what is below': () => fade('mix-blend-mode', 'overlay'),
  'a larger Accept': (_, give) => (give.style.fontSize = '2em'),
};

describe('an embed on a page that cheats', () => {
  afterEach(leavePage);

  for (const [name, cheat] of Object.entries(SCRIPTED))
    it(`stays shut for ${name} (ALL-03)`, async () => {
      const page = await makeEmbed();
      cheat(inPlace(page.place, 'give'));
      await aMoment();
      expect(isShut(page)).to.equal(true);
      expect(await page.log()).to.deep.equal([]);
    });

  for (const [name, cheat] of Object.entries(UNFAIR))
    it(`stays shut for ${name}, and says so (ALL-13)`, async () => {
      const page = await makeEmbed();
      const codes: string[] = [];
      page.place.addEventListener('consent-violation', ({ code }) => codes.push(code));
      inPlace(page.place, 'give').scrollIntoView({ block: 'center' });
      cheat(inPlace(page.place, 'refuse'), inPlace(page.place, 'give'));
      await say(page, 'give');
      await aMoment();
      expect(isShut(page)).to.equal(true);
      expect(codes).to.include('unequal');
    });
});

describe('the place of an embed', () => {
  afterEach(async () => {
    leavePage();
    document.documentElement.dir = '';
    await setViewport();
  });

  const ROOMS: [string, string, Record<string, string>, string][] = [
    ['a frame of its own size', 'iframe', { width: '480', height: '320' }, ''],
    [
      'a frame as wide as its column',
      'iframe',
      { style: 'width:100%;height:300px;border:0' },
      'width:500px',
    ],
    ['a video in its ratio', 'video', { style: 'width:100%;aspect-ratio:16/9' }, 'width:560px'],
    ['a picture with its size', 'img', { width: '400', height: '300', alt: 'A map' }, ''],
    [
      'a frame over a box',
      'iframe',
      { style: 'position:absolute;inset:0;width:100%;height:100%;border:0' },
      'position:relative;width:480px;height:300px',
    ],
    [
      'an item of a row',
      'iframe',
      { style: 'flex:1;height:280px;border:0' },
      'display:flex;width:500px',
    ],
  ];

  for (const [name, tag, attributes, style] of ROOMS)
    it(`is that of ${name}, before and after (CK-22, ALL-02)`, async () => {
      const bare = document.createElement(tag);
      for (const [key, value] of Object.entries(attributes)) bare.setAttribute(key, value);
      if (tag === 'img') bare.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
      const around = document.createElement('div');
      around.style.cssText = style;
      around.append(bare);
      document.body.append(around);
      const { width, height } = bare.getBoundingClientRect();
      around.remove();
      const page = await makeEmbed({
        tag,
        style,
        embed: { 'data-src': '@/film.html', ...attributes },
      });
      const box = page.place.getBoundingClientRect();
      expect(Math.abs(box.width - width), `width ${box.width}, was ${width}`).to.be.at.most(1);
      expect(Math.abs(box.height - height), `height ${box.height}, was ${height}`).to.be.at.most(1);
    });

  it('holds the question in 320 px, whatever the embed is (AC-04, ALL-14)', async function () {
    await setViewport({ width: 320, height: 568 });
    const page = await makeEmbed({
      embed: { 'data-src': '@/film.html', width: '560', height: '60' },
    });
    inPlace(page.place, 'give').scrollIntoView({ block: 'center' });
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    for (const act of ['refuse', 'give']) {
      const { left, right, height } = inPlace(page.place, act).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(height).to.be.at.least(44);
    }
    expect(measure(page.place.shadowRoot!, YES_OR_NO_TO_ONE)!.equal).to.equal(true);
  });

  it('grows where the embed is too low for the question (ALL-14)', async () => {
    const page = await makeEmbed({
      embed: { 'data-src': '@/film.html', style: 'display: block; width: 100%; height: 110px' },
      style: 'font: 17px/1.6 serif',
    });
    const { scrollHeight, clientHeight } = page.place.shadowRoot!.querySelector('#panel')!;
    expect(scrollHeight - clientHeight).to.be.at.most(1);
  });

  it('is no less fair for standing below the banner, until somebody presses it (ALL-13)', async () => {
    const page = await makeEmbed({
      embed: { 'data-src': '@/film.html', width: '700', height: '110' },
      style: 'position: fixed; inset-block-end: 0',
    });
    // Once the pair was measured.
    await aMoment();
    expect(textOf(page)).not.to.contain('You cannot agree');
    expect(page.place.shadowRoot!.querySelector('.plain')).to.equal(null);
  });

  it('is nothing for a pixel, and comes with an embed that is shown later', async () => {
    const { banner } = await makeEmbed();
    const pixel = Object.assign(document.createElement('img'), { width: 1, height: 1, alt: '' });
    const late = document.createElement('iframe');
    const box = Object.assign(document.createElement('div'), { className: 'embeds', hidden: true });
    for (const it of [pixel, late]) {
      it.dataset['consentPurpose'] = 'analytics';
      it.dataset['src'] = 'data:,';
    }
    box.append(late);
    document.querySelector('.embeds')!.append(pixel);
    document.body.append(box);
    await drawn(banner);
    await aMoment();
    expect(pixel.previousElementSibling!.localName).to.equal('iframe');
    expect(late.previousElementSibling).to.equal(null);
    box.hidden = false;
    await placeOf(late);
  });

  it('goes with an embed that its page takes away, and comes back with it', async () => {
    const page = await makeEmbed();
    const around = page.embed.parentElement!;
    page.embed.remove();
    await eventually(() => !page.place.isConnected, 'the end of the question');
    around.append(page.embed);
    await placeOf(page.embed);
    expect(isShut(page)).to.equal(true);
  });

  it('is reached and answered by keyboard, and the focus stays where it was (AC-02)', async () => {
    const page = await makeEmbed();
    const root = page.place.shadowRoot!;
    root.querySelector('a')!.focus();
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      seen.push((root.activeElement as HTMLElement | null)?.dataset['act'] ?? '');
    }
    expect(seen).to.deep.equal(['', 'refuse', 'give']);
    inPlace(page.place, 'refuse').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(page.banner);
    expect((root.activeElement as HTMLElement | null)?.dataset['act']).to.equal('again');
    await sendKeys({ press: 'Enter' });
    await drawn(page.banner);
    inPlace(page.place, 'give').focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => !isShut(page), 'the film');
    expect(document.activeElement === page.embed, 'the film has the focus').to.equal(true);
  });

  it('keeps the focus when what it was on has arrived by itself (AC-02)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const page = await makeEmbed({ endpoint });
    await say(page, 'refuse');
    await eventually(() => inPlace(page.place, 'retry'), 'the failure');
    inPlace(page.place, 'retry').focus();
    comeBack();
    await eventually(() => !inPlace(page.place, 'retry'), 'the answer');
    const root = page.place.shadowRoot!;
    expect((root.activeElement as HTMLElement | null)?.dataset['act']).to.equal('again');
  });

  it('has nothing that axe would complain of, asked, closed and open, in either language (AC-01)', async () => {
    for (const lang of ['en', 'fr']) {
      document.documentElement.lang = lang;
      const page = await makeEmbed();
      await eventually(() => textOf(page).includes(lang === 'fr' ? 'Refuser' : 'Refuse'), lang);
      await expect(page.place).to.be.accessible();
      await say(page, 'refuse');
      await expect(page.place).to.be.accessible();
      await say(page, 'again');
      await say(page, 'give');
      await eventually(() => inPlace(page.place, 'close'), 'the open embed');
      await expect(page.place).to.be.accessible();
      leavePage();
      page.banner.parentElement!.remove();
    }
    document.documentElement.lang = 'en';
  });

  it('is as fair from right to left, in forced colours and in the dark (AC-05, CK-07)', async function () {
    document.documentElement.dir = 'rtl';
    const page = await makeEmbed();
    const root = page.place.shadowRoot!;
    inPlace(page.place, 'give').scrollIntoView({ block: 'center' });
    expect(measure(root, YES_OR_NO_TO_ONE)!.equal).to.equal(true);
    expect(getComputedStyle(inPlace(page.place, 'give')).direction).to.equal('rtl');
    for (const [name, value] of [
      ['forced-colors', 'active'],
      ['prefers-color-scheme', 'dark'],
    ]) {
      const features = { [name!]: value };
      if (!(await executeServerCommand('emulate', { features }))) return;
      expect(measure(root, YES_OR_NO_TO_ONE)!.equal, name).to.equal(true);
      await executeServerCommand('emulate');
    }
  });
});

describe('the labels of a banner beside an embed', () => {
  afterEach(leavePage);

  it('speak of everything, and those of the embed of one thing (ALL-12)', async () => {
    const page = await makeEmbed();
    expect(button(page.banner, 'refuse').textContent).to.equal('Refuse all');
    expect(inPlace(page.place, 'refuse').textContent).to.equal('Refuse');
  });
});
