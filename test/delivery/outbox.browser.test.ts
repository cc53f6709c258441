/** Nothing is lost, nothing is sent twice as two, and the person is told in words. */
import { expect } from '@open-wc/testing';
import {
  boxes,
  claims,
  comeBack,
  DOWN,
  type Endpoint,
  eventually,
  makeEndpoint,
  makeForm,
  newsletter,
  press,
  settled,
  statusOf,
  submit,
  tick,
  waiting,
} from '../elements/page.js';
import { enqueue, forget } from '../../src/delivery/outbox.js';
import type { ConsentCheckbox, ConsentDeliveryEvent } from '../../src/index.js';

describe('delivery', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;
  let statuses: string[];

  beforeEach(async () => {
    localStorage.clear();
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, newsletter);
    box = boxes(form)[0]!;
    // A late answer to the test before must not be heard in this one.
    const heard: string[] = (statuses = []);
    form.addEventListener('consent-delivery', (event: ConsentDeliveryEvent) =>
      heard.push(event.delivery.status),
    );
  });

  const stored = (count = 1) => endpoint.holds(count);
  const saved = () => eventually(() => statusOf(box).includes('is saved.'), 'the message');
  const retryButton = () => box.shadowRoot!.querySelector('button')!;

  /** Sends the record again now, as the person can, until it is there with the bytes of the first try. */
  const expectOnceInTheEnd = async () => {
    await eventually(() => statusOf(box).startsWith('Not saved yet.'), 'the message');
    expect(waiting()).to.deep.equal([`ouinon:${claims(box.value!).jti}`]);
    await press(retryButton());
    await saved();
    const bodies = (await endpoint.log()).map(({ body }) => body);
    expect(new Set(bodies)).to.deep.equal(new Set([box.value]));
    await stored();
    expect(waiting()).to.deep.equal([]);
  };

  it('posts the bare string, with no content type of its own (RC-10)', async () => {
    await tick(box);
    await submit(form);
    await stored();
    const [post] = await endpoint.log();
    expect(post!.contentType).to.match(/^text\/plain/);
    expect(post!.body).to.equal(box.value);
  });

  const FAULTS = [
    ...[{ status: 500 }, { status: 425 }],
    ...(['redirect', 'garbage', 'forged', 'mistaken'] as const),
  ];
  for (const fault of FAULTS) {
    const name = typeof fault === 'string' ? fault : String(fault.status);
    it(`waits after ${name}, says so, and arrives once (ALL-16, RC-06, RC-12)`, async () => {
      await endpoint.fail(fault);
      await tick(box);
      await submit(form);
      await expectOnceInTheEnd();
      expect(statuses).to.deep.equal(['queued', 'sent']);
    });
  }

  it('tries again by itself, with growing pauses', async () => {
    await endpoint.fail({ status: 503 }, { status: 503 });
    await tick(box);
    const start = Date.now();
    await submit(form);
    await saved();
    expect(statuses).to.deep.equal(['queued', 'queued', 'sent']);
    // Two seconds, then four: a shorter time would hammer an endpoint that is down.
    expect(Date.now() - start).to.be.greaterThan(5_500);
  });

  it('goes by a clock that nobody sets', async () => {
    await endpoint.fail({ status: 503 });
    await tick(box);
    await submit(form);
    await eventually(() => statuses.length === 1);
    const real = Date.now;
    Date.now = () => real() - 3_600_000;
    try {
      await saved();
    } finally {
      Date.now = real;
    }
  });

  it('sends nothing that was given up while another was on its way', async () => {
    const to = { endpoint: new URL(endpoint.url, location.href).href };
    await endpoint.fail('silent');
    for (const jti of ['slow', 'given-up', 'last']) enqueue({ ...to, jti, body: jti }, () => {});
    await eventually(async () => (await endpoint.log()).length === 1, 'the slow one');
    forget('given-up');
    comeBack();
    await eventually(() => waiting().length === 0, 'the end of the rest');
    expect((await endpoint.log()).map(({ body }) => body)).to.deep.equal(['slow', 'last', 'slow']);
  });

  it('tries again when the network comes back, and as the page goes (RC-10)', async () => {
    const wait = { status: 429, headers: { 'Retry-After': '600' } };
    await endpoint.fail(wait, wait);
    await tick(box);
    await submit(form);
    await eventually(() => statuses.length === 1);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await eventually(async () => (await endpoint.log()).length === 2, 'the farewell');
    window.dispatchEvent(new Event('online'));
    await saved();
    expect(new Set((await endpoint.log()).map(({ body }) => body)).size).to.equal(1);
  });

  it('goes on where the browser gives no lock', async () => {
    const real = LockManager.prototype.request;
    LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    try {
      await tick(box);
      await submit(form);
      await saved();
    } finally {
      LockManager.prototype.request = real;
    }
  });

  describe('while another tab is at it', () => {
    let free: () => void;
    let held: Promise<void>;

    beforeEach(async () => {
      const asked = new Promise<void>((isHeld) => {
        held = navigator.locks.request('ouinon', () => {
          isHeld();
          return new Promise<void>((done) => (free = done));
        });
      });
      await asked;
    });

    afterEach(() => free());

    it('sends at once what was said here', async () => {
      await tick(box);
      await submit(form);
      await saved();
    });

    it('tries again when that one is done', async () => {
      await endpoint.fail(DOWN);
      await tick(box);
      await submit(form);
      await eventually(() => retryButton());
      await press(retryButton());
      await new Promise((done) => setTimeout(done, 400));
      expect((await endpoint.log()).length).to.equal(1);
      free();
      await held;
      await saved();
    });
  });

  it('keeps the focus when the button to try again goes', async () => {
    await endpoint.fail(DOWN);
    await tick(box);
    await submit(form);
    await eventually(() => retryButton());
    await press(retryButton());
    expect(box.shadowRoot!.activeElement?.localName).to.equal('input');
    await saved();
  });

  it('waits as long as a 429 asks', async () => {
    await endpoint.fail({ status: 429, headers: { 'Retry-After': '4' } });
    await tick(box);
    const start = Date.now();
    await submit(form);
    await saved();
    expect(Date.now() - start).to.be.greaterThan(3_900);
    expect((await endpoint.log()).length).to.equal(2);
  });

  it('says aloud what the endpoint refuses for good, and keeps it no longer (ALL-20, AC-06)', async () => {
    const problem = JSON.stringify({ type: 'wording', title: 'The words do not carry a yes' });
    await endpoint.fail({ status: 422, body: problem });
    let event: ConsentDeliveryEvent | undefined;
    form.addEventListener('consent-delivery', (e: ConsentDeliveryEvent) => (event = e));
    await tick(box);
    await submit(form);
    await eventually(() => statusOf(box).startsWith('The site did not take your answer'));
    expect(event!.delivery.problem).to.equal(problem);
    expect(waiting()).to.deep.equal([]);
  });

  it('tells the person after five seconds of silence, who can try again (ALL-16)', async () => {
    await endpoint.fail('silent');
    await tick(box);
    await submit(form);
    await eventually(() => statusOf(box) === 'Saving…');
    await eventually(() => statusOf(box).startsWith('Not saved yet.'), 'the message', 8_000);
    await press(retryButton());
    await saved();
    await stored();
    expect(new Set((await endpoint.log()).map(({ body }) => body)).size).to.equal(1);
  });

  it('goes on without a store, and asks to keep the page open', async () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await endpoint.fail(DOWN);
      await tick(box);
      await submit(form);
      await eventually(() => statusOf(box).includes('Please keep this page open.'), 'the message');
      await press(retryButton());
      await saved();
      await stored();
    } finally {
      Storage.prototype.setItem = real;
    }
  });

  it('goes on where the store may not be touched at all', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      await tick(box);
      await submit(form);
      await saved();
      await stored();
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('fills no store: a quota that is really full loses nothing (RC-10)', async function () {
    this.timeout(30_000);
    const fill = 'x'.repeat(1_000_000);
    for (let size = fill.length, i = 0; size > 1;) {
      try {
        localStorage.setItem(`filler${i++}`, fill.slice(0, size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
    await tick(box);
    await submit(form);
    await saved();
    await stored();
    localStorage.clear();
  });

  it('sends thirty decisions in a row, each once and in order (RC-10)', async function () {
    this.timeout(60_000);
    for (let i = 0; i < 15; i++) {
      await tick(box);
      form.dispatchEvent(new Event('consent-commit'));
      await tick(box);
    }
    await endpoint.holds(30, 45_000);
    const ids = (await endpoint.stored()).map(({ jti }) => jti).reverse();
    expect(ids).to.deep.equal([...ids].sort());
    const states = (await endpoint.stored()).map(({ payload }) => payload.decisions[0]!.state);
    expect(states.filter((state) => state === 'withdrawn').length).to.equal(15);
  });

  it('writes a withdrawal before anything asynchronous, and never an unsigned yes (ALL-16, RC-08)', async () => {
    await tick(box);
    await submit(form);
    await saved();
    const written: string[] = [];
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      written.push((JSON.parse(value) as { body: string }).body);
      real.call(this, key, value);
    };
    try {
      box.withdraw();
      expect(written.length).to.equal(1);
      expect((JSON.parse(written[0]!) as { decisions: unknown }).decisions).to.deep.include({
        purpose: 'newsletter',
        channel: 'email',
        party: 'brand',
        basis: 'consent',
        initial: 'given',
        state: 'withdrawn',
      });
      await stored(2);
      await tick(box);
      await submit(form);
      await stored(3);
      expect(written.at(-1)).to.equal(box.value);
    } finally {
      Storage.prototype.setItem = real;
    }
  });
});

describe('what an earlier page left', () => {
  const leave = (jti: string, endpoint: Endpoint, body: string) =>
    localStorage.setItem(
      `ouinon:${jti}`,
      JSON.stringify({ jti, endpoint: new URL(endpoint.url, location.href).href, body }),
    );

  /** A fresh document whose elements find what is in the store. */
  const nextPage = async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/delivery/next-page.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame;
  };

  /** A record of this very page, signed or not, that was never sent. */
  const makeRecord = async (endpoint: Endpoint) => {
    const form = await makeForm(endpoint, newsletter);
    const [box] = boxes(form);
    await tick(box!);
    const jws = box!.value!;
    const payload = claims(jws);
    form.remove();
    return { jws, payload, jti: payload.jti };
  };

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is sent by the next: a signed yes (RC-06)', async () => {
    const endpoint = makeEndpoint();
    const { jws, jti } = await makeRecord(endpoint);
    leave(jti, endpoint, jws);
    const frame = await nextPage();
    await eventually(async () => (await endpoint.stored())[0]?.jws === jws, 'the yes');
    await eventually(() => waiting().length === 0);
    frame.remove();
  });

  it('is signed and sent by the next: a no (ALL-16, RC-08)', async () => {
    const endpoint = makeEndpoint();
    const { payload, jti } = await makeRecord(endpoint);
    payload.decisions[0]!.state = 'refused';
    payload.method = { ...payload.method, trusted: false, control: 'script' };
    leave(jti, endpoint, JSON.stringify(payload));
    const frame = await nextPage();
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    frame.remove();
  });

  it('is stored once where two pages find it at once, and neither waits for ever', async () => {
    const endpoint = makeEndpoint();
    const { payload, jti } = await makeRecord(endpoint);
    payload.decisions[0]!.state = 'refused';
    payload.method = { ...payload.method, trusted: false, control: 'script' };
    leave(jti, endpoint, JSON.stringify(payload));
    const frames = await Promise.all([nextPage(), nextPage()]);
    await endpoint.holds(1);
    await eventually(() => waiting().length === 0, 'both pages to be done');
    await new Promise((done) => setTimeout(done, 2_500));
    expect(waiting()).to.deep.equal([]);
    const answers = (await endpoint.log()).map(({ status }) => status);
    expect(answers.length).to.be.at.most(2);
    expect(answers.every((status) => status === 200 || status === 201)).to.equal(true);
    frames.forEach((frame) => frame.remove());
  });

  it('is sent again as it was where it went out unsigned before', async () => {
    const endpoint = makeEndpoint();
    const { payload, jti } = await makeRecord(endpoint);
    payload.decisions[0]!.state = 'refused';
    const body = JSON.stringify(payload);
    const href = new URL(endpoint.url, location.href).href;
    localStorage.setItem(
      `ouinon:${jti}`,
      JSON.stringify({ jti, endpoint: href, body, unsigned: true }),
    );
    const frame = await nextPage();
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('unproven');
    expect((await endpoint.log())[0]!.body).to.equal(body);
    frame.remove();
  });

  it('is never signed where it is a yes that nobody signed (ALL-16)', async () => {
    const endpoint = makeEndpoint();
    const { payload, jti } = await makeRecord(endpoint);
    leave(jti, endpoint, JSON.stringify(payload));
    leave('not json', endpoint, '{');
    localStorage.setItem('ouinon:strange', '{}');
    const frame = await nextPage();
    await eventually(() => waiting().join() === 'ouinon:strange', 'the store to be cleaned');
    await settled();
    expect(await endpoint.log()).to.deep.equal([]);
    frame.remove();
  });
});
