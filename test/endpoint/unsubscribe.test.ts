/** EP-11, UA-05, UA-08, EP-17: a stop from a mail program or a plain form is one act, and always works. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revokeTokens } from '../../src/endpoint/tokens.js';
import type { Decision } from '../../src/domain/schema.js';
import type { PersonState } from '../../src/endpoint/state-of.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { onEachDatabase } from './databases.js';
import { DAY, DECISION, makeRefusal, sign } from './make-record.js';
import { EVERYTHING, makeSite, problemType, type Heard } from './site.js';

const ONE_CLICK = 'List-Unsubscribe=One-Click';
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };
const PERSON = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const quiet = { onError: () => {} };

/** All of an answer that anybody could compare. */
const bytes = ({ status, headers, text }: Heard) => ({
  status,
  text,
  headers: [...headers].sort(),
});

await onEachDatabase('unsubscribing', (database) => {
  const site = (options = {}) => makeSite(database().store, options);

  /** Somebody who reads the newsletter, and the token of their last message. */
  async function reader(options = {}, use: 'unsubscribe' | 'preferences' = 'unsubscribe') {
    const shop = site(options);
    const subject = shop.someone();
    const choices = await shop.issue(subject);
    await shop.say(choices, {});
    assert.equal(await shop.mayWrite(subject), 'consented');
    shop.clock.now += 60_000;
    return { ...shop, subject, choices, token: await shop.issue(subject, { use }) };
  }

  const multipart = () => {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    return form;
  };

  for (const [name, body, headers] of [
    ['urlencoded', () => ONE_CLICK, URLENCODED],
    ['multipart', multipart, {}],
    ['without a content type', () => new TextEncoder().encode(ONE_CLICK), {}],
    ['with nothing in it', () => '', {}],
    [
      'as broken multipart',
      () => '--x\r\nnonsense',
      { 'content-type': 'multipart/form-data; boundary=y' },
    ],
    ['as multipart without a boundary', () => 'x', { 'content-type': 'multipart/form-data' }],
    ['of 200,000 bytes', () => ONE_CLICK + '&x='.padEnd(200_000, 'x'), URLENCODED],
  ] as const) {
    test(`a mail program’s POST ${name} stops everything (EP-11) (UA-05)`, async () => {
      const { post, token, mayWrite, subject, state, choices } = await reader();
      const answer = await post(`/unsubscribe?token=${token}`, body(), headers);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('set-cookie'), null);
      assert.equal(answer.headers.get('location'), null);
      assert.equal(await mayWrite(subject), 'objected');
      const { stopped, cells } = (await state(choices)).json<PersonState>();
      assert.deepEqual([stopped, cells.map((cell) => cell.state)], [true, ['objected']]);
    });
  }

  test('a body that breaks off: the address alone stops everything (EP-11)', async () => {
    const { handle, options, token, mayWrite, subject } = await reader();
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const url = `${String(options.audience)}/unsubscribe?token=${token}`;
    assert.equal((await handle(new Request(url, init))).status, 200);
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('every purpose, channel, party and file (UA-05)', async () => {
    const { recordOf, post, choices, token, options, subject } = await reader();
    const cells: (Partial<Decision> & Pick<Decision, 'purpose' | 'channel'>)[] = [
      { purpose: 'offers', channel: 'sms' },
      { purpose: 'partners-news', channel: 'post', party: 'partner', partyIds: ['p'] },
    ];
    for (const cell of cells) {
      const named = { idType: 'token', id: choices, capacity: 'professional' } as const;
      const record = recordOf({ subject: named, decisions: [{ ...DECISION, ...cell }] });
      assert.equal((await post('', await sign(record))).status, 201);
    }
    await post(`/unsubscribe?token=${token}`, ONE_CLICK, URLENCODED);
    const questions = [
      ...cells.map(({ purpose, channel }) => ({ purpose, channel })),
      { purpose: 'never-heard-of', channel: 'push' },
    ].flatMap((cell) =>
      ['consumer', 'professional'].flatMap((capacity) => [
        { ...cell, subject, capacity, party: 'brand' },
        { ...cell, subject, capacity, party: 'partner', partyId: 'p' },
      ]),
    );
    const answers = await makeSite(options.store, { now: options.now! }).toServer(
      '/can-send',
      questions,
    );
    const verdicts = answers.json<{ because: string }[]>();
    assert.equal(verdicts.length, 12);
    assert.ok(
      verdicts.every(({ because }) => because === 'objected'),
      answers.text,
    );
  });

  test('GET, HEAD and a preview of the link change nothing (UA-03) (EP-11)', async () => {
    const { call, token, mayWrite, subject } = await reader();
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET']) {
      const { status } = await call(`/unsubscribe?token=${token}`, { method, headers: PERSON });
      assert.ok(status < 300);
    }
    assert.equal(await mayWrite(subject), 'consented');
  });

  test('a person gets a page: one button, no script, nothing from elsewhere', async () => {
    const { call, post, form, token, mayWrite, subject } = await reader({
      controller: { name: 'Martin & <Fils> $&' },
    });
    const headers = { ...PERSON, 'accept-language': 'fr-BE, en;q=0.5' };
    const asked = await call(`/unsubscribe?token=${token}`, { headers });
    assert.match(asked.text, /<html lang="fr">/);
    assert.match(asked.text, /Martin &amp; &lt;Fils&gt; \$&amp;/);
    assert.equal(asked.text.match(/<button/g)?.length, 1);
    assert.match(asked.text, new RegExp(`name="token" value="${token}"`));
    const done = await post('/unsubscribe', form({ token }), headers);
    assert.equal(done.status, 200);
    assert.equal(await mayWrite(subject), 'objected');
    for (const { headers, text } of [asked, done]) {
      assert.doesNotMatch(text, /<script|\ssrc=|https?:|<link/);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('set-cookie'), null);
    }
    assert.doesNotMatch(done.text, /\d+ (heures|jours)/);
  });

  test('words of the site, in a language of its own', async () => {
    const { call } = site({ words: { eo: { stopTitle: 'Malaboni {name}' } } });
    const { text } = await call('/unsubscribe', { headers: { 'accept-language': 'eo' } });
    assert.match(text, /<html lang="eo">[^]*<h1>Malaboni shop.example<\/h1>/);
  });

  for (const over of ['expired', 'revoked'] as const) {
    test(`a token that is ${over} still stops everything`, async () => {
      const { options, clock, post, issue, mayWrite, subject } = await reader();
      const token = await issue(subject, { use: 'unsubscribe', expires: clock.now + DAY });
      if (over === 'expired') clock.now += 2 * DAY;
      else await revokeTokens(options, { subject });
      await post(`/unsubscribe?token=${token}`, ONE_CLICK, URLENCODED);
      assert.equal(await mayWrite(subject), 'objected');
    });
  }

  test('known, unknown, stopped before, expired, forged: one answer, byte for byte (UA-08) (EP-17)', async () => {
    const known = 'reader@example.org';
    const personAt = (address: string) => (address === known ? subject : undefined);
    const { post, form, token, subject, mayWrite, issue, clock } = await reader({ personAt });
    const expired = await issue(subject, { use: 'unsubscribe', expires: clock.now });
    for (const headers of [PERSON, {}]) {
      const answers = [
        await post('/unsubscribe', form({ address: 'nobody@example.org' }), headers),
        await post('/unsubscribe', form({ address: known }), headers),
        await post('/unsubscribe', form({ address: known }), headers),
        ...(await Promise.all(
          [token, expired, token.slice(0, 40), `${token}x`, 'x', "<b>'"].map((text) =>
            post(`/unsubscribe?token=${encodeURIComponent(text)}`, '', headers),
          ),
        )),
      ].map(bytes);
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
      assert.equal(answers[0]?.status, 200);
    }
    assert.equal(await mayWrite(subject), 'objected');
  });

  for (const spoilt of ['', ' ', 'x', 'mangled.token'])
    test(`«${spoilt}» as the token of the form hides no token of the link, nor the other way round (EP-11)`, async () => {
      const inLink = await reader();
      const form = inLink.form({ token: spoilt, 'List-Unsubscribe': 'One-Click' });
      const answer = await inLink.post(`/unsubscribe?token=${inLink.token}`, form);
      assert.equal(answer.status, 200);
      assert.equal(await inLink.mayWrite(inLink.subject), 'objected');
      const inForm = await reader();
      const path = `/unsubscribe?token=${encodeURIComponent(spoilt)}`;
      assert.equal((await inForm.post(path, inForm.form({ token: inForm.token }))).status, 200);
      assert.equal(await inForm.mayWrite(inForm.subject), 'objected');
    });

  test('two tokens and a database that fails: the page sends both again (EP-17)', async () => {
    const { token, mayWrite, subject, clock, form } = await reader();
    const findToken = () => Promise.reject(new Error('gone'));
    const failing = makeSite({ ...database().store, findToken }, quiet);
    const path = `/unsubscribe?token=${token}`;
    const page = await failing.post(path, form({ token: 'mangled' }), PERSON);
    assert.equal(page.status, 503);
    const [, again] = /name="token" value="([^"]*)"/.exec(page.text)!;
    const shop = site({ now: () => clock.now });
    assert.equal((await shop.post('/unsubscribe', form({ token: again! }), PERSON)).status, 200);
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('an empty token names nobody: a person is asked for their address', async () => {
    const { call, post, form } = site();
    const answer = await post('/unsubscribe?token=', form({ token: '' }));
    assert.deepEqual([answer.status, problemType(answer)], [400, 'no-person']);
    const pages = [
      await call('/unsubscribe?token=', { headers: PERSON }),
      await post('/unsubscribe?token=', form({ token: '' }), PERSON),
    ];
    for (const page of pages) assert.match(page.text, /name="address"/);
  });

  test('nobody is named: a person is asked for their address, a program is told', async () => {
    const { post } = site({ personAt: () => undefined });
    const answer = await post('/unsubscribe', '');
    assert.deepEqual([answer.status, problemType(answer)], [400, 'no-person']);
    const page = await post('/unsubscribe', '', PERSON);
    assert.match(page.text, /name="address"/);
  });

  test('a hundred times is as good as once, and a click after a new yes stops again (UA-08)', async () => {
    const { post, token, choices, say, mayWrite, subject, clock, options } = await reader();
    const stop = () => post(`/unsubscribe?token=${token}`, ONE_CLICK, URLENCODED);
    for (let round = 0; round < 20; round += 1) assert.equal((await stop()).status, 200);
    const events = (await options.store.history([subject])).filter(
      ({ proof }) => proof === 'event',
    );
    assert.equal(events.length, 1);
    assert.equal((await say(choices, { initial: 'objected' })).status, 201);
    assert.equal(await mayWrite(subject), 'consented');
    clock.now += 60_000;
    await stop();
    assert.equal(await mayWrite(subject), 'objected');
  });

  test('the record that the element signed is kept, and is the proof', async () => {
    const { post, form, recordOf, choices, mayWrite, subject, options } = await reader();
    const record = await sign(
      recordOf({
        ...{ subject: { idType: 'token', id: choices, capacity: 'consumer' }, scope: 'all' },
        decisions: [EVERYTHING],
      }),
    );
    await post('/unsubscribe', form({ token: choices, record }), PERSON);
    const rows = await options.store.history([subject]);
    assert.deepEqual(
      rows.map(({ proof }) => proof),
      ['proven', 'proven'],
    );
    assert.equal(await mayWrite(subject), 'objected');
    const broken = await post('/unsubscribe', form({ token: choices, record: 'x' }), PERSON);
    assert.equal(broken.status, 200);
  });

  test('a record that is refused, and nobody named beside it: nothing is said to be done (UA-07)', async () => {
    const { post, form, recordOf, options } = await reader();
    const { seq } = await options.store.head('main');
    const elsewhere = makeRefusal({ aud: 'https://other.example/consent' });
    const yes = await sign(recordOf({}));
    for (const [record, status, code] of [
      ['nonsense', 400, 'bad-request'],
      [yes, 400, 'bad-request'],
      [await sign(elsewhere), 422, 'wrong-audience'],
    ] as const) {
      const answer = await post('/unsubscribe', form({ record }));
      assert.deepEqual([answer.status, problemType(answer)], [status, code]);
      const page = await post('/unsubscribe', form({ record }), PERSON);
      assert.equal(page.status, status);
      assert.doesNotMatch(page.text, /It is done/);
    }
    assert.equal((await options.store.head('main')).seq, seq);
  });

  test('an address, and no way to find anyone by it: no 2xx, and the site is told (UA-07)', async () => {
    const errors: unknown[] = [];
    const { post, form } = site({ onError: (error: unknown) => errors.push(error) });
    for (const headers of [{}, PERSON]) {
      const answer = await post('/unsubscribe', form({ address: 'ada@example.org' }), headers);
      assert.equal(answer.status, 503);
    }
    assert.equal(errors.length, 2);
    assert.match(String(errors[0]), /personAt/);
  });

  test('a token that is none of ours makes up for no missing `personAt` (UA-07)', async () => {
    const address = 'ada@example.org';
    const { post, form, token, mayWrite, subject } = await reader(quiet);
    for (const headers of [{}, PERSON]) {
      const alone = bytes(await post('/unsubscribe', form({ address }), headers));
      const strange = bytes(await post('/unsubscribe', form({ address, token: 'x' }), headers));
      assert.equal(strange.status, 503);
      if (headers === PERSON) assert.match(strange.text, /name="token" value="x"/);
      else assert.deepEqual(strange, alone);
    }
    const known = await post('/unsubscribe', form({ address, token }));
    assert.deepEqual([known.status, await mayWrite(subject)], [200, 'objected']);
  });

  test('with `personAt`, a token and an address get one answer, known or not (UA-08) (EP-17)', async () => {
    const known = 'reader@example.org';
    const personAt = (address: string) => (address === known ? subject : undefined);
    const { post, form, token, subject, mayWrite } = await reader({ personAt });
    const answers: ReturnType<typeof bytes>[] = [];
    for (const address of ['nobody@example.org', known])
      for (const one of ['x', token])
        answers.push(bytes(await post(`/unsubscribe?token=${one}`, form({ address }))));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.deepEqual([answers[0]?.status, await mayWrite(subject)], [200, 'objected']);
  });

  test('a token stops everything beside an address that cannot be looked for (UA-07)', async () => {
    const personAt = () => Promise.reject(new Error('gone'));
    const { post, form, token, subject, mayWrite } = await reader({ ...quiet, personAt });
    const answer = await post(`/unsubscribe?token=${token}`, form({ address: 'ada@example.org' }));
    assert.deepEqual([answer.status, await mayWrite(subject)], [503, 'objected']);
  });

  for (const method of ['findToken', 'history', 'head', 'append'] as const) {
    test(`the store fails at ${method}: no 2xx, and the retry stops everything (EP-17)`, async () => {
      const { token, mayWrite, subject, clock } = await reader();
      let broken = true;
      const store: RecordStore = { ...database().store };
      const works = store[method] as (...args: never[]) => Promise<never>;
      const fails = (...args: never[]) =>
        broken ? Promise.reject(new Error('gone')) : works(...args);
      Object.assign(store, { [method]: fails });
      const shop = makeSite(store, { ...quiet, now: () => clock.now });
      const stop = (headers = {}) =>
        shop.post(`/unsubscribe?token=${token}`, ONE_CLICK, { ...URLENCODED, ...headers });
      assert.equal((await stop()).status, 503);
      const page = await shop.post(`/unsubscribe?token=${token}`, '', PERSON);
      assert.equal(page.status, 503);
      assert.match(page.text, new RegExp(`name="token" value="${token}"[^]*<button>`));
      broken = false;
      assert.equal(await mayWrite(subject), 'consented');
      assert.equal((await stop()).status, 200);
      assert.equal(await mayWrite(subject), 'objected');
    });
  }

  test('a record with a yes leaves its yes at the door (UA-02, EP-17)', async () => {
    const { recordOf, issue, someone, post, form, mayWrite, options } = site();
    const subject = someone();
    const record = await sign(
      recordOf({
        subject: { idType: 'token', id: await issue(subject), capacity: 'consumer' },
        decisions: [DECISION, { ...DECISION, purpose: 'offers', state: 'refused' }],
      }),
    );
    assert.equal((await post('/unsubscribe', form({ record }))).status, 200);
    assert.equal(await mayWrite(subject), 'no-record');
    const [row] = await options.store.history([subject]);
    assert.deepEqual(
      row?.payload?.decisions?.map(({ purpose, state }) => [purpose, state]),
      [['offers', 'refused']],
    );
  });

  test('the page is framed and kept by nobody, and posts to an address without a token (UA-04)', async () => {
    const { call } = site();
    const { headers, text } = await call('/unsubscribe?token=x', {
      headers: { accept: 'text/html' },
    });
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.deepEqual(
      [headers.get('cache-control'), headers.get('referrer-policy')],
      ['no-store', 'no-referrer'],
    );
    assert.match(text, /<form method="post" action="\?">/);
  });

  test('the page speaks what is wanted most, and nothing that is not wanted', async () => {
    const { call } = site();
    for (const [wanted, lang] of [
      ['de;q=0.5, fr;q=0.8', 'fr'],
      ['fr;q=0', 'en'],
    ] as const) {
      const { headers } = await call('/unsubscribe', { headers: { 'accept-language': wanted } });
      assert.equal(headers.get('content-language'), lang, wanted);
    }
  });
});
