/** When exactly a record leaves a form: when the form is taken, once, and not before. */
import { expect, html } from '@open-wc/testing';
import {
  boxes,
  claims,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  newsletter,
  press,
  settled,
  statusOf,
  submit,
  tick,
  type Endpoint,
} from './page.js';
import type { ConsentCheckbox, ConsentRecordEvent } from '../../src/index.js';

describe('a record leaves with its form', () => {
  let endpoint: Endpoint;
  let form: HTMLFormElement;
  let box: ConsentCheckbox;

  const setUp = async (inner: unknown = newsletter) => {
    endpoint = makeEndpoint();
    form = await makeForm(endpoint, inner);
    box = boxes(form)[0]!;
  };
  beforeEach(() => setUp());

  const arrived = (count = 1) => endpoint.holds(count);
  /** Long enough for what must not be sent to have been sent. */
  const quiet = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await endpoint.log()).map(({ status }) => status)).to.deep.equal([]);
  };

  it('by a native submit that nobody prevented', async () => {
    await tick(box);
    await submit(form);
    await arrived();
  });

  it('by FormData read during the submit event', async () => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      new FormData(form);
    });
    await tick(box);
    await submit(form);
    await arrived();
  });

  it('by a consent-commit event, for handlers that send later', async () => {
    form.addEventListener('submit', (event) => event.preventDefault());
    await tick(box);
    await submit(form);
    await quiet();
    form.dispatchEvent(new Event('consent-commit'));
    await arrived();
  });

  it('not when the browser finds a field missing', async () => {
    await setUp(html`${newsletter}<input required aria-label="E-mail" />`);
    await tick(box);
    await submit(form);
    await quiet();
  });

  it('not when the page refuses the submit', async () => {
    form.addEventListener('submit', (event) => event.preventDefault());
    await tick(box);
    await submit(form);
    await quiet();
  });

  it('not when a script saves the form by itself, before or after a refused submit', async () => {
    await tick(box);
    new FormData(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    await submit(form);
    new FormData(form);
    await quiet();
    new FormData(form);
    await quiet();
  });

  it('not for a submit that a script made up, nor for one of somebody else', async () => {
    await tick(box);
    form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    form.dispatchEvent(new Event('submit'));
    form.querySelector('button')!.dispatchEvent(new CustomEvent('submit', { bubbles: true }));
    await quiet();
  });

  it('not when a dialog is closed', async () => {
    form.method = 'dialog';
    await tick(box);
    await submit(form);
    await quiet();
  });

  it('not when its element was taken away before it was signed', async () => {
    box.addEventListener('consent-change', () => box.remove(), { once: true });
    await press(inputOf(box));
    await quiet();
  });

  it('when the page says so while it shows the form disabled', async () => {
    await setUp(html`<fieldset>${newsletter}</fieldset>`);
    form.addEventListener('submit', (event) => event.preventDefault());
    await tick(box);
    await submit(form);
    form.querySelector('fieldset')!.disabled = true;
    form.dispatchEvent(new Event('consent-commit'));
    await arrived();
  });

  it('signed, when the page says so before the signature is there', async () => {
    const kept: string[] = [];
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      kept.push(value);
      real.call(this, key, value);
    };
    box.addEventListener('consent-change', () => form.dispatchEvent(new Event('consent-commit')), {
      once: true,
    });
    await press(inputOf(box));
    const [row] = await arrived();
    Storage.prototype.setItem = real;
    expect(row!.proof).to.equal('proven');
    for (const value of kept)
      expect((JSON.parse(value) as { body: string }).body).to.equal(row!.jws);
  });

  it('not while the field set that holds it is disabled', async () => {
    await setUp(html`<fieldset>${newsletter}</fieldset>`);
    await tick(box);
    form.querySelector('fieldset')!.disabled = true;
    await submit(form);
    await quiet();
  });

  it('once, the last, after ticking, unticking and ticking again', async () => {
    await tick(box);
    const first = box.value!;
    await tick(box);
    await tick(box);
    await submit(form);
    await arrived();
    await quietAfter(1);
    expect((await endpoint.stored())[0]!.jws).to.equal(box.value);
    expect(box.value).not.to.equal(first);
  });

  const quietAfter = async (count: number) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await endpoint.log()).length).to.equal(count);
  };

  it('once when the form is sent twice', async () => {
    await tick(box);
    await submit(form);
    await arrived();
    await submit(form);
    form.dispatchEvent(new Event('consent-commit'));
    await quietAfter(1);
    expect(box.value).to.equal((await endpoint.stored())[0]!.jws);
  });

  it('without mixing with another form of the page', async () => {
    const elsewhere = makeEndpoint();
    const other = await makeForm(elsewhere, newsletter);
    await tick(box);
    await tick(boxes(other)[0]!);
    await submit(form);
    await arrived();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await elsewhere.log()).to.deep.equal([]);
    await submit(other);
    await elsewhere.holds(1);
    expect((await endpoint.stored()).length).to.equal(1);
  });

  it('with a submit that overtook the signature, requested once more by the same button', async () => {
    const submitters: (Element | null)[] = [];
    const seen: boolean[] = [];
    const button = html`<button name="how" value="quickly" id="quick">Quick</button>`;
    await setUp(html`${newsletter}${button}`);
    const quick = form.querySelector<HTMLButtonElement>('#quick')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitters.push(event.submitter);
      seen.push(new FormData(form, event.submitter).has('newsletter'));
    });
    box.addEventListener('consent-change', () => form.requestSubmit(quick), { once: true });
    await press(inputOf(box));
    await arrived();
    expect(submitters).to.deep.equal([quick]);
    expect(seen).to.deep.equal([true]);
  });

  it('as one record for each box that was ticked, and none for the others (ALL-07, RC-01)', async () => {
    await setUp(
      html`${newsletter}
        <consent-checkbox name="sms" purpose="newsletter" channel="sms">
          I want Librairie Martin's news by SMS.
        </consent-checkbox>
        <consent-checkbox name="events" purpose="events" channel="email">
          I want invitations to Librairie Martin's readings by e-mail.
        </consent-checkbox>`,
    );
    await tick(box);
    await tick(boxes(form)[2]!);
    await submit(form);
    await arrived(2);
    await quietAfter(2);
    const purposes = (await endpoint.stored()).map(({ payload }) => payload.decisions[0]!.purpose);
    expect(purposes.sort()).to.deep.equal(['events', 'newsletter']);
  });

  it('with a submit whose button was drawn anew in the meantime', async () => {
    form.addEventListener('submit', (event) => event.preventDefault());
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    const button = form.querySelector('button')!;
    box.addEventListener(
      'consent-change',
      () => {
        form.requestSubmit(button);
        button.replaceWith(button.cloneNode(true));
      },
      { once: true },
    );
    await press(inputOf(box));
    await eventually(() => submits === 1, 'the submit');
  });

  for (const method of ['get', 'put'])
    it(`never in the address of a form that is sent by ${method} (ALL-20)`, async () => {
      form.setAttribute('method', method);
      const sent: string[][] = [];
      form.addEventListener('formdata', ({ formData }) => {
        setTimeout(() => sent.push([...formData.keys()]));
      });
      await tick(box);
      await submit(form);
      await arrived();
      expect(sent[0]).to.deep.equal([]);
    });

  it('and tells the page of the record before the network is asked', async () => {
    const events: ConsentRecordEvent[] = [];
    form.addEventListener('consent-record', (event) => events.push(event));
    await tick(box);
    expect(events).to.deep.equal([]);
    await submit(form);
    await arrived();
    expect(events.map(({ jws }) => jws)).to.deep.equal([box.value]);
  });

  it('and without an endpoint stays in the form, which is all the proof a handler needs', async () => {
    form.removeAttribute('endpoint');
    await tick(box);
    await submit(form);
    await quiet();
    expect(statusOf(box)).to.equal('');
    const { aud } = claims(box.value!) as unknown as { aud: string };
    expect(aud).to.equal(location.origin);
  });

  it('and outside a form with the act itself', async () => {
    form.after(box);
    for (const name of form.getAttributeNames()) box.setAttribute(name, form.getAttribute(name)!);
    await settled();
    await tick(box);
    await arrived();
    expect((await endpoint.stored())[0]!.payload.method.surface).to.equal('web-standalone');
    box.remove();
  });
});

describe('a withdrawal', () => {
  it('is recorded and sent at the act, when a yes was sent (ALL-15, RC-08)', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, newsletter);
    const [box] = boxes(form);
    await tick(box!);
    await submit(form);
    await eventually(() => box!.shadowRoot!.querySelector('a[download]'), 'the receipt');
    await tick(box!);
    const rows = await endpoint.holds(2);
    expect(rows.map(({ payload }) => payload.decisions[0])).to.deep.equal([
      {
        purpose: 'newsletter',
        channel: 'email',
        party: 'brand',
        basis: 'consent',
        initial: 'given',
        state: 'withdrawn',
      },
      {
        purpose: 'newsletter',
        channel: 'email',
        party: 'brand',
        basis: 'consent',
        initial: 'unset',
        state: 'given',
      },
    ]);
    expect(rows[0]!.proof).to.equal('proven');
    expect(rows[0]!.payload.notice.text).to.equal(rows[1]!.payload.notice.text);
    await eventually(() => statusOf(box!).startsWith('Your answer is saved.'));
    const data = new FormData(form);
    expect(data.has('newsletter')).to.equal(false);
    expect(data.get('newsletter:record')).to.equal(rows[0]!.jws);
  });

  it('goes where the yes went from an element that the page took away', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, newsletter);
    const [box] = boxes(form);
    await tick(box!);
    await submit(form);
    await endpoint.holds(1);
    box!.remove();
    box!.withdraw();
    const [row] = await endpoint.holds(2);
    expect(row!.payload.decisions[0]!.state).to.equal('withdrawn');
  });

  it('goes out of a form that is disabled', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, html`<fieldset>${newsletter}</fieldset>`);
    const [box] = boxes(form);
    await tick(box!);
    await submit(form);
    await endpoint.holds(1);
    form.querySelector('fieldset')!.disabled = true;
    box!.withdraw();
    await endpoint.holds(2);
  });

  it('may be asked for by a script, and says so (ALL-19)', async () => {
    const endpoint = makeEndpoint();
    const form = await makeForm(endpoint, newsletter);
    const [box] = boxes(form);
    await tick(box!);
    await submit(form);
    await endpoint.holds(1);
    box!.withdraw();
    const rows = await endpoint.holds(2);
    expect(rows[0]!.payload.method).to.deep.include({ control: 'script', trusted: false });
    expect(box!.checked).to.equal(false);
  });
});
