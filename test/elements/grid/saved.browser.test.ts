/** What a save says: the cells that changed, what stops something first, and nothing beside. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Endpoint, eventually, makeEndpoint, type StoredPayload } from '../page.js';
import {
  accountOf,
  all,
  box,
  button,
  cell,
  find,
  frames,
  makeGrid,
  on,
  save,
  says,
  stop,
  tap,
  tickCell,
  told,
} from './page.js';

type Grid = Awaited<ReturnType<typeof makeGrid>>;

/** Records only, oldest first. */
const records = async (endpoint: Endpoint, count: number): Promise<StoredPayload[]> =>
  (await endpoint.holds(count)).map(({ payload }) => payload).reverse();

const decisions = ({ decisions }: StoredPayload): string[] =>
  decisions.map(({ purpose, channel, party, initial, state }) =>
    [purpose, channel, party, initial, state].join(' '),
  );

const saved = (grid: Grid): Promise<unknown> =>
  eventually(() => told(grid).includes('is saved'), 'the message');

const choose = (grid: Grid, words: string): Promise<void> =>
  tap(find(grid, `[data-frequency][aria-label$="${words}"]`));

describe('<preference-grid>, saved', () => {
  it('sends nothing before it is saved, then the one cell that was ticked (PG-03, PG-10)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    expect(on(grid)).to.deep.equal(['news brand email']);
    expect(told(grid)).to.contain('Not saved yet: 1');
    expect(await endpoint.stored()).to.deep.equal([]);
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(decisions(record!)).to.deep.equal(['news email brand unset given']);
    expect(record!.method).to.deep.equal({
      surface: 'grid',
      control: 'checkbox',
      actor: 'data-subject',
      trusted: true,
    });
    expect(record!.subject).to.deep.equal({
      idType: 'account',
      id: accountOf(endpoint),
      capacity: 'consumer',
    });
    await saved(grid);
    expect(told(grid)).not.to.contain('Not saved yet');
  });

  it('offers the changed rows and the stop of everything, in the words of the screen (PG-01, EP-08)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'offers partner email');
    await save(grid);
    const [{ offered, notice, controls, decisions: said }] = (await records(endpoint, 1)) as [
      StoredPayload,
    ];
    expect(offered).to.deep.equal([
      {
        ...{ purpose: 'news', channel: 'email', party: 'brand' },
        label: 'New books. – E-mail – Librairie Martin',
      },
      {
        ...{ purpose: 'offers', channel: 'email', party: 'partner' },
        label: 'Offers. – E-mail – our partners',
      },
      {
        ...{ purpose: '*', channel: '*', party: '*' },
        label: 'I unsubscribe from all communications',
      },
    ]);
    expect(said[1]!.partyIds).to.deep.equal(['acme', 'globex']);
    for (const { label } of offered) expect(notice.text).to.contain(label);
    for (const words of [
      'What arrived in the shop',
      'What our partners sell',
      'An empty box means no',
      'Partners concerned: 2',
    ])
      expect(notice.text).to.contain(words);
    for (const words of ['A bookseller calls', 'printed catalogue', 'Loading'])
      expect(notice.text, 'what did not change').not.to.contain(words);
    expect(controls!.map(({ act }) => act)).to.deep.equal(['refuse', 'give', 'adapt']);
  });

  it('withdraws by the same box and as many acts as it took to give (ALL-15)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await save(grid);
    await records(endpoint, 1);
    await tickCell(grid, 'news brand email');
    await save(grid);
    const [, record] = await records(endpoint, 2);
    expect(decisions(record!)).to.deep.equal(['news email brand given withdrawn']);
    expect(record!.erasure).to.equal('purpose-data');
  });

  it('sends what stops something first, in a record of its own (PG-10)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand sms');
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'catalogue brand post');
    await save(grid);
    const [first, second] = await records(endpoint, 2);
    expect(decisions(first!)).to.deep.equal([
      'news email brand given withdrawn',
      'catalogue post brand unset objected',
    ]);
    expect(decisions(second!)).to.deep.equal(['news sms brand unset given']);
    const log = (await endpoint.log()).filter(({ body }) => body.length > 100);
    expect(log.map(({ status }) => status)).to.deep.equal([201, 201]);
  });

  it('tells the page once of each act (RC-01)', async () => {
    const grid = await makeGrid({ endpoint: makeEndpoint() });
    const told: string[] = [];
    grid.addEventListener('consent-change', ({ purpose }) => told.push(purpose));
    for (const key of ['news brand sms', 'news brand sms', 'catalogue brand post'])
      await tickCell(grid, key);
    expect(told).to.deep.equal(['news', 'news', 'catalogue']);
  });

  it('makes no record of a box that was ticked and unticked again (RC-01)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'news brand email');
    await save(grid);
    expect(told(grid)).to.contain('Nothing has changed');
    expect(await endpoint.stored()).to.deep.equal([]);
  });

  it('takes a yes at once after a no, and lets it count (PG-10)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    const key = 'news brand email';
    for (const count of [1, 2, 3]) {
      await tickCell(grid, key);
      await save(grid);
      await records(endpoint, count);
    }
    const [, no, yes] = await records(endpoint, 3);
    expect(yes!.iat).to.be.greaterThan(no!.iat);
    const again = await makeGrid({ endpoint });
    expect(on(again)).to.deep.equal([key]);
  });

  describe('with a yes that waits for its second', () => {
    const said = Math.floor(Date.now() / 1000) * 1000;
    let endpoint: Endpoint;
    let grid: Grid;

    beforeEach(async () => {
      endpoint = makeEndpoint();
      const no = { state: 'refused', at: new Date(said).toISOString() };
      await says(endpoint, cell('news', 'email', no));
      grid = await makeGrid({ endpoint });
      await tickCell(grid, 'news brand email');
    });

    /** A person saves in the very second of the no, and at once something else happens. */
    const saveAnd = async (happen: () => void) => {
      const { now } = Date;
      const goOn = () => {
        Date.now = now;
        happen();
      };
      addEventListener('click', () => (Date.now = () => said), { capture: true, once: true });
      grid.addEventListener('click', goOn, { once: true });
      await save(grid);
    };

    it('lets no yes follow a stop of everything (UA-05)', async () => {
      await saveAnd(() => grid.querySelector('unsubscribe-all')!.stop());
      await eventually(() => told(grid).includes('you stopped everything'), 'the message');
      await new Promise((done) => setTimeout(done, 1_500));
      const [record] = await records(endpoint, 1);
      expect(record!.scope).to.equal('all');
      expect(on(grid)).to.deep.equal(['catalogue brand post']);
      expect(grid.matches(':state(pending)')).to.equal(false);
    });

    it('records the words of the press (ALL-11)', async () => {
      const title = grid.querySelector('[purpose=news] strong')!;
      await saveAnd(() => (title.textContent = 'Everything, to everyone.'));
      const [{ notice, offered }] = (await records(endpoint, 1)) as [StoredPayload];
      expect(offered[0]!.label).to.equal('New books. – E-mail – Librairie Martin');
      expect(notice.text).to.contain('New books.').and.not.to.contain('to everyone');
    });
  });

  it('asks for an objection with a tick, and lifts it with the same box (PG-07, CB-03)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'catalogue brand post');
    await save(grid);
    await records(endpoint, 1);
    await tickCell(grid, 'catalogue brand post');
    await save(grid);
    const [no, yes] = await records(endpoint, 2);
    expect(decisions(no!)).to.deep.equal(['catalogue post brand unset objected']);
    expect(no!.decisions[0]!.basis).to.equal('legitimate-interest');
    expect(decisions(yes!)).to.deep.equal(['catalogue post brand objected objection-lifted']);
  });

  it('dates a yes to calls, at most a year ahead (PG-12, CB-10)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'calls brand phone');
    await save(grid);
    const [record] = await records(endpoint, 1);
    const { validUntil, frequency } = record!.decisions[0]!;
    const days = (Date.parse(validUntil!) - Date.now()) / 86_400_000;
    expect(days).to.be.within(364, 366);
    expect(frequency).to.equal('once a month');
    expect(record!.notice.text).to.contain('No commercial call is made without your prior consent');
  });

  it('grants nothing by a frequency or a topic, and says so (PG-06)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    await choose(grid, 'every week');
    await tap(all(grid, '[data-topic]')[0]!);
    expect(find(grid, '.preferences').textContent).to.contain('counts once a box');
    await save(grid);
    expect(told(grid)).to.contain('Nothing has changed');
    expect(await endpoint.stored()).to.deep.equal([]);
    await tickCell(grid, 'news brand email');
    await save(grid);
    const [record] = await records(endpoint, 1);
    const { frequency, topics, state } = record!.decisions[0]!;
    expect({ frequency, topics, state }).to.deep.equal({
      frequency: 'weekly',
      topics: ['crime'],
      state: 'given',
    });
    expect(record!.notice.text).to.contain('How often: every week');
    expect(record!.notice.text).to.contain('Topics: crime novels');
  });

  it('says of a yes that stands how often it is wanted, and no more (PG-06)', async () => {
    const endpoint = makeEndpoint();
    const validUntil = new Date(Date.now() + 86_400_000).toISOString();
    await says(endpoint, cell('news', 'email', { topics: ['crime'], validUntil }));
    const grid = await makeGrid({ endpoint });
    await choose(grid, 'every month');
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(decisions(record!)).to.deep.equal(['news email brand given given']);
    expect(record!.decisions[0]).to.deep.include({ frequency: 'monthly', topics: ['crime'] });
    expect(record!.decisions[0]!.validUntil, 'not prolonged').to.equal(validUntil);
  });

  it('takes «none of these topics» for that, and for no stop of anything else (PG-06, A-04)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email', { topics: ['crime', 'children'] }));
    const grid = await makeGrid({ endpoint });
    await tap(find(grid, '.choices button'));
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(record!.scope).to.equal('item');
    expect(decisions(record!)).to.deep.equal(['news email brand given given']);
    expect(record!.decisions[0]!.topics).to.deep.equal([]);
  });

  it('never takes an emptied grid for a stop of everything (A-04, A-12)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'), cell('news', 'sms'));
    const grid = await makeGrid({ endpoint });
    for (const key of on(grid)) await tickCell(grid, key);
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(record!.scope).to.equal('item');
    expect(decisions(record!)).to.deep.equal([
      'news email brand given withdrawn',
      'news sms brand given withdrawn',
    ]);
  });

  it('asks anew what is in doubt: a tick renews it, and names what it renews (PG-11)', async () => {
    const endpoint = makeEndpoint();
    const old = cell('news', 'email', { renew: true });
    const other = { renew: true, record: '01939c2e-0000-7000-8000-000000000002' };
    await says(endpoint, old, cell('news', 'sms', other), cell('calls', 'phone', { renew: true }));
    const grid = await makeGrid({ endpoint });
    expect(on(grid)).to.deep.equal([]);
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'news brand sms');
    await save(grid);
    const both = await records(endpoint, 2);
    expect(both.flatMap(decisions)).to.have.members([
      'news email brand given renewed',
      'news sms brand given renewed',
    ]);
    expect(both.map(({ links }) => links!.supersedes)).to.have.members([old.record, other.record]);
    expect(both.flatMap(decisions).join(), 'unanswered stays as it is').not.to.contain('calls');
  });

  it('withdraws what is in doubt where the person says no to it (PG-11)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email', { renew: true }));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'news brand email');
    await save(grid);
    const [record] = await records(endpoint, 1);
    expect(decisions(record!)).to.deep.equal(['news email brand given withdrawn']);
  });

  it('records each row when everything is refused, or accepted (PG-09)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'), cell('news', 'sms', { state: 'refused' }));
    const grid = await makeGrid({ endpoint });
    await tap(button(grid, 'refuse'));
    const [no] = await records(endpoint, 1);
    expect(decisions(no!)).to.deep.equal([
      'news email brand given withdrawn',
      'offers email partner unset refused',
      'calls phone brand unset refused',
      'catalogue post brand unset objected',
    ]);
    expect(no!.method.control).to.equal('button');
    expect(no!.scope).to.equal('item');
    await tap(button(grid, 'give'));
    const [, yes] = await records(endpoint, 2);
    expect(decisions(yes!)).to.deep.equal([
      'news email brand withdrawn given',
      'news sms brand refused given',
      'offers email partner refused given',
      'calls phone brand refused given',
      'catalogue post brand objected objection-lifted',
    ]);
    expect(yes!.presentation!.give).to.deep.equal(yes!.presentation!.refuse);
  });

  it('ends every drafted yes by a no to all, and every drafted no by a yes to all (PG-03, PG-09)', async () => {
    const endpoint = makeEndpoint();
    const no = { state: 'refused' };
    await says(endpoint, cell('news', 'email', no), cell('news', 'sms'));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await tap(button(grid, 'refuse'));
    expect(on(grid)).to.deep.equal(['catalogue brand post']);
    expect(told(grid)).not.to.contain('Not saved yet:');
    await saved(grid);
    await tap(button(grid, 'give'));
    await records(endpoint, 2);
    const given = on(grid);
    expect(given).to.include('news brand sms').and.not.to.include('catalogue brand post');
    await tickCell(grid, 'news brand sms');
    await tap(button(grid, 'give'));
    expect(on(grid)).to.deep.equal(given);
    await save(grid);
    expect(told(grid)).to.contain('Nothing has changed');
    expect(await endpoint.stored()).to.have.length(2);
  });

  it('keeps a copy of each record with its receipt for the person (EP-16)', async () => {
    const endpoint = makeEndpoint();
    await says(endpoint, cell('news', 'email'));
    const grid = await makeGrid({ endpoint });
    await tickCell(grid, 'news brand email');
    await tickCell(grid, 'news brand sms');
    await save(grid);
    await saved(grid);
    const link = find(grid, 'a[download="consents.json"]') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Download my receipts');
    const copies = (await (await fetch(link.href)).json()) as { record: string; receipt: string }[];
    const rows = await endpoint.stored();
    expect(copies.map(({ record }) => record)).to.have.members(rows.map(({ jws }) => jws));
    expect(copies.every(({ receipt }) => receipt.split('.').length === 3)).to.equal(true);
  });

  it('splits a save that is large: each record can be sent, and no cell is said twice (PG-09, RC-10)', async () => {
    const endpoint = makeEndpoint();
    const long = 'Ce que nos libraires ont à raconter, à la librairie et ailleurs. '.repeat(4);
    const rows = Array.from({ length: 40 }, (_, i) => {
      const row = document.createElement('consent-purpose');
      row.setAttribute('purpose', `purpose-number-${i}`);
      row.setAttribute('channels', 'email sms push post messaging');
      const title = Object.assign(document.createElement('strong'), { slot: 'title' });
      title.textContent = `Une rubrique assez longue, numéro ${i}`;
      row.append(title, long);
      return row;
    });
    const grid = await makeGrid({ endpoint, inner: [stop, ...rows] });
    await tap(button(grid, 'give'));
    await eventually(() => told(grid).includes('is saved'), 'the message', 60_000);
    const all = await endpoint.stored();
    expect(all.length).to.be.greaterThan(2);
    for (const { jws, payload } of all) {
      expect(jws.length).to.be.at.most(40_000);
      expect(new TextEncoder().encode(payload.notice.text).length).to.be.at.most(16_384);
      expect(payload.offered.at(-1)!.purpose).to.equal('*');
    }
    const cells = all.flatMap(({ payload }) => decisions(payload));
    expect(cells).to.have.length(200);
    expect(new Set(cells).size).to.equal(200);
  });

  it('goes by keyboard alone, from the words to the control to the answer (AC-02)', async () => {
    const endpoint = makeEndpoint();
    const grid = await makeGrid({ endpoint });
    box(grid, 'news brand email').focus();
    await sendKeys({ press: ' ' });
    await frames();
    expect(grid.shadowRoot!.activeElement).to.equal(box(grid, 'news brand email'));
    await sendKeys({ press: 'Enter' });
    await frames();
    expect(await endpoint.stored(), 'Enter is no act').to.deep.equal([]);
    button(grid, 'save').focus();
    await sendKeys({ press: 'Enter' });
    await records(endpoint, 1);
  });
});
