/** Private by default: before a person's act nothing is stored, asked of the network or made. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  settled,
  statusOf,
  submit,
  tick,
} from '../elements/page.js';
import { asking, TAGS } from './tags.js';

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

describe('before a person acts', () => {
  for (const tag of TAGS) {
    it(`${tag} stores nothing, asks nobody and makes no key (ALL-01, ALL-05, RC-01)`, async () => {
      const before = await traces();
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
      const endpoint = makeEndpoint();
      const form = await makeForm(endpoint, asking(tag));
      inputOf(boxes(form)[0]!).focus();
      await sendKeys({ press: 'Tab' });
      window.scrollBy(0, 10);
      await submit(form);
      await settled();
      window.fetch = realFetch;
      SubtleCrypto.prototype.generateKey = realKey;
      expect(requests).to.deep.equal([]);
      expect(keys).to.equal(0);
      expect(await traces()).to.deep.equal(before);
    });

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
