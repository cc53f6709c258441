/** A table where there is room, a list where there is none: the same controls, the same drafts. */
import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { eventually, makeEndpoint } from '../page.js';
import { all, box, button, find, frames, makeGrid, news, on, stop, tap, tickCell } from './page.js';

type Grid = Awaited<ReturnType<typeof makeGrid>>;

const keys = (grid: Grid) => all(grid, '[data-cell]').map(({ dataset }) => dataset['cell']);

async function resize(grid: Grid, width: number): Promise<void> {
  grid.parentElement!.style.inlineSize = `${width}px`;
  const selector = width < 480 ? 'ul' : 'table';
  await eventually(() => find(grid, selector), selector);
  await frames();
}

describe('<preference-grid>, drawn', () => {
  it('is a table with headers for its rows and columns (PG-02)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const [table] = all<HTMLTableElement>(grid, 'table');
    expect(getComputedStyle(table!).display).to.equal('table');
    expect(
      [...table!.querySelectorAll('thead th')].map(({ textContent }) => textContent),
    ).to.deep.equal(['E-mail', 'Text message', 'Telephone']);
    for (const head of table!.querySelectorAll<HTMLTableCellElement>('th'))
      expect(head.scope).to.equal(head.closest('thead') ? 'col' : 'row');
    const row = box(grid, 'news brand sms').closest('tr')!;
    expect(row.querySelector('th')!.abbr).to.equal('New books.');
    const column = [...row.children].indexOf(box(grid, 'news brand sms').closest('td')!);
    expect(table!.tHead!.rows[0]!.cells[column]!.textContent).to.equal('Text message');
  });

  it('is a list of groups below 480 px, with the same controls (PG-02, AC-04)', async () => {
    const endpoint = makeEndpoint();
    const wide = await makeGrid({ endpoint });
    const narrow = await makeGrid({ endpoint, width: 320 });
    expect(find(narrow, 'table')).to.equal(null);
    expect(keys(narrow)).to.deep.equal(keys(wide));
    const groups = all(narrow, 'li > fieldset');
    expect(groups.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'New books.',
      'Offers.',
      'Advice.',
      'Catalogue.',
    ]);
    expect(find(narrow, '#grid').scrollWidth).to.be.at.most(320);
  });

  it('keeps drafts, ticks and the focus when the room changes (PG-02)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    await tickCell(grid, 'news brand sms');
    for (const width of [320, 760, 320]) {
      await resize(grid, width);
      expect(on(grid)).to.deep.equal(['news brand sms']);
      expect(grid.shadowRoot!.activeElement).to.equal(box(grid, 'news brand sms'));
      expect(keys(grid)).to.have.length(5);
    }
  });

  it('keeps the focus in its row, where two rows name the same frequency (PG-02, PG-06)', async () => {
    const reviews = html`<consent-purpose
      purpose="reviews"
      channels="email"
      frequencies="weekly monthly"
      ><strong slot="title">Reviews.</strong> What readers think.</consent-purpose
    >`;
    const grid = await makeGrid({ endpoint: makeEndpoint(), inner: [stop, news, reviews] });
    const radio = () => find(grid, '[aria-label^="Reviews"][data-frequency=monthly]');
    radio().focus();
    await resize(grid, 320);
    expect(grid.shadowRoot!.activeElement).to.equal(radio());
  });

  it('takes a tap on the words of the list too (AC-03)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint(), width: 320 });
    await tap(box(grid, 'news brand sms').nextElementSibling!);
    expect(on(grid)).to.deep.equal(['news brand sms']);
  });

  it('has targets of 24 px, and of 44 px where one answers for all (AC-03)', async () => {
    for (const width of [760, 320]) {
      const grid = await makeGrid({ endpoint: makeEndpoint(), width });
      for (const target of all(grid, 'input,button')) {
        const { width, height } = target.getBoundingClientRect();
        const least = target.matches('.pick, #save') ? 44 : 24;
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(least);
      }
    }
  });

  for (const features of [{}, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }])
    it(`has nothing that axe complains of: ${JSON.stringify(features)} (AC-01, AC-05)`, async function () {
      const can = await executeServerCommand('emulate', { features });
      if (!can && Object.keys(features).length > 0) this.skip();
      try {
        for (const lang of ['en', 'fr'])
          for (const width of [760, 320]) {
            document.documentElement.lang = lang;
            const grid = await makeGrid({ endpoint: makeEndpoint(), width });
            await tickCell(grid, 'news brand email');
            await tap(button(grid, 'save'));
            // The document's own language is what the runner has; ours is that of the words.
            await expect(grid).to.be.accessible();
            grid.parentElement!.remove();
          }
      } finally {
        document.documentElement.lang = 'en';
        await executeServerCommand('emulate', {});
      }
    });
});
