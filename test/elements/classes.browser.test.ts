/** The elements under names that a site gives them, beside whoever has ours already. */
import { expect, fixture, html } from '@open-wc/testing';
import { ConsentCheckbox, CookieBanner, register } from '../../src/classes.js';
import { eventually } from './page.js';

/** What the page is warned of from now on. */
function listen(): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(String(words[0]));
  after(() => (console.warn = warn));
  return said;
}

describe('ouinon/classes', () => {
  const said = listen();

  it('defines nothing until it is told to', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { register } from '/src/classes.ts';
      const names = () => ['cookie-banner', 'consent-checkbox', 'consent-purpose']
        .map((tag) => Boolean(customElements.get(tag)));
      parent.seen = [names()];
      register();
      parent.seen.push(names());`;
    frame.contentDocument!.body.append(script);
    const page = window as { seen?: boolean[][] };
    await eventually(() => page.seen?.length === 2, 'the page of the frame');
    expect(page.seen).to.deep.equal([
      [false, false, false],
      [true, true, true],
    ]);
    frame.remove();
  });

  it('registers behind prefixes, more than one and more than once (CM-05)', async () => {
    for (const prefix of ['shop-', 'blog-', 'shop-']) register({ prefix });
    const box = await fixture(html`<shop-consent-checkbox></shop-consent-checkbox>`);
    expect(box).to.be.instanceOf(ConsentCheckbox);
    const banner = await fixture(html`
      <blog-cookie-banner
        controller="A"
        privacy-href="/p"
        withdraw-href="/w"
        retention="P6M decision"
      >
        <blog-consent-purpose purpose="ads">Adverts.</blog-consent-purpose>
      </blog-cookie-banner>
    `);
    expect(banner).to.be.instanceOf(CookieBanner);
    await eventually(() => banner.shadowRoot!.querySelector('slot[data-purpose], li slot'), 'it');
    expect(banner.matches(':state(misconfigured)')).to.equal(false);
    expect(said.filter((words) => words.includes('name-taken'))).to.deep.equal([]);
  });

  it('finds the way out of a grid under the same prefix (CM-05, PG-01)', async () => {
    register({ prefix: 'club-' });
    const grid = await fixture(html`
      <club-preference-grid account="reader">
        <club-unsubscribe-all></club-unsubscribe-all>
        <club-consent-purpose purpose="news" channels="email">News.</club-consent-purpose>
      </club-preference-grid>
    `);
    const slot = await eventually(
      () => grid.shadowRoot!.querySelector<HTMLSlotElement>('slot[data-part=stop]'),
      'its place',
    );
    expect(slot.assignedElements()).to.deep.equal([grid.firstElementChild]);
  });

  it('leaves a name to whoever has it, and says who that is (CM-05)', () => {
    const foreign = class extends HTMLElement {};
    const older = class extends HTMLElement {};
    Object.assign(older, { [Symbol.for('ouinon')]: '0.0.1' });
    customElements.define('their-cookie-banner', foreign);
    customElements.define('their-consent-checkbox', older);
    register({ prefix: 'their-' });
    expect(customElements.get('their-cookie-banner')).to.equal(foreign);
    expect(customElements.get('their-consent-checkbox')).to.equal(older);
    expect(customElements.get('their-consent-purpose')).not.to.equal(undefined);
    const [first, second] = said.filter((words) => words.includes('name-taken'));
    expect(first).to.contain('<their-consent-checkbox> is 0.0.1');
    expect(second).to.contain('<their-cookie-banner> is of another package');
  });
});
