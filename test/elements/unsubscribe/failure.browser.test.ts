/** What does not arrive: kept, sent again, and never the only way out. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UnsubscribeAll } from '../../../src/elements/unsubscribe-all.js';
import { retry } from '../../../src/delivery/outbox.js';
import { guide } from '../../../src/guide.js';
import {
  claims,
  comeBack,
  DOWN,
  type Endpoint,
  eventually,
  makeEndpoint,
  press,
  violationsOf,
  waiting,
} from '../page.js';
import {
  button,
  choose,
  drawn,
  field,
  find,
  form,
  goBack,
  linkOf,
  isStopped,
  makeStop,
  scope,
  stopped,
  wordsOf,
} from './page.js';

const submitOf = (stop: UnsubscribeAll): HTMLElement => stop.querySelector('form button')!;
const contactOf = (stop: UnsubscribeAll): HTMLElement => stop.querySelector('[slot=contact]')!;
const isPending = (stop: UnsubscribeAll): boolean => stop.matches(':state(pending)');

/** What the browser itself would post now: the submit is let through, and goes into a frame. */
async function posting(stop: UnsubscribeAll, act: () => Promise<void>): Promise<FormData> {
  let data: FormData | undefined;
  const hear = (event: FormDataEvent) => (data = event.formData);
  stop.parentElement!.addEventListener('formdata', hear);
  await act();
  return eventually(() => data, 'the plain form');
}

/** Nothing listens there, as behind a content policy that lets nothing out, or without a network. */
const NOWHERE = 'http://127.0.0.1:9/consent';

describe('<unsubscribe-all>, where something fails', () => {
  let endpoint: Endpoint;
  let link: string;

  beforeEach(async () => {
    localStorage.clear();
    endpoint = makeEndpoint();
    link = await linkOf(endpoint);
  });
  after(goBack);
  after(() => localStorage.clear());

  const failed = async (stop: UnsubscribeAll) => {
    await eventually(() => find(stop, '[data-act=retry]'), 'the failure');
    await drawn(stop);
  };

  for (const fault of [{ status: 500 }, { status: 503 }, { status: 429 }, 'redirect', 'garbage'])
    it(`keeps and sends again what failed with ${JSON.stringify(fault)} (UA-07, ALL-16)`, async () => {
      await endpoint.fail(fault);
      const stop = await makeStop({ endpoint, token: link });
      await choose(stop, 'refuse');
      await failed(stop);
      expect(waiting()).to.have.length(1);
      expect(isPending(stop)).to.equal(true);
      await choose(stop, 'retry');
      await stopped(stop);
      const bodies = (await endpoint.log()).map(({ body }) => body);
      expect(new Set(bodies).size, 'the same bytes').to.equal(1);
      expect(waiting()).to.deep.equal([]);
    });

  it('is written down before it is sent, and goes with a later page (UA-07, ALL-16)', async () => {
    const stop = await makeStop({ token: link, attributes: { endpoint: NOWHERE } });
    button(stop, 'refuse').click();
    const [key] = waiting();
    const entry = JSON.parse(localStorage.getItem(key!)!) as { body: string };
    expect(JSON.parse(entry.body)).to.have.property('scope', 'all');
    await failed(stop);
    expect(wordsOf(stop)).to.contain('Not saved yet. It will be sent again.');
  });

  it('keeps the focus when what it was on is refused by itself (AC-02)', async () => {
    await endpoint.fail(DOWN, { status: 404 });
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    await failed(stop);
    button(stop, 'retry').focus();
    comeBack();
    await eventually(() => !button(stop, 'retry'), 'the answer');
    expect(stop.shadowRoot!.activeElement?.id).to.equal('panel');
  });

  it('offers the form and an address where ours did not arrive (UA-07)', async () => {
    await endpoint.fail(DOWN);
    const stop = await makeStop({ endpoint, token: link });
    for (const other of [submitOf(stop), contactOf(stop)])
      expect(other.checkVisibility(), 'before').to.equal(false);
    await choose(stop, 'refuse');
    await failed(stop);
    expect(wordsOf(stop)).to.contain('You can also use this form, or write to us.');
    for (const other of [submitOf(stop), field(stop), contactOf(stop)])
      expect(other.checkVisibility(), 'after').to.equal(true);
  });

  it('posts the form natively then, with the link’s token and the record, whatever is typed (UA-07, UA-02)', async () => {
    const stop = await makeStop({ token: link, attributes: { endpoint: NOWHERE } });
    await choose(stop, 'refuse');
    await failed(stop);
    const data = await posting(stop, () => press(submitOf(stop)));
    expect(data.get('token')).to.equal(link);
    expect(claims(data.get('record') as string).scope).to.equal('all');
    expect(isStopped(stop), 'nobody knows yet').to.equal(false);
  });

  it('offers them too where the endpoint refuses (UA-07)', async () => {
    await endpoint.fail({ status: 404 });
    const stop = await makeStop({ endpoint, token: link });
    await choose(stop, 'refuse');
    await eventually(() => submitOf(stop).checkVisibility(), 'the form');
    await drawn(stop);
    expect(wordsOf(stop)).to.contain('The site did not take your answer.');
    // Trying again is another record.
    await choose(stop, 'refuse');
    await stopped(stop);
    expect(await endpoint.log()).to.have.length(2);
  });

  for (const [name, attributes] of Object.entries<Record<string, string>>({
    'no endpoint': {},
    'only mailto:': { endpoint: 'mailto:stop@martin.example' },
    'only tel:': { endpoint: 'tel:+33123456789' },
  }))
    describe(`with ${name}`, () => {
      let stop: UnsubscribeAll;
      beforeEach(async () => (stop = await makeStop({ attributes, token: link })));

      it('says so to everyone, with a code, and shows the form (UA-07)', () => {
        expect(find(stop, '#problem').textContent).to.match(
          /^This page cannot send your request by itself. Please use the form. no-endpoint/,
        );
        expect(stop.matches(':state(misconfigured)')).to.equal(true);
        expect(submitOf(stop).checkVisibility()).to.equal(true);
      });

      const buttons = { ours: () => button(stop, 'refuse'), 'its own': () => submitOf(stop) };
      for (const [whose, target] of Object.entries(buttons))
        it(`posts the form where a button is pressed: ${whose} (UA-07, ALL-02)`, async () => {
          const data = await posting(stop, () => press(target()));
          expect(data.get('token')).to.equal(link);
        });
    });

  it('lets the form stand as it is until our words are there, and for good without us (ALL-02)', async () => {
    const plain = document.createElement('unsubscribe-none');
    const stop = await makeStop({ endpoint });
    plain.append(...[...stop.children].map((child) => child.cloneNode(true)));
    stop.after(plain);
    // What we hid of our own form is hidden by an attribute alone, and is ours to show again.
    stop.setAttribute('controller', 'x');
    stop.removeAttribute('endpoint');
    stop.parentElement!.removeAttribute('endpoint');
    stop.setAttribute('controller', 'y');
    await eventually(() => submitOf(stop).checkVisibility(), 'the button');
  });

  it('tells the page what it lacks, each thing once, and stops all the same (ALL-19, UA-05, UA-07, UA-01)', async () => {
    const codes = violationsOf(document.body);
    const stop = await makeStop({ endpoint, token: link, inner: 'Bye.' });
    for (const name of ['controller', 'privacy-href', 'retention', 'preferences-href'])
      stop.parentElement!.removeAttribute(name);
    stop.parentElement!.removeAttribute('withdraw-href');
    for (const name of ['a', 'b']) stop.setAttribute('account', name);
    stop.removeAttribute('controller');
    await drawn(stop);
    const expected =
      'no-plain-form no-preferences no-stop-list no-contact no-controller no-privacy no-retention';
    for (const code of expected.split(' '))
      expect(
        codes.filter((it) => it === code),
        code,
      ).to.deep.equal([code]);
    expect(button(stop, 'adapt').getAttribute('aria-disabled')).to.equal('true');
    await choose(stop, 'refuse');
    await stopped(stop);
    const [row] = await endpoint.holds(1);
    expect(row!.proof, 'what it lacks proves less, and stops as much').to.equal('unproven');
  });

  it('explains a promise of a delay to the developer (UA-06)', async function () {
    // What is shipped leaves the lexical rule out.
    if (!guide) this.skip();
    const codes = violationsOf(document.body);
    await makeStop({ endpoint, inner: [form, 'Votre demande sera traitée sous 48 heures.'] });
    expect(codes).to.include('delayed');
    codes.length = 0;
    await makeStop({ endpoint, inner: [form, scope, 'Une lettre tous les 15 jours.'] });
    expect(codes).not.to.include('delayed');
  });

  it('is sent again by itself when the network is back (UA-07)', async () => {
    await endpoint.fail('silent');
    const stop = await makeStop({ endpoint, token: link });
    button(stop, 'refuse').focus();
    await sendKeys({ press: 'Enter' });
    await eventually(async () => (await endpoint.log()).length === 1, 'the first try');
    retry();
    await stopped(stop);
    await endpoint.holds(1);
  });
});
