/** What should be read before choosing can be: every link of an open banner, on a page of its own. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { type Endpoint, eventually, makeEndpoint, waiting } from '../page.js';
import { setViewport } from '../viewport.js';
import { forgetAnswer } from './page.js';

const SIZES = [
  { width: 320, height: 480 },
  { width: 1280, height: 800 },
];

let visits = 0;

const markup = (layout: string, { url }: Endpoint): string => `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width" />
  <title>The Courier</title>
  <script type="module" src="/src/cookie-banner.ts"></script>
  <cookie-banner layout="${layout}" notice-version="1" controller="The Courier" endpoint="${url}"
    privacy-href="privacy.html" withdraw-href="choices.html" retention="P6M decision">
    <consent-purpose purpose="analytics" controllers="2" controllers-href="companies.html">
      <strong slot="title">Audience.</strong> We count visits, and learn which pages are read.
    </consent-purpose>
    <consent-purpose purpose="ads" controllers="31" controllers-href="advertisers.html">
      <strong slot="title">Advertising.</strong> Adverts that fit what you read here.
    </consent-purpose>
  </cookie-banner>
  <main>${'<p>News of the day.</p>'.repeat(60)}</main>
</html>`;

interface Visit {
  frame: HTMLIFrameElement;
  endpoint: Endpoint;
  root: ShadowRoot;
}

/** A page of a site that fills the window, with its banner open. */
async function visit(layout: string): Promise<Visit> {
  const site = `/gates/links-${Date.now()}-${visits++}`;
  const endpoint = makeEndpoint();
  const body = JSON.stringify({ html: markup(layout, endpoint) });
  await fetch(`${site}/page`, { method: 'PUT', body });
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = `${site}/page`;
  document.body.append(frame);
  const root = await eventually(() => {
    const shadow = frame.contentDocument?.querySelector('cookie-banner')?.shadowRoot;
    return shadow?.querySelector('#panel') && shadow;
  }, 'the banner');
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  return { frame, endpoint, root };
}

const linksIn = (root: ShadowRoot): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

/** The middle of its first line; the frame's corner is the window's. */
function middleOf(link: Element): [number, number] {
  const { x, y, width, height } = link.getClientRects()[0]!;
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** What a click there would hit, inside the banner too. */
const hitAt = (root: ShadowRoot, [x, y]: [number, number]): Element | null =>
  root.ownerDocument.elementFromPoint(x, y) === root.host ? root.elementFromPoint(x, y) : null;

const nameOf = ({ pathname }: { pathname: string }): string => pathname.split('/').pop()!;

const ALL = ['companies.html', 'advertisers.html', 'choices.html', 'privacy.html'];

describe('the links of an open banner', () => {
  let page: Visit;
  beforeEach(forgetAnswer);
  afterEach(async () => {
    page.frame.remove();
    forgetAnswer();
    await setViewport();
  });

  const expectNoAnswer = async () => {
    expect(document.cookie).not.to.contain('eu-consent');
    expect(waiting()).to.deep.equal([]);
    expect(await page.endpoint.log()).to.deep.equal([]);
  };

  for (const layout of ['bar', 'box', 'inline'])
    for (const size of SIZES) {
      const where = `${layout}, ${size.width} × ${size.height}`;

      it(`open a page each by a click, and answer nothing: ${where} (CK-03, ALL-09, ALL-10)`, async () => {
        await setViewport(size);
        for (const name of ALL) {
          page = await visit(layout);
          expect(page.frame.contentWindow!.innerWidth).to.equal(size.width);
          expect(linksIn(page.root).map(nameOf)).to.deep.equal(ALL);
          const link = linksIn(page.root).find((it) => nameOf(it) === name)!;
          link.scrollIntoView({ block: 'nearest' });
          const middle = middleOf(link);
          expect(hitAt(page.root, middle), name).to.equal(link);
          await sendMouse({ type: 'click', position: middle });
          const { performance } = await eventually(() => {
            const there = page.frame.contentWindow!;
            return nameOf(there.location) === name && there.document.title && there;
          }, name);
          const [loaded] = performance.getEntriesByType('navigation');
          // WebKit keeps the status to itself: there the title is the page's own.
          const { responseStatus = 200 } = loaded as { responseStatus?: number };
          expect([responseStatus, page.frame.contentDocument!.title]).to.deep.equal([200, 'embed']);
          await expectNoAnswer();
          page.frame.remove();
        }
      });

      it(`are reached by keyboard, in sight as they are: ${where} (CK-03, AC-02)`, async () => {
        await setViewport(size);
        page = await visit(layout);
        const { frame, root } = page;
        frame.contentWindow!.focus();
        const seen: string[] = [];
        for (let i = 0; i < 12 && seen.length < ALL.length; i++) {
          await sendKeys({ press: 'Tab' });
          const active = root.activeElement;
          if (active?.localName !== 'a') continue;
          expect(hitAt(root, middleOf(active)), active.textContent).to.equal(active);
          seen.push(nameOf(active as HTMLAnchorElement));
        }
        expect(seen).to.deep.equal(ALL);
        await sendKeys({ press: 'Enter' });
        await eventually(
          () => nameOf(frame.contentWindow!.location) === 'privacy.html',
          'the notice',
        );
        await expectNoAnswer();
      });
    }
});
