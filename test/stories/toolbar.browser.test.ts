/** What the toolbar sets is seen on the page. */
import { expect } from '@open-wc/testing';
import { everything, until, visit } from './storybook.js';

const OPT_IN = { id: 'elements-consent-checkbox--opt-in', type: 'story' } as const;
const BAR = { id: 'elements-cookie-banner--bar', type: 'story' } as const;

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

const find = (document: Document, selector: string): HTMLElement => {
  const found = everything(document).find((it) => it.matches(selector));
  expect(found, selector).to.not.equal(undefined);
  return found as HTMLElement;
};

describe('the toolbar', function () {
  this.timeout(60_000);

  for (const locale of ['en', 'fr', 'ar']) {
    it(`speaks ${locale}, in its direction`, () =>
      visit(OPT_IN, { globals: { locale } }, async ({ document }) => {
        const { lang, dir } = document.documentElement;
        expect([lang, dir]).to.deep.equal([locale, locale === 'ar' ? 'rtl' : 'ltr']);
        await until(() => find(document, '#who').textContent.trim(), 'our words');
      }));
  }

  it('turns the direction, the colours and the size of the text', () =>
    visit(OPT_IN, { globals: { dir: 'rtl', scheme: 'dark', text: '200' } }, ({ document }) => {
      const { documentElement: root } = document;
      expect(root.dir).to.equal('rtl');
      expect(styleOf(root).colorScheme).to.equal('dark');
      expect(styleOf(root).fontSize).to.equal('32px');
    }));

  it('dresses the page in a theme', () =>
    visit(BAR, { globals: { theme: 'public-service' } }, ({ document }) => {
      const { backgroundColor } = styleOf(find(document, '[data-act=give]'));
      expect(backgroundColor).to.equal('color(srgb 0 0 0.5)');
    }));

  it('imitates forced colours inside the elements too', () =>
    visit(BAR, { globals: { forced: 'dark' } }, async ({ document }) => {
      const pair = ['[data-act=refuse]', '[data-act=give]'].map((it) => find(document, it));
      await until(
        () => pair.every((it) => styleOf(it).backgroundColor === 'rgb(0, 0, 0)'),
        'forced colours',
      );
    }));
});

describe('equal weight, measured', function () {
  this.timeout(60_000);
  const globals = { weight: 'on' };
  const report = (document: Document): string =>
    document.querySelector<HTMLElement>('.weight-overlay .report')?.innerText ?? '';

  it('shows the boxes, the colours and the verdict of a pair (ALL-13, ALL-14)', () =>
    visit(BAR, { globals }, async ({ document }) => {
      await until(() => /Equal weight/.test(report(document)), 'the verdict');
      const pair = ['[data-act=refuse]', '[data-act=give]'].map((it) => find(document, it));
      const boxes = [...document.querySelectorAll('.weight-overlay .box')];
      expect(boxes.map((it) => it.getBoundingClientRect().toJSON() as unknown)).to.deep.equal(
        pair.map((it) => it.getBoundingClientRect().toJSON() as unknown),
      );
      const { offsetWidth, offsetHeight } = pair[0]!;
      expect(report(document)).to.contain(`${offsetWidth} × ${offsetHeight} px`);
      expect(report(document)).to.contain('21.0 : 1');
      expect(report(document)).to.contain('#000000');
    }));

  it('says so when a page makes them differ', () =>
    visit(BAR, { globals }, async ({ document }) => {
      await until(() => /Equal weight/.test(report(document)), 'the verdict');
      find(document, '[data-act=refuse]').style.cssText = 'color: #ccc; background: #ddd';
      await until(() => /Not equal/.test(report(document)), 'another verdict');
    }));
});
