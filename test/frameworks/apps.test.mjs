// The same form in six frameworks, each app built by its framework's own tools from the package as
// it is published: from a person's click to a record that is stored and checked again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launch } from '../journeys/browser.mjs';
import { buildApp, buildPrinted, frameworks } from './build.mjs';
import { prepare } from './prepare.mjs';

const NEWSLETTER = ['consent-checkbox[name=newsletter]', 'input'];

/** Every engine has the first app; the others have all that is the frameworks' own in one. */
const enginesOf = (name) => (name === frameworks[0] ? enginesHere() : enginesHere().slice(0, 1));

const isAsked = () =>
  document.querySelector('consent-checkbox')?.shadowRoot?.querySelector('input:enabled') &&
  document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[data-act=give]');
const says = (text) => document.querySelector('output')?.textContent === text;
const isAnswered = () => document.cookie.includes('eu-consent=');

let site;
before(async () => {
  prepare();
  // It uses the package that was just installed.
  const { openSite } = await import('./site.mjs');
  site = await openSite();
});
after(() => site?.close());

/** What came to the database while `act` was done, once there are so many. */
async function recordsOf(count, act) {
  const known = (await site.records()).length;
  await act();
  for (let attempt = 0; attempt < 200; attempt++) {
    const records = await site.records();
    if (records.length >= known + count) return records.slice(0, -known || undefined);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited in vain for ${count} records`);
}

async function signUp(page) {
  await page.clickOn(['[name=email]']);
  await page.type('ada@example.org');
  await page.clickOn(NEWSLETTER);
  await page.waitFor(says, 'given');
  await page.clickOn(['form button']);
  await page.waitFor(says, 'thank you');
}

function assertGiven([record, ...more], purpose) {
  assert.deepEqual(more, []);
  const { proof, verified, method, decisions } = record;
  const [{ state, initial }] = decisions;
  assert.deepEqual(
    { proof, verified, trusted: method.trusted, purpose: decisions[0].purpose, initial, state },
    { proof: 'proven', verified: true, trusted: true, purpose, initial: 'unset', state: 'given' },
  );
}

/** What each box shows and says of itself. */
const boxes = () =>
  [...document.querySelectorAll('consent-checkbox')].map((box) => {
    const { checked, disabled } = box.shadowRoot.querySelector('input') ?? {};
    return { name: box.getAttribute('name'), shown: checked, disabled, answered: box.checked };
  });
const isReady = () =>
  [...document.querySelectorAll('consent-checkbox')].filter((box) =>
    box.shadowRoot?.querySelector('input:enabled'),
  ).length === 3;
const isBound = (text) => document.querySelector('#again').textContent === text;
const isTicked = (name) => document.querySelector(`[name=${name}]`).checked;

const NAMES = ['checked', 'default', 'bound'];
const empty = NAMES.map((name) => ({ name, shown: false, disabled: false, answered: false }));

for (const name of frameworks) {
  describe(`an app of ${name}`, () => {
    before(() => buildApp(name));

    for (const engine of enginesOf(name)) {
      describe(`in ${engine}`, () => {
        let browser;
        let page;
        before(async () => {
          browser = await launch(engine);
          page = await browser.newPage();
        });
        after(() => browser?.close());

        it('ends with a stored, verified record after a click (CM-09, CB-11)', async () => {
          await page.goto(`${site.origin}/${name}`);
          await page.waitFor(isAsked);
          assertGiven(await recordsOf(1, () => signUp(page)), 'newsletter');
        });

        it('ends with a record of its banner too', async () => {
          const answer = async () => {
            await page.clickOn(['cookie-banner', '[data-act=give]']);
            await page.waitFor(isAnswered);
          };
          assertGiven(await recordsOf(1, answer), 'analytics');
          assert.deepEqual(await page.evaluate(() => window.warned), []);
        });

        it('cannot tick a box, whatever it binds, and is told so (CM-09, ALL-04)', async () => {
          await page.goto(`${site.origin}/${name}?misuse`);
          await page.waitFor(isReady);
          assert.deepEqual(await page.evaluate(boxes), empty);
          for (const text of ['off', 'on']) {
            await page.clickOn(['#again']);
            await page.waitFor(isBound, text);
            assert.deepEqual(await page.evaluate(boxes), empty);
          }
          const warned = await page.evaluate(() => window.warned);
          assert.deepEqual(
            NAMES.filter(
              (box) =>
                !warned.some((it) => it.match(/^\[ouinon\] checked\b.* (\w+)$/)?.[1] === box),
            ),
            [],
            warned.join('\n'),
          );
        });

        it('does not take back what the person said, whatever it binds', async () => {
          await page.clickOn(['[name=checked]', 'input']);
          await page.waitFor(isTicked, 'checked');
          await page.clickOn(['#again']);
          await page.waitFor(isBound, 'off');
          assert.equal(await page.evaluate(isTicked, 'checked'), true);
        });
      });
    }
  });
}

for (const name of frameworks) {
  describe(`what a server prints with ${name}`, () => {
    let print;
    before(async () => {
      print = await buildPrinted(name);
      site.print(name, print);
    });

    it('is the words of the site, and no box that could be ticked (CM-09, ALL-02)', () => {
      assert.match(print.body, /<consent-checkbox [^>]*\bname="newsletter"/);
      assert.match(print.body, /I want Librairie Martin’s newsletter by e-mail\./);
      assert.doesNotMatch(print.body, /checked|type="?(checkbox|radio)/i);
    });

    it('is taken over without a warning, and a click ends with a record (CM-09)', async () => {
      const browser = await launch('chromium');
      try {
        const page = await browser.newPage();
        await page.goto(`${site.origin}/${name}/printed`);
        await page.waitFor(isAsked);
        assertGiven(await recordsOf(1, () => signUp(page)), 'newsletter');
        assert.deepEqual(await page.evaluate(() => window.warned), []);
        const kept = await page.evaluate(
          () => window.printed === document.querySelector('consent-checkbox'),
        );
        assert.equal(kept, true, 'the app drew its own in the place of what was printed');
      } finally {
        await browser.close();
      }
    });
  });
}
