/** A device that many people use: large to touch, and empty for each of them. */
import { expect, html } from '@open-wc/testing';
import {
  ask,
  boxes,
  comeBack,
  DOWN,
  type Endpoint,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  readyIn,
  settled,
  statusOf,
  submit,
} from '../page.js';
import type { ConsentCheckbox } from '../../../src/index.js';

/** A second and more is a wait for people: here it passes when the test says so. */
function holdTimers() {
  const { setTimeout: start, clearTimeout: stop } = window;
  const waiting = new Map<number, { due: number; run: () => void }>();
  let now = 0;
  window.setTimeout = ((run: () => void, ms = 0, ...all: unknown[]) => {
    if (ms < 1000) return start(run, ms, ...all);
    const id = start(() => {}, 0);
    waiting.set(id, { due: now + ms, run });
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    waiting.delete(id!);
    stop(id);
  }) as typeof clearTimeout;
  return {
    pass(ms: number) {
      now += ms;
      for (const [id, { due, run }] of waiting) if (due <= now && waiting.delete(id)) run();
    },
    restore: () => Object.assign(window, { setTimeout: start, clearTimeout: stop }),
  };
}

describe('a kiosk', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;
  let time: ReturnType<typeof holdTimers>;
  const field = () => form.querySelector('input')!;

  const setUp = async (attributes: Record<string, string> = {}) => {
    endpoint = makeEndpoint();
    const email = html`<input name="email" aria-label="E-mail" />`;
    form = await makeForm(endpoint, [email, ask({ collection: 'kiosk', ...attributes })]);
    [box] = boxes(form) as [ConsentCheckbox];
  };
  beforeEach(async () => {
    time = holdTimers();
    await setUp();
  });
  afterEach(() => time.restore());

  const answer = async () => {
    field().value = 'ada@example.org';
    await press(inputOf(box));
    await eventually(() => readyIn(form) === 'newsletter given');
  };
  const isEmpty = async () => {
    await settled();
    return readyIn(form) === '' && field().value === '' && !inputOf(box).checked;
  };
  const traces = () => Object.keys(localStorage).filter((key) => key.startsWith('ouinon'));

  it('has targets of 44 px at least, beside each other (CB-14, A-54)', async () => {
    for (const attributes of [{}, { mode: 'choice' }, { explicit: '' }, { 'min-age': '15' }]) {
      form.remove();
      await setUp(attributes as Record<string, string>);
      const root = box.shadowRoot!;
      for (const target of root.querySelectorAll('.pick, .question input[type=checkbox], label')) {
        if (target.localName === 'label' && target.closest('.pick')) continue;
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
    }
  });

  it('says so in the record (CB-14)', async () => {
    await answer();
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method).to.deep.include({ surface: 'kiosk', actor: 'data-subject' });
    expect(row!.payload.notice.medium).to.equal('kiosk');
    expect(row!.proof).to.equal('proven');
  });

  it('is answered by a guardian where one is there (CB-14, CB-16)', async () => {
    form.remove();
    await setUp({ guardian: '' });
    await answer();
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.method).to.deep.include({ surface: 'kiosk', actor: 'guardian' });
  });

  for (const mode of ['opt-in', 'choice'])
    it(`keeps nothing while the endpoint cannot be reached, in mode ${mode} (CB-14)`, async () => {
      form.remove();
      await setUp({ mode });
      await endpoint.fail(DOWN);
      const kept: string[] = [];
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, value: string) {
        kept.push(key);
        real.call(this, key, value);
      };
      await press(inputOf(box));
      if (mode === 'choice') await press(box.shadowRoot!.querySelector('#no')!);
      await eventually(() => readyIn(form) !== '');
      await submit(form);
      await eventually(() => statusOf(box).includes('Please keep this page open.'), 'the message');
      Storage.prototype.setItem = real;
      expect([kept, traces()]).to.deep.equal([[], []]);
    });

  it('is empty half a minute after the last touch, and not before (CB-14)', async () => {
    await answer();
    time.pass(29_000);
    expect(await isEmpty()).to.equal(false);
    await press(field());
    time.pass(29_000);
    expect(await isEmpty(), 'after another touch').to.equal(false);
    time.pass(1_000);
    expect(await isEmpty()).to.equal(true);
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('is empty soon after the answer has arrived (CB-14)', async () => {
    await answer();
    await submit(form);
    await eventually(() => statusOf(box).startsWith('Your answer is saved.'), 'the message');
    time.pass(5_000);
    expect(await isEmpty()).to.equal(true);
    expect(statusOf(box)).to.equal('');
    expect(box.shadowRoot!.querySelector('a[download]') === null, 'the receipt').to.equal(true);
  });

  it('leaves the next person alone when an earlier answer arrives late (CB-14)', async () => {
    await endpoint.fail(DOWN);
    await answer();
    await submit(form);
    await eventually(() => statusOf(box).includes('Please keep this page open.'), 'the message');
    time.pass(30_000);
    await settled();
    await answer();
    comeBack();
    await endpoint.holds(1);
    await eventually(async () => (await endpoint.log()).at(-1)!.status === 201, 'the delivery');
    time.pass(6_000);
    expect(await isEmpty()).to.equal(false);
  });

  it('is empty when its page goes, and for who comes back to it (CB-14)', async () => {
    await answer();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await isEmpty()).to.equal(true);
    expect(traces()).to.deep.equal([]);
  });

  it('lets the next person’s silence count again (CB-14, CB-03)', async () => {
    form.remove();
    await setUp({ mode: 'objection', basis: 'soft-opt-in', 'purchase-context': 'order' });
    box.setAttribute('similar-products', 'books');
    box.textContent = "I do not want Librairie Martin's newsletter by e-mail.";
    await settled();
    await press(inputOf(box));
    await eventually(() => readyIn(form) === 'newsletter:record objected');
    time.pass(30_000);
    expect(await isEmpty()).to.equal(true);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('not-objected');
  });
});
