// One shop and one browser for the journeys through its forms: what a person does there, and what
// the database holds afterwards.
import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { launch } from './browser.mjs';
import { openDemo } from './demo-server.mjs';

const PERSON = {
  name: 'Ada Martin',
  address: '1 rue Inventée, Paris',
  organisation: 'Bibliothèque Inventée',
  email: 'ada@example.org',
  phone: '01 23 45 67 89',
};

const box = (name) => `consent-checkbox[name=${name}]`;

/** Every question of the page has its control, and nothing is answered. */
const isAsking = () => {
  const all = [...document.querySelectorAll('consent-checkbox')];
  const inputs = all.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('input') ?? []),
  ]);
  return all.length > 0 && inputs.length >= all.length && inputs.every((it) => !it.checked);
};

const isOn = (selector, control) =>
  document.querySelector(selector)?.shadowRoot?.querySelector(control)?.checked;

const path = (url) => new URL(url).pathname;

/** Call it inside `describe`. */
export function openShop(engine) {
  const shop = { page: undefined, demo: undefined };
  let browser;
  let known;
  before(async () => {
    [browser, shop.demo] = await Promise.all([launch(engine), openDemo()]);
  });
  after(async () => {
    await browser?.close();
    await shop.demo?.close();
  });
  beforeEach(async () => {
    shop.page = await browser.newPage();
    known = (await shop.demo.records()).length;
  });

  /** Opens a form, and fills in what is no consent. */
  async function visit(address) {
    const { page, demo } = shop;
    await page.goto(`${demo.site}${address}${address.includes('?') ? '&' : '?'}lang=en`);
    await page.waitFor(isAsking);
    const fields = await page.evaluate(() =>
      [...document.querySelectorAll('form input')].map(({ name }) => name),
    );
    for (const name of fields) {
      await page.clickOn([`[name=${name}]`]);
      if (name in PERSON) await page.type(PERSON[name]);
    }
  }

  /** Answers one question, by mouse. */
  async function choose(name, control = 'input') {
    await shop.page.clickOn([box(name), control]);
    await shop.page.waitFor(isOn, box(name), control);
  }

  /** Sends the form, and waits for the page that says what arrived; its words are the answer. */
  async function send() {
    await shop.page.clickOn(['form button:not([type])']);
    await shop.page.waitFor(() => location.pathname.endsWith('/arrived'));
    return shop.page.evaluate(() => document.querySelector('main').innerText);
  }

  /** What the form brought: each record verified, its decision found by its purpose and channel. */
  async function arrived(count) {
    const records = await shop.demo.records();
    assert.equal(records.length, known + count);
    const fresh = records.slice(0, count);
    for (const record of fresh) {
      assert.equal(record.verified && record.receipt.verified, true);
      assert.deepEqual(record.payload.flags ?? [], [], 'the shop asks in plain words');
    }
    return (purpose, channel = 'email') => {
      const isIt = (decision) => decision.purpose === purpose && decision.channel === channel;
      const record = fresh.find(({ decisions }) => decisions.some(isIt));
      return { ...record, decision: record?.decisions.find(isIt) };
    };
  }

  const where = async () => path(await shop.page.url());
  return Object.assign(shop, { visit, choose, send, arrived, where });
}
