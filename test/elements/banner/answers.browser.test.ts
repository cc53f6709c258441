/** What each button says, where it is kept, and what it does to the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { DOWN, eventually, makeEndpoint, press } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';

interface Row {
  payload: {
    decisions: { purpose: string; state: string; initial: string; channel: string }[];
    method: { surface: string; control: string; trusted: boolean };
    controls?: { act: string; label: string }[];
    presentation: { give: object; refuse: object };
    removed?: string[];
    subject: object;
    notice: { text: string; version?: string };
    signals?: object;
  };
}

const states = (row: unknown) =>
  (row as Row).payload.decisions.map(({ purpose, state }) => `${purpose} ${state}`);

describe('<cookie-banner>, answered', () => {
  beforeEach(forgetAnswer);
  afterEach(forgetAnswer);

  it('refuses with one press, at once, and is recorded (CK-01, ALL-16, RC-08)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'refuse');
    expect(isOpen(banner)).to.equal(false);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
    const [row] = (await endpoint.holds(1)) as unknown as Row[];
    expect(states(row)).to.deep.equal(['analytics refused', 'ads refused']);
    expect(row!.payload.method).to.include({ surface: 'banner', control: 'button', trusted: true });
    expect(row!.payload.subject).to.deep.equal({ idType: 'none', capacity: 'consumer' });
  });

  it('accepts with one press, once the endpoint has it', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    const [row] = (await endpoint.holds(1)) as unknown as Row[];
    expect(states(row)).to.deep.equal(['analytics given', 'ads given']);
    await eventually(() => !isOpen(banner), 'the end of the question');
    expect(answer().yes).to.have.members(['ads', 'analytics']);
  });

  it('records the words, the labels of all buttons, and how the pair was measured', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    const [row] = (await endpoint.holds(1)) as unknown as Row[];
    const { notice, controls, presentation } = row!.payload;
    for (const words of ['Audience. We count visits.', 'The Courier', 'Accept all', 'Refuse all']) {
      expect(notice.text).to.contain(words);
    }
    expect(notice.version).to.equal('2026-11');
    expect(controls).to.deep.equal([
      { act: 'refuse', label: 'Refuse all' },
      { act: 'give', label: 'Accept all' },
      { act: 'adapt', label: 'Customise my choices' },
    ]);
    expect(presentation.give).to.deep.equal(presentation.refuse);
  });

  it('waits with a yes until the endpoint answers, and says so (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    expect(isOpen(banner)).to.equal(true);
    expect(answer()).to.deep.equal({ yes: [], no: [] });
    await eventually(() => find(banner, '#after button'), 'the way to try again');
    expect(find(banner, '#panel').textContent).to.contain('Not saved yet');
    await press(find(banner, '#after button'));
    await endpoint.holds(1);
    await eventually(() => answer().yes.length === 2, 'the answer');
  });

  it('lets a no act at once when the endpoint is down (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail({ status: 500 });
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'refuse');
    expect(answer().no).to.have.members(['ads', 'analytics']);
    await endpoint.holds(1);
  });

  it('asks each purpose on its second layer, every box off until it is saved (CK-02, CK-04)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'open');
    const boxes = [...banner.shadowRoot!.querySelectorAll('input')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await press(boxes[0]!);
    await drawn(banner);
    expect(await endpoint.log()).to.deep.equal([]);
    expect(answer()).to.deep.equal({ yes: [], no: [] });
    await choose(banner, 'adapt');
    const [row] = (await endpoint.holds(1)) as unknown as Row[];
    expect(states(row)).to.deep.equal(['analytics given', 'ads refused']);
    await eventually(() => !isOpen(banner));
    expect(answer()).to.deep.equal({ yes: ['analytics'], no: ['ads'] });
  });

  const TWICE: Record<string, (it: HTMLElement) => Promise<void>> = {
    'a double click': async (it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      for (let i = 0; i < 2; i++) await sendMouse({ type: 'click', position });
    },
    'two Enters': async (it) => {
      it.focus();
      for (let i = 0; i < 2; i++) await sendKeys({ press: 'Enter' });
    },
  };
  for (const [name, twice] of Object.entries(TWICE))
    it(`takes ${name} on «Customise my choices» for no answer (CK-02, ALL-05)`, async () => {
      const endpoint = makeEndpoint();
      const banner = await makeBanner({ endpoint });
      await twice(button(banner, 'open'));
      await eventually(() => find(banner, 'input'), 'the second layer');
      await drawn(banner);
      expect(isOpen(banner)).to.equal(true);
      expect(answer()).to.deep.equal({ yes: [], no: [] });
      expect(await endpoint.log()).to.deep.equal([]);
      await choose(banner, 'refuse');
      expect(isOpen(banner), 'the refusal is there at once').to.equal(false);
    });

  it('takes a double click on an answer, and on the way back to the question, for one (ALL-05, CK-18)', async () => {
    const banner = await makeBanner();
    await TWICE['a double click']!(button(banner, 'refuse'));
    await drawn(banner);
    expect(isOpen(banner), 'answered').to.equal(false);
    await TWICE['a double click']!(find(banner, '#reopen'));
    await drawn(banner);
    expect(isOpen(banner), 'asked again').to.equal(true);
    const control = await fixture<HTMLElement>(html`<button data-consent-reopen>Cookies</button>`);
    const { x, y } = button(banner, 'give').getBoundingClientRect();
    await choose(banner, 'refuse');
    control.style.cssText = `position: fixed; left: ${x}px; top: ${y}px`;
    await TWICE['a double click']!(control);
    await drawn(banner);
    expect(isOpen(banner), 'asked by the page').to.equal(true);
    expect(answer().yes).to.deep.equal([]);
    await choose(banner, 'refuse');
    expect(isOpen(banner), 'the refusal is there at once').to.equal(false);
  });

  it('lets a script refuse by way of the second layer, however quick it is (ALL-16)', async () => {
    const banner = await makeBanner();
    button(banner, 'open').click();
    await eventually(() => find(banner, 'input'), 'the second layer');
    button(banner, 'adapt').click();
    await drawn(banner);
    expect(answer().no).to.have.members(['ads', 'analytics']);
  });

  it('opens nothing where the endpoint took the noes of an answer and not its yes (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail('limited');
    const banner = await makeBanner({ endpoint, attributes: { layout: 'inline' } });
    await press(find(banner, 'input'));
    await choose(banner, 'adapt');
    const [row] = (await endpoint.holds(1)) as unknown as Row[];
    expect(states(row)).to.deep.equal(['ads refused']);
    await eventually(() => find(banner, '#after')?.textContent.trim(), 'what became of it');
    expect(isOpen(banner)).to.equal(true);
    expect(answer().yes).to.deep.equal([]);
  });

  it('shows the purposes with their boxes at once where the layout says so (CK-02, CK-04)', async () => {
    const banner = await makeBanner({ attributes: { layout: 'inline' } });
    expect(banner.shadowRoot!.querySelectorAll('input')).to.have.length(2);
    await choose(banner, 'adapt');
    expect(answer().no).to.have.members(['ads', 'analytics']);
  });

  it('takes leaving for a refusal where that is what the button says, and Escape for nothing (CK-15, ALL-05)', async () => {
    const banner = await makeBanner({ attributes: { leave: '' } });
    button(banner, 'leave').focus();
    await sendKeys({ press: 'Escape' });
    expect(isOpen(banner)).to.equal(true);
    await choose(banner, 'leave');
    expect(answer().no).to.have.members(['ads', 'analytics']);
  });

  it('withdraws what was given: what it stored goes, and the record says what (CK-11, ALL-15)', async () => {
    const endpoint = makeEndpoint();
    const banner = await makeBanner({ endpoint });
    await choose(banner, 'give');
    await eventually(() => !isOpen(banner));
    document.cookie = '_pk_id=1; Path=/';
    document.cookie = 'basket=1; Path=/';
    localStorage.setItem('pk.visit', '1');
    await press(find(banner, '#reopen'));
    await drawn(banner);
    await choose(banner, 'refuse');
    const [last] = (await endpoint.holds(2)) as unknown as Row[];
    expect(states(last)).to.deep.equal(['analytics withdrawn', 'ads withdrawn']);
    expect(last!.payload.removed).to.include.members(['_pk_id', 'pk.visit']);
    expect(document.cookie).not.to.contain('_pk_id');
    expect(localStorage.getItem('pk.visit')).to.equal(null);
    expect(document.cookie, 'what nobody declared').to.contain('basket=1');
    document.cookie = 'basket=; Path=/; Max-Age=0';
  });

  it('does not ask again, until the notice changes, and then says what is new (CK-18)', async () => {
    const first = await makeBanner();
    await choose(first, 'refuse');
    first.parentElement!.remove();
    const second = await makeBanner();
    expect(isOpen(second)).to.equal(false);
    second.parentElement!.remove();
    const third = await makeBanner({ attributes: { 'notice-version': '2027-01' } });
    await eventually(() => isOpen(third), 'the question');
    expect(find(third, '#panel').textContent).to.contain('have changed since your last choice');
  });

  it('keeps a yes and a no equally long, and no identifier (CK-17)', async () => {
    const banner = await makeBanner();
    await choose(banner, 'refuse');
    const no = document.cookie;
    await press(find(banner, '#reopen'));
    await drawn(banner);
    await choose(banner, 'give');
    await eventually(() => answer().yes.length === 2);
    const shape = (cookie: string) => cookie.replace(/&(yes|no)=/g, '&=');
    expect(shape(document.cookie)).to.equal(shape(no));
  });
});
