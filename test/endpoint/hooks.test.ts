/** EP-13: targets that are up, down for a day, or never come back; each told in its own time. */
import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Changes } from '../../src/endpoint/changes.js';
import { appendEvent, STOP } from '../../src/endpoint/events.js';
import { deadLetters, deliverHooks, replayHooks } from '../../src/endpoint/hooks.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { onEachDatabase } from './databases.js';
import { receiverOf, someone, type Clock } from './make-person.js';
import { NOW } from './make-record.js';

const HOUR = 3_600_000;
const secret = `whsec_${randomBytes(24).toString('base64')}`;

interface Target {
  url: string;
  /** What it answers; nothing at all where it is 0. */
  status: number;
  heard: { headers: IncomingMessage['headers']; body: string }[];
}

async function openTarget(): Promise<Target> {
  const target: Target = { url: '', status: 204, heard: [] };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (target.status === 0) return request.socket.destroy();
      if (target.status < 300) target.heard.push({ headers: request.headers, body });
      response.writeHead(target.status, { location: 'http://127.0.0.1:1/' }).end('heard');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  target.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return target;
}

const subjectsOf = ({ heard }: Target): string[] =>
  heard.flatMap(({ body }) => (JSON.parse(body) as Changes).changes.map(({ subject }) => subject));

const sender = (store: RecordStore, clock: Clock, ...targets: Target[]) => ({
  ...receiverOf(store, clock),
  hooks: targets.map(({ url }) => ({ url, secret })),
});

async function stopMany(store: RecordStore, count: number, clock: Clock): Promise<string[]> {
  const subjects = Array.from({ length: count }, someone);
  for (const subject of subjects) {
    await appendEvent({ subject, cause: 'one-click', decisions: STOP }, receiverOf(store, clock));
  }
  return subjects;
}

/** A target that has heard all there was before the test. */
async function upToDate(store: RecordStore, clock: Clock): Promise<Target> {
  const target = await openTarget();
  await deliverHooks(sender(store, clock, target));
  target.heard = [];
  return target;
}

await onEachDatabase('web hooks', (database) => {
  test('a delivery is signed as Standard Webhooks says (EP-13)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const target = await upToDate(store, clock);
    const [subject] = await stopMany(store, 1, clock);
    const [report] = await deliverHooks(sender(store, clock, target));
    const { seq } = await store.head('main');
    assert.deepEqual(report, { url: target.url, seq, delivered: 1 });
    const [{ headers, body }] = target.heard as [Target['heard'][number]];
    const { changes, ...rest } = JSON.parse(body) as Changes;
    assert.deepEqual(rest, {
      ...{ schema: 'consent-changes/1', iss: 'https://shop.example/consent', next: seq },
    });
    assert.deepEqual([changes[0]!.subject, changes[0]!.stopped], [subject, true]);
    const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']].map(String);
    assert.deepEqual([id, timestamp], [`changes-${seq - 1}-${seq}`, String(NOW / 1000)]);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${mac}`);
  });

  test('a target that is down for a day loses nothing, and holds up nobody (EP-13)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const down = await upToDate(store, clock);
    const up = await upToDate(store, clock);
    down.status = 0;
    const pauses: number[] = [];
    const told: string[] = [];
    for (const end = NOW + 24 * HOUR; clock.now < end; clock.now += 60_000) {
      if (clock.now % (4 * HOUR) === 0) told.push(...(await stopMany(store, 3, clock)));
      const [report] = await deliverHooks(sender(store, clock, down, up));
      if (report?.problem) pauses.push(Date.parse(report.retryAt!) - clock.now);
    }
    assert.deepEqual(subjectsOf(up), told);
    assert.deepEqual(pauses.slice(0, 4), [10_000, 20_000, 40_000, 80_000]);
    assert.equal(pauses.at(-1), HOUR, 'no more than once an hour');
    assert.ok(pauses.length < 40, `${pauses.length} attempts in a day`);
    down.status = 200;
    clock.now += HOUR;
    await deliverHooks(sender(store, clock, down, up));
    assert.deepEqual(subjectsOf(down), told);
    assert.deepEqual(await deadLetters(receiverOf(store), down.url), []);
  });

  test('what is not taken for three days is set aside, and can be sent again (EP-13)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const target = await upToDate(store, clock);
    const { seq } = await store.head('main');
    const lost = await stopMany(store, 120, clock);
    target.status = 500;
    for (let hours = 0; hours <= 74; hours += 1) {
      await deliverHooks(sender(store, clock, target));
      clock.now += HOUR;
    }
    const letters = await deadLetters(receiverOf(store), target.url);
    assert.deepEqual(
      letters.map(({ after: from, until, reason }) => [from, until, reason]),
      [[seq, seq + 100, 'The target answered 500.']],
    );
    assert.equal(await replayHooks(sender(store, clock, target)), 0, 'still down');
    target.status = 200;
    clock.now += HOUR;
    await deliverHooks(sender(store, clock, target));
    assert.deepEqual(subjectsOf(target), lost.slice(100), 'the feed goes on');
    assert.equal(await replayHooks(sender(store, clock, target), target.url), 1);
    assert.deepEqual(new Set(subjectsOf(target)), new Set(lost));
    assert.deepEqual(await deadLetters(receiverOf(store), target.url), []);
  });

  test('who asks too early keeps nobody waiting, and a failure that ended is over (EP-13)', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const target = await upToDate(store, clock);
    const deliver = async () => {
      const [report] = await deliverHooks(sender(store, clock, target));
      return [report?.delivered, report?.retryAt && Date.parse(report.retryAt) - clock.now];
    };
    target.status = 500;
    await stopMany(store, 1, clock);
    assert.deepEqual(await deliver(), [0, 10_000]);
    target.status = 200;
    clock.now += 4_000;
    assert.deepEqual(await deliver(), [0, 6_000]);
    clock.now += 6_000;
    assert.deepEqual(await deliver(), [1, undefined]);
    target.status = 500;
    clock.now += 100 * HOUR;
    await stopMany(store, 1, clock);
    assert.deepEqual(await deliver(), [0, 10_000]);
    assert.deepEqual(await deadLetters(receiverOf(store), target.url), []);
  });

  test('two timers at once tell everything once; a dead one is not waited for', async () => {
    const { store, anotherStore } = database();
    const clock = { now: NOW };
    const target = await upToDate(store, clock);
    const told = await stopMany(store, 250, clock);
    const timers = [store, anotherStore(), anotherStore()];
    await Promise.all(timers.map((one) => deliverHooks(sender(one, clock, target))));
    assert.deepEqual(subjectsOf(target), told);
    const at = (time: number) => new Date(time).toISOString();
    await store.lease(target.url, at(NOW), at(NOW + HOUR));
    await stopMany(store, 1, clock);
    assert.deepEqual(await deliverHooks(sender(store, clock, target)), []);
    clock.now += HOUR;
    const [report] = await deliverHooks(sender(store, clock, target));
    assert.equal(report?.delivered, 1);
  });

  test('a redirect is no delivery, and a bad secret is said at once', async () => {
    const { store } = database();
    const clock = { now: NOW };
    const target = await upToDate(store, clock);
    await stopMany(store, 1, clock);
    target.status = 308;
    const [report] = await deliverHooks(sender(store, clock, target));
    assert.equal(report?.problem, 'The target answered 308.');
    const hooks = [{ url: target.url, secret: 'short' }];
    await assert.rejects(() => deliverHooks({ ...receiverOf(store), hooks }), {
      code: 'bad-secret',
    });
  });
});
