/** INVARIANT 2 under attack: a page that unbalances, covers, moves or presses the pair gets no yes. */
import { expect } from '@open-wc/testing';
import { eventually, makeEndpoint, press, settled } from '../page.js';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';

const style = (element: HTMLElement, css: string): undefined => {
  element.style.cssText = css;
};

const slip = (banner: CookieBanner, css: string): undefined => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  banner.shadowRoot!.adoptedStyleSheets.push(sheet);
};

const cover = (target: HTMLElement, part: number): HTMLElement => {
  const lid = document.createElement('div');
  const { left, top, width, height } = target.getBoundingClientRect();
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

/** Leaves nothing of a lid but what stands in it or is drawn by it; answers what placed it. */
function hollow(lid: HTMLElement): string {
  const { cssText } = lid.style;
  style(lid, 'padding:0;border:0;width:0;height:0;overflow:visible');
  return cssText;
}

const styled = (lid: HTMLElement, css: string): HTMLElement => {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  lid.append(sheet);
  return lid;
};

const DRAWN =
  'content: ""; position: absolute; inset: 0; background: CanvasText; pointer-events: none;';

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
  'a lid over the refusal that lets clicks through': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    lid.style.setProperty('pointer-events', 'none', 'important');
    return lid;
  },
  'a lid over the refusal that lets clicks through for as long as it changes': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    lid.style.cssText += 'pointer-events:none;transition:all 60s allow-discrete';
    return lid;
  },
  'a lid that a layer of styles lets clicks through': (banner) =>
    styled(
      cover(button(banner, 'refuse'), 1),
      '@layer first { * [popover]:not(#a#b) { pointer-events: none !important } }',
    ),
  'a lid that is drawn after something, and lets clicks through': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    const place = hollow(lid);
    return styled(
      lid,
      `[popover]::after { content: ''; pointer-events: none !important; ${place} }`,
    );
  },
  'a lid that is drawn behind something on top': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    const place = hollow(lid);
    return styled(lid, `[popover]::backdrop { ${place} }`);
  },
  'a lid that is drawn behind what is not seen': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    const place = hollow(lid);
    lid.style.opacity = '0';
    return styled(lid, `[popover]::backdrop { ${place}; background: linear-gradient(red, red) }`);
  },
  'a lid of no known language in it, which lets clicks through': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    const place = hollow(lid);
    lid.append(document.createElementNS('urn:lid', 'lid'));
    return styled(lid, `lid { ${place}; display:block; pointer-events:none }`);
  },
  'a lid of inert words': (banner) => {
    const lid = cover(button(banner, 'refuse'), 1);
    lid.inert = true;
    return lid;
  },
  'a lid in a component, below one over all of the page': (banner) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    const lid = cover(button(banner, 'refuse'), 1);
    host.shadowRoot!.append(lid);
    document.body.append(host);
    const all = document.createElement('div');
    all.popover = 'manual';
    all.style.cssText = 'inset:0;width:auto;height:auto;border:0;background:none';
    host.append(all);
    host.shadowRoot!.append(document.createElement('slot'));
    for (const it of [lid, all]) {
      it.style.pointerEvents = 'none';
      it.showPopover();
    }
    return host;
  },
  'a veil over all of the page that is thick on one side': (banner) => {
    const veil = cover(button(banner, 'refuse'), 1);
    veil.style.cssText =
      'pointer-events:none;inset:0;width:auto;height:auto;border:0;' +
      'background:linear-gradient(to right, white 50%, transparent 50%)';
    return veil;
  },
  'something drawn over the refusal by itself': (banner) =>
    slip(banner, `.pick:first-child { position: relative } .pick:first-child::after { ${DRAWN} }`),
  'something drawn over the refusal by the pair, which lets clicks through': (banner) =>
    slip(banner, `.pair { position: relative } .pair::after { ${DRAWN} width: 50% }`),
  'something drawn over the refusal by both': (banner) =>
    slip(banner, `.pair { position: relative } .pick::after { ${DRAWN} width: 50% }`),
  'words of the refusal out of its box': (banner) =>
    style(button(banner, 'refuse'), 'text-indent:-99em;overflow:hidden'),
  'words of both out of their box': (banner) =>
    slip(banner, '.pick { text-indent: -99em !important; overflow: hidden }'),
  'a refusal upside down': (banner) => style(button(banner, 'refuse'), 'rotate:180deg'),
  'both upside down': (banner) => slip(banner, '.pick { scale: 1 -1 }'),
  'a refusal moved a little': (banner) => style(button(banner, 'refuse'), 'translate:0.5px'),
  'a ring around Accept': (banner) => style(button(banner, 'give'), 'outline:9px solid green'),
  'a ring around Accept that has the focus': (banner) => {
    slip(banner, '.pick:last-child { outline: 9px solid green }');
    button(banner, 'give').focus();
    return undefined;
  },
  'Accept in light': (banner) => style(button(banner, 'give'), 'text-shadow:0 0 4px gold'),
  'another side of Accept': (banner) => style(button(banner, 'give'), 'border-right-color:gold'),
  'the first line of the refusal alone': (banner) =>
    slip(banner, '.pick:first-child::first-line { color: transparent }'),
  'letters filled with the colour below them, on both': (banner) =>
    slip(banner, '.pick { -webkit-text-fill-color: CanvasText }'),
  'words of the refusal in an element of its own': (banner) => {
    const words = document.createElement('span');
    words.append(...button(banner, 'refuse').childNodes);
    words.style.opacity = '0.1';
    button(banner, 'refuse').append(words);
    return undefined;
  },
  'a mask over one side': (banner) =>
    slip(banner, '.pair { mask-image: linear-gradient(to right, transparent 50%, black 50%) }'),
  'words of the same colour as the fill, on both': (banner) =>
    slip(banner, '.pick { color: CanvasText !important }'),
  'both faded': (banner) => slip(banner, '.answers { opacity: 0.2 }'),
  'both faded by a filter': (banner) => slip(banner, '.answers { filter: opacity(0.2) }'),
  'both blurred': (banner) => slip(banner, '#panel { filter: blur(6px) }'),
  'both blended with what is below them': (banner) =>
    slip(banner, '.answers { mix-blend-mode: overlay }'),
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

  /** WebKit may tell only now of what the test before answered. */
  async function makeOpen(): Promise<CookieBanner> {
    forgetAnswer();
    const made = await makeBanner({ endpoint });
    await settled();
    if (isOpen(made)) return made;
    made.remove();
    return makeOpen();
  }

  beforeEach(async () => {
    endpoint = makeEndpoint();
    banner = await makeOpen();
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

  for (const name of ['constructor', 'toString', '__proto__'])
    it(`gives no yes to a person who presses a refusal that was renamed «${name}» (ALL-13, ALL-03)`, async () => {
      const refusal = button(banner, 'refuse');
      refusal.dataset.act = name;
      await press(refusal);
      await expectNoYes();
    });

  it('draws the pair anew where a script meddled with it, and then a person may choose (ALL-13)', async () => {
    style(button(banner, 'refuse'), 'color:#ccc;background:#ddd');
    await choose(banner, 'give');
    expect(find(banner, '#problem').textContent).not.to.equal('');
    await choose(banner, 'give');
    await eventually(() => answer().yes.length === 2, 'the answer');
  });
});
