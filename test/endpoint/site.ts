/** A site with an endpoint, a clock that tests move, and people whom it knows by a reference. */
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import { createEndpoint } from '../../src/endpoint/create-endpoint.js';
import type { EndpointOptions } from '../../src/endpoint/options.js';
import { canSendTo, type Asked } from '../../src/endpoint/person.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import type { PersonState } from '../../src/endpoint/state-of.js';
import { issueToken, type Issue } from '../../src/endpoint/tokens.js';
import { serverKey } from './make-endpoint.js';
import {
  AUDIENCE,
  DECISION,
  makeRecord,
  newId,
  noticeOf,
  NOW,
  seconds,
  sign,
} from './make-record.js';

export const SECRET = 'between servers';

export const EVERYTHING: Decision = {
  ...{ purpose: '*', channel: '*', party: '*', basis: '*' },
  ...{ initial: 'unset', state: 'objected' },
};

/** A page of choices with one row, and the way out of everything. */
const GRID: ConsentRecord['offered'] = [
  { purpose: 'newsletter', channel: 'email', party: 'brand', label: 'The newsletter by e-mail' },
  { purpose: '*', channel: '*', party: '*', label: 'Unsubscribe from everything' },
];

const FOOT = `
Librairie Martin. Privacy <https://shop.example/privacy>
Change your mind <https://shop.example/preferences>`;

export interface Heard {
  status: number;
  headers: Headers;
  text: string;
  json: <T = Record<string, unknown>>() => T;
}

/** Everything a test does to a site, and how it looks from outside. */
export function makeSite(store: RecordStore, more: Partial<EndpointOptions> = {}) {
  const clock = { now: NOW };
  const options: EndpointOptions = {
    ...{ store, key: serverKey, audience: AUDIENCE, now: () => clock.now, secrets: [SECRET] },
    ...more,
  };
  const handle = createEndpoint(options);

  async function call(path: string, init: RequestInit = {}): Promise<Heard> {
    const response = await handle(new Request(AUDIENCE + path, init));
    const text = await response.text();
    const json = <T>() => JSON.parse(text) as T;
    return { status: response.status, headers: response.headers, text, json };
  }

  const post = (path: string, body: BodyInit = '', headers: Record<string, string> = {}) =>
    call(path, { method: 'POST', body, headers });

  const toServer = (path: string, body: object, secret = SECRET) =>
    post(path, JSON.stringify(body), { authorization: `Bearer ${secret}` });

  const issue = (subject: string, more: Partial<Issue> = {}) =>
    issueToken(options, { subject, use: 'preferences', ...more });

  /** A record of this very moment, a minute after the one before. */
  const recordOf = (overrides: Partial<ConsentRecord>): ConsentRecord => {
    clock.now += 60_000;
    return makeRecord({ iat: seconds(clock.now), jti: newId(clock.now), ...overrides });
  };

  /** A decision on the newsletter, said with a token on the page of choices. */
  async function say(token: string, decision: Partial<Decision>): Promise<Heard> {
    const record = recordOf({
      subject: { idType: 'token', id: token, capacity: 'consumer' },
      decisions: [{ ...DECISION, ...decision }],
      notice: noticeOf(GRID.map(({ label }) => label).join('\n') + FOOT),
      offered: GRID,
    });
    return post('', await sign(record));
  }

  const state = (token: string) => post('/state', JSON.stringify({ token }));
  const cells = async (token: string) => (await state(token)).json<PersonState>().cells;

  /** Whether the newsletter may go to somebody. */
  const mayWrite = async (subject: string) => {
    const question: Asked = {
      purpose: 'newsletter',
      channel: 'email',
      party: 'brand',
      capacity: 'consumer',
    };
    return (await canSendTo(options, subject, question)).because;
  };

  const someone = () => `customer-${newId()}`;
  const form = (fields: Record<string, string>) => new URLSearchParams(fields);

  return {
    ...{ clock, options, handle, call, post, toServer, issue, recordOf, say, state, cells },
    ...{ mayWrite, someone, form },
  };
}

export type Site = ReturnType<typeof makeSite>;

/** The claims of a receipt. */
export const receiptStatus = ({ text }: Heard): unknown =>
  (JSON.parse(Buffer.from(text.split('.')[1]!, 'base64url').toString()) as { status: unknown })
    .status;

export const problemType = (heard: Heard): unknown => heard.json()['type'];
