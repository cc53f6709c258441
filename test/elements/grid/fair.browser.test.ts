/** No script and no page makes a yes: misuse has one outcome, and every attack the same. */
import { expect, fixture, html } from '@open-wc/testing';
import { measure } from '../../../src/elements/internal/banner/weight.js';
import { ALL_OR_NONE } from '../../../src/elements/internal/choice-buttons.js';
import { eventually, makeEndpoint } from '../page.js';
import {
  all,
  box,
  button,
  catalogue,
  cell,
  everything,
  find,
  frames,
  makeGrid,
  news,
  on,
  openGrid,
  ready,
  save,
  says,
  stop,
  tap,
  tickCell,
  told,
} from './page.js';

type Grid = Awaited<ReturnType<typeof makeGrid>>;

const EMAIL = 'news brand email';

const disabled = (grid: Grid): string[] =>
  all<HTMLInputElement>(grid, '[data-cell]')
    .filter((input) => input.matches(':disabled'))
    .map(({ dataset }) => dataset['cell']!);

const row = (attributes: Record<string, string>, title = 'Offers') => {
  const element = document.createElement('consent-purpose');
  for (const [name, value] of Object.entries({ channels: 'email', ...attributes }))
    element.setAttribute(name, value);
  const head = Object.assign(document.createElement('strong'), {
    slot: 'title',
    textContent: title,
  });
  element.append(head, ' Now and then.');
  return element;
};

/** What a page can get wrong, by the code that it is told. */
const MISUSES: [code: string, inner: () => unknown, attributes?: Record<string, string>][] = [
  ['no-stop', () => [news, catalogue]],
  ['not-service', () => [...everything, row({ purpose: 'cart-reminder', basis: 'contract' })]],
  ['not-service', () => [...everything, row({ purpose: 'editorial', basis: 'contract' })]],
  ['not-service', () => [...everything, row({ purpose: 'loyalty', basis: 'contract' })]],
  ['not-service', () => [...everything, row({ purpose: 'win-back', basis: 'contract' })]],
  ['many-purposes', () => [...everything, row({ purpose: 'a b' })]],
  ['no-purpose', () => [...everything, row({})]],
  ['same-purpose', () => [...everything, row({ purpose: 'news' })]],
  ['same-purpose', () => [...everything, row({ purpose: 'more', channels: 'sms sms' })]],
  ['terms', () => [...everything, row({ purpose: 'terms' })]],
  ['unknown-channel', () => [...everything, row({ purpose: 'x', channels: 'pigeon' })]],
  ['unknown-channel', () => [...everything, row({ purpose: 'x', channels: 'device' })]],
  ['unknown-channel', () => [...everything, row({ purpose: 'x', channels: '' })]],
  ['no-partners', () => [...everything, row({ purpose: 'x', party: 'partner' })]],
  ['no-call-terms', () => [...everything, row({ purpose: 'x', channels: 'phone' })]],
  ['unknown-value', () => [...everything, row({ purpose: 'x', basis: 'whim' })]],
  [
    'no-scope',
    () => [...everything, row({ purpose: 'x', basis: 'soft-opt-in', 'purchase-context': 'order' })],
  ],
  ['no-controller', () => everything, { controller: '' }],
  ['no-withdrawal', () => everything, { 'withdraw-href': '' }],
  ['no-privacy', () => everything, { 'privacy-href': '' }],
  ['no-retention', () => everything, { retention: '' }],
  ['no-endpoint', () => everything, { endpoint: '' }],
  ['agent-grid', () => everything, { collection: 'phone', 'agent-id': 'a-7' }],
];

describe('<preference-grid>, misused', () => {
  for (const [code, inner, attributes = {}] of MISUSES)
    it(`takes no yes with ${code}, says so, and lets a no through (ALL-07, PG-01, PG-08)`, async () => {
      const endpoint = makeEndpoint();
      await says(endpoint, cell('news', 'sms'));
      const codes: string[] = [];
      const hear = (event: Event) => codes.push((event as Event & { code: string }).code);
      document.addEventListener('consent-violation', hear);
      const grid = await makeGrid({ endpoint, inner: inner(), attributes });
      document.removeEventListener('consent-violation', hear);
      expect(codes).to.include(code);
      expect(find(grid, '#problem').textContent).to.contain(code);
      expect(disabled(grid)).to.include(EMAIL);
      expect(button(grid, 'give').ariaDisabled).to.equal('true');
      await tap(button(grid, 'give'));
      expect(await endpoint.stored()).to.deep.equal([]);
      for (const child of grid.children) expect(child.checkVisibility()).to.equal(true);
      if (code === 'no-endpoint') return;
      expect(disabled(grid), 'what was given').not.to.include('news brand sms');
      await tickCell(grid, 'news brand sms');
      await save(grid);
      await endpoint.holds(1);
    });

  it('says which agent noted a no, and takes no yes of theirs, whenever the page says it (CB-13, ALL-03)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'sms'));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, EMAIL);
    await tickCell(grid, 'news brand sms');
    grid.parentElement!.setAttribute('collection', 'phone');
    grid.parentElement!.setAttribute('agent-id', 'desk-1');
    await save(grid);
    const [row] = await endpoint.holds(1);
    const { decisions, method, notice } = row!.payload;
    expect(decisions.map(({ channel, state }) => `${channel} ${state}`)).to.deep.equal([
      'sms withdrawn',
    ]);
    expect(method).to.deep.include({
      surface: 'agent-screen',
      actor: 'agent',
      agentId: 'desk-1',
    });
    expect(notice.medium).to.equal('spoken');
  });

  it('is content with a way out elsewhere that names it (PG-01)', async () => {
    const endpoint = makeEndpoint();
    const other = document.createElement('unsubscribe-all');
    other.setAttribute('unsubscribe-for', 'my-grid');
    document.body.append(other);
    const grid = await openGrid({ endpoint, inner: [news], attributes: { id: 'my-grid' } });
    await ready(grid);
    expect(find(grid, '#problem').textContent).to.equal('');
    other.remove();
  });

  it('asks a box for a no without such a law as one that refuses, and blocks the rest (PG-07)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({
      endpoint,
      inner: [stop, news, row({ purpose: 'x', channels: 'sms', basis: 'legitimate-interest' })],
    });
    const refusal = box(grid, 'x brand sms');
    expect([refusal.value, refusal.disabled]).to.deep.equal(['no', false]);
    await tap(refusal);
    await save(grid);
    const [stored] = await endpoint.holds(1);
    expect(stored!.payload.decisions[0]).to.deep.include({ basis: 'consent', state: 'refused' });
  });
});

describe('<preference-grid>, attacked', () => {
  it('takes no yes by a script that presses a button of ours (ALL-03, ALL-19)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    button(grid, 'give').click();
    await tickCell(grid, EMAIL);
    button(grid, 'save').click();
    await frames();
    expect(await endpoint.stored()).to.deep.equal([]);
    expect(on(grid), 'the draft of the person stays').to.deep.equal([EMAIL]);
  });

  it('does not save a draft that a script took off the screen (ALL-11)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, EMAIL);
    box(grid, EMAIL).checked = false;
    await save(grid);
    expect(await endpoint.stored()).to.deep.equal([]);
  });

  it('refuses by script, each row, and what is stored with it (ALL-19)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    const grid = await makeGrid({ endpoint });
    grid.refuse();
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method).to.include({ control: 'script', trusted: false });
    expect(row!.payload.decisions.map(({ state }) => state)).to.deep.equal([
      'withdrawn',
      'refused',
      'refused',
      'refused',
      'objected',
    ]);
  });

  it('starts anew when the browser shows a kept page again, and in a clone (ALL-04)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, EMAIL);
    const clone = grid.cloneNode(true) as Grid;
    grid.after(clone);
    await ready(clone);
    expect(on(clone)).to.deep.equal([]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await frames();
    expect(on(grid)).to.deep.equal([]);
  });

  it('has a pair of equal weight, and one that is meddled with gives no yes (ALL-13, ALL-14, PG-09)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    button(grid, 'give').scrollIntoView({ block: 'center' });
    expect(measure(grid.shadowRoot!, ALL_OR_NONE)!.equal).to.equal(true);
    button(grid, 'refuse').style.opacity = '0.2';
    await tap(button(grid, 'give'));
    expect(await endpoint.stored()).to.deep.equal([]);
    await eventually(() => find(grid, '.plain'), 'the browser’s own style');
    await tap(button(grid, 'refuse'));
    await endpoint.holds(1);
    expect(told(grid)).not.to.contain('Changed elsewhere');
  });

  it('is not disturbed by what a page lays over all it has, and judges what hides one (ALL-14)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const isEqual = () => measure(grid.shadowRoot!, ALL_OR_NONE)!.equal;
    button(grid, 'give').scrollIntoView({ block: 'center' });
    const veil = await fixture<HTMLElement>(html`<div></div>`);
    veil.style.cssText = 'position:fixed;inset:0;background:#00000008;pointer-events:none';
    expect(isEqual(), 'a veil over all').to.equal(true);
    const { left, top, width, height } = button(grid, 'refuse').getBoundingClientRect();
    const lid = await fixture<HTMLElement>(html`<div></div>`);
    lid.style.cssText =
      `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;` +
      'background:white;pointer-events:none';
    expect(isEqual(), 'a lid on one').to.equal(false);
    lid.style.width = '12px';
    expect(isEqual(), 'as small as a pointer').to.equal(true);
    lid.style.width = `${width}px`;
    lid.style.opacity = '0';
    expect(isEqual(), 'a lid that nobody sees').to.equal(true);
  });

  it('does not take Escape, scrolling or leaving for an answer (ALL-05)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, EMAIL);
    window.scrollBy(0, 500);
    const { parentElement } = grid;
    grid.remove();
    parentElement!.append(grid);
    await frames();
    expect(await endpoint.stored()).to.deep.equal([]);
  });
});
