/** One act stops everything: what is recorded, what is said, and what it leaves alone. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UnsubscribeAll } from '../../../src/elements/unsubscribe-all.js';
import { canSend, type Entry } from '../../../src/domain/history.js';
import { claims, eventually, makeEndpoint, press, type Endpoint } from '../page.js';
import {
  button,
  choose,
  contact,
  drawn,
  field,
  find,
  goBack,
  linkOf,
  isStopped,
  makeStop,
  scope,
  stopped,
  wordsOf,
} from './page.js';

/** Promised delays, in the languages of our words. */
const DELAY = /\d+\s*(h|hours?|days?|heures?|jours?)\b/i;

describe('<unsubscribe-all>', () => {
  let endpoint: Endpoint;
  let link: string;

  beforeEach(async () => {
    localStorage.clear();
    endpoint = makeEndpoint();
    link = await linkOf(endpoint);
  });
  after(goBack);

  const recorded = async () => (await endpoint.holds(1))[0]!.payload;

  it('stops everything by one press, asking nothing before (UA-02, UA-05, UA-08)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    expect(find(stop, 'input,select,textarea,dialog')).to.equal(null);
    expect(field(stop).checkVisibility(), 'nothing to write').to.equal(false);
    await choose(stop, 'refuse');
    const { scope, decisions, subject, method } = await recorded();
    expect(scope).to.equal('all');
    const everything = { purpose: '*', channel: '*', party: '*', basis: '*' };
    expect(decisions).to.deep.equal([{ ...everything, initial: 'unset', state: 'objected' }]);
    expect(subject).to.deep.equal({ idType: 'token', id: link, capacity: 'consumer' });
    expect(method).to.deep.equal({
      surface: 'web-standalone',
      actor: 'data-subject',
      control: 'button',
      trusted: true,
    });
    await stopped(stop);
  });

  it('stops everything by one key (UA-02, AC-02)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    stop.focus();
    for (let i = 0; i < 4 && stop.shadowRoot!.activeElement !== button(stop, 'refuse'); i++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((await recorded()).scope).to.equal('all');
    await stopped(stop);
  });

  it('ends every yes that was given before it, whatever the purpose and channel (UA-05)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    const { decisions, iat } = await recorded();
    const stopOfAll = { ...decisions[0]!, seq: 2, iat };
    const validUntil = new Date((iat + 86_400) * 1000).toISOString();
    for (const cell of [
      { purpose: 'news', channel: 'email', party: 'brand' },
      { purpose: 'offers', channel: 'phone', party: 'partner' },
      { purpose: 'surveys', channel: 'post', party: 'brand' },
    ] as const) {
      const given: Entry = {
        ...{ ...cell, basis: 'consent', state: 'given', proven: true, jurisdiction: 'FR' },
        ...{ capacity: 'consumer', partyIds: ['acme'], validUntil, seq: 1, iat: iat - 60 },
      };
      const question = { ...cell, partyId: 'acme', capacity: 'consumer', at: iat * 1000 } as const;
      expect(canSend([given], question).because, cell.purpose).to.equal('consented');
      expect(canSend([given, stopOfAll], question).because, cell.purpose).to.equal('objected');
    }
  });

  it('records the words and both buttons as they stood (UA-01, UA-05, ALL-11)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    const { notice, controls, offered, presentation, controller, withdraw } = await recorded();
    expect(controls).to.deep.equal([
      { act: 'refuse', label: 'I unsubscribe from all communications' },
      { act: 'adapt', label: 'I adapt my communication preferences' },
    ]);
    expect(offered.map(({ label }) => label)).to.deep.equal([controls![0]!.label]);
    for (const words of [
      'Which messages do you want to receive?',
      'E-mail, text messages, letters, calls\nLibrairie Martin and Papeterie Martin\n',
      'Unsubscribing takes effect at once',
      'Messages that your orders or contracts need still come.',
      'Librairie Martin sends these messages.',
      controls![1]!.label,
    ])
      expect(notice.text).to.contain(words);
    expect(notice.text, 'what is not shown').not.to.contain('Stop everything');
    expect(presentation!.adapt).to.deep.equal(presentation!.refuse);
    expect(controller.name).to.equal('Librairie Martin');
    expect(new URL(withdraw).pathname).to.equal('/choices');
  });

  it('marks words that were changed since they were shown (ALL-11)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    stop.querySelector('li')!.textContent = 'E-mail alone';
    await drawn(stop);
    await choose(stop, 'refuse');
    const { notice } = await recorded();
    expect(notice.rendering).to.equal('altered');
    expect(notice.text).to.contain('E-mail alone');
  });

  it('says that it acts at once and what still comes, before and after, and no delay (UA-06)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    const before = wordsOf(stop);
    await choose(stop, 'refuse');
    await stopped(stop);
    await drawn(stop);
    for (const words of [before, wordsOf(stop)]) {
      expect(words).to.match(/takes effect at once/);
      expect(words).to.contain('Messages that your orders or contracts need still come.');
      expect(words).not.to.match(DELAY);
    }
    expect(find(stop, '[role=status]').textContent).to.equal(
      'Your unsubscription from all communications is saved. It takes effect at once.',
    );
  });

  it('shows what stops before the buttons (UA-05, ALL-08)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    const slot = find(stop, '[data-part=scope]') as HTMLSlotElement;
    const [list] = slot.assignedElements();
    expect(list!.children).to.have.length(3);
    expect(list!.checkVisibility()).to.equal(true);
    const order = slot.compareDocumentPosition(button(stop, 'refuse'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('does nothing by being opened, however often (UA-03, ALL-01)', async () => {
    const realFetch = window.fetch;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return realFetch(input, init);
    };
    for (let i = 0; i < 5; i++) {
      const stop = await makeStop({ endpoint, token: link });
      window.scrollBy(0, 10);
      stop.focus();
      await sendKeys({ press: 'Escape' });
    }
    window.fetch = realFetch;
    expect(asked).to.deep.equal([]);
    expect(await endpoint.log()).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('is as done by the second press as by the first (UA-08)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    const ids = new Set<string>();
    stop.addEventListener('consent-record', ({ record }) => ids.add(record.jti));
    button(stop, 'refuse').click();
    stop.stop();
    await stopped(stop);
    stop.stop();
    await drawn(stop);
    expect(ids.size).to.equal(1);
    expect(await endpoint.log()).to.have.length(1);
    expect(isStopped(stop)).to.equal(true);
  });

  it('asks anew whoever comes by another link, and stops for them too (UA-08, UA-10)', async () => {
    const other = await linkOf(makeEndpoint());
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    await stopped(stop);
    location.hash = `#stop&token=${other}`;
    await eventually(() => button(stop, 'refuse'), 'the question');
    await drawn(stop);
    expect(isStopped(stop)).to.equal(false);
    expect(wordsOf(stop)).not.to.contain('is saved');
    await choose(stop, 'refuse');
    await stopped(stop);
    const rows = await endpoint.holds(2);
    expect(rows.map(({ payload }) => payload.subject.id)).to.have.members([link, other]);
  });

  it('leaves nothing to win the person back with (UA-09)', async () => {
    const sad = document.createElement('img');
    sad.alt = 'Please stay';
    const stop = await makeStop({ endpoint, token: link, inner: [scope, contact, sad] });
    await choose(stop, 'refuse');
    await stopped(stop);
    await drawn(stop);
    for (const node of stop.children)
      expect(node.checkVisibility(), node.localName).to.equal(false);
    expect(find(stop, 'button,input,img,slot')).to.equal(null);
    const links = [...stop.shadowRoot!.querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(['Download my receipt', 'my choices', 'Privacy notice']);
  });

  it('keeps the focus where the answer is told (AC-06)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    button(stop, 'refuse').focus();
    await sendKeys({ press: ' ' });
    await stopped(stop);
    await eventually(() => stop.shadowRoot!.activeElement === find(stop, '#panel'), 'the focus');
    expect(document.activeElement).to.equal(stop);
  });

  it('takes the no of a script, and says that it was one (ALL-19)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    stop.stop();
    const { method, presentation } = await recorded();
    expect(method.control).to.equal('script');
    expect(method.trusted).to.equal(false);
    expect(presentation).to.equal(undefined);
  });

  it('names an account that is signed in, where no link does', async () => {
    const stop = await makeStop({ endpoint, attributes: { account: 'ada-7' }, token: '' });
    expect(field(stop).checkVisibility()).to.equal(false);
    await choose(stop, 'refuse');
    const { subject } = await recorded();
    expect(subject).to.deep.equal({ idType: 'account', id: 'ada-7', capacity: 'consumer' });
  });

  for (const collection of ['phone', 'store'])
    it(`is done by an agent at the ${collection}, with effect at once (UA-10, A-10, A-67)`, async () => {
      const attributes = { collection, 'agent-id': 'desk-1' };
      const stop = await makeStop({ endpoint, token: link, attributes });
      expect(wordsOf(stop)).to.match(/^Please read aloud, then note the answer:/);
      await choose(stop, 'refuse');
      const { decisions, method, notice } = await recorded();
      expect(decisions[0]!.state).to.equal('objected');
      expect(method).to.deep.equal({
        surface: 'agent-screen',
        actor: 'agent',
        agentId: 'desk-1',
        control: 'button',
        trusted: true,
      });
      expect(notice.medium).to.equal('spoken');
      expect(notice.text).to.match(/^Please read aloud/);
      await stopped(stop);
    });

  it('stops all the same where nobody says which agent it is (UA-10, ALL-15)', async () => {
    const stop = await makeStop({ endpoint, token: link, attributes: { collection: 'phone' } });
    expect(stop.matches(':state(misconfigured)')).to.equal(true);
    await choose(stop, 'refuse');
    expect((await recorded()).method.agentId).to.equal('unknown');
    await stopped(stop);
  });

  it('is reached by #stop, when the page opens and later (UA-10)', async () => {
    const open = async (before: UnsubscribeAll | undefined) => {
      if (before) (document.activeElement as HTMLElement).blur();
      location.hash = `#stop&token=${link}`;
      await eventually(() => location.hash === '#stop', 'the address');
    };
    const stop = await makeStop({ endpoint });
    expect(document.activeElement).not.to.equal(stop);
    await open(stop);
    await eventually(() => document.activeElement === stop, 'the focus');
    expect(field(stop).checkVisibility(), 'the token of the link').to.equal(false);
    // No button has the focus: Enter does nothing before the words were read.
    await sendKeys({ press: 'Enter' });
    expect(await endpoint.log()).to.deep.equal([]);
    stop.remove();
    const again = document.createElement('unsubscribe-all');
    document.body.append(again);
    await eventually(() => document.activeElement === again, 'the focus');
    again.remove();
  });

  it('gives the person their copy, and sends the very record (RC-12, RC-05)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    await stopped(stop);
    await drawn(stop);
    const href = find(stop, '[download]').getAttribute('href')!;
    const copy = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1))) as {
      record: string;
    };
    expect(claims(copy.record).scope).to.equal('all');
    expect((await endpoint.log())[0]!.body).to.equal(copy.record);
  });

  it('asks nothing of anybody else, before and after (UA-04)', async () => {
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    await stopped(stop);
    const others = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin }) => origin !== location.origin && origin !== 'null');
    expect(others.map(String)).to.deep.equal([]);
    await press(document.body);
  });
});
