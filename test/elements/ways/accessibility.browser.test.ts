/** Every way of asking: WCAG 2.2 AA, by keyboard, from right to left, and in 320 px. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { askIn, oneActAway, WAYS } from '../../invariants/ways.js';
import {
  ask,
  boxes,
  controlOf,
  eventually,
  makeForm,
  objection,
  press,
  problemOf,
  settled,
  submit,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';
import { setViewport } from '../viewport.js';

/** Each way as it is first seen, and with its second step where it has one. */
const ASKED: Record<string, () => ConsentCheckbox> = {
  ...Object.fromEntries(Object.keys(WAYS).map((way) => [way, () => askIn(way)])),
  objection: () => objection(),
  'a yes/no question for a child': () => ask({ mode: 'choice', 'min-age': '15', explicit: '' }),
  'a yes/no question at a kiosk': () => ask({ mode: 'choice', collection: 'kiosk' }),
};

const show = async (name: string) => {
  const form = await makeForm(undefined, ASKED[name]!());
  return { form, box: boxes(form)[0]! };
};

/** What has the focus, by its id or its words. */
const focused = (): string => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.id || active?.textContent.trim() || active?.localName || '';
};

describe('every way of asking', () => {
  const { lang } = document.documentElement;
  afterEach(() => (document.documentElement.lang = lang));

  for (const name of Object.keys(ASKED)) {
    for (const language of ['en', 'fr'])
      it(`${name}: has nothing to complain of in ${language} (AC-01)`, async () => {
        document.documentElement.lang = language;
        const { form, box } = await show(name);
        const who = { en: 'Librairie Martin', fr: 'Librairie Martin (vous|peut)' }[language]!;
        await eventually(() => new RegExp(who).test(box.shadowRoot!.textContent), 'our words');
        await expect(form).to.be.accessible();
        if (!WAYS[name]) return;
        await press(await oneActAway(name, box));
        await expect(form).to.be.accessible();
      });

    it(`${name}: fits 320 px, with text twice as large (AC-04)`, async () => {
      const { form, box } = await show(name);
      if (WAYS[name]) await oneActAway(name, box);
      form.style.cssText = 'inline-size: 288px; font-size: 200%; letter-spacing: .12em';
      await settled();
      const limit = form.getBoundingClientRect().right + 1;
      for (const part of box.shadowRoot!.querySelectorAll('p,label,input,a,legend,.pick'))
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(limit);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
    });

    it(`${name}: reads from right to left (AC-04)`, async () => {
      const { form, box } = await show(name);
      form.dir = 'rtl';
      await settled();
      for (const input of box.shadowRoot!.querySelectorAll('input')) {
        const words = input.nextElementSibling!.getBoundingClientRect();
        expect(input.getBoundingClientRect().left, input.outerHTML).to.be.at.least(words.right - 9);
      }
      const [first, second] = [...box.shadowRoot!.querySelectorAll('.pick')];
      if (!first) return;
      const [one, other] = [first.getBoundingClientRect(), second!.getBoundingClientRect()];
      expect(one.left, 'the first stands on the right').to.be.at.least(other.right);
    });
  }

  it('fits the narrowest viewport (AC-04)', async function () {
    await setViewport({ width: 320, height: 256 });
    for (const name of Object.keys(ASKED)) {
      const { form } = await show(name);
      expect(document.documentElement.scrollWidth, name).to.be.at.most(321);
      form.remove();
    }
    await setViewport();
  });

  it('puts the words beside their control, also with an age before them (AC-04)', async () => {
    const { form, box } = await show('min-age');
    const words = () => box.shadowRoot!.querySelector('#words')!.getBoundingClientRect();
    expect(words().width).to.be.greaterThan(form.clientWidth / 2);
    await press(controlOf(box, '#age-no'));
    expect(words().width, 'too young').to.be.greaterThan(form.clientWidth / 2);
    await expect(form).to.be.accessible();
  });

  for (const [name, stops] of Object.entries({
    choice: ['my choices', 'Privacy notice', 'yes', 'Send'],
    objection: ['my choices', 'Privacy notice', 'input', 'Send'],
    partner: ['my choices', 'Privacy notice', 'input', 'Partners concerned: 2', 'Send'],
    'min-age': ['my choices', 'Privacy notice', 'age-no', 'Send'],
  }))
    it(`${name}: goes from notice to control to links by keyboard (AC-02)`, async () => {
      const { form } = await show(name);
      const before = await fixture<HTMLElement>(html`<button>before</button>`);
      form.before(before);
      before.focus();
      const visited: string[] = [];
      for (const _ of stops) {
        await sendKeys({ press: 'Tab' });
        visited.push(focused());
      }
      expect(visited).to.deep.equal(stops);
      before.remove();
    });

  it('choice: complains in words that belong to the group (AC-01, AC-06)', async () => {
    const { form, box } = await show('choice');
    await submit(form);
    await eventually(() => problemOf(box) !== '');
    await expect(form).to.be.accessible();
  });
});
