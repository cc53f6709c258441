import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

/** The harness itself: what other tests call «a person» must be one to the engine. */
describe('a real act', () => {
  let box: HTMLInputElement;
  let clicks: Event[];

  beforeEach(async () => {
    box = await fixture(html`<input type="checkbox" aria-label="tick" />`);
    clicks = [];
    box.addEventListener('click', (event) => clicks.push(event));
  });
  afterEach(() => resetMouse());

  it('of the mouse is trusted and ticks', async () => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    expect(clicks.map(({ isTrusted }) => isTrusted)).to.deep.equal([true]);
    expect(box.checked).to.equal(true);
  });

  it('of the space bar is trusted and ticks', async () => {
    box.focus();
    await sendKeys({ press: ' ' });
    expect(clicks.map(({ isTrusted }) => isTrusted)).to.deep.equal([true]);
    expect(box.checked).to.equal(true);
  });

  it('with a key held down reaches the page', async () => {
    const keys: string[] = [];
    const note = (event: KeyboardEvent): void => {
      keys.push(`${event.type} ${event.key} ${event.shiftKey}`);
    };
    box.addEventListener('keydown', note);
    box.focus();
    await executeServerCommand('chord', ['Shift', 'Home']);
    expect(keys).to.deep.equal(['keydown Shift true', 'keydown Home true']);
  });

  it('can be had in forced colours where the engine allows', async function () {
    const features = { 'forced-colors': 'active' };
    if (!(await executeServerCommand('emulate', { features }))) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await executeServerCommand('emulate');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('is not what a script does', () => {
    box.click();
    expect(clicks.map(({ isTrusted }) => isTrusted)).to.deep.equal([false]);
  });
});
