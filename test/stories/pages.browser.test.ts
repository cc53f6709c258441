/** The project's own pages: what they show is what is known, and it works in every look. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { DEMANDS } from '../../test/rules/demands.js';
import { ROWS } from '../../test/rules/rows.js';
import { entries, everything, type Opened, until, visit, violationsOn } from './storybook.js';

const FRONT = { id: 'front-page--front-page', type: 'story' } as const;
const THEMES = { id: 'themes--themes', type: 'story' } as const;
const RULES = { id: 'rules--rules', type: 'story' } as const;

const WIDTHS = [320, 480, 768, 1280];

/** A real press on something in a frame. */
async function press({ frame }: Opened, target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const outer = frame.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const x = Math.round(outer.x + inner.x + Math.min(inner.width / 2, 12));
  const y = Math.round(outer.y + inner.y + inner.height / 2);
  await sendMouse({ type: 'click', position: [x, y] });
}

const textOf = (document: Document, selector: string): string =>
  document.querySelector<HTMLElement>(selector)!.innerText;

describe('every page of the site', function () {
  this.timeout(120_000);

  for (const page of [FRONT, THEMES, RULES]) {
    it(`${page.id} fits, dark and light, at every width (AC-01, AC-04)`, () =>
      visit(page, { globals: { scheme: 'dark' }, width: 320 }, async (opened) => {
        const { frame, document } = opened;
        expect(await violationsOn(opened)).to.deep.equal([]);
        for (const width of WIDTHS) {
          frame.style.width = `${width}px`;
          await until(() => document.documentElement.clientWidth <= width, 'its width');
          expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
        }
      }));

    it(`${page.id} leads to places that exist`, () =>
      visit(page, {}, ({ document }) => {
        const paths = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="?path="]')].map(
          ({ href }) => new URL(href).searchParams.get('path')!.split('/').pop(),
        );
        expect(paths.length).to.be.greaterThan(3);
        const ids = entries.map(({ id }) => id);
        expect(paths.filter((id) => !ids.includes(id!))).to.deep.equal([]);
        const anchors = [...document.querySelectorAll<HTMLAnchorElement>('.page a[href^="#"]')];
        const lost = anchors.filter(({ hash }) => !document.querySelector(hash));
        expect(lost.map(({ hash }) => hash)).to.deep.equal([]);
      }));
  }
});

describe('the front page', function () {
  this.timeout(60_000);

  it('records nothing for an untouched box, and a yes once a person gave it (RC-01)', () =>
    visit(FRONT, {}, async (opened) => {
      const { document } = opened;
      const send = document.querySelector('.try button')!;
      expect(textOf(document, '#arrived')).to.contain('Nothing yet');
      await press(opened, send);
      await until(() => textOf(document, '#arrived').includes('no record'), 'an answer');
      const host = document.querySelector('consent-checkbox')!;
      await press(opened, host.shadowRoot!.querySelector('input')!);
      await until(() => host.matches(':state(yes)'), 'a yes');
      await press(opened, send);
      await until(() => textOf(document, '#arrived').includes('countersigned'), 'a receipt');
      expect(textOf(document, '#arrived')).to.contain('given');
    }));
});

describe('the page of rules', function () {
  this.timeout(60_000);

  it('has every rule with its sentence, its sources and its result', () =>
    visit(RULES, {}, ({ document }) => {
      const shown = [...document.querySelectorAll<HTMLElement>('.rule')];
      expect(shown.map((it) => it.querySelector('h3')!.innerText)).to.deep.equal(
        ROWS.map(({ id }) => id),
      );
      for (const [i, { says }] of ROWS.entries()) expect(shown[i]!.innerText).to.contain(says);
      const text = document.querySelector('main')!.innerText;
      for (const { id } of DEMANDS) expect(text).to.match(new RegExp(`${id}\\b`));
      for (const rule of shown) expect(rule.querySelector('.small')).to.not.equal(null);
    }));

  it('finds a rule by its words', () =>
    visit(RULES, {}, async (opened) => {
      const { document } = opened;
      await press(opened, document.querySelector('[name=words]')!);
      await sendKeys({ type: 'kiosk large' });
      const shown = () => [...document.querySelectorAll<HTMLElement>('.rule:not([hidden])')];
      await until(() => shown().length < ROWS.length, 'fewer rules');
      expect(shown().map((it) => it.querySelector('h3')!.innerText)).to.include('CB-14');
      // After a run of the tests, their titles are among the words too.
      for (const rule of shown())
        expect(rule.textContent).to.match(/kiosk/i).and.to.match(/large/i);
    }));
});

describe('the page of themes', function () {
  this.timeout(60_000);

  it('names every property of the manifest, and every theme', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: { cssProperties?: { name: string }[] }[] }[];
    };
    const names = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    await visit(THEMES, {}, ({ document }) => {
      const listed = [...document.querySelectorAll('tbody th')].map((it) => it.textContent);
      expect(listed).to.deep.equal([...new Set(names)].sort());
      const files = [...document.querySelectorAll('.theme')].map(({ id }) => id);
      expect(files).to.deep.equal([
        ...['theme-high-contrast', 'theme-inherit', 'theme-neutral', 'theme-public-service'],
      ]);
    });
  });

  const onEveryElement = entries.filter(
    ({ id, type }) => type === 'story' && id.startsWith('themes-on-every-element--'),
  );
  for (const story of onEveryElement) {
    it(`${story.name} is as fair and as readable in the dark (ALL-13, AC-01)`, () =>
      visit(story, { globals: { scheme: 'dark' } }, async (opened) => {
        expect(opened.event, opened.report.message).to.equal('storyFinished');
        const scheme = getComputedStyle(opened.document.documentElement).colorScheme;
        expect(scheme).to.equal('dark');
        // A story is no whole page, with a heading and a main part.
        expect(await violationsOn(opened, '#storybook-root')).to.deep.equal([]);
        expect(everything(opened.document).some((it) => it.matches('.plain'))).to.equal(false);
      }));
  }
});
