// From a mail to a stop of everything, in every engine, and what the mailer is told after it; then
// the same without any script, as a mail program and as a plain form do it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { findCurl } from '../tools/engines.mjs';
import { enginesHere, launch } from './browser.mjs';
import { openDemo } from './demo-server.mjs';

const execute = promisify(execFile);

const isAsking = () =>
  document.querySelector('unsubscribe-all')?.shadowRoot?.querySelector('[data-act=refuse]');
const isStopped = () => document.querySelector('unsubscribe-all').matches(':state(stopped)');
const verdicts = () =>
  [...document.querySelectorAll('#outgoing dd')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
const OBJECTED = /The person objected/;

/** A reader of the demo, known by their cookie, and the token of their mails. */
async function openMailbox(site) {
  const answer = await fetch(`${site}/mail?lang=en`);
  const text = await answer.text();
  return {
    cookie: answer.headers.get('set-cookie').split(';')[0],
    token: /token=([\w.-]+)/.exec(text)[1],
    address: /reader-[0-9a-f-]+@mail\.example/.exec(text)[0],
  };
}

const form = (fields, headers) => ({ method: 'POST', body: new URLSearchParams(fields), headers });

/** What the mailer is told, for this reader. */
async function outgoing(site, { cookie }) {
  const answer = await fetch(`${site}/mail?lang=en`, form({}, { cookie }));
  return (await answer.text()).match(/Nothing was ever said|The person objected/g);
}

for (const engine of enginesHere()) {
  describe(`a way out of mail in ${engine}`, () => {
    let browser;
    let demo;
    let page;
    before(async () => {
      [browser, demo] = await Promise.all([launch(engine), openDemo()]);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    it('leads from a mail to the stop, with no token left in the address (UA-04, UA-10)', async () => {
      await page.goto(`${demo.site}/mail?lang=en`);
      await page.clickOn(['.mail a[href*="/stop"]']);
      await page.waitFor(isAsking);
      assert.equal(await page.url(), `${demo.site}/stop?lang=en#stop`);
      await page.waitFor(() => document.activeElement.localName === 'unsubscribe-all');
      assert.equal(await page.evaluate(() => document.cookie), '', 'no cookie that a script reads');
    });

    it('changes nothing by being opened, five times and again by reload (UA-03)', async () => {
      for (let i = 0; i < 5; i++) {
        await page.reload();
        await page.waitFor(isAsking);
      }
      assert.deepEqual(await demo.records(), []);
    });

    it('stops everything by one press after a reload, and the mailer is told for every channel (UA-02, UA-04, UA-05)', async () => {
      await page.clickOn(['unsubscribe-all', '[data-act=refuse]']);
      await page.waitFor(isStopped);
      assert.equal((await demo.records()).length, 1);
      await page.goto(`${demo.site}/mail?lang=en`);
      await page.clickOn(['form .button']);
      await page.waitFor(() => document.querySelector('#outgoing'));
      const said = await page.evaluate(verdicts);
      assert.equal(said.length, 5);
      for (const line of said) assert.match(line, OBJECTED);
    });

    it('is done on the telephone by an agent, whom the record names (UA-10, A-10)', async () => {
      const reader = await openMailbox(demo.site);
      const before = (await demo.records()).length;
      await page.goto(`${demo.site}/telephone?lang=en`);
      await page.waitFor(isAsking);
      const aloud = () => document.querySelector('unsubscribe-all').shadowRoot.textContent;
      assert.match(await page.evaluate(aloud), /^Please read aloud, then note the answer:/);
      await page.clickOn(['[name=address]']);
      await page.type(reader.address);
      await page.clickOn(['unsubscribe-all', '[data-act=refuse]']);
      await page.waitFor(isStopped);
      const [record, ...others] = await demo.records();
      assert.equal(others.length, before);
      const { method, notice } = record.payload;
      assert.deepEqual([method.surface, method.actor], ['agent-screen', 'agent']);
      assert.equal(method.agentId, 'desk-1');
      assert.equal(notice.medium, 'spoken');
      assert.equal((await outgoing(demo.site, reader))[0], 'The person objected');
    });

    it('hands the link’s token to the preferences behind a #, where no server sees it (UA-01, UA-04)', async () => {
      const { token } = await openMailbox(demo.site);
      await page.goto(`${demo.site}/stop?lang=en&token=${token}`);
      await page.waitFor(isAsking);
      await page.clickOn(['unsubscribe-all', '[data-act=adapt]']);
      await page.waitFor(() => location.pathname === '/preferences');
      await page.waitFor(() => !location.href.includes('token'));
      const kept = await page.waitFor(() => history.state?.['ouinon-token']);
      assert.equal(kept, token);
    });
  });
}

describe('a way out of mail without any script', () => {
  let demo;
  before(async () => (demo = await openDemo()));
  after(() => demo?.close());

  it('is a form that names the person of the link, and its page says that it is done (ALL-02, UA-02)', async () => {
    const reader = await openMailbox(demo.site);
    const html = await (await fetch(`${demo.site}/stop?lang=en&token=${reader.token}`)).text();
    assert.match(html, /<form method="post" action="\/consent\/unsubscribe">/);
    assert.match(html, new RegExp(`name="token" value="${reader.token}"`));
    const answer = await fetch(
      `${demo.site}/consent/unsubscribe`,
      form({ token: reader.token }, { accept: 'text/html' }),
    );
    assert.equal(answer.status, 200);
    assert.deepEqual(
      await outgoing(demo.site, reader),
      Array.from({ length: 5 }, () => 'The person objected'),
    );
  });

  // RFC 8058: either form, no cookie, and no redirect to follow.
  for (const flag of ['--data', '--form']) {
    const skip = !findCurl() && 'needs curl';
    it(
      `is one click of the mail program, to the address in the mail’s header, by ${flag} (UA-03, EP-11)`,
      { skip },
      async () => {
        const reader = await openMailbox(demo.site);
        const html = await (
          await fetch(`${demo.site}/mail?lang=en`, { headers: { cookie: reader.cookie } })
        ).text();
        const [, link] = /&lt;(http[^&]*token=[\w.-]+)&gt;/.exec(html);
        const curl = async (...args) =>
          (await execute(findCurl(), [...args, '--silent', '--write-out', ' %{http_code}', link]))
            .stdout;
        await curl();
        assert.equal((await outgoing(demo.site, reader))[0], 'Nothing was ever said');
        assert.match(await curl(flag, 'List-Unsubscribe=One-Click'), / 200$/);
        assert.deepEqual(
          await outgoing(demo.site, reader),
          Array.from({ length: 5 }, () => 'The person objected'),
        );
      },
    );
  }

  it('is the address that the mail came to (UA-02, UA-08)', async () => {
    const reader = await openMailbox(demo.site);
    await fetch(`${demo.site}/consent/unsubscribe`, form({ address: reader.address }));
    assert.equal((await outgoing(demo.site, reader))[0], 'The person objected');
  });

  for (const lang of ['en', 'fr'])
    it(`is on paper, as a square and as words, in ${lang} (UA-10)`, async () => {
      const html = await (await fetch(`${demo.site}/leaflet?lang=${lang}`)).text();
      assert.match(html, /<svg[^>]*>/);
      assert.ok(html.includes(`>${demo.site}/stop#stop</a>`));
    });
});
