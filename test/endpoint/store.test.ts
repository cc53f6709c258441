/** What the store keeps beside the chain: whose records they are, events, tokens, and what erasure leaves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { appendEvent, STOP, verifyEvent } from '../../src/endpoint/events.js';
import { createPostgresStore } from '../../src/endpoint/postgres-store.js';
import type { Receiver } from '../../src/endpoint/receiver.js';
import { generateServerKey, importServerKey, keysDocument } from '../../src/endpoint/server-key.js';
import type { StoredToken, Suppression } from '../../src/endpoint/record-store.js';
import { onEachDatabase } from './databases.js';
import { makeEndpoint, post, serverKey } from './make-endpoint.js';
import { AUDIENCE, makeRecord, newId, NOW, sign } from './make-record.js';

const AT = new Date(NOW).toISOString();

await onEachDatabase('the store', (database) => {
  const receiver = (): Receiver => ({
    store: database().store,
    key: serverKey,
    audience: AUDIENCE,
    now: () => NOW,
  });
  const someone = () => `customer-${newId()}`;

  test('an event is signed, stands in the chain and belongs to its person', async () => {
    const [{ store }, subject] = [database(), someone()];
    const { stored } = await appendEvent(
      { subject, cause: 'one-click', decisions: STOP },
      receiver(),
    );
    const [row] = await store.history([subject]);
    assert.deepEqual(row, { ...stored, subject });
    assert.equal(row?.proof, 'event');
    const keys = await keysDocument(serverKey);
    assert.deepEqual(await verifyEvent(row.jws!, keys), row.payload);
    const other = await keysDocument(await importServerKey(await generateServerKey()));
    await assert.rejects(() => verifyEvent(row.jws!, other), { code: 'bad-event' });
    await assert.rejects(() => verifyEvent(row.receipt, keys), { code: 'bad-event' });
  });

  test('events that come together are written together, and each is kept', async () => {
    const subjects = Array.from({ length: 100 }, someone);
    await Promise.all(
      subjects.map((subject) => appendEvent({ subject, cause: 'stop' }, receiver())),
    );
    const rows = await database().store.history(subjects);
    assert.deepEqual(new Set(rows.map(({ subject }) => subject)), new Set(subjects));
    assert.ok(rows.every(({ seq }, place) => place === 0 || seq > rows[place - 1]!.seq));
  });

  test('a bind event makes an earlier record the person’s, once however often it comes', async () => {
    const [{ store }, subject, record] = [database(), someone(), makeRecord()];
    await post(makeEndpoint(store), await sign(record));
    assert.deepEqual(await store.history([subject]), []);
    for (const _time of [1, 2]) {
      await appendEvent({ subject, cause: 'bind', refers: record.jti }, receiver());
    }
    const rows = await store.history([subject]);
    assert.deepEqual(
      rows.map(({ proof }) => proof),
      ['proven', 'event', 'event'],
    );
  });

  test('a binding of a record that is not there adds nothing at all', async () => {
    const [{ store }, subject] = [database(), someone()];
    const { seq } = await store.head('main');
    const binding = { subject, cause: 'bind', refers: newId() } as const;
    await assert.rejects(() => appendEvent(binding, receiver()));
    assert.equal((await store.head('main')).seq, seq);
  });

  test('the feed goes on where it stopped, and names whose each record is', async () => {
    const [{ store }, subject] = [database(), someone()];
    const { seq } = await store.head('main');
    await post(makeEndpoint(store), await sign(makeRecord()));
    await appendEvent({ subject, cause: 'one-click', decisions: STOP }, receiver());
    const [first, second, ...more] = await store.after('main', seq, 10);
    assert.deepEqual([first?.seq, first?.subjects], [seq + 1, []]);
    assert.deepEqual([second?.seq, second?.subjects], [seq + 2, [subject]]);
    assert.deepEqual(more, []);
    assert.equal((await store.after('main', seq, 1)).length, 1);
    assert.deepEqual(await store.after('other', 0, 10), []);
  });

  test('erasure empties one person’s rows, keeps their noes, and leaves the others (EP-14)', async () => {
    const [{ store }, subject, other] = [database(), someone(), someone()];
    const stop = { cause: 'one-click', decisions: STOP } as const;
    const { stored } = await appendEvent({ subject, ...stop }, receiver());
    await appendEvent({ subject: other, ...stop }, receiver());
    await appendEvent({ subject, ...stop }, receiver());
    const kept: Suppression = {
      ...{ subject, purpose: '*', channel: '*', party: '*', state: 'objected' },
      ...{ seq: stored.seq, iat: stored.payload!.iat },
    };
    await store.erase(subject, stored.seq, [kept], AT);
    const rows = await store.history([subject]);
    assert.deepEqual(
      rows.map(({ jws, payload }) => [jws === null, payload === null]),
      [
        [true, true],
        [false, false],
      ],
      'what came since is not touched',
    );
    assert.deepEqual(await store.suppressions([subject, other]), [kept]);
    assert.ok((await store.history([other])).every(({ payload }) => payload));
    await store.erase(subject, stored.seq, [{ ...kept, seq: 7 }], AT);
    assert.deepEqual(await store.suppressions([subject]), [{ ...kept, seq: 7 }]);
  });

  test('tokens are found, and revoked once', async () => {
    const [{ store }, subject] = [database(), someone()];
    const token = (id: string): StoredToken => ({
      ...{ id, subject, use: 'preferences', refers: null },
      ...{ expiresAt: AT, revokedAt: null },
    });
    const [one, two, three] = [newId(), newId(), newId()];
    for (const id of [one, two]) await store.addToken(token(id));
    await store.addToken({ ...token(three), subject: someone() });
    assert.deepEqual(await store.findToken(one), token(one));
    assert.equal(await store.findToken('no token'), undefined);
    await store.revokeTokens({ id: one }, AT);
    await store.revokeTokens({ subject }, '2030-01-01T00:00:00.000Z');
    assert.equal((await store.findToken(one))?.revokedAt, AT);
    assert.equal((await store.findToken(two))?.revokedAt, '2030-01-01T00:00:00.000Z');
    assert.equal((await store.findToken(three))?.revokedAt, null);
  });
});

test('a database of the first release takes events after its migration', async () => {
  const client = new PGlite();
  const store = createPostgresStore(client);
  await store.migrate();
  await client.exec(`
    drop table tokens;
    alter table suppressions drop column state, drop column seq, drop column iat;
    alter table records drop constraint records_proof_check;
    alter table records add constraint records_proof_check
      check (proof in ('proven', 'late', 'unproven'));
  `);
  const receiver: Receiver = { store, key: serverKey, audience: AUDIENCE };
  await assert.rejects(() => appendEvent({ subject: 'x', cause: 'stop' }, receiver));
  await store.migrate();
  await appendEvent({ subject: 'x', cause: 'stop' }, receiver);
  await store.migrate();
  assert.equal((await store.history(['x'])).length, 1);
  assert.equal(await store.findToken('none'), undefined);
  await client.close();
});
