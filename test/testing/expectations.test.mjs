// Each expectation holds on pages that ask well, and fails on those that do not, in every engine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  expectEasyRefusal,
  expectEmptyBoxes,
  expectEqualWeight,
  expectNothingStored,
  person,
} from '../../dist/testing.js';
import { enginesHere, launch } from '../journeys/browser.mjs';
import { openSite } from './site.mjs';

const SOON = { patience: 300 };
const OWN = { pairs: [['#no', '#yes']] };
const FORGET = `document.cookie = 'answered=; Max-Age=0'; document.cookie = 'eu-consent=; Path=/; Max-Age=0'`;

/** Another driver is three functions, or four. */
const driverOf = (page) => ({
  evaluate: (expression) => page.evaluate(new Function(`return (${expression})`)),
  click: (x, y) => page.click(x, y),
  move: (x, y) => page.move(x, y),
  press: (key) => page.press(key),
});

/** What a page has to fail with: a code, and the words that say where. */
const UNTICKED = {
  '/ticked': /input\[name="ads"\]/,
  '/unticked-later': /input\[name="ads"\]/,
  '/painted': /span#ads/,
  '/half': /input\[name="ads"\]/,
  '/ticked-inside': /my-box input#ads/,
  '/chosen': /input\[name="a"\]/,
};

const UNEQUAL = {
  '/small-no': 'size',
  '/lower-no': 'line, look',
  '/grey-no': 'look, contrast',
  '/pale-both': 'contrast',
  '/tiny-both': 'letters',
  '/covered-no': 'covered',
  '/faded-both': 'faded',
  '/hidden-no': 'size, line, look, letters, covered',
};

const STORED = {
  '/cookie': 'cookie _ga',
  '/local': 'localStorage visitor',
  '/session': 'sessionStorage visitor',
  '/database': 'indexedDB visitors',
  '/cache': 'cache visits',
  '/pixel': 'request 127.0.0.1:',
};

for (const engine of enginesHere()) {
  describe(`ouinon/testing in ${engine}`, () => {
    let browser;
    let site;
    let page;
    let driver;
    before(async () => {
      [browser, site] = await Promise.all([launch(engine), openSite()]);
      page = await browser.newPage();
      driver = driverOf(page);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const open = (path) => page.goto(site.address + path);
    const isAsking = () =>
      document.querySelector('cookie-banner').shadowRoot?.querySelector('.pick');
    const isDrawn = () =>
      [...document.querySelectorAll('consent-checkbox')].every((it) =>
        it.shadowRoot?.querySelector('input'),
      );
    const rejects = (promise, code, words) =>
      assert.rejects(promise, (error) => {
        assert.equal(error.code, code);
        assert.match(error.message, words);
        return true;
      });

    it('finds every box of a good page empty, but for what is excepted (ALL-04)', async () => {
      await open('/signup');
      await page.waitFor(isDrawn);
      await expectEmptyBoxes(driver);
      await person(driver).click('#stay');
      await rejects(expectEmptyBoxes(driver), 'not-empty', /input#stay/);
      await expectEmptyBoxes(driver, { except: ['#stay'] });
      await person(driver).tick('[name=newsletter]');
      await rejects(
        expectEmptyBoxes(driver, { except: ['#stay'] }),
        'not-empty',
        /consent-checkbox\[name="newsletter"\] input/,
      );
      await rejects(
        expectEmptyBoxes(driver, { except: ['form'], ...SOON }),
        'nothing-found',
        /box/,
      );
    });

    for (const [path, where] of Object.entries(UNTICKED))
      it(`fails where a box is not empty: ${path} (ALL-04)`, async () => {
        await open(path);
        await rejects(expectEmptyBoxes(driver), 'not-empty', where);
      });

    it('weighs every pair of a good page (ALL-13, ALL-14)', async () => {
      await open('/news');
      await page.waitFor(isAsking);
      await expectEqualWeight(driver);
      await open('/signup');
      await page.waitFor(() =>
        document.querySelector('[mode=choice]').shadowRoot?.querySelector('.pair'),
      );
      await expectEqualWeight(driver);
      for (const path of ['/own-banner', '/inside']) {
        await open(path);
        await rejects(expectEqualWeight(driver, SOON), 'nothing-found', /pair/);
        await expectEqualWeight(driver, OWN);
      }
      await rejects(
        expectEqualWeight(driver, { pairs: [['#not', '#there']], ...SOON }),
        'nothing-found',
        /pair/,
      );
    });

    for (const [path, what] of Object.entries(UNEQUAL))
      it(`fails where a pair is unequal by ${what}: ${path} (ALL-13, ALL-14)`, async () => {
        await open(path);
        await rejects(
          expectEqualWeight(driver, OWN),
          'unequal',
          new RegExp(`button#no: ${what}\n.*«`),
        );
      });

    it('fails where one of our own answers is gone (ALL-14)', async () => {
      await open('/one-answer');
      await page.waitFor(
        () =>
          document.querySelector('cookie-banner').shadowRoot?.querySelectorAll('.pick').length ===
          1,
      );
      await rejects(expectEqualWeight(driver), 'unequal', /missing/);
    });

    it('finds nothing stored on a good page, and what is stored on others (ALL-01, CK-19)', async () => {
      await open('/news');
      await page.waitFor(isAsking);
      await expectNothingStored(driver);
      for (const [path, what] of Object.entries(STORED)) {
        await open(path);
        await page.waitFor(isAsking);
        const code = await expectNothingStored(driver).catch((error) => {
          assert.ok(error.message.includes(what), error.message);
          return error.code;
        });
        assert.equal(code, 'stored-before', path);
        const allow = ['_g*', 'visit*', '127.0.0.1:*'];
        await expectNothingStored(driver, { allow });
        await page.evaluate(async () => {
          document.cookie = '_ga=; Max-Age=0';
          localStorage.clear();
          sessionStorage.clear();
          await caches.delete('visits');
          indexedDB.deleteDatabase('visitors');
        });
      }
    });

    it('answers as a person does, and the answer counts (ALL-03)', async () => {
      await open('/signup');
      const ada = person(driver);
      await ada.tick('[name=newsletter]');
      await ada.answer('[name=events]', 'no');
      await page.waitFor(() => document.querySelector('[name=newsletter]').value);
      await ada.click('form > button');
      await page.waitFor(() => document.querySelector('h1'));
      const sent = site.forms.at(-1);
      assert.match(sent.newsletter, /^[\w-]+\.[\w-]+\.[\w-]+$/);
      assert.match(sent['events:record'], /^[\w-]+\.[\w-]+\.[\w-]+$/);
      assert.equal(sent.events, undefined);
    });

    it('says why nobody could click', async () => {
      const ada = () => person(driver, SOON);
      await open('/disabled');
      await rejects(ada().click('#no'), 'out-of-reach', /#no\n +disabled/);
      await rejects(ada().click(['#ask', '#no']), 'nothing-found', /#ask >> #no/);
      await open('/hidden-no');
      await rejects(ada().click('#no'), 'out-of-reach', /hidden/);
      await open('/covered-no');
      await rejects(ada().click('#no'), 'out-of-reach', /covered/);
      await open('/moving');
      await rejects(ada().click('#no'), 'out-of-reach', /never still/);
      await rejects(person({ ...driver, mouse: {} }).click('#no'), 'bad-driver', /playwright/);
    });

    it('clicks what the mouse is on, and nothing that it is only meant to be on', async () => {
      await open('/own-banner');
      await page.evaluate(new Function(FORGET));
      await page.move(1, 1);
      const { move, ...without } = driver;
      const numb = { ...driver, move: async () => undefined };
      await rejects(person(numb, SOON).click('#no'), 'out-of-reach', /under the mouse/);
      const isAnswered = () => document.cookie.includes('answered');
      assert.equal(await page.evaluate(isAnswered), false);
      await person(driver).click('#no');
      assert.equal(await page.evaluate(isAnswered), true);
      await page.evaluate(new Function(FORGET));
      await move(1, 1);
      await person(without).click('#no');
      assert.equal(await page.evaluate(isAnswered), true);
      await page.evaluate(new Function(FORGET));
    });

    it('counts the acts of both ways, and fails where a no takes more (ALL-15)', async () => {
      const start = async (path) => {
        await open(path);
        await page.evaluate(new Function(FORGET));
        await page.reload();
      };
      const own = (path, refuse) => ({
        start: () => start(path),
        answered: `document.cookie.includes('answered')`,
        refuse,
        give: (ada) => ada.click('#yes'),
      });
      const acts = await expectEasyRefusal(driver, {
        start: () => start('/news'),
        answered: `document.cookie.includes('eu-consent')`,
        refuse: (ada) => ada.answer('cookie-banner', 'no'),
        give: (ada) => ada.answer('cookie-banner', 'yes'),
      });
      assert.deepEqual(acts, { refuse: 1, give: 1 });
      const twice = async (ada) => {
        await ada.click('#no');
        await ada.click('#really');
      };
      await rejects(expectEasyRefusal(driver, own('/detour', twice)), 'harder-no', /2 acts.*1/);
      const once = (ada) => ada.click('#no');
      await rejects(expectEasyRefusal(driver, own('/detour', once)), 'not-asked', /After 1 acts/);
      const already = { ...own('/own-banner', once), answered: 'true' };
      await rejects(expectEasyRefusal(driver, already), 'not-asked', /as soon/);
      const byKey = async (ada) => {
        await page.evaluate(() => document.querySelector('#no').focus());
        await ada.press('Enter');
      };
      assert.deepEqual(await expectEasyRefusal(driver, own('/own-banner', byKey)), {
        refuse: 1,
        give: 1,
      });
      await page.evaluate(new Function(FORGET));
    });
  });
}
