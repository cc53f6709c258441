/** Accessible or not done: WCAG 2.2 AA, by keyboard, at 320 px, in every mode of colour. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import {
  boxes,
  comeBack,
  DOWN,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  newsletter,
  press,
  problemOf,
  settled,
  submit,
  tick,
} from './page.js';
import type { ConsentCheckbox } from '../../src/index.js';
import { setViewport } from './viewport.js';

const partners = html`<consent-checkbox
  name="partners"
  purpose="offers"
  channel="email"
  party="partner"
  partners="acme globex"
  partners-href="/partners"
>
  I want offers of Librairie Martin's partners by e-mail.
  <p slot="description">At most two mails a month.</p>
</consent-checkbox>`;

const both = html`${newsletter}${partners}`;

describe('accessibility', () => {
  let form: HTMLFormElement;
  let first: ConsentCheckbox;
  let second: ConsentCheckbox;

  beforeEach(async () => {
    form = await makeForm(undefined, both);
    [first, second] = boxes(form) as [ConsentCheckbox, ConsentCheckbox];
  });

  it('finds nothing to complain of: unticked, ticked, misused (AC-01)', async () => {
    await expect(form).to.be.accessible();
    await tick(first);
    await expect(form).to.be.accessible();
    second.setAttribute('purpose', '');
    await settled();
    await expect(form).to.be.accessible();
  });

  it('is a native checkbox with a label, unticked, and never mixed (CB-01, ALL-18)', () => {
    const input = inputOf(first);
    expect([input.type, input.checked, input.indeterminate]).to.deep.equal([
      'checkbox',
      false,
      false,
    ]);
    expect(first.shadowRoot!.querySelector('label')).to.not.equal(null);
    expect(input.getAttribute('role')).to.equal(null);
  });

  it('reads the notice before the control (ALL-08)', () => {
    const input = inputOf(second);
    const about = second.shadowRoot!.querySelector('#about')!;
    const follows = about.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).not.to.equal(0);
    expect(input.getAttribute('aria-describedby')!.split(' ')).to.include.members(['who', 'about']);
    expect(input.getAttribute('aria-labelledby')!.split(' ')[0]).to.equal('words');
  });

  it('goes from notice to control to links by keyboard, without a trap (AC-02)', async () => {
    const before = await fixture<HTMLElement>(html`<button>before</button>`);
    form.before(before);
    before.focus();
    const visited: string[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({ press: 'Tab' });
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      visited.push(active?.textContent?.trim() || active?.localName || '');
    }
    expect(visited).to.deep.equal([
      'my choices',
      'Privacy notice',
      'input',
      'input',
      'Partners concerned: 2',
      'Send',
    ]);
  });

  it('shows the focus (AC-02)', async () => {
    const before = await fixture<HTMLElement>(html`<button>before</button>`);
    form.before(before);
    before.focus();
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Tab' });
    const input = inputOf(first);
    expect(input.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(input).outlineStyle).not.to.equal('none');
  });

  it('gives the words a target of at least 24 px beside the box (AC-03)', () => {
    for (const box of [first, second]) {
      const label = box.shadowRoot!.querySelector('label')!.getBoundingClientRect();
      const input = inputOf(box).getBoundingClientRect();
      expect(label.height).to.be.at.least(24);
      expect(label.width).to.be.at.least(24);
      expect(label.left - input.right, 'no gap between box and words').to.be.at.most(1);
    }
  });

  it('selects words without ticking', async () => {
    const words = first.shadowRoot!.querySelector('label')!;
    // A page that selects the words as they are clicked stands for a person who drags over them.
    const select = () => getSelection()!.selectAllChildren(first);
    words.addEventListener('mouseup', select);
    await press(words);
    expect(getSelection()!.isCollapsed).to.equal(false);
    expect(first.checked).to.equal(false);
    words.removeEventListener('mouseup', select);
    getSelection()!.removeAllRanges();
    await press(words);
    expect(first.checked).to.equal(true);
  });

  it('follows links among the words without ticking', async () => {
    const link = Object.assign(document.createElement('a'), {
      href: '#there',
      textContent: 'news',
    });
    first.append(link);
    await press(link);
    expect(location.hash).to.equal('#there');
    expect(first.checked).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says what is wrong in a live region that was there before (AC-06)', async () => {
    const region = first.shadowRoot!.querySelector('[role=alert]')!;
    first.setAttribute('purpose', '');
    await settled();
    expect(first.shadowRoot!.querySelector('[role=alert]')).to.equal(region);
    expect(problemOf(first)).to.not.equal('');
  });

  it('keeps the focus when what it was on has arrived by itself (AC-02)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    form.setAttribute('endpoint', endpoint.url);
    await tick(first);
    await submit(form);
    const again = () => first.shadowRoot!.querySelector<HTMLElement>('[data-act=retry]');
    (await eventually(again, 'the failure')).focus();
    comeBack();
    await eventually(() => !again(), 'the answer');
    expect(first.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('focuses the box when a label of the page is clicked, and ticks nothing (ALL-03)', async () => {
    const label = await fixture<HTMLElement>(html`<label for="labelled">Newsletter</label>`);
    first.id = 'labelled';
    await press(label);
    expect(first.checked).to.equal(false);
    expect(first.matches(':focus-within') || document.activeElement === first).to.equal(true);
  });

  const fits = (): void => {
    for (const box of [first, second]) {
      const limit = form.getBoundingClientRect().right + 1;
      for (const part of box.shadowRoot!.querySelectorAll('p,label,input,a')) {
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(limit);
      }
      expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
    }
  };

  it('fits 320 px, with text twice as large and spaced as wide as people ask (AC-04)', async () => {
    form.style.cssText =
      'inline-size: 288px; font-size: 200%; letter-spacing: .12em; word-spacing: .16em; line-height: 1.5';
    await settled();
    fits();
  });

  it('fits the narrowest viewport (AC-04)', async function () {
    await setViewport({ width: 320, height: 256 });
    await settled();
    fits();
    expect(document.documentElement.scrollWidth).to.be.at.most(321);
    await setViewport();
  });

  it('reads from right to left', async () => {
    form.dir = 'rtl';
    await settled();
    const input = inputOf(first).getBoundingClientRect();
    const words = first.shadowRoot!.querySelector('label')!.getBoundingClientRect();
    expect(input.left).to.be.at.least(words.right - 1);
    fits();
  });

  const readable = (box: ConsentCheckbox): void => {
    const color = getComputedStyle(form).color;
    for (const part of box.shadowRoot!.querySelectorAll('p,#about,label')) {
      expect(getComputedStyle(part).color).to.equal(color);
      expect(getComputedStyle(part).opacity).to.equal('1');
      expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(12);
    }
  };

  it('takes the page’s font, colours and accent, so that its contrast is the page’s', async () => {
    form.style.cssText = 'color: rgb(1, 2, 3); font: 20px serif; accent-color: rgb(200, 0, 0)';
    await settled();
    readable(first);
    const input = getComputedStyle(inputOf(first));
    expect(input.accentColor).to.equal('rgb(200, 0, 0)');
    expect(getComputedStyle(first.shadowRoot!.querySelector('label')!).font).to.contain('20px');
  });

  for (const features of [
    { 'forced-colors': 'active' },
    { 'prefers-color-scheme': 'dark' },
    { 'prefers-contrast': 'more' },
    { 'prefers-reduced-motion': 'reduce' },
  ]) {
    it(`holds with ${Object.entries(features).join(' ')} (AC-05, AC-01)`, async function () {
      if (!(await executeServerCommand('emulate', { features }))) this.skip();
      form.style.colorScheme = 'light dark';
      await settled();
      readable(first);
      await expect(form).to.be.accessible();
      for (const part of first.shadowRoot!.querySelectorAll('*')) {
        expect(getComputedStyle(part).animationName).to.equal('none');
        expect(parseFloat(getComputedStyle(part).transitionDuration)).to.equal(0);
      }
      await executeServerCommand('emulate');
    });
  }
});

describe('the language of our own words', () => {
  const lang = document.documentElement.lang;
  afterEach(() => (document.documentElement.lang = lang));

  it('is the page’s, French here, and English where we have none', async () => {
    document.documentElement.lang = 'fr-BE';
    const form = await makeForm(undefined, newsletter);
    const [box] = boxes(form);
    const lines = () => box!.shadowRoot!.querySelector('.who')?.textContent ?? '';
    await eventually(() => lines().includes('Librairie Martin vous demande votre accord.'));
    document.documentElement.lang = 'ja';
    box!.setAttribute('purpose', 'again');
    await eventually(() => lines().includes('Librairie Martin asks for your consent.'));
  });
});
