/** EP-14: old lists turn nothing on, however they are broken, and whatever their length. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import { canSendTo, readPerson, type Asked } from '../../src/endpoint/person.js';
import { stateOf } from '../../src/endpoint/state-of.js';
import { onEachDatabase } from './databases.js';
import {
  ask,
  receiverOf,
  say,
  screenOf,
  SECRET,
  serverDoors,
  someone,
  type Clock,
} from './make-person.js';
import { AUDIENCE, DAY, DECISION, NOW, seconds } from './make-record.js';
import type { Handler } from './make-endpoint.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';

const QUESTION: Asked = {
  purpose: 'newsletter',
  channel: 'email',
  party: 'brand',
  capacity: 'consumer',
};

type Note = Partial<Record<'line' | 'done' | 'imported' | 'known' | 'broken', number>> & {
  error?: string;
  stopped?: string;
};

async function importBody(handler: Handler, body: BodyInit, type = 'text/csv') {
  const init = { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' };
  const response = await ask(handler, '/import', init);
  const text = await response.text();
  const notes = response.ok
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Note)
    : [];
  return { status: response.status, text, notes, last: notes.at(-1) };
}

const csv = (...lines: string[]) => ['subject,purpose,channel,state', ...lines].join('\n');

async function verdict(store: RecordStore, subject: string, clock?: Clock) {
  const { allowed, because } = await canSendTo(receiverOf(store, clock), subject, QUESTION);
  return allowed ? because : `no: ${because}`;
}

await onEachDatabase('an import', (database) => {
  test('a yes of a list becomes unknown and is asked anew; a no holds (EP-14)', async () => {
    const { store } = database();
    const [yes, no] = [someone(), someone()];
    const list = csv(`${yes},newsletter,email,given`, `${no},newsletter,email,withdrawn`);
    const { status, notes } = await importBody(serverDoors(store), list);
    assert.deepEqual([status, notes], [200, [{ imported: 2, known: 0, broken: 0 }]]);
    assert.equal(await verdict(store, yes), 'no: unproven');
    assert.equal(await verdict(store, no), 'no: withdrawn');
    const { cells } = stateOf((await readPerson(store, yes)).entries, NOW);
    assert.deepEqual(
      cells.map(({ purpose, state, renew }) => [purpose, state, renew]),
      [['newsletter', 'unknown', true]],
    );
  });

  test('a list never turns on what was turned off, nor touches what was agreed to (EP-14)', async () => {
    const { store } = database();
    const [stopped, agreed] = [someone(), someone()];
    const iat = seconds(NOW - DAY / 2);
    await say(store, stopped, { decisions: [{ ...DECISION, state: 'withdrawn' }], iat });
    await say(store, agreed, { iat });
    const rows = [stopped, agreed].map((subject) => `${subject},newsletter,email,given`);
    await importBody(serverDoors(store), csv(...rows));
    assert.equal(await verdict(store, stopped), 'no: withdrawn');
    assert.equal(await verdict(store, agreed), 'consented');
    const stop = `subject,purpose,channel,party,state\n${agreed},*,*,*,objected`;
    await importBody(serverDoors(store), stop);
    assert.equal(await verdict(store, agreed), 'no: objected', 'a no of a list holds');
  });

  test('the same list twice changes nothing the second time (EP-14)', async () => {
    const { store } = database();
    const list = csv(...Array.from({ length: 300 }, () => `${someone()},newsletter,email,given`));
    const first = await importBody(serverDoors(store), list);
    assert.deepEqual(first.last, { imported: 300, known: 0, broken: 0 });
    const { seq } = await store.head('main');
    const second = await importBody(serverDoors(store), list);
    assert.deepEqual(second.last, { imported: 0, known: 300, broken: 0 });
    assert.equal((await store.head('main')).seq, seq);
  });

  test('a no that is older than a yes, as its list says, ends it on no night (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const list = (at: number) =>
      `subject,purpose,channel,state,at\n${subject},newsletter,email,withdrawn,${new Date(at).toISOString()}`;
    const send = async (at: number) => (await importBody(serverDoors(store, clock), list(at))).last;
    assert.deepEqual(await send(NOW - DAY), { imported: 1, known: 0, broken: 0 });
    clock.now += DAY;
    await say(store, subject, { decisions: [{ ...DECISION, initial: 'withdrawn' }] }, clock);
    clock.now += 2 * DAY;
    assert.deepEqual(await send(NOW - DAY), { imported: 0, known: 1, broken: 0 });
    assert.equal(await verdict(store, subject, clock), 'consented');
    assert.deepEqual(await send(NOW + 2 * DAY), { imported: 1, known: 0, broken: 0 });
    assert.equal(await verdict(store, subject, clock), 'no: withdrawn');
  });

  test('a no that comes again after a yes holds again, once (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const [narrow, wide] = [someone(), someone()];
    const lists = [
      [narrow, csv(`${narrow},newsletter,email,withdrawn`), 'no: withdrawn'],
      [wide, `subject,purpose,channel,party,state\n${wide},*,email,*,objected`, 'no: objected'],
    ] as const;
    for (const [subject, list, no] of lists) {
      const send = async () => (await importBody(serverDoors(store, clock), list)).last;
      assert.deepEqual(await send(), { imported: 1, known: 0, broken: 0 });
      for (const round of ['first', 'second']) {
        clock.now += DAY;
        await say(store, subject, {}, clock);
        assert.equal(await verdict(store, subject, clock), 'consented', round);
        clock.now += DAY;
        assert.deepEqual(await send(), { imported: 1, known: 0, broken: 0 }, round);
        assert.equal(await verdict(store, subject, clock), no, round);
        assert.deepEqual(await send(), { imported: 0, known: 1, broken: 0 }, round);
      }
    }
  });

  test('what says nothing else of the same is no reason to take a no again (EP-14)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const subject = someone();
    const list = csv(
      `${subject},newsletter,email,withdrawn`,
      `${subject},newsletter,email,given`,
      `${subject},offers,email,given`,
    );
    const send = async () => (await importBody(serverDoors(store, clock), list)).last;
    assert.deepEqual(await send(), { imported: 3, known: 0, broken: 0 });
    for (const decision of [
      { ...DECISION, purpose: 'offers' },
      { ...DECISION, state: 'refused' } as const,
    ]) {
      clock.now += DAY;
      await say(store, subject, { decisions: [decision], ...screenOf(decision) }, clock);
      assert.deepEqual(await send(), { imported: 0, known: 3, broken: 0 });
    }
  });

  /** Lines that are broken, and what is said of them. */
  const BROKEN: [string, RegExp][] = [
    ['', /^$/],
    ['x', /1 cells/],
    ['x,newsletter,email,given,more', /5 cells/],
    ['"x,newsletter,email,given', /quotes/],
    ['x"y,newsletter,email,given', /quotes/],
    [',newsletter,email,given', /subject/],
    ['ann@shop.example,newsletter,email,given', /never an address/],
    ['+33 6 12 34 56 78,newsletter,sms,given', /never an address/],
    ['x,newsletter,pigeon,given', /channel/],
    ['x,newsletter,email,yes', /state/],
    ['x,*,email,given', /only a no/],
    ['x\0,newsletter,email,given', /subject/],
    ['\ufffd,newsletter,email,given', /UTF-8/],
    [`${'x'.repeat(20_000)},newsletter,email,given`, /longer than/],
    [`${'x'.repeat(300)},newsletter,email,given`, /subject/],
  ];

  test('each broken line is named with its reason, and the rest is taken (EP-14)', async () => {
    const { store } = database();
    const subject = someone();
    const lines = [...BROKEN.map(([line]) => line), `"${subject}", newsletter ,email,given`];
    const { notes, last } = await importBody(serverDoors(store), csv(...lines));
    const said = new Map(notes.map(({ line, error }) => [line, error]));
    BROKEN.forEach(([line, why], place) => assert.match(said.get(place + 2) ?? '', why, line));
    assert.deepEqual(last, { imported: 1, known: 0, broken: BROKEN.length - 1 });
    assert.equal(await verdict(store, subject), 'no: unproven');
  });

  test('semicolons, tabs, a byte order mark, Windows line ends, columns in any order', async () => {
    const { store } = database();
    for (const separator of [';', '\t']) {
      const subject = someone();
      const rows = [
        ['state', 'subject', 'channel', 'purpose', 'partyIds', 'party', 'topics', 'at'],
        [
          'given',
          subject,
          'email',
          'offers',
          'acme globex',
          'partner',
          '"shoes bags"',
          '2024-02-29',
        ],
      ];
      const list = `\ufeff${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
      const { last } = await importBody(serverDoors(store), list, 'text/csv; charset=utf-8');
      assert.deepEqual(last, { imported: 1, known: 0, broken: 0 });
      const [row] = await store.history([subject]);
      const { iat: _iat, ...decision } = { iat: 0, ...row!.payload!.decisions![0]! };
      assert.deepEqual(decision, {
        ...{ purpose: 'offers', channel: 'email', party: 'partner', basis: 'consent' },
        ...{ state: 'given', partyIds: ['acme', 'globex'], topics: ['shoes', 'bags'] },
      });
      const contact = { subject, at: Date.UTC(2024, 1, 29) };
      assert.deepEqual(await store.contacts([subject]), [contact]);
    }
  });

  test('one JSON object a line', async () => {
    const { store } = database();
    const subject = someone();
    const row = { subject, purpose: 'newsletter', channel: 'sms', state: 'refused', topics: ['a'] };
    const list = ['{', '[]', JSON.stringify({ ...row, email: 'x' }), JSON.stringify(row)];
    const type = 'application/x-ndjson';
    const { notes, last } = await importBody(serverDoors(store), list.join('\n'), type);
    assert.deepEqual(
      notes.slice(0, -1).map(({ line }) => line),
      [1, 2, 3],
    );
    assert.deepEqual(last, { imported: 1, known: 0, broken: 3 });
  });

  test('a contact that is yet to come prolongs nothing beyond today (EP-15)', async () => {
    const { store } = database();
    const [subject, at] = [someone(), new Date(NOW + 3650 * DAY).toISOString()];
    const row = { subject, purpose: 'newsletter', channel: 'email', state: 'given', at };
    await importBody(serverDoors(store), JSON.stringify(row), 'application/x-ndjson');
    assert.deepEqual(await store.contacts([subject]), [{ subject, at: NOW }]);
  });

  test('what is no such list is refused as a whole', async () => {
    const endpoint = serverDoors(database().store);
    for (const [body, type] of [
      ['x', 'text/html'],
      ['subject,purpose,channel,state,email\n', 'text/csv'],
      ['purpose,channel,state\n', 'text/csv'],
      ['subject,subject,purpose,channel,state\n', 'text/csv'],
      ['\u0089PNG', 'text/csv'],
    ] as const) {
      const { status, text } = await importBody(endpoint, body, type);
      assert.equal(status, 400, body);
      assert.match(text, /bad-request/);
    }
  });

  test('the door is for the servers of the site', async () => {
    const { store } = database();
    const closed = serverDoors(store, undefined, { secrets: [] });
    assert.equal((await importBody(closed, csv())).status, 404);
    const init = { method: 'POST', headers: { authorization: `Bearer ${SECRET}x` } };
    const stranger = await serverDoors(store)(new Request(`${AUDIENCE}/import`, init));
    assert.equal(stranger.status, 401);
  });

  test('20,000 lines with 5 % broken ones, in pieces: the report names each (EP-14)', async () => {
    const { store } = database();
    const isBroken = (number: number) => number % 20 === 0;
    const lineOf = (number: number) =>
      isBroken(number) ? `broken ${number}` : `bulk-${number},newsletter,email,given`;
    const { seq } = await store.head('main');
    let number = 0;
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (number === 0) controller.enqueue(encoder.encode('subject,purpose,channel,state\n'));
        const lines = Array.from({ length: 100 }, () => lineOf((number += 1)));
        controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
        if (number === 20_000) controller.close();
      },
    });
    const { notes, last } = await importBody(serverDoors(store), body);
    const broken = notes.flatMap(({ line }) => line ?? []);
    assert.equal(broken.length, 1000);
    assert.ok(broken.every((line) => isBroken(line - 1)));
    assert.deepEqual(last, { imported: 19_000, known: 0, broken: 1000 });
    assert.equal((await store.head('main')).seq, seq + 19_000);
  });

  test('through a socket the report comes while the list still does', async () => {
    const server = serve({ fetch: serverDoors(database().store), port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const headers = { authorization: `Bearer ${SECRET}`, 'content-type': 'text/csv' };
    const call = request({ port, path: '/consent/import', method: 'POST', headers });
    call.write(`${csv('broken')}\n`);
    const [response] = (await once(call, 'response')) as [IncomingMessage];
    response.setEncoding('utf8');
    const parts = response[Symbol.asyncIterator]();
    const next = async () => String((await parts.next()).value);
    assert.match(await next(), /^\{"line":2,/);
    call.end(`${someone()},newsletter,email,given\n`);
    assert.deepEqual(JSON.parse(await next()), { imported: 1, known: 0, broken: 1 });
    assert.ok((await parts.next()).done);
    server.close();
  });

  test('a database that fails in the middle: the report says how far it came, and again works', async () => {
    const { store } = database();
    const list = csv(...Array.from({ length: 600 }, () => `${someone()},newsletter,email,given`));
    let groups = 0;
    const failing: RecordStore = {
      ...store,
      append: (rows) => {
        if ((groups += 1) > 6) return Promise.reject(new Error('the database is gone'));
        return store.append(rows);
      },
    };
    const onError = () => {};
    const { notes, last } = await importBody(serverDoors(failing, undefined, { onError }), list);
    assert.deepEqual(notes[0], { done: 257 });
    assert.match(last?.stopped ?? '', /send the list again/);
    const again = await importBody(serverDoors(store), list);
    const { imported = 0, known = 0 } = again.last!;
    assert.equal(imported + known, 600);
    assert.ok(known >= 256 && imported > 0, `${known} known`);
  });
});
