/** Where no link says who stops, the address does: beside the record, and nowhere else. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UnsubscribeAll } from '../../../src/elements/unsubscribe-all.js';
import { claims, comeBack, DOWN, type Endpoint, eventually, makeEndpoint, press } from '../page.js';
import {
  button,
  choose,
  contact,
  drawn,
  field,
  find,
  goBack,
  isStopped,
  linkOf,
  makeStop,
  scope,
  stopped,
  wordsOf,
} from './page.js';

const ADDRESS = 'ada+books@example.org';

const problemOf = (stop: UnsubscribeAll): string => find(stop, '#problem').textContent;

describe('<unsubscribe-all>, opened without a link', () => {
  let endpoint: Endpoint;
  let stop: UnsubscribeAll;

  beforeEach(async () => {
    localStorage.clear();
    endpoint = makeEndpoint();
    stop = await makeStop({ endpoint });
  });
  after(goBack);

  const write = async (address = ADDRESS, into = stop) => {
    await press(field(into));
    await sendKeys({ type: address });
  };

  const arrived = async () =>
    (await endpoint.log())
      .filter(({ status }) => status === 200)
      .map(({ body }) => new URLSearchParams(body).get('address'));

  /** Whose stop arrived, in that order: what is sent again before its answer was heard comes twice. */
  const arrivedOnce = async () => [...new Set(await arrived())];

  const posted = async () => {
    await eventually(async () => (await endpoint.log()).length > 0, 'the post');
    const [{ body, ...rest } = { body: '' }] = await endpoint.log();
    return { ...rest, data: new URLSearchParams(body) };
  };

  it('shows the form’s field before the pair, and the pair in place of its button (UA-01, UA-02)', () => {
    const slot = find(stop, '[data-part=form]');
    expect(field(stop).checkVisibility()).to.equal(true);
    expect(stop.querySelector('form button')!.checkVisibility()).to.equal(false);
    const order = slot.compareDocumentPosition(button(stop, 'refuse'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('sends the address and the record together, as the plain form would (UA-02)', async () => {
    await write();
    await choose(stop, 'refuse');
    await stopped(stop);
    const { data, contentType } = await posted();
    expect(contentType).to.match(/^application\/x-www-form-urlencoded/);
    expect([...data.keys()]).to.deep.equal(['address', 'record']);
    expect(data.get('address')).to.equal(ADDRESS);
    const { subject, scope, aud } = claims(data.get('record')!);
    expect({ subject, scope, aud: new URL(aud).pathname }).to.deep.equal({
      subject: { idType: 'form', capacity: 'consumer' },
      scope: 'all',
      aud: endpoint.url,
    });
    // The record, and the endpoint's own word that it stopped whom the address reaches.
    const rows = await endpoint.holds(2);
    expect(rows.map(({ proof }) => proof)).to.have.members(['proven', 'event']);
  });

  it('takes Enter in the field for the same act (UA-02)', async () => {
    await write();
    await sendKeys({ press: 'Enter' });
    await stopped(stop);
    expect((await posted()).data.get('address')).to.equal(ADDRESS);
    expect(await endpoint.log()).to.have.length(1);
  });

  it('keeps the address out of the record, the store, the page’s address and its words (ALL-20, RC-09)', async () => {
    await endpoint.fail(DOWN);
    await write();
    await choose(stop, 'refuse');
    await eventually(() => find(stop, '[data-act=retry]'), 'the failure');
    expect(JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })).to.equal(
      '{}{}',
    );
    const { data } = await posted();
    expect(JSON.stringify(claims(data.get('record')!))).not.to.contain('ada+');
    expect(location.href + document.cookie).not.to.contain('ada+');
    expect(find(stop, '[role=alert]:not(#problem)').textContent).to.equal(
      'Not saved yet. Please keep this page open.',
    );
    await choose(stop, 'retry');
    await stopped(stop);
    expect(wordsOf(stop)).not.to.contain('ada+');
  });

  it('asks to keep the page open also while nothing is heard, for nothing is written down (UA-07)', async () => {
    await endpoint.fail('silent');
    await write();
    await choose(stop, 'refuse');
    await eventually(() => find(stop, '[data-act=retry]'), 'the failure');
    expect(wordsOf(stop)).to.contain('Not saved yet. Please keep this page open.');
    await choose(stop, 'retry');
    await stopped(stop);
  });

  for (const wrong of ['', 'ada'])
    it(`asks for an address, once, where there is «${wrong}» (AC-06)`, async () => {
      if (wrong) await write(wrong);
      await choose(stop, 'refuse');
      expect(problemOf(stop)).to.equal(
        'Please write the address or number that receives the messages.',
      );
      expect(document.activeElement).to.equal(field(stop));
      expect(await endpoint.log()).to.deep.equal([]);
      await write(wrong ? '@example.org' : ADDRESS);
      await choose(stop, 'refuse');
      await stopped(stop);
      expect(problemOf(stop)).to.equal('');
    });

  it('sends to the corrected address alone, where the first did not get through', async () => {
    await endpoint.fail(DOWN);
    await write('adam@example.org');
    await choose(stop, 'refuse');
    await eventually(() => find(stop, '[data-act=retry]'), 'the failure');
    await drawn(stop);
    await endpoint.fail();
    field(stop).value = '';
    await write();
    await choose(stop, 'refuse');
    await stopped(stop);
    expect(await arrived()).to.deep.equal([ADDRESS]);
  });

  it('sends to the corrected address also where nothing was heard of the first yet (UA-08)', async () => {
    const { fetch } = window;
    let answer = () => {};
    const slow = new Promise<void>((done) => (answer = done));
    window.fetch = async (...all) => {
      const response = await fetch(...all);
      if (response.url.endsWith('/unsubscribe')) await slow;
      return response;
    };
    await write('adam@example.org');
    await choose(stop, 'refuse');
    await eventually(async () => (await arrived()).length === 1, 'the first stop');
    field(stop).value = '';
    await write();
    await choose(stop, 'refuse');
    answer();
    await stopped(stop);
    window.fetch = fetch;
    expect(await arrived()).to.deep.equal(['adam@example.org', ADDRESS]);
  });

  it('keeps what an agent noted for one caller when the next one calls (UA-07, UA-10)', async () => {
    const desk = await makeStop({ endpoint, attributes: { collection: 'phone' } });
    await endpoint.fail(DOWN);
    for (const address of ['first@example.org', 'second@example.org']) {
      field(desk).value = '';
      await write(address, desk);
      await choose(desk, 'refuse');
      await eventually(() => isStopped(desk) || find(desk, '[data-act=retry]'), 'the answer');
      await drawn(desk);
    }
    comeBack();
    await eventually(async () => (await arrivedOnce()).length === 2, 'both stops');
    expect(await arrivedOnce()).to.have.members(['second@example.org', 'first@example.org']);
  });

  it('does not call saved what an agent noted while an earlier caller’s waits (UA-07, UA-10)', async () => {
    const desk = await makeStop({ endpoint, attributes: { collection: 'phone' } });
    await endpoint.fail(DOWN);
    await write('first@example.org', desk);
    await choose(desk, 'refuse');
    await eventually(() => find(desk, '[data-act=retry]'), 'the failure');
    await drawn(desk);
    field(desk).value = '';
    await write('second@example.org', desk);
    await choose(desk, 'refuse');
    await eventually(async () => (await arrived()).length === 1, 'the second stop');
    await drawn(desk);
    expect(isStopped(desk)).to.equal(false);
    expect(desk.matches(':state(pending)')).to.equal(true);
    expect(wordsOf(desk)).to.contain('Not saved yet. Please keep this page open.');
    await choose(desk, 'retry');
    await stopped(desk);
    expect(await arrivedOnce()).to.deep.equal(['second@example.org', 'first@example.org']);
  });

  it('asks for the address where the endpoint knows nobody by the link (UA-08)', async () => {
    const unknown = makeEndpoint();
    const link = await makeStop({ endpoint: unknown, token: 'truncated' });
    await choose(link, 'refuse');
    await eventually(() => problemOf(link) !== '', 'the question');
    expect(problemOf(link)).to.equal(
      'This link no longer says who you are. Please write the address or number that receives the messages.',
    );
    expect(isStopped(link)).to.equal(false);
    await drawn(link);
    await press(field(link));
    await sendKeys({ type: ADDRESS });
    await choose(link, 'refuse');
    await stopped(link);
    const last = (await unknown.log()).at(-1)!;
    expect(new URLSearchParams(last.body).get('address')).to.equal(ADDRESS);
  });

  it('answers a stranger as it answers a customer, byte for byte and on the screen (UA-08)', async () => {
    const answers: string[] = [];
    const realFetch = window.fetch;
    window.fetch = async (...all) => {
      const response = await realFetch(...all);
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      answers.push(JSON.stringify([response.status, headers, await response.clone().text()]));
      return response;
    };
    const screens: string[] = [];
    for (const address of [ADDRESS, 'stranger@example.org']) {
      const page = await makeStop({ endpoint });
      await press(field(page));
      await sendKeys({ type: address });
      await choose(page, 'refuse');
      await stopped(page);
      await drawn(page);
      screens.push(wordsOf(page));
    }
    window.fetch = realFetch;
    expect(answers).to.have.length(2);
    expect(answers[1]).to.equal(answers[0]);
    expect(screens[1]).to.equal(screens[0]);
  });

  it('finds its fields and their form whatever they are called (ALL-02)', async () => {
    const own = makeEndpoint();
    const token = await linkOf(own);
    const shadowing = html`<form method="post" action="/consent/unsubscribe" target="nowhere">
      <input name="address" aria-label="Address" /><input type="hidden" name="action" value="x" />
      <input type="hidden" name="elements" /><input type="hidden" name="requestSubmit" />
      <input type="hidden" name="token" value=${token} /><input type="submit" name="submit" />
    </form>`;
    const other = await makeStop({ endpoint: own, inner: [shadowing, scope, contact] });
    expect(other.matches(':state(misconfigured)')).to.equal(false);
    expect(field(other).checkVisibility(), 'a server wrote the token').to.equal(false);
    await choose(other, 'refuse');
    const [row] = await own.holds(1);
    expect(row!.payload.subject.id).to.equal(token);
  });
});
