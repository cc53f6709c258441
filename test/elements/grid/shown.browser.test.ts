/** What a person meets when they open the page: who asks, what they said, and nothing more. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { eventually, makeEndpoint } from '../page.js';
import {
  accountOf,
  all,
  box,
  button,
  cell,
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
  thinks,
  tickCell,
  told,
} from './page.js';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

const remarkOf = (grid: Parameters<typeof box>[0], key: string): string => {
  const id = box(grid, key).getAttribute('aria-describedby');
  return id ? find(grid, `[id="${id}"]`).textContent.trim() : '';
};

/** What is stored of a cell, whether its box is then on, and what is said beside it. */
const STORED: [name: string, stored: object[], shown: boolean, remark: RegExp][] = [
  ['nothing', [], false, /^$/],
  ['a yes', [cell('news', 'email')], true, /^$/],
  ['a renewed yes', [cell('news', 'email', { state: 'renewed' })], true, /^$/],
  ['a yes without its record', [cell('news', 'email', { record: undefined })], false, /again/],
  ['a refusal', [cell('news', 'email', { state: 'refused' })], false, /^$/],
  ['a withdrawal', [cell('news', 'email', { state: 'withdrawn' })], false, /^$/],
  ['an objection', [cell('news', 'email', { state: 'objected' })], false, /^$/],
  ['an open question', [cell('news', 'email', { state: 'unanswered' })], false, /^$/],
  ['a request that waits', [cell('news', 'email', { state: 'requested' })], false, /confirmation/],
  ['what has expired', [cell('news', 'email', { state: 'expired' })], false, /ended/],
  ['what was invalidated', [cell('news', 'email', { state: 'invalidated' })], false, /again/],
  ['an old list’s claim', [cell('news', 'email', { state: 'unknown' })], false, /again/],
  ['a yes in doubt', [cell('news', 'email', { renew: true })], false, /again/],
  ['a yes for the other file', [cell('news', 'email', { capacity: 'professional' })], false, /^$/],
  ['a yes whose end is over', [cell('news', 'email', { validUntil: inDays(-1) })], false, /ended/],
];

describe('<preference-grid>, opened', () => {
  for (const [name, stored, shown, remark] of STORED)
    it(`shows ${name} as ${shown ? 'a tick' : 'no tick'} (PG-05)`, async () => {
      const endpoint = makeEndpoint();
      await says(endpoint, ...stored);
      const grid = await makeGrid({ endpoint });
      expect(on(grid)).to.deep.equal(shown ? ['news brand email'] : []);
      expect(remarkOf(grid, 'news brand email')).to.match(remark);
    });

  it('shows no tick where a stored yes was for fewer partners than are asked now (PG-05)', async () => {
    const endpoint = makeEndpoint();
    const offers = (partyIds: string[]) => cell('offers', 'email', { party: 'partner', partyIds });
    await says(endpoint, offers(['acme']));
    const some = await makeGrid({ endpoint });
    expect(on(some)).to.deep.equal([]);
    await says(endpoint, offers(['acme', 'globex', 'initech']));
    expect(on(await makeGrid({ endpoint }))).to.deep.equal(['offers partner email']);
  });

  it('shows everything as stopped after a stop of everything, and says so (PG-05)', async () => {
    const endpoint = makeEndpoint();
    await fetch(`${endpoint.url}/says`, {
      method: 'PUT',
      body: JSON.stringify({ stopped: true, cells: [] }),
    });
    const grid = await makeGrid({ endpoint });
    expect(on(grid), 'the box of the objection alone').to.deep.equal(['catalogue brand post']);
    expect(told(grid)).to.contain('you stopped everything');
  });

  it('shows a no to a whole channel where nobody spoke of less, and a tick ends it there (PG-05)', async () => {
    const endpoint = makeEndpoint();
    await says(
      endpoint,
      ...['email', 'post'].map((channel) => cell('*', channel, { state: 'objected' })),
      cell('news', 'sms'),
    );
    const grid = await makeGrid({ endpoint });
    expect(on(grid)).to.deep.equal(['news brand sms', 'catalogue brand post']);
    await tickCell(grid, 'news brand email');
    await save(grid);
    const [{ payload } = {}] = await endpoint.holds(1);
    expect(
      payload?.decisions.map(({ purpose, initial, state }) => [purpose, initial, state]),
    ).to.deep.equal([['news', 'objected', 'given']]);
  });

  it('says until when a call may come, and is off the day after (PG-12)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('calls', 'phone', { validUntil: inDays(300) }));
    const grid = await makeGrid({ endpoint });
    expect(on(grid)).to.deep.equal(['calls brand phone']);
    const day = new Date(Date.now() + 300 * DAY).getUTCFullYear();
    expect(remarkOf(grid, 'calls brand phone')).to.match(new RegExp(`^until .*${day}$`));
    const real = Date.now;
    Date.now = () => real() + 365 * DAY;
    try {
      const later = await makeGrid({ endpoint });
      expect(on(later)).to.deep.equal([]);
      expect(remarkOf(later, 'calls brand phone')).to.equal('has ended');
    } finally {
      Date.now = real;
    }
  });

  it('asks for the counting of opened mails in a row of its own (PG-12)', async () => {
    const tracking = html`<consent-purpose purpose="email-open-tracking" channels="email">
      <strong slot="title">Reading statistics.</strong> Whether you open our mails.
    </consent-purpose>`;
    const grid = await makeGrid({ endpoint: makeEndpoint(), inner: [stop, news, tracking] });
    expect(box(grid, 'email-open-tracking brand email').ariaLabel).to.contain('Reading statistics');
  });

  it('has a name for each control that no other has: purpose, channel and party (PG-04)', async () => {
    const endpoint = makeEndpoint();
    for (const width of [760, 320]) {
      const grid = await makeGrid({ endpoint, width });
      const names = all(grid, 'input').map(({ ariaLabel }) => ariaLabel!);
      expect(new Set(names).size).to.equal(names.length);
      expect(names).to.include('New books. – E-mail – Librairie Martin');
      expect(names).to.include('Offers. – E-mail – our partners');
    }
  });

  it('has one control for each purpose, channel and party, and none that moves several (PG-03)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const keys = all(grid, '[data-cell]').map(({ dataset }) => dataset['cell']);
    expect(keys).to.deep.equal([
      'news brand email',
      'news brand sms',
      'offers partner email',
      'calls brand phone',
      'catalogue brand post',
    ]);
    expect(all(grid, 'th input')).to.deep.equal([]);
  });

  it('keeps ticks for a yes and ticks for a no in groups apart, and says what each means (PG-07)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const [yes, no] = all(grid, '[data-group]');
    expect(yes!.querySelector('legend')!.textContent).to.contain('An empty box means no');
    expect(no!.querySelector('legend')!.textContent).to.contain('To refuse, tick the box');
    const valuesIn = (group: Element) =>
      new Set([...group.querySelectorAll<HTMLInputElement>('[data-cell]')].map((it) => it.value));
    expect([...valuesIn(yes!)]).to.deep.equal(['yes']);
    expect([...valuesIn(no!)]).to.deep.equal(['no']);
  });

  it('tells of service messages in words, without a control (PG-08)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const slot = find(grid, 'slot[data-part=services]') as HTMLSlotElement;
    expect(slot.assignedElements()[0]!.textContent).to.contain('Your orders.');
    expect(slot.parentElement!.querySelector('input')).to.equal(null);
    expect(slot.parentElement!.textContent).to.contain('go on in any case');
  });

  it('starts with no frequency and no topic, and the least is not chosen either (PG-06)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const options = all<HTMLInputElement>(grid, '[data-frequency],[data-topic]');
    expect(options.map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(options.map((it) => it.nextElementSibling!.textContent)).to.deep.equal([
      ...['every week', 'every month', 'no preference'],
      ...['crime novels', "children's books"],
    ]);
  });

  it('shows the frequency and the topics of a yes that is stored (PG-06, PG-05)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email', { frequency: 'monthly', topics: ['crime'] }));
    const grid = await makeGrid({ endpoint });
    const options = all<HTMLInputElement>(grid, '[data-frequency],[data-topic]');
    expect(options.map(({ checked }) => checked)).to.deep.equal([false, true, false, true, false]);
  });

  it('reads what is stored with one request, that names nobody (ALL-01)', async () => {
    const endpoint = makeEndpoint();
    await makeGrid({ endpoint });
    const log = (await endpoint.log()) as unknown as { to: string; body: string }[];
    expect(log.map(({ to }) => to)).to.deep.equal([`${endpoint.url}/state`]);
    expect(JSON.parse(log[0]!.body)).to.deep.equal({});
  });

  it('reflects nothing that a person said in an attribute (ALL-20)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email', { frequency: 'weekly', topics: ['crime'] }));
    const grid = await makeGrid({ endpoint });
    expect(grid.getAttributeNames().sort()).to.deep.equal(['id', 'lang']);
    for (const input of all(grid, 'input')) {
      expect(input.hasAttribute('checked'), input.outerHTML).to.equal(false);
    }
  });

  for (const [name, width] of Object.entries({ table: 760, list: 320 }))
    it(`says that it is loading, and moves nothing when the choices come: ${name}`, async () => {
      const endpoint = makeEndpoint();
      await thinks(endpoint);
      const grid = await openGrid({ endpoint, width });
      await eventually(() => told(grid).includes('Loading your choices'), 'the message');
      await frames();
      const places = () =>
        [...all(grid, 'input, button')].map((it) => it.getBoundingClientRect().y);
      const before = places();
      await says(
        endpoint,
        cell('news', 'email'),
        cell('calls', 'phone', { validUntil: inDays(200) }),
        cell('offers', 'email', { party: 'partner', partyIds: ['acme', 'globex'] }),
      );
      await eventually(() => on(grid).length === 3, 'the choices');
      await frames();
      expect(places()).to.deep.equal(before);
    });

  it('shows the site’s words before anything of ours (ALL-08, ALL-09, ALL-10)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const [who, first] = [find(grid, '#who'), find(grid, '[data-cell]')];
    expect(who.compareDocumentPosition(first)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(who.textContent).to.contain('Librairie Martin');
    expect([...who.querySelectorAll('a')].map(({ pathname }) => pathname)).to.deep.equal([
      '/preferences',
      '/privacy',
    ]);
    for (const element of grid.children)
      expect(element.checkVisibility(), element.outerHTML).to.equal(true);
  });

  it('says whose choices it cannot tell, and asks nobody (UA-08)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint, attributes: { account: '' } });
    expect(told(grid)).to.contain('cannot tell whose choices');
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('takes no yes while nobody is known, and one as soon as somebody is (ALL-11, PG-02)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint, attributes: { account: '' } });
    await tickCell(grid, 'news brand email');
    await save(grid);
    await tap(button(grid, 'give'));
    expect(on(grid)).to.deep.equal([]);
    expect(button(grid, 'give').ariaDisabled).to.equal('true');
    expect(told(grid)).not.to.contain('saved');
    expect(await endpoint.log()).to.deep.equal([]);
    grid.setAttribute('account', accountOf(endpoint));
    await eventually(() => !told(grid).includes('cannot tell'), 'the choices');
    await ready(grid);
    await tickCell(grid, 'news brand email');
    await save(grid);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('given');
  });

  it('lets a no of somebody unknown through, and says that nobody is known (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint, attributes: { account: '' } });
    await tap(button(grid, 'refuse'));
    const [row] = await endpoint.holds(1);
    const { subject, decisions } = row!.payload;
    expect(subject.idType).to.equal('none');
    for (const { state } of decisions) expect(state).to.match(/refused|objected/);
    expect(told(grid)).to.contain('cannot tell whose choices');
  });
});
