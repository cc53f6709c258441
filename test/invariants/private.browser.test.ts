/** Private by default: before a person's act nothing is stored, asked of the network or made. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
  tick,
} from '../elements/page.js';
import { asking, TAGS } from './tags.js';
import { askIn, oneActAway, WAYS } from './ways.js';

const databases = async (): Promise<string[]> =>
  'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name ?? '') : [];

/** All that a page may leave in a browser. */
const traces = async (): Promise<unknown> => ({
  cookies: document.cookie,
  local: Object.keys(localStorage).filter((key) => key.startsWith('ouinon')),
  session: Object.keys(sessionStorage).filter((key) => key.startsWith('ouinon')),
  databases: await databases(),
  caches: await caches.keys(),
});

/** What a page does with a question from its first drawing to a submit that nobody answered. */
async function showAndSend(asked: unknown): Promise<{ requests: string[]; keys: number }> {
  const requests: string[] = [];
  let keys = 0;
  const [realFetch, realKey] = [window.fetch, SubtleCrypto.prototype.generateKey];
  window.fetch = (input, init) => {
    requests.push(input instanceof Request ? input.url : String(input));
    return realFetch(input, init);
  };
  SubtleCrypto.prototype.generateKey = function (this: SubtleCrypto, ...all: unknown[]) {
    keys++;
    return (realKey as (...all: unknown[]) => Promise<never>).apply(this, all);
  } as typeof realKey;
  const form = await makeForm(makeEndpoint(), asked);
  inputOf(boxes(form)[0]!).focus();
  await sendKeys({ press: 'Tab' });
  window.scrollBy(0, 10);
  await submit(form);
  await settled();
  window.fetch = realFetch;
  SubtleCrypto.prototype.generateKey = realKey;
  return { requests, keys };
}

/** Each element, and each of its ways of asking for a yes. */
const ASKED: [string, () => unknown][] = [
  ...TAGS.map((tag): [string, () => unknown] => [tag, () => asking(tag)]),
  ...Object.keys(WAYS).map((way): [string, () => unknown] => [way, () => askIn(way)]),
];

describe('before a person acts', () => {
  for (const [name, asked] of ASKED)
    it(`${name} stores nothing, asks nobody and makes no key (ALL-01, ALL-05, RC-01)`, async () => {
      const before = await traces();
      expect(await showAndSend(asked())).to.deep.equal({ requests: [], keys: 0 });
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

  for (const tag of TAGS) {
    it(`${tag} leaves nothing behind once the record is delivered (RC-11)`, async () => {
      const before = await traces();
      const endpoint = makeEndpoint();
      const form = await makeForm(endpoint, asking(tag));
      await tick(boxes(form)[0]!);
      await submit(form);
      await eventually(() => statusOf(boxes(form)[0]!).includes('is saved.'));
      expect(await traces()).to.deep.equal(before);
    });

    it(`${tag} tells nothing of the person or the page's address (RC-09, ALL-20)`, async () => {
      history.replaceState(null, '', `${location.pathname}${location.search}&secret=ada#secret`);
      const endpoint = makeEndpoint();
      const form = await makeForm(endpoint, asking(tag));
      await tick(boxes(form)[0]!);
      await submit(form);
      const [row] = await endpoint.holds(1);
      const record = JSON.stringify(row!.payload);
      for (const secret of ['ada@example.org', 'secret', navigator.userAgent, location.search]) {
        expect(record).not.to.contain(secret);
      }
    });
  }
});
