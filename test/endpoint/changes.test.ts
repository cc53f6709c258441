/** EP-13: the feed from which a CRM or a mailer keeps its own list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import type { Changes } from '../../src/endpoint/changes.js';
import { onEachDatabase } from './databases.js';
import { post, type Handler } from './make-endpoint.js';
import { ALL_STOP, ask, receiverOf, say, screenOf, serverDoors, someone } from './make-person.js';
import { DAY, DECISION, NOW, seconds, signedRecord } from './make-record.js';

async function read(handler: Handler, query: string): Promise<Changes> {
  const response = await ask(handler, `/changes${query}`);
  assert.equal(response.status, 200);
  return (await response.json()) as Changes;
}

/** Everything after a place, page by page, as a reader does that keeps `next`. */
async function readAll(
  handler: Handler,
  after: number,
  limit: number,
): Promise<Changes['changes']> {
  const all: Changes['changes'] = [];
  for (let next = after, more = true; more;) {
    const page = await read(handler, `?after=${next}&limit=${limit}`);
    all.push(...page.changes);
    ({ next, more } = page);
  }
  return all;
}

await onEachDatabase('the feed', (database) => {
  test('a change says what holds now, in the cells that were touched (EP-13)', async () => {
    const { store } = database();
    const endpoint = serverDoors(store);
    const subject = someone();
    const { seq } = await store.head('main');
    const offers = { ...DECISION, purpose: 'offers', topics: ['shoes'] };
    const iat = seconds(NOW - DAY / 2);
    const jti = await say(store, subject, { decisions: [DECISION, offers], iat });
    const withdrawn = [{ ...DECISION, state: 'withdrawn' } as const];
    await say(store, subject, { decisions: withdrawn, ...screenOf(DECISION, ALL_STOP) });
    const { changes, next, more } = await read(endpoint, `?after=${seq}`);
    assert.deepEqual(
      changes.map(({ cause, cells, subject: whose }) => [
        cause,
        whose === subject,
        cells.map(({ purpose, state }) => `${purpose} ${state}`),
      ]),
      [
        ['record', true, ['newsletter withdrawn', 'offers given']],
        ['bind', true, ['newsletter withdrawn', 'offers given']],
        ['record', true, ['newsletter withdrawn']],
        ['bind', true, ['newsletter withdrawn']],
      ],
    );
    assert.deepEqual([changes[0]!.seq, changes[0]!.record, more], [seq + 1, jti, false]);
    assert.deepEqual(changes[0]!.cells[1]!.topics, ['shoes']);
    assert.equal(next, seq + 4);
    assert.deepEqual(await read(endpoint, `?after=${next}`), { changes: [], next, more: false });
  });

  test('a no that reaches further than its cell touches all that it reaches (EP-13)', async () => {
    const { store } = database();
    const subject = someone();
    const offers = { ...DECISION, purpose: 'offers' };
    await say(store, subject, { decisions: [DECISION, offers], iat: seconds(NOW - DAY / 2) });
    const { seq } = await store.head('main');
    await say(store, subject, { decisions: [{ ...DECISION, state: 'withdrawn' }] });
    const { changes } = await read(serverDoors(store), `?after=${seq}&limit=1`);
    assert.deepEqual(
      changes[0]?.cells.map(({ purpose, state }) => `${purpose} ${state}`),
      ['newsletter withdrawn', 'offers withdrawn'],
    );
  });

  test('a stop of everything touches every cell (EP-13)', async () => {
    const { store } = database();
    const subject = someone();
    await say(store, subject, { iat: seconds(NOW - DAY / 2) });
    const { seq } = await store.head('main');
    await appendEvent({ subject, cause: 'one-click', decisions: STOP }, receiverOf(store));
    const { changes } = await read(serverDoors(store), `?after=${seq}`);
    const [{ cause, stopped, cells }] = changes as [Changes['changes'][number]];
    assert.deepEqual(
      [cause, stopped, cells.map(({ state }) => state)],
      ['one-click', true, ['objected']],
    );
  });

  test('a no of a list to a whole channel is told, whoever was never asked (EP-13, EP-14)', async () => {
    const { store } = database();
    const subject = someone();
    const { seq } = await store.head('main');
    const wide = { purpose: '*', channel: 'email', party: '*', basis: '*' } as const;
    const decisions = [{ ...wide, state: 'objected' as const }];
    await appendEvent({ subject, cause: 'import', decisions }, receiverOf(store));
    const { changes } = await read(serverDoors(store), `?after=${seq}`);
    assert.deepEqual(
      changes.map(({ stopped, cells }) => [
        stopped,
        cells.map(
          ({ purpose, channel, party, state }) => `${purpose} ${channel} ${party} ${state}`,
        ),
      ]),
      [[false, ['* email * objected']]],
    );
  });

  test('what is nobody’s yet is passed over, and comes with its binding (EP-13)', async () => {
    const { store } = database();
    const endpoint = serverDoors(store);
    const { seq } = await store.head('main');
    await post(endpoint, await signedRecord());
    assert.deepEqual(await read(endpoint, `?after=${seq}`), {
      ...{ changes: [], next: seq + 1, more: false },
    });
  });

  test('a reader beside four writers misses nothing (EP-13)', async () => {
    const { store, anotherStore } = database();
    const { seq } = await store.head('main');
    const subjects = Array.from({ length: 120 }, someone);
    const stores = Array.from({ length: 4 }, anotherStore);
    let writing = true;
    const writers = stores.map(async (one, place) => {
      for (const subject of subjects.filter((_, at) => at % 4 === place)) {
        await appendEvent({ subject, cause: 'one-click', decisions: STOP }, receiverOf(one));
      }
    });
    const done = Promise.all(writers).then(() => (writing = false));
    const seen: string[] = [];
    const endpoint = serverDoors(store);
    let after = seq;
    do {
      const last = !writing;
      const { changes, next } = await read(endpoint, `?after=${after}&limit=7`);
      seen.push(...changes.map(({ subject }) => subject));
      after = next;
      if (last && changes.length === 0) break;
    } while (true);
    await done;
    assert.deepEqual(seen.toSorted(), subjects.toSorted());
  });

  test('pages of any size hold the same', async () => {
    const { store } = database();
    const endpoint = serverDoors(store);
    const whole = await readAll(endpoint, 0, 1000);
    assert.deepEqual(await readAll(endpoint, 0, 3), whole);
    assert.equal((await read(endpoint, '?after=0&limit=0')).next, 1, 'no reader stands still');
  });

  test('what is no place is refused; the door is for servers', async () => {
    const { store } = database();
    for (const query of ['?after=x', '?after=-1', '?after=1.5', '?limit=x']) {
      assert.equal((await ask(serverDoors(store), `/changes${query}`)).status, 400, query);
    }
    const stranger = { headers: { authorization: '' } };
    assert.equal((await ask(serverDoors(store), '/changes', stranger)).status, 401);
    const closed = serverDoors(store, undefined, { secrets: [] });
    assert.equal((await ask(closed, '/changes')).status, 404);
  });
});
