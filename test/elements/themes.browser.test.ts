/** The themes that are shipped, in every engine: both buttons weigh the same, and can be read. */
import { expect, fixture, html } from '@open-wc/testing';
import { measure } from '../../src/elements/internal/banner/weight.js';
import { STOP_OR_ADAPT } from '../../src/elements/internal/choice-buttons.js';
import '../../src/unsubscribe-all.js';
import { eventually } from './page.js';

const THEMES = ['neutral', 'inherit', 'high-contrast', 'public-service'];

/** A page whose own design system names its colours, for the theme that asks it. */
const SEPIA = ':root { --bs-body-color: #3d2b1f; --bs-body-bg: #fbf4e6 }';

const read = async (theme: string): Promise<string> =>
  (await fetch(`/src/themes/${theme}.css`)).text();

describe('a theme', () => {
  const sheet = new CSSStyleSheet();
  const root = document.documentElement;
  before(() => document.adoptedStyleSheets.push(sheet));
  afterEach(() => {
    sheet.replaceSync('');
    root.style.colorScheme = '';
  });

  async function pairIn(theme: string, scheme: string, page = ''): Promise<ShadowRoot> {
    sheet.replaceSync(page + (await read(theme)));
    root.style.colorScheme = scheme;
    const host = await fixture<HTMLElement>(
      html`<unsubscribe-all
        lang="en"
        endpoint="/consent/themes"
        account="reader-7"
      ></unsubscribe-all>`,
    );
    await eventually(() => host.shadowRoot!.querySelector('.pick'), 'the pair');
    host.shadowRoot!.querySelector('.pair')!.scrollIntoView({ block: 'center' });
    return host.shadowRoot!;
  }

  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme} is fair and legible on a ${scheme} page (ALL-13, CK-07)`, async () => {
        const pair = await pairIn(theme, scheme);
        await eventually(() => measure(pair, STOP_OR_ADAPT)?.equal, 'equal weight');
        expect(pair.querySelector('.plain')).to.equal(null);
      });
    }
  }

  it('takes the colours that the page names', async () => {
    const pair = await pairIn('inherit', 'light', SEPIA);
    const { color, backgroundColor } = getComputedStyle(pair.querySelector('.pick')!);
    const parts = (text: string) => text.match(/[\d.]+/g)!.map(Number);
    const near = (text: string, wanted: number[]) =>
      parts(text).every(
        (part, i) => Math.abs(part * (text.startsWith('color') ? 255 : 1) - wanted[i]!) < 1,
      );
    expect(near(backgroundColor, [0x3d, 0x2b, 0x1f]), backgroundColor).to.equal(true);
    expect(near(color, [0xfb, 0xf4, 0xe6]), color).to.equal(true);
  });
});
