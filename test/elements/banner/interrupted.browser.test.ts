/** What happens to a banner in the middle of an act, and when nobody answers it. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';
import { eventually, makeEndpoint, settled } from '../page.js';
import { answer, button, choose, drawn, forgetAnswer, isOpen, makeBanner } from './page.js';

/** The page meddles between the two halves of a person's click. */
async function pressWhile(banner: CookieBanner, act: string, meddle: () => void): Promise<void> {
  addEventListener('pointerdown', meddle, { once: true, capture: true });
  const { x, y, width, height } = button(banner, act).getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
  await sendMouse({ type: 'down' });
  await settled();
  await sendMouse({ type: 'up' });
  removeEventListener('pointerdown', meddle, { capture: true });
  await settled();
}

describe('a banner that is moved in the middle of a click', () => {
  const thrown: unknown[] = [];
  const hear = ({ error }: ErrorEvent) => void thrown.push(error);
  beforeEach(() => {
    forgetAnswer();
    thrown.length = 0;
    addEventListener('error', hear);
  });
  afterEach(() => {
    removeEventListener('error', hear);
    forgetAnswer();
  });

  it('takes no yes when it was removed, and asks again where it comes back (ALL-03, ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    const holder = banner.parentElement!;
    await pressWhile(banner, 'give', () => banner.remove());
    expect([answer().yes, await endpoint.stored(), thrown]).to.deep.equal([[], [], []]);
    holder.append(banner);
    await drawn(banner);
    expect(isOpen(banner)).to.equal(true);
    await choose(banner, 'refuse');
    expect(answer().no).to.have.members(['ads', 'analytics']);
    await endpoint.holds(1);
    expect(thrown).to.deep.equal([]);
  });

  it('takes no yes by accident when it was put elsewhere, and any no (ALL-03, ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    const banner = await makeBanner({ endpoint });
    for (const { name, value } of banner.parentElement!.attributes)
      elsewhere.setAttribute(name, value);
    await pressWhile(banner, 'give', () => elsewhere.append(banner));
    await drawn(banner);
    // The person pressed Accept where it still stands: what comes of it is a click, or nothing.
    const { yes, no } = answer();
    expect([yes.length === 0 || yes.length === 2, no, thrown]).to.deep.equal([true, [], []]);
    banner.open();
    await drawn(banner);
    await pressWhile(banner, 'refuse', () => elsewhere.before(banner));
    banner.refuse();
    await eventually(() => answer().no.length === 2, 'the no');
    expect(answer().yes).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
  });
});

describe('a banner whose endpoint never answers', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  it('says so after five seconds, starts nothing meanwhile, and starts it once it was tried again (CK-19, RC-12)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail('silent');
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    script.dataset['consentPurpose'] = 'analytics';
    script.textContent = 'window.ran = true';
    holder.append(script);
    const ran = () => (window as { ran?: boolean }).ran;
    const banner = await makeBanner({ endpoint });
    const told = () => banner.shadowRoot!.textContent;
    await choose(banner, 'give');
    await eventually(() => told().includes('Saving…'), 'the first words');
    expect(told()).not.to.include('Not saved yet');
    await eventually(() => told().includes('Not saved yet'), 'the failure');
    expect([ran(), answer().yes, isOpen(banner)]).to.deep.equal([undefined, [], true]);
    expect(button(banner, 'retry').textContent).to.equal('Retry');
    await choose(banner, 'retry');
    await endpoint.holds(1);
    await eventually(ran, 'the script');
    expect(answer().yes).to.have.members(['ads', 'analytics']);
  });
});

describe('a purpose that is called like something that every object has', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  it('was answered by nobody who did not answer it (RC-07, CK-18)', async () => {
    const today = new Date().toISOString().slice(0, 10);
    document.cookie = `eu-consent=version=2026-11&yes=analytics&date=${today}; Path=/`;
    const endpoint = makeEndpoint();
    const inner = html`
      <consent-purpose purpose="analytics"><b slot="title">Audience.</b> Visits.</consent-purpose>
      <consent-purpose purpose="constructor"><b slot="title">Kits.</b> Plans.</consent-purpose>
    `;
    const banner = await makeBanner({ endpoint, inner });
    banner.open();
    await drawn(banner);
    expect(banner.shadowRoot!.querySelectorAll('li')[1]!.textContent).not.to.include('before');
    await choose(banner, 'refuse');
    const [row] = await endpoint.holds(1);
    const said = row!.payload.decisions.map(({ purpose, initial, state }) => [
      purpose,
      initial,
      state,
    ]);
    expect(said).to.deep.equal([
      ['analytics', 'given', 'withdrawn'],
      ['constructor', 'unset', 'refused'],
    ]);
  });
});
