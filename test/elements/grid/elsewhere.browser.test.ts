/** Two tabs, a network that fails, a link that is over: a no is never lost, and nothing is hidden. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  comeBack,
  DOWN,
  type Endpoint,
  eventually,
  makeEndpoint,
  press,
  type StoredPayload,
  waiting,
} from '../page.js';
import {
  all,
  button,
  cell,
  find,
  frames,
  makeGrid,
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

const actualites = html`
  <consent-purpose purpose="actualités" channels="email">
    <strong slot="title">Actualités.</strong> Ce qui arrive à la librairie.
  </consent-purpose>
`;

const EMAIL = 'news brand email';
const SMS = 'news brand sms';

/** The next answers about what is stored, by status; 200 asks the endpoint. */
const silences = (endpoint: Endpoint, ...statuses: number[]): Promise<unknown> =>
  fetch(`${endpoint.url}/silences`, { method: 'PUT', body: JSON.stringify(statuses) });

const tokenFor = async (endpoint: Endpoint, issue: object = {}): Promise<string> =>
  (await fetch(`${endpoint.url}/token`, { method: 'POST', body: JSON.stringify(issue) })).text();

const records = async (endpoint: Endpoint, count: number): Promise<StoredPayload[]> =>
  (await endpoint.holds(count)).map(({ payload }) => payload).reverse();

const states = ({ decisions }: StoredPayload): string =>
  decisions.map(({ channel, initial, state }) => `${channel} ${initial} ${state}`).join();

type Grid = Awaited<ReturnType<typeof makeGrid>>;

/** A person changes one cell in a tab. */
async function change(grid: Grid, key: string): Promise<void> {
  await tickCell(grid, key);
  await save(grid);
}

const saved = (grid: Grid): Promise<unknown> =>
  eventually(() => told(grid).includes('is saved'), 'the message');

describe('<preference-grid> in two tabs', () => {
  it('loses nothing where both change something else (PG-10)', async () => {
    const endpoint = makeEndpoint();
    const [one, two] = [await makeGrid({ endpoint }), await makeGrid({ endpoint })];
    await change(one, EMAIL);
    await saved(one);
    await change(two, SMS);
    await saved(two);
    expect(on(await makeGrid({ endpoint }))).to.deep.equal([EMAIL, SMS]);
  });

  it('lets a withdrawal win over what the other tab still shows, and says so (PG-10)', async () => {
    const endpoint = makeEndpoint();
    const first = await makeGrid({ endpoint });
    await change(first, EMAIL);
    await saved(first);
    const [one, two] = [await makeGrid({ endpoint }), await makeGrid({ endpoint })];
    await change(one, EMAIL);
    await saved(one);
    await tap(find(two, '[data-frequency=weekly]'));
    await tickCell(two, SMS);
    await save(two);
    await eventually(() => told(two).includes('Changed elsewhere'), 'the difference');
    expect(told(two)).to.contain('New books. – E-mail – Librairie Martin: No');
    expect(told(two)).not.to.contain('did not take');
    expect(on(two), 'the other draft waits').to.deep.equal([SMS]);
    expect(await endpoint.stored()).to.have.length(2);
    await save(two);
    await saved(two);
    expect(on(await makeGrid({ endpoint }))).to.deep.equal([SMS]);
  });

  it('lets a no through although its yes is refused in the same save (PG-10)', async () => {
    const endpoint = makeEndpoint();
    const first = await makeGrid({ endpoint });
    await change(first, EMAIL);
    await saved(first);
    const [one, two] = [await makeGrid({ endpoint }), await makeGrid({ endpoint })];
    await change(one, SMS);
    await saved(one);
    await change(one, SMS);
    await saved(one);
    await tickCell(two, EMAIL);
    await tickCell(two, SMS);
    await save(two);
    await eventually(() => told(two).includes('Changed elsewhere'), 'the difference');
    const all = await records(endpoint, 4);
    expect(states(all.at(-1)!)).to.equal('email given withdrawn');
    expect(on(two)).to.deep.equal([]);
  });

  it('asks for one thing alone after a stop of everything (PG-10, UA-09)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    const stop = grid.querySelector('unsubscribe-all')!;
    await press(stop.shadowRoot!.querySelector('[data-act=refuse]')!);
    await eventually(() => told(grid).includes('you stopped everything'), 'the message');
    await endpoint.holds(1);
    const again = await makeGrid({ endpoint });
    await new Promise((done) => setTimeout(done, 1100));
    await change(again, EMAIL);
    await saved(again);
    const [, record] = await records(endpoint, 2);
    expect(states(record!)).to.equal('email objected given');
    expect(on(await makeGrid({ endpoint }))).to.deep.equal([EMAIL, 'catalogue brand post']);
  });

  it('shows nothing as agreed to once everything is stopped on the same page (UA-05)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, SMS);
    await press(
      grid.querySelector('unsubscribe-all')!.shadowRoot!.querySelector('[data-act=refuse]')!,
    );
    await frames();
    expect(on(grid)).to.deep.equal(['catalogue brand post']);
  });
});

describe('<preference-grid> without an answer', () => {
  it('says that nothing could be read, keeps refusing, and reads again (PG-10, ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await silences(endpoint, 503);
    const grid = await makeGrid({ endpoint });
    expect(told(grid)).to.contain('could not be loaded');
    await tap(button(grid, 'refuse'));
    const [record] = await records(endpoint, 1);
    expect(record!.decisions.every(({ initial }) => initial === 'unset')).to.equal(true);
    expect(states(record!)).to.contain('sms unset refused');
    await tap(button(grid, 'reload'));
    await eventually(() => !told(grid).includes('could not be loaded'), 'the choices');
    expect(on(grid)).to.deep.equal(['catalogue brand post']);
  });

  for (const width of [760, 320])
    it(`moves nothing when the choices do not come, in ${width} px (PG-10)`, async () => {
      const endpoint = makeEndpoint();
      await silences(endpoint, 503);
      await thinks(endpoint);
      const grid = await openGrid({ endpoint, width });
      await eventually(() => told(grid).includes('Loading your choices'), 'the message');
      await frames();
      const controls = all(grid, 'input, button');
      const places = () => controls.map((it) => it.getBoundingClientRect().y);
      const before = places();
      await says(endpoint);
      await eventually(() => told(grid).includes('could not be loaded'), 'the failure');
      await frames();
      expect(places()).to.deep.equal(before);
    });

  it('shuts out nobody whom the endpoint leaves waiting, and reads what comes late (PG-10, ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await thinks(endpoint);
    const grid = await openGrid({ endpoint });
    await eventually(() => told(grid).includes('could not be loaded'), 'the message');
    await ready(grid);
    await tickCell(grid, SMS);
    await tickCell(grid, SMS);
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(states(record!)).to.equal('sms unset refused');
    await says(endpoint, cell('news', 'email'), cell('news', 'sms'));
    await eventually(() => !told(grid).includes('could not be loaded'), 'the choices');
    expect(on(grid)).to.deep.equal([EMAIL]);
  });

  it('keeps the focus where the person tries again, whatever comes of it (AC-02)', async () => {
    const endpoint = makeEndpoint();
    await silences(endpoint, 503, 503);
    const grid = await makeGrid({ endpoint });
    for (const isOver of [false, true]) {
      button(grid, 'reload').focus();
      await sendKeys({ press: 'Enter' });
      await frames();
      await eventually(() => !button(grid, 'reload') === isOver, 'the answer');
      expect(grid.shadowRoot!.activeElement?.id).to.equal('save');
    }
  });

  it('keeps the focus when what it was on has arrived by itself (AC-02)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await endpoint.fail(DOWN);
    await change(grid, EMAIL);
    await eventually(() => button(grid, 'retry'), 'the failure');
    button(grid, 'retry').focus();
    comeBack();
    await saved(grid);
    expect(grid.shadowRoot!.activeElement?.id).to.equal('save');
  });

  it('refuses one row that nobody could read, by ticking and unticking it (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await silences(endpoint, 503);
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, SMS);
    await tickCell(grid, SMS);
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(states(record!)).to.equal('sms unset refused');
  });

  it('keeps a no that was said while it waited, whatever it then reads (PG-05, PG-10)', async () => {
    const endpoint = makeEndpoint();
    await thinks(endpoint);
    const grid = await openGrid({ endpoint });
    await eventually(() => button(grid, 'refuse'), 'the pair');
    await frames();
    await tap(button(grid, 'refuse'));
    await saved(grid);
    await says(endpoint, cell('news', 'email'), cell('news', 'sms'));
    await ready(grid);
    expect(on(grid)).to.deep.equal(['catalogue brand post']);
    expect(told(grid)).to.contain('is saved');
  });

  it('keeps a stop of everything that came while it waited (UA-05)', async () => {
    const endpoint = makeEndpoint();
    await thinks(endpoint);
    const grid = await openGrid({ endpoint });
    const stopOf = () => grid.querySelector('unsubscribe-all')!.shadowRoot!;
    await eventually(() => stopOf().querySelector('[data-act=refuse]'), 'the stop');
    await frames();
    await press(stopOf().querySelector('[data-act=refuse]')!);
    await endpoint.holds(1);
    await says(endpoint, cell('news', 'email'));
    await ready(grid);
    expect(on(grid)).to.deep.equal(['catalogue brand post']);
    expect(told(grid)).to.contain('you stopped everything');
  });

  it('says what is not saved yet, and sends it again when asked (ALL-16, PG-10, AC-06)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail(DOWN);
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, EMAIL);
    await save(grid);
    await eventually(() => told(grid).includes('Not saved yet. It will'), 'the failure');
    expect(grid.matches(':state(pending)')).to.equal(true);
    await eventually(() => button(grid, 'retry'), 'the way to try again');
    await tap(button(grid, 'retry'));
    expect(grid.shadowRoot!.activeElement?.id, 'no jump to the first box').to.equal('save');
    await saved(grid);
    expect(await endpoint.stored()).to.have.length(1);
    expect(grid.matches(':state(pending)')).to.equal(false);
  });

  it('says what is not saved yet also where a later save is (ALL-16, PG-10)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    await endpoint.fail(DOWN);
    const grid = await makeGrid({ endpoint });
    await change(grid, EMAIL);
    await eventually(() => told(grid).includes('Not saved yet. It will'), 'the failure');
    await change(grid, SMS);
    await endpoint.holds(1);
    await frames();
    expect(told(grid)).to.contain('Not saved yet. It will').and.not.to.contain('is saved');
    expect(grid.matches(':state(pending)')).to.equal(true);
    await tap(button(grid, 'retry'));
    await saved(grid);
    expect(await endpoint.stored()).to.have.length(2);
    expect(grid.matches(':state(pending)')).to.equal(false);
  });

  it('shows a no that waits for its delivery, whatever is stored there yet (ALL-16, PG-05)', async () => {
    const endpoint = makeEndpoint();
    const later = new Date(Date.now() + 60_000).toISOString();
    await says(endpoint, cell('news', 'email'), cell('news', 'sms'));
    await endpoint.fail(DOWN);
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, SMS);
    await change(grid, EMAIL);
    await eventually(() => told(grid).includes('Not saved yet. It will'), 'the failure');
    await says(endpoint, cell('news', 'email'), cell('news', 'sms', { at: later }));
    expect(on(await makeGrid({ endpoint })), 'a newer yes stands').to.deep.equal([SMS]);
    const another = { account: 'reader-8' };
    expect(on(await makeGrid({ endpoint, attributes: another }))).to.deep.equal([EMAIL, SMS]);
    await tap(button(grid, 'retry'));
    await saved(grid);
  });

  it('shows it in whatever letters its purpose is written (ALL-16, PG-05)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('actualités', 'email'));
    await endpoint.fail(DOWN);
    const inner = [stop, actualites];
    const grid = await makeGrid({ endpoint, inner });
    await change(grid, 'actualités brand email');
    await eventually(() => told(grid).includes('Not saved yet. It will'), 'the failure');
    expect(on(await makeGrid({ endpoint, inner }))).to.deep.equal([]);
    comeBack();
    await endpoint.holds(1);
  });

  it('shows a stop of everything that waits for its delivery (ALL-16, UA-05)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    await endpoint.fail(DOWN);
    const grid = await makeGrid({ endpoint });
    const [stop] = grid.getElementsByTagName('unsubscribe-all');
    await press(stop!.shadowRoot!.querySelector('[data-act=refuse]')!);
    await eventually(() => waiting().length === 1, 'the stop that waits');
    const next = await makeGrid({ endpoint });
    expect(on(next)).to.deep.equal(['catalogue brand post']);
    expect(told(next)).to.contain('you stopped everything');
    comeBack();
    await endpoint.holds(1);
  });

  it('takes its tick off again where the site refuses to take the yes (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    await endpoint.fail({ status: 400, body: '{"type":"schema"}' });
    const grid = await makeGrid({ endpoint });
    await change(grid, EMAIL);
    await eventually(() => told(grid).includes('did not take your answer'), 'the failure');
    await eventually(() => on(grid).length === 0, 'the empty box');
  });

  it('shows the table while it waits, with nothing to tick (PG-05)', async () => {
    const endpoint = makeEndpoint();
    const grid = await openGrid({ endpoint });
    await eventually(() => find(grid, '[data-cell]'), 'the table');
    expect(find(grid, '[data-cell]').matches(':disabled')).to.equal(true);
    await ready(grid);
    expect(find(grid, '[data-cell]').matches(':disabled')).to.equal(false);
  });
});

describe('<preference-grid> of a link', () => {
  let here = '';
  beforeEach(() => {
    here = location.href;
  });
  afterEach(() => history.replaceState(null, '', here));

  const open = async (endpoint: Endpoint, token: string): Promise<Grid> => {
    history.replaceState(null, '', `/preferences?token=${token}`);
    return makeGrid({ endpoint, attributes: { account: '' } });
  };

  it('reads and changes with the token, which leaves the address (UA-04, ALL-20)', async () => {
    const endpoint = makeEndpoint();
    const token = await tokenFor(endpoint);
    const grid = await open(endpoint, token);
    expect(location.href).not.to.contain(token);
    await change(grid, EMAIL);
    await saved(grid);
    const [record] = await records(endpoint, 1);
    expect(record!.subject).to.deep.equal({ idType: 'token', id: token, capacity: 'consumer' });
    const again = await makeGrid({ endpoint });
    expect(on(again), 'of the same person, signed in').to.deep.equal([EMAIL]);
  });

  const LINKS: Record<string, (endpoint: Endpoint) => Promise<string>> = {
    expired: (endpoint) => tokenFor(endpoint, { expires: Date.now() - 1000 }),
    foreign: async (endpoint) => `${(await tokenFor(endpoint)).slice(0, -4)}AAAA`,
    'for something else': (endpoint) => tokenFor(endpoint, { use: 'unsubscribe' }),
  };

  for (const [name, link] of Object.entries(LINKS))
    it(`tells nobody anything by a link that is ${name}, and lets a no through (EP-17)`, async () => {
      const endpoint = makeEndpoint();
      const grid = await open(endpoint, await link(endpoint));
      expect(told(grid)).to.contain('cannot tell whose choices');
      await tap(button(grid, 'refuse'));
      await endpoint.holds(1);
    });

  it('does not call saved what a forged link changed for nobody (EP-17)', async () => {
    const endpoint = makeEndpoint();
    const forged = await open(endpoint, await LINKS['foreign']!(endpoint));
    await tap(button(forged, 'refuse'));
    await eventually(() => told(forged).includes('did not take your answer'), 'the failure');
    const expired = await open(endpoint, await LINKS['expired']!(endpoint));
    await tap(button(expired, 'refuse'));
    await saved(expired);
  });
});
