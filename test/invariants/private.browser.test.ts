/** Private by default: before a person's act nothing is stored, asked of the network or made. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forgetAnswer } from '../elements/banner/page.js';
import {
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  press,
  readyIn,
  settled,
  statusOf,
  submit,
} from '../elements/page.js';
import { goBack } from '../elements/unsubscribe/page.js';
import { ALL_SUBJECTS } from './subjects.js';
import { askIn, oneActAway, WAYS } from './ways.js';

const databases = async (): Promise<string[]> =>
  'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name ?? '') : [];

/** All that a page may leave in a browser. */
const traces = async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage).filter((key) => key.startsWith('ouinon')),
  session: Object.keys(sessionStorage).filter((key) => key.startsWith('ouinon')),
  databases: await databases(),
  caches: await caches.keys(),
});

type Traces = Awaited<ReturnType<typeof traces>>;

/** What a page asks of the network, and of the browser's keys, until the function returned is called. */
function listen() {
  const heard = { requests: [] as string[], keys: 0 };
  const [realFetch, realKey] = [window.fetch, SubtleCrypto.prototype.generateKey];
  window.fetch = (input, init) => {
    heard.requests.push(input instanceof Request ? input.url : String(input));
    return realFetch(input, init);
  };
  SubtleCrypto.prototype.generateKey = function (this: SubtleCrypto, ...all: unknown[]) {
    heard.keys++;
    return (realKey as (...all: unknown[]) => Promise<never>).apply(this, all);
  } as typeof realKey;
  return () => {
    window.fetch = realFetch;
    SubtleCrypto.prototype.generateKey = realKey;
    return heard;
  };
}

/** Passes by a question: tabs through it, leaves it by Escape, scrolls on. */
async function passBy(control: HTMLElement): Promise<void> {
  control.focus();
  await sendKeys({ press: 'Escape' });
  await sendKeys({ press: 'Tab' });
  window.scrollBy(0, 10);
  await settled();
}

/** Our own cookie with the answer, without which a person would be asked on every page. */
const withoutAnswer = ({ cookies, ...others }: Traces) => ({
  ...others,
  cookies: cookies.replace(/(^|; )eu-consent=[^;]*/, ''),
});

describe('before a person acts', () => {
  afterEach(() => {
    forgetAnswer();
    goBack();
  });

  for (const [name, { ask, reads = [] }] of ALL_SUBJECTS) {
    it(`${name} stores nothing, asks nobody and makes no key (ALL-01, ALL-05, RC-01)`, async () => {
      forgetAnswer();
      const endpoint = makeEndpoint();
      const before = await traces();
      const stop = listen();
      await passBy((await ask(endpoint)).control);
      const { requests, keys } = stop();
      // The link of a message is made by the shop, and by this test in its place.
      const ours = requests
        .map((url) => new URL(url, location.href).pathname)
        .filter((path) => !path.endsWith('/token'));
      expect(ours).to.deep.equal(reads.map((path) => endpoint.url + path));
      expect(keys).to.equal(0);
      expect(await traces()).to.deep.equal(before);
    });

    it(`${name} leaves nothing but its answer behind once that is delivered (RC-11)`, async () => {
      forgetAnswer();
      const before = await traces();
      const endpoint = makeEndpoint();
      await (await ask(endpoint)).answer();
      await eventually(async () => (await endpoint.stored()).length > 0, 'the record');
      await eventually(async () => (await traces()).local.length === 0, 'the delivery');
      expect(withoutAnswer(await traces())).to.deep.equal(before);
    });

    it(`${name} tells nothing of the person or the page's address (RC-09, ALL-20)`, async () => {
      forgetAnswer();
      const { href } = location;
      const endpoint = makeEndpoint();
      const asked = await ask(endpoint);
      history.replaceState(history.state, '', `${location.pathname}?secret=ada#secret`);
      await asked.answer();
      const [row] = await endpoint.holds(1);
      history.replaceState(null, '', href);
      const record = JSON.stringify(row!.payload);
      for (const secret of ['ada@example.org', 'secret', navigator.userAgent])
        expect(record).not.to.contain(secret);
    });
  }

  for (const way of Object.keys(WAYS))
    it(`${way} stores nothing, asks nobody and makes no key (ALL-01, ALL-05, RC-01)`, async () => {
      const before = await traces();
      const stop = listen();
      const form = await makeForm(makeEndpoint(), askIn(way));
      await passBy(inputOf(boxes(form)[0]!));
      await submit(form);
      await settled();
      expect(stop()).to.deep.equal({ requests: [], keys: 0 });
      expect(await traces()).to.deep.equal(before);
    });

  for (const way of Object.keys(WAYS))
    it(`${way} leaves nothing behind once its yes is delivered (RC-11)`, async () => {
      const before = await traces();
      const endpoint = makeEndpoint();
      const form = await makeForm(endpoint, askIn(way));
      await press(await oneActAway(way, boxes(form)[0]!));
      await eventually(() => readyIn(form).endsWith(` ${WAYS[way]!.state}`), 'the yes');
      await submit(form);
      await endpoint.holds(1);
      await eventually(() => /saved|Noted|Almost/.test(statusOf(boxes(form)[0]!)), 'the message');
      expect(await traces()).to.deep.equal(before);
    });
});
