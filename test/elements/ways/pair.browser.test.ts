/** INVARIANT 2: yes and no weigh the same, to the eye and to the hand, in every mode and width. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { ask, boxes, controlOf, eventually, makeForm, press, readyIn, settled } from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';
import { setViewport } from '../viewport.js';

/** What differs only because the two stand side by side. */
const PLACE = /^(perspective-origin|transform-origin)$/;

/** All that the engine computes for an element, what is drawn before and after it included. */
const looks = (element: Element): Record<string, string> => {
  const all = ['', '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return [...style]
      .filter((name) => !PLACE.test(name))
      .map((name) => [pseudo + name, style.getPropertyValue(name)] as const);
  });
  return Object.fromEntries(all);
};

describe('the pair', () => {
  let form: HTMLFormElement;
  let box: ConsentCheckbox;
  const { lang } = document.documentElement;

  const setUp = async (language: string) => {
    document.documentElement.lang = language;
    form = await makeForm(undefined, ask({ mode: 'choice' }));
    [box] = boxes(form) as [ConsentCheckbox];
    const no = { en: 'No', fr: 'Non' }[language];
    await eventually(() => controlOf(box, '#no-label').textContent === no, 'the labels');
  };
  beforeEach(() => setUp('en'));
  afterEach(async () => {
    document.documentElement.lang = lang;
    await resetMouse();
  });

  const inputs = () => ['#yes', '#no'].map((id) => controlOf(box, id));
  const labels = () => ['#yes-label', '#no-label'].map((id) => controlOf(box, id));
  const picks = () => labels().map((label) => label.parentElement!);

  const expectSameLook = () => {
    for (const parts of [picks(), labels(), inputs()]) {
      const [yes, no] = parts.map(looks);
      expect(Object.keys(yes!).length, 'all that is computed').to.be.greaterThan(600);
      expect(yes).to.deep.equal(no);
    }
  };

  const expectSameSize = () => {
    for (const [yes, no] of [picks(), labels(), inputs()]) {
      const [one, other] = [yes!.getBoundingClientRect(), no!.getBoundingClientRect()];
      expect(one.width).to.be.closeTo(other.width, 1);
      expect(one.height).to.be.closeTo(other.height, 1);
    }
    for (const pick of picks()) expect(pick.getBoundingClientRect().height).to.be.at.least(44);
    const lines = labels().map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines, 'lines of each label').to.deep.equal([1, 1]);
  };

  /** Five points of each: nothing lies over one of the two. */
  const expectWithinReach = () => {
    box.shadowRoot!.querySelector('.pair')!.scrollIntoView({ block: 'center' });
    for (const pick of picks()) {
      const { left, right, top, bottom } = pick.getBoundingClientRect();
      expect(left >= 0 && top >= 0, 'in view').to.equal(true);
      expect(right <= innerWidth + 1 && bottom <= innerHeight + 1, 'in view').to.equal(true);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      for (const [px, py] of [
        [x, y],
        [left + 3, y],
        [right - 3, y],
        [x, top + 3],
        [x, bottom - 3],
      ] as const) {
        expect(document.elementFromPoint(px, py) === box).to.equal(true);
        const hit = box.shadowRoot!.elementFromPoint(px, py)!.closest('.pick');
        expect(hit === pick, 'hit').to.equal(true);
      }
    }
  };

  for (const language of ['en', 'fr'])
    it(`looks the same and is of one size in ${language} (ALL-13, ALL-14, A-27)`, async () => {
      await setUp(language);
      expectSameLook();
      expectSameSize();
      expectWithinReach();
    });

  it('looks the same whichever was chosen (ALL-13)', async () => {
    const seen = [];
    for (const index of [0, 1]) {
      await press(inputs()[index]!);
      await eventually(
        () => readyIn(form) === ['newsletter given', 'newsletter:record refused'][index],
      );
      await resetMouse();
      inputs()[index]!.blur();
      seen.push([picks(), labels(), inputs()].map((parts) => looks(parts[index]!)));
      expectSameSize();
    }
    expect(seen[0]).to.deep.equal(seen[1]);
  });

  it('looks the same under the mouse, and with the focus of the keyboard (ALL-13)', async () => {
    const parts = (index: number) =>
      [picks(), labels(), inputs()].map((pair) => looks(pair[index]!));
    const [under, focused] = [[], []] as Record<string, string>[][][];
    for (const index of [0, 1]) {
      const { x, y, width, height } = picks()[index]!.getBoundingClientRect();
      await sendMouse({
        type: 'move',
        position: [Math.round(x + width / 2), Math.round(y + height / 2)],
      });
      await settled();
      under!.push(parts(index));
      await resetMouse();
      inputs()[index]!.focus({ focusVisible: true });
      await settled();
      focused!.push(parts(index));
      inputs()[index]!.blur();
    }
    expect(under![0]).to.deep.equal(under![1]);
    expect(focused![0]).to.deep.equal(focused![1]);
  });

  it('answers wherever in its frame it is pressed (ALL-14, AC-03)', async () => {
    for (const [index, ready] of ['newsletter given', 'newsletter:record refused'].entries()) {
      const { left, bottom } = picks()[index]!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(left) + 2, Math.floor(bottom) - 3] });
      await eventually(() => readyIn(form) === ready, ready);
    }
  });

  it('offers no part, slot or attribute to style one of the two (ALL-13)', () => {
    const nodes = [...box.shadowRoot!.querySelectorAll('.pair *')];
    expect(
      nodes.filter((node) => node.hasAttribute('part') || node.localName === 'slot'),
    ).to.deep.equal([]);
    const [yes, no] = inputs().map((input) => input.getAttributeNames().sort());
    expect(yes).to.deep.equal(no);
  });

  for (const [width, height] of [
    [320, 256],
    [375, 667],
    [768, 1024],
    [1280, 800],
  ] as const)
    for (const language of ['en', 'fr'])
      it(`is in view as one at ${width} × ${height} in ${language} (ALL-14, AC-04)`, async function () {
        await setViewport({ width, height });
        await setUp(language);
        expectSameSize();
        expectWithinReach();
        expect(document.documentElement.scrollWidth).to.be.at.most(width + 1);
        await setViewport();
      });

  it('is of one size with text twice as large, in 320 px (ALL-14, AC-04)', async () => {
    form.style.cssText = 'inline-size: 288px; font-size: 200%; letter-spacing: .12em';
    await settled();
    expectSameSize();
    expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
  });

  for (const features of [
    { 'forced-colors': 'active' },
    { 'prefers-color-scheme': 'dark' },
    { 'prefers-contrast': 'more' },
  ])
    it(`looks the same with ${Object.entries(features).join(' ')} (ALL-13, AC-05)`, async function () {
      if (!(await executeServerCommand('emulate', { features }))) this.skip();
      form.style.colorScheme = 'light dark';
      await settled();
      expectSameLook();
      expectSameSize();
      await executeServerCommand('emulate');
    });
});
