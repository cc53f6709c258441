/** Where the focus is when the question is asked again, and after its answer: by keyboard alone. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { comeBack, DOWN, eventually, makeEndpoint } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';

/** What has the focus, through every shadow root. */
function active(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** A person walks to a control from what has the focus, and presses it. */
async function go(control: HTMLElement): Promise<void> {
  for (let i = 0; i < 30 && active() !== control; i++) await sendKeys({ press: 'Tab' });
  expect(active()).to.equal(control);
  await sendKeys({ press: 'Enter' });
}

/** The page with its own control in a component, as a site's footer may be one. */
async function makeFooter(): Promise<HTMLElement> {
  const footer = await fixture<HTMLElement>(html`<div></div>`);
  const control = document.createElement('button');
  control.dataset['consentReopen'] = '';
  control.textContent = 'Cookies';
  footer.attachShadow({ mode: 'open' }).append(control);
  return control;
}

describe('the focus of a banner', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  it('is on the question that a control of ours asks again, and then on what is told beside it (AC-02, CK-09)', async () => {
    const page = await fixture<HTMLElement>(html`<button>of the page</button>`);
    const banner = await makeBanner();
    await choose(banner, 'refuse');
    page.focus();
    await go(find(banner, '#reopen'));
    await eventually(() => active() === find(banner, '#panel'), 'the focus on the question');
    await go(button(banner, 'refuse'));
    await eventually(() => !isOpen(banner), 'the end of the question');
    await drawn(banner);
    expect(active()?.id).to.equal('told');
    await sendKeys({ press: 'Tab' });
    expect(active()?.id).to.equal('reopen');
  });

  it('is on the question that a control of the page asks again, and then on that control (AC-02, CK-09)', async () => {
    const page = await fixture<HTMLElement>(html`<button>of the page</button>`);
    const control = await makeFooter();
    const banner = await makeBanner();
    await choose(banner, 'refuse');
    page.focus();
    await go(control);
    await eventually(() => active() === find(banner, '#panel'), 'the focus on the question');
    await go(button(banner, 'give'));
    await eventually(() => answer().yes.length === 2, 'the yes');
    await drawn(banner);
    expect(active()).to.equal(control);
  });

  it('stays with the banner once it is answered, and a second press of the key asks nothing again (AC-02, CK-18)', async () => {
    const banner = await makeBanner();
    button(banner, 'refuse').focus();
    for (const press of ['Enter', 'Enter']) {
      await sendKeys({ press });
      await drawn(banner);
      expect(active()?.id).to.equal('told');
    }
  });

  it('stays with the banner when what it was on has arrived by itself (AC-02)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'refuse');
    await eventually(() => button(banner, 'retry'), 'the failure');
    button(banner, 'retry').focus();
    comeBack();
    await eventually(() => !button(banner, 'retry'), 'the answer');
    expect(active()?.id).to.equal('told');
  });

  it('stays with the banner when its answer is sent again (AC-02)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN, DOWN);
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'refuse');
    await eventually(() => button(banner, 'retry'), 'the failure');
    button(banner, 'retry').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(banner);
    expect(document.activeElement).to.equal(banner);
    await eventually(() => button(banner, 'retry'), 'another failure');
    // The way back is gone, and what is told has the focus.
    find(banner, '#reopen').remove();
    banner.focus();
    expect(active()).to.equal(find(banner, '#told'));
  });

  it('is left alone by a page that opens the question before anyone did anything (CK-13)', async () => {
    const page = await fixture<HTMLElement>(html`<button>of the page</button>`);
    const banner = await makeBanner();
    await choose(banner, 'refuse');
    page.focus();
    const value = { isActive: false, hasBeenActive: false };
    Object.defineProperty(navigator, 'userActivation', { value, configurable: true });
    banner.open();
    await drawn(banner);
    Reflect.deleteProperty(navigator, 'userActivation');
    expect(isOpen(banner)).to.equal(true);
    expect(active()).to.equal(page);
  });
});
