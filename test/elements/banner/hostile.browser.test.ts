/** INVARIANT 2 under attack: a page that unbalances, covers, moves or presses the pair gets no yes. */
import { expect } from '@open-wc/testing';
import { eventually, makeEndpoint, press, settled } from '../page.js';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';
import { answer, button, choose, drawn, find, forgetAnswer, makeBanner } from './page.js';

const style = (element: HTMLElement, css: string): undefined => {
  element.style.cssText = css;
};

const slip = (banner: CookieBanner, css: string): undefined => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  banner.shadowRoot!.adoptedStyleSheets.push(sheet);
};

const cover = (target: HTMLElement, part: number): HTMLElement => {
  const { left, top, width, height } = target.getBoundingClientRect();
  const lid = document.createElement('div');
  lid.popover = 'manual';
  style(
    lid,
    `position:fixed;inset:auto;left:${left}px;top:${top}px;width:${width * part}px;` +
      `height:${height}px;margin:0;padding:0;border:0;background:white`,
  );
  document.body.append(lid);
  lid.showPopover();
  return lid;
};

/** Each makes the pair unfair; what is returned is taken away after the test. */
const UNFAIR: Record<string, (banner: CookieBanner) => HTMLElement | undefined> = {
  'a pale refusal': (banner) => style(button(banner, 'refuse'), 'color:#ccc;background:#ddd'),
  'a smaller refusal': (banner) => style(button(banner, 'refuse'), 'font-size:8px'),
  'a refusal that looks like a link': (banner) =>
    style(button(banner, 'refuse'), 'background:none;border:0;color:CanvasText'),
  'a green Accept': (banner) => style(button(banner, 'give'), 'background:green'),
  'a wider Accept': (banner) => slip(banner, '.pair { grid-template-columns: 1fr 4fr }'),
  'a rule for the first of the two': (banner) => slip(banner, '.pick:first-child { opacity: 0.5 }'),
  'a see-through refusal': (banner) => style(button(banner, 'refuse'), 'opacity:0.1'),
  'a blurred refusal': (banner) => style(button(banner, 'refuse'), 'filter:blur(4px)'),
  'a refusal moved away': (banner) =>
    style(button(banner, 'refuse'), 'transform:translateX(-200vw)'),
  'a refusal below the other': (banner) => slip(banner, '.pair { grid-template-columns: 1fr }'),
  'a refusal that is not displayed': (banner) => style(button(banner, 'refuse'), 'display:none'),
  'a refusal that is not visible': (banner) => style(button(banner, 'refuse'), 'visibility:hidden'),
  'a refusal that cannot be pressed': (banner) =>
    style(button(banner, 'refuse'), 'pointer-events:none'),
  'a refusal cut to nothing': (banner) => style(button(banner, 'refuse'), 'clip-path:inset(50%)'),
  'a refusal taken out of the page': (banner) => {
    button(banner, 'refuse').remove();
    return undefined;
  },
  'a lid over the refusal': (banner) => cover(button(banner, 'refuse'), 1),
  'a lid over half of the refusal': (banner) => cover(button(banner, 'refuse'), 0.5),
  'words of the same colour as the fill, on both': (banner) =>
    slip(banner, '.pick { color: CanvasText !important }'),
  'both faded': (banner) => slip(banner, '.answers { opacity: 0.2 }'),
  'labels exchanged': (banner) => {
    const [give, refuse] = [button(banner, 'give'), button(banner, 'refuse')];
    [give.textContent, refuse.textContent] = [refuse.textContent, give.textContent];
    return undefined;
  },
  'acts exchanged, pressed where the refusal was': (banner) => {
    const [give, refuse] = [button(banner, 'give'), button(banner, 'refuse')];
    [give.dataset.act, refuse.dataset.act] = ['refuse', 'give'];
    return undefined;
  },
  'a shorter word for the refusal': (banner) => {
    button(banner, 'refuse').textContent = '…';
    return undefined;
  },
};

describe('a banner on a page that cheats', () => {
  let banner: CookieBanner;
  let endpoint: ReturnType<typeof makeEndpoint>;
  let lid: HTMLElement | undefined;

  beforeEach(async () => {
    forgetAnswer();
    endpoint = makeEndpoint();
    banner = await makeBanner({ endpoint });
  });
  afterEach(() => {
    lid?.remove();
    lid = undefined;
    forgetAnswer();
  });

  const expectNoYes = async () => {
    await settled();
    expect(answer().yes).to.deep.equal([]);
    const rows = await endpoint.stored();
    const states = rows.flatMap(({ payload }) => payload.decisions.map(({ state }) => state));
    expect(states.filter((state) => state === 'given')).to.deep.equal([]);
  };

  for (const [name, cheat] of Object.entries(UNFAIR)) {
    it(`gives no yes for ${name}, and says so (ALL-13, ALL-14, CK-06)`, async () => {
      const codes: string[] = [];
      banner.addEventListener('consent-violation', ({ code }) => codes.push(code));
      lid = cheat(banner);
      // A pair that no longer fits goes into the page, and is pressed there.
      await drawn(banner);
      await press(button(banner, 'give'));
      await expectNoYes();
      expect(codes).to.include('unequal');
    });

    it(`takes a no for all of ${name}`, async () => {
      lid = cheat(banner);
      banner.refuse();
      await drawn(banner);
      expect(answer().no).to.have.members(['ads', 'analytics']);
    });
  }

  it('draws the pair anew where a script meddled with it, and then a person may choose (ALL-13)', async () => {
    style(button(banner, 'refuse'), 'color:#ccc;background:#ddd');
    await choose(banner, 'give');
    expect(find(banner, '#problem').textContent).not.to.equal('');
    await choose(banner, 'give');
    await eventually(() => answer().yes.length === 2, 'the answer');
  });
});
