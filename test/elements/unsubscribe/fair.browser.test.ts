/** The two ways weigh the same, everywhere; and whatever a page does, the no gets through. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { STOP_OR_ADAPT } from '../../../src/elements/internal/choice-buttons.js';
import { measure } from '../../../src/elements/internal/banner/weight.js';
import type { UnsubscribeAll } from '../../../src/elements/unsubscribe-all.js';
import { DOWN, type Endpoint, eventually, makeEndpoint, violationsOf } from '../page.js';
import {
  button,
  choose,
  drawn,
  find,
  goBack,
  isStopped,
  makeStop,
  stopped,
  wordsOf,
} from './page.js';
import { setViewport } from '../viewport.js';

const SIZES = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
];

const LABELS = {
  en: ['I unsubscribe from all communications', 'I adapt my communication preferences'],
  fr: [
    'Je me désinscris de toutes les communications',
    'J’adapte mes préférences de communication',
  ],
};

const isEqual = (stop: UnsubscribeAll): boolean => measure(stop.shadowRoot!, STOP_OR_ADAPT)!.equal;

const SIGNED_IN = { account: 'ada-7' };

const lang = document.documentElement.lang;

describe('<unsubscribe-all>, on the screen', () => {
  after(goBack);
  afterEach(async () => {
    document.documentElement.lang = lang;
    document.documentElement.style.fontSize = '';
    await setViewport();
  });

  for (const [language, labels] of Object.entries(LABELS)) {
    const open = async (endpoint: Endpoint, known = true) => {
      document.documentElement.lang = language;
      const stop = await makeStop({ endpoint, attributes: known ? SIGNED_IN : {} });
      await eventually(() => button(stop, 'refuse').textContent === labels[0], 'our words');
      await drawn(stop);
      return stop;
    };

    for (const zoom of ['100%', '200%'])
      it(`${language} in every width, text at ${zoom}: two equal buttons (UA-01, ALL-13, ALL-14, AC-03, AC-04)`, async () => {
        document.documentElement.style.fontSize = zoom;
        const endpoint = makeEndpoint();
        for (const size of SIZES) {
          await setViewport(size);
          const stop = await open(endpoint);
          button(stop, 'refuse').scrollIntoView({ block: 'center' });
          expect(isEqual(stop), `${size.width} px`).to.equal(true);
          expect(button(stop, 'refuse').offsetHeight).to.be.at.least(44);
          expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
          for (const each of stop.shadowRoot!.querySelectorAll<HTMLElement>('.pick'))
            expect(each.scrollWidth, each.textContent).to.be.at.most(each.clientWidth);
          stop.parentElement!.remove();
        }
      });

    it(`${language}: has nothing that axe would complain of, before, failed and after (AC-01)`, async () => {
      const endpoint = makeEndpoint();
      const stop = await open(endpoint, false);
      await expect(stop).to.be.accessible();
      await endpoint.fail(DOWN);
      const link = await open(endpoint);
      await expect(link).to.be.accessible();
      await choose(link, 'refuse');
      await eventually(() => find(link, '[data-act=retry]'), 'the failure');
      await expect(link).to.be.accessible();
      await choose(link, 'retry');
      await stopped(link);
      await drawn(link);
      await expect(link).to.be.accessible();
    });

    it(`${language}: both are native buttons of one kind, in these words (UA-01, ALL-12, ALL-18)`, async () => {
      const stop = await open(makeEndpoint());
      const pair = [...stop.shadowRoot!.querySelectorAll('button')];
      expect(pair.map(({ textContent }) => textContent)).to.deep.equal(labels);
      for (const each of pair) {
        expect([each.type, each.className]).to.deep.equal(['button', 'pick']);
        expect(each.getAttribute('aria-disabled')).to.equal('false');
      }
    });
  }

  it('says in French that it takes effect at once (UA-06)', async () => {
    document.documentElement.lang = 'fr';
    const endpoint = makeEndpoint();
    const stop = await makeStop({ endpoint, attributes: SIGNED_IN });
    await eventually(() => wordsOf(stop).includes('prend effet immédiatement'), 'the words');
    expect(wordsOf(stop)).not.to.match(/\d+\s*(heures|jours)/);
    await choose(stop, 'refuse');
    await stopped(stop);
    await eventually(() => wordsOf(stop).includes('prend effet immédiatement'), 'the answer');
  });

  for (const features of [{ 'forced-colors': 'active' }, { 'prefers-color-scheme': 'dark' }])
    it(`is as fair with ${Object.entries(features).flat().join(': ')} (AC-05)`, async function () {
      if (!(await executeServerCommand('emulate', { features }))) this.skip();
      const stop = await makeStop({ endpoint: makeEndpoint(), attributes: SIGNED_IN });
      button(stop, 'refuse').scrollIntoView({ block: 'center' });
      expect(isEqual(stop)).to.equal(true);
      await executeServerCommand('emulate');
    });
});

const style = (element: HTMLElement, css: string): void => void (element.style.cssText = css);

const slip = (stop: UnsubscribeAll, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  stop.shadowRoot!.adoptedStyleSheets.push(sheet);
};

/** Each makes the pair unfair, or gone. */
const UNFAIR: Record<string, (stop: UnsubscribeAll) => void> = {
  'a pale stop': (stop) => style(button(stop, 'refuse'), 'color:#ccc;background:#ddd'),
  'a small stop': (stop) => style(button(stop, 'refuse'), 'font-size:8px'),
  'a stop that looks like a link': (stop) =>
    style(button(stop, 'refuse'), 'background:none;border:0;color:CanvasText'),
  'a green other': (stop) => style(button(stop, 'adapt'), 'background:green'),
  'a wider other': (stop) => slip(stop, '.pair { grid-template-columns: 1fr 4fr }'),
  'a lid of its own words over the stop': (stop) => {
    const { left, top, width, height } = button(stop, 'refuse').getBoundingClientRect();
    const lid = document.createElement('li');
    const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    style(lid, `position:fixed;background:white;${place}`);
    stop.querySelector('[slot=scope]')!.append(lid);
  },
  'a stop that is not displayed': (stop) => style(button(stop, 'refuse'), 'display:none'),
  'a stop taken out of the page': (stop) => button(stop, 'refuse').remove(),
  'acts exchanged': (stop) => {
    const [refuse, other] = [button(stop, 'refuse'), button(stop, 'adapt')];
    [refuse.dataset.act, other.dataset.act] = ['adapt', 'refuse'];
  },
  'labels exchanged': (stop) => {
    const [refuse, other] = [button(stop, 'refuse'), button(stop, 'adapt')];
    [refuse.textContent, other.textContent] = [other.textContent, refuse.textContent];
  },
};

/** What a page may do against the very act. */
const HOSTILE: Record<string, (stop: UnsubscribeAll) => void> = {
  'empties the shadow root': (stop) => stop.shadowRoot!.replaceChildren(),
  'takes back every click': () => addEventListener('click', (event) => event.preventDefault()),
  'stops every submit': (stop) =>
    stop.addEventListener('submit', (event) => event.stopImmediatePropagation(), true),
  'takes away the form': (stop) => stop.querySelector('form')!.remove(),
  'takes away all its words': (stop) => stop.replaceChildren(),
  'moves the element': (stop) => stop.parentElement!.append(stop),
};

describe('<unsubscribe-all>, on a page that cheats', () => {
  let endpoint: Endpoint;
  let stop: UnsubscribeAll;

  beforeEach(async () => {
    localStorage.clear();
    endpoint = makeEndpoint();
    stop = await makeStop({ endpoint, attributes: { ...SIGNED_IN, 'preferences-href': '#else' } });
  });
  after(goBack);

  for (const [name, cheat] of Object.entries(UNFAIR)) {
    it(`draws the pair anew for ${name}, before it leads elsewhere (ALL-13, ALL-14)`, async () => {
      const codes = violationsOf(stop);
      cheat(stop);
      const other = [...stop.shadowRoot!.querySelectorAll<HTMLElement>('.pick')].at(-1)!;
      if (other.dataset.act === 'adapt') await choose(stop, 'adapt');
      else await choose(stop, 'refuse');
      expect(codes).to.include('unequal');
      if (other.dataset.act !== 'adapt') return;
      expect(location.hash).to.equal('');
      await drawn(stop);
      // What a script keeps unequal is said, and no way is closed for it.
      expect(isEqual(stop)).to.equal(name !== 'a wider other');
      await choose(stop, 'adapt');
      await eventually(() => location.hash.startsWith('#else'), 'the preferences');
    });

    it(`lets a no through for all of ${name} (ALL-19)`, async () => {
      cheat(stop);
      stop.stop();
      await stopped(stop);
      await endpoint.holds(1);
    });
  }

  for (const [name, attack] of Object.entries(HOSTILE))
    it(`stops everything where the page ${name} (ALL-19)`, async () => {
      attack(stop);
      await drawn(stop).catch(() => {});
      if (find(stop, '.pick')) await choose(stop, 'refuse');
      else stop.stop();
      await stopped(stop);
      await endpoint.holds(1);
      expect(isStopped(stop)).to.equal(true);
    });

  it('takes a script’s click on the button for a no, and gives no method for anything else (ALL-19, ALL-03)', async () => {
    button(stop, 'refuse').click();
    await stopped(stop);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method).to.include({ control: 'script', trusted: false });
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(stop) as object);
    expect(own.filter((name) => !/Callback$|^constructor$/.test(name))).to.have.members([
      'stop',
      'focus',
    ]);
  });
});
