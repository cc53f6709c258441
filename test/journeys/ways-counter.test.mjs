// In the shop, and years later: the tablet, the till and the old address, from an act to the row
// in the database, in every engine.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enginesHere } from './browser.mjs';
import { openDemo } from './demo-server.mjs';
import { openShop } from './ways-shop.mjs';

/** All that a page can leave on a device. */
const leftBehind = async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map(({ name }) => name),
});
const NOTHING = { local: [], session: [], cookies: '', databases: [] };

const formAsShown = () => {
  const inputs = document
    .querySelector('consent-checkbox')
    ?.shadowRoot?.querySelectorAll('input:not([name=age])');
  return inputs?.length
    ? {
        email: document.querySelector('[name=email]').value,
        on: [...inputs].some(({ checked }) => checked),
      }
    : undefined;
};

/** Where a finger may fall: the words beside the box are a target, too. */
const heightOfTarget = () => {
  const label = document.querySelector('consent-checkbox').shadowRoot.querySelector('label');
  return label.getBoundingClientRect().height;
};

const states = ({ decisions }) => decisions.map(({ state }) => state);

for (const engine of enginesHere()) {
  describe(`at the counter in ${engine}`, () => {
    const shop = openShop(engine);

    it('takes a yes on the tablet, and leaves nothing behind (CB-14, A-54)', async () => {
      await shop.visit('/counter');
      assert.ok((await shop.page.evaluate(heightOfTarget)) >= 44);
      await shop.choose('newsletter');
      await shop.send();
      const { decision, payload } = (await shop.arrived(1))('newsletter');
      assert.equal(decision.state, 'given');
      assert.equal(payload.method.surface, 'kiosk');
      assert.equal(payload.notice.medium, 'kiosk');
      assert.deepEqual(await shop.page.evaluate(leftBehind), NOTHING);
      await shop.page.back();
      await shop.page.waitFor(() => location.pathname === '/counter');
      assert.deepEqual(await shop.page.waitFor(formAsShown), { email: '', on: false });
    });

    it('notes a yes at the till as a request that allows nothing yet (CB-13, A-25, A-53, A-67)', async () => {
      await shop.visit('/counter/till');
      await shop.choose('newsletter', '#yes');
      const said = await shop.send();
      const { decision, payload } = (await shop.arrived(1))('newsletter');
      assert.equal(decision.state, 'requested');
      assert.equal(payload.method.actor, 'agent');
      assert.equal(payload.method.agentId, 'till-2');
      assert.equal(payload.notice.medium, 'spoken');
      assert.match(payload.notice.text, /Would you like Librairie Martin’s newsletter by e-mail\?/);
      assert.match(said, /Requested.*No\.\s+It was asked for in their name/s);
    });

    it('notes a no at the till, which counts at once (CB-13, A-53)', async () => {
      await shop.visit('/counter/till');
      await shop.choose('newsletter', '#no');
      const said = await shop.send();
      assert.equal((await shop.arrived(1))('newsletter').decision.state, 'refused');
      assert.match(said, /Refused.*No\.\s+The person refused/s);
    });
  });

  describe(`asking anew in ${engine}`, () => {
    const shop = openShop(engine);

    /** A yes of earlier, with its record, and the page that asks for it again. */
    async function visitWithAnOldYes() {
      await shop.visit('/counter');
      await shop.choose('newsletter');
      await shop.send();
      const { jti } = (await shop.arrived(1))('newsletter');
      await shop.visit(`/reconsent?record=${jti}`);
      return jti;
    }

    it('renews a yes, and names the record that it replaces (A-40)', async () => {
      const old = await visitWithAnOldYes();
      await shop.choose('newsletter', '#yes');
      const said = await shop.send();
      const [record] = await shop.demo.records();
      assert.deepEqual(states(record), ['renewed']);
      assert.equal(record.payload.links.supersedes, old);
      assert.match(said, /Renewed.*Yes\.\s+The person agreed/s);
    });

    it('ends the old yes by a no (A-40)', async () => {
      const old = await visitWithAnOldYes();
      await shop.choose('newsletter', '#no');
      const said = await shop.send();
      const [record] = await shop.demo.records();
      assert.deepEqual(states(record), ['withdrawn']);
      assert.equal(record.payload.links.supersedes, old);
      assert.match(said, /Withdrawn.*No\.\s+The person took their yes back/s);
    });

    it('asks an address of which nothing is known, and waits for an answer (A-40, CB-02, A-50)', async () => {
      await shop.visit('/reconsent');
      const page = await shop.page.evaluate(() => document.querySelector('main').innerText);
      assert.match(page, /No\.\s+Nothing was ever said about this/);
      await shop.page.clickOn(['form button:not([type])']);
      const asksFor = () =>
        document.querySelector('consent-checkbox').shadowRoot.querySelector('[role=alert]')
          .textContent;
      await shop.page.waitFor(asksFor);
      assert.equal(await shop.where(), '/reconsent');
      await shop.arrived(0);
      await shop.choose('newsletter', '#no');
      await shop.send();
      const { decision, payload } = (await shop.arrived(1))('newsletter');
      assert.equal(decision.state, 'withdrawn');
      assert.equal(payload.links?.supersedes, undefined);
    });
  });
}

const FORMS = ['/checkout', '/b2b', '/counter', '/counter/till', '/reconsent'];
const FILLED = {
  name: 'Ada Martin',
  address: '1 rue Inventée, Paris',
  organisation: 'Bibliothèque Inventée',
  email: 'ada@example.org',
  phone: '01 23 45 67 89',
  terms: 'on',
};

describe('every form of the shop', () => {
  it('works without script: the words are there, and no record is made (ALL-02)', async () => {
    const demo = await openDemo();
    for (const path of FORMS) {
      const address = `${demo.site}${path}?lang=en`;
      const html = await (await fetch(address)).text();
      assert.match(html, /<consent-checkbox[^>]*>\s*(I want|I do not want|Would you like)/, path);
      assert.doesNotMatch(html, /<consent-checkbox[^>]*\bchecked/, path);
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(FILLED) });
      assert.equal(answer.status, 200, path);
      assert.equal(new URL(answer.url).pathname, `${path}/arrived`);
    }
    assert.deepEqual(await demo.records(), []);
    await demo.close();
  });
});
