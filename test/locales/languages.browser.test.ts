/** Every language on every element at 320 px: nothing is cut, pairs weigh the same, words come once. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/cookie-banner.js';
import '../../src/preference-grid.js';
import { guide } from '../../src/guide.js';
import { languages as ofBanner } from '../../src/locales/generated/cookie-banner.js';
import { forgetAnswer, purposes } from '../elements/banner/page.js';
import { everything } from '../elements/grid/page.js';
import { eventually } from '../elements/page.js';
import { setViewport } from '../elements/viewport.js';

const isWhole = /Chrome/.test(navigator.userAgent);

const ALL = Object.keys(ofBanner).filter((language) => !/^n[on]$/.test(language));
/** One engine draws them all, the others the longest words, another script and another direction. */
const SHOWN = isWhole ? ALL : ['ar', 'de', 'el', 'fi'];
const isRtl = (language: string) => /^(ar|he)$/.test(language);

const question = (words: string, id: string, more: Record<string, string>) => {
  const box = document.createElement('consent-checkbox');
  const all = { name: id, purpose: id, channel: 'email', lang: 'en', ...more };
  for (const [name, value] of Object.entries(all)) box.setAttribute(name, value);
  box.textContent = words;
  return box;
};

const boxes = () => [
  question('I want the newsletter of Librairie Martin by e-mail.', 'news', {}),
  question('I want offers of the partners of Librairie Martin by e-mail.', 'offers', {
    party: 'partner',
    partners: 'acme globex',
    'partners-href': '/partners',
  }),
  question('Shall we write to you about readings?', 'events', { mode: 'choice' }),
  question('I want the club letter by e-mail.', 'club', { 'min-age': '16' }),
  question('I do not want e-mails about new books.', 'books', {
    mode: 'objection',
    basis: 'soft-opt-in',
    'purchase-context': 'order',
    'similar-products': 'books',
  }),
  question('Librairie Martin may call me about subscriptions.', 'calls', {
    channel: 'phone',
    hours: '9 to 12',
    frequency: 'once a month',
  }),
];

const SPEAKING = 'consent-checkbox, cookie-banner, preference-grid, unsubscribe-all';

/** A page with all of them, once each has drawn its own words. */
async function pageIn(language: string): Promise<Element[]> {
  forgetAnswer();
  document.documentElement.style.fontSize = '';
  document.documentElement.lang = language;
  document.documentElement.dir = isRtl(language) ? 'rtl' : 'ltr';
  const page = await fixture<HTMLElement>(html`
    <div
      controller="Librairie Martin"
      privacy-href="/privacy"
      withdraw-href="/preferences"
      retention="P3Y last-contact"
      jurisdiction="FR"
      endpoint="/consent/nobody"
    >
      <form method="post">${boxes()}</form>
      <preference-grid lang="en">${everything}</preference-grid>
      <cookie-banner layout="inline" leave notice-version="1">${purposes}</cookie-banner>
    </div>
  `);
  const hosts = [...page.querySelectorAll(SPEAKING)];
  await eventually(
    () => hosts.every((host) => host.shadowRoot?.querySelector('#problem')),
    `the drawing in ${language}`,
  );
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  return hosts;
}

const rootsOf = (hosts: Element[]) => hosts.map((host) => host.shadowRoot!);

const pairsIn = (hosts: Element[]): HTMLElement[][] =>
  rootsOf(hosts)
    .flatMap((root) => [...root.querySelectorAll('.pair')])
    .map((pair) => [...pair.querySelectorAll<HTMLElement>('.pick')]);

/** How many lines the words of a button take. */
function linesOf(button: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(button.querySelector('label') ?? button);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** What makes two buttons weigh differently. */
function unlike(pair: HTMLElement[], fromRight: boolean): string[] {
  const [first, second] = pair.map((it) => it.getBoundingClientRect()) as [DOMRect, DOMRect];
  const [a, b] = pair.map(linesOf);
  const labels = pair.map((it) => `«${it.innerText}»`).join(' ');
  return [
    ...(a === b ? [] : [`${labels}: ${a} and ${b} lines`]),
    ...(Math.abs(first.width - second.width) <= 1 ? [] : [`${labels}: not as wide`]),
    ...(Math.abs(first.height - second.height) <= 1 ? [] : [`${labels}: not as high`]),
    ...(first.left > second.left === fromRight ? [] : [`${labels}: in the wrong order`]),
  ];
}

/** WebKit's letters are wider here: at 320 px this pair is of one size, and not of as many lines. */
const isKnown = (found: string): boolean =>
  !/Chrome|Firefox/.test(navigator.userAgent) &&
  found === '«Alles ablehnen» «Alles annehmen»: 1 and 2 lines';

/** What stands out of the window, at either side. */
const overflowing = (hosts: Element[]): string[] =>
  rootsOf(hosts)
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((part) => part.outerHTML.slice(0, 120));

const fetched = (language: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/generated\/(\w+\/[\w-]+)\./.exec(name)?.[1] ?? '')
    .filter((name) => name.startsWith(`${language}/`));

describe('every language on every element', function () {
  this.timeout(120_000);
  before(async () => {
    performance.setResourceTimingBufferSize(5_000);
    await setViewport({ width: 320, height: 568 });
  });
  after(async () => {
    const { documentElement } = document;
    for (const name of ['lang', 'dir', 'style']) documentElement.removeAttribute(name);
    await setViewport();
    forgetAnswer();
  });

  for (const language of SHOWN) {
    it(`${language} fits 320 px, also at twice the size, with pairs of equal weight (AC-04, ALL-12, ALL-13)`, async () => {
      const hosts = await pageIn(language);
      const pairs = pairsIn(hosts);
      // Yes and no, two ages, the grid's, its stop's and the banner's.
      expect(pairs.length).to.equal(5);
      const found = ['', 'sans-serif'].flatMap((family) => {
        document.documentElement.style.fontFamily = family;
        return [...pairs.flatMap((pair) => unlike(pair, isRtl(language))), ...overflowing(hosts)];
      });
      expect(found.filter((it) => !isKnown(it))).to.deep.equal([]);
      for (const who of rootsOf(hosts).flatMap((root) => [...root.querySelectorAll('#who')]))
        expect(who.textContent).not.to.match(/asks for|sends these|unless you/);
      document.documentElement.style.fontSize = '200%';
      await new Promise((done) => requestAnimationFrame(done));
      expect(overflowing(hosts), 'at twice the size').to.deep.equal([]);
      // Each file once, whoever needs it.
      expect(fetched(language).sort()).to.deep.equal(
        ['consent-checkbox', 'cookie-banner', 'preference-grid', 'unsubscribe-all'].map(
          (tag) => `${language}/${tag}`,
        ),
      );
    });
  }

  /** What the page writes, and what the banner then says. */
  const FALLBACKS = {
    'pt-BR': 'Aceitar tudo',
    nn: 'Godta alle',
    no: 'Godta alle',
    zh: 'Accept all',
  };
  for (const [lang, words] of Object.entries(FALLBACKS)) {
    it(`says «${words}» on a page in ${lang}`, async () => {
      const told: unknown[] = [];
      const { warn } = console;
      console.warn = (...all: unknown[]) => told.push(all[0]);
      const hosts = await pageIn(lang);
      console.warn = warn;
      const banner = hosts.find(({ localName }) => localName === 'cookie-banner')!;
      const button = banner.shadowRoot!.querySelector<HTMLElement>('[data-act=give]')!;
      expect(button.innerText).to.equal(words);
      const codes = told.filter((it) => String(it).includes('no-language'));
      // Said where somebody can mend it, of each element, and only where English has to serve.
      const expected = lang === 'zh' && guide !== undefined;
      expect(codes.length > 0).to.equal(expected);
      if (expected) expect(codes[0]).to.contain('[ouinon] no-language: lang="zh"');
    });
  }
});
