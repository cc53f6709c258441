/** People as a site knows them, and how its own servers speak to the endpoint. */
import { bindRecord } from '../../src/endpoint/bind.js';
import type { EndpointOptions } from '../../src/endpoint/options.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import { makeEndpoint, post, serverKey, type Handler } from './make-endpoint.js';
import { AUDIENCE, makeRecord, newId, noticeOf, NOW, seconds, sign } from './make-record.js';

export const SECRET = 'a secret of the site';

export const someone = (): string => `customer-${newId()}`;

/** A clock that a test moves, in milliseconds. */
export interface Clock {
  now: number;
}

export const receiverOf = (store: RecordStore, clock: Clock = { now: NOW }) => ({
  store,
  key: serverKey,
  audience: AUDIENCE,
  now: () => clock.now,
  onError: (error: unknown) => {
    throw error;
  },
});

/** An endpoint whose doors for servers are open. */
export const serverDoors = (
  store: RecordStore,
  clock: Clock = { now: NOW },
  options: Partial<EndpointOptions> = {},
): Handler => makeEndpoint(store, { secrets: [SECRET], now: () => clock.now, ...options });

/** What a server of the site asks, with its secret. */
export function ask(handler: Handler, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${SECRET}`, ...init.headers };
  return handler(new Request(`${AUDIENCE}${path}`, { ...init, headers }));
}

/** A stop of everything, as a screen offers it beside its questions. */
export const ALL_STOP: Decision = {
  ...{ purpose: '*', channel: '*', party: '*', basis: '*' },
  ...{ initial: 'unset', state: 'objected' },
};

/** A screen that offers these, one sentence for each. */
export function screenOf(...decisions: Decision[]): Partial<ConsentRecord> {
  const offered = decisions.map(({ purpose, channel, party }) => {
    const label =
      purpose === '*' ? 'Unsubscribe from everything' : `I want ${purpose} by ${channel}`;
    return { purpose, channel, party, label };
  });
  const foot = makeRecord().notice.text.split('\n').slice(-2);
  const text = [...offered.map(({ label }) => label), ...foot].join('\n');
  return { offered, notice: noticeOf(text) };
}

/** A record of one person, as a form brings it: posted, then bound. Answers its id. */
export async function say(
  store: RecordStore,
  subject: string,
  overrides: Partial<ConsentRecord> = {},
  clock: Clock = { now: NOW },
): Promise<string> {
  const record = makeRecord({ iat: seconds(clock.now), jti: newId(clock.now), ...overrides });
  const { status, body } = await post(serverDoors(store, clock), await sign(record));
  if (status !== 201) throw new Error(`The record was answered with ${body}`);
  await bindRecord(receiverOf(store, clock), { jti: record.jti, subject });
  return record.jti;
}
