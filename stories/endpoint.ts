/**
 * The endpoint that stories post to: the package's own, in the page itself, so that a story needs no
 * server. What is saved there was verified and countersigned, and is gone when the page is closed.
 * Other addresses go wrong in the ways that an element has words for.
 */
import { createEndpoint, generateServerKey, importServerKey } from '../src/server.js';
import { createMemoryStore } from './memory-store.js';

const BASE = '/story-endpoint/';

/** Who is signed in, in every story that needs somebody. */
export const PERSON = 'ada-7';

/**
 * `works`: as it should. `known`: and knows what the person said before. `stopped`: they stopped
 * everything. `stranger`: nobody is known. `silent`: no answer comes. `offline`: no network.
 * `refuses`: no record is ever taken.
 */
export type Behaviour =
  'works' | 'known' | 'stopped' | 'stranger' | 'silent' | 'offline' | 'refuses';

/** The address to give to an element. */
export const endpointThat = (behaviour: Behaviour): string => BASE + behaviour;

type Handler = (request: Request) => Promise<Response>;

const endpoints = new Map<string, Promise<Handler>>();

async function makeEndpoint(audience: string): Promise<Handler> {
  return createEndpoint({
    store: createMemoryStore(),
    key: await importServerKey(await generateServerKey()),
    audience,
    personOf: () => PERSON,
    personAt: () => PERSON,
  });
}

/** The real one behind an address: made with the first request, and no key before. */
async function real(behaviour: Behaviour, request: Request): Promise<Response> {
  const audience = new URL(endpointThat(behaviour), location.origin).href;
  if (!endpoints.has(audience)) endpoints.set(audience, makeEndpoint(audience));
  return (await endpoints.get(audience)!)(request);
}

const RECORD = '01939c2e-0000-7000-8000-000000000001';

const cell = (purpose: string, channel: string, more: object = {}) => ({
  ...{ purpose, channel, party: 'brand', state: 'given', record: RECORD },
  at: '2026-01-02T03:04:05.000Z',
  ...more,
});

/** One of each: a yes, a no, one with an end, one that is over, one that waits, one in doubt. */
const KNOWN = [
  cell('new-books', 'email', { frequency: 'monthly' }),
  cell('new-books', 'sms', { state: 'refused' }),
  cell('calls', 'phone', { validUntil: new Date(Date.now() + 100 * 86_400_000).toISOString() }),
  cell('readings', 'email', { validUntil: '2025-12-31T00:00:00.000Z' }),
  cell('readings', 'push', { state: 'requested' }),
  cell('catalogue', 'post', { state: 'objected' }),
  cell('offers', 'email', { party: 'partner', partyIds: ['acme'], renew: true }),
];

const json = (body: object, status = 200): Response => Response.json(body, { status });

const PROBLEM = { type: 'schema', title: 'This is not a consent record.', status: 400 };

const never = ({ signal }: Request): Promise<Response> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

const DOORS: Record<
  Behaviour,
  (request: Request, isState: boolean) => Response | Promise<Response>
> = {
  works: (request) => real('works', request),
  known: (request, isState) =>
    isState ? json({ stopped: false, cells: KNOWN }) : real('known', request),
  stopped: (request, isState) =>
    isState ? json({ stopped: true, cells: [] }) : real('stopped', request),
  stranger: (request, isState) => (isState ? json({}, 403) : real('stranger', request)),
  silent: never,
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  refuses: (_, isState) => (isState ? json({ stopped: false, cells: [] }) : json(PROBLEM, 400)),
};

const isBehaviour = (name: string | undefined): name is Behaviour =>
  name !== undefined && Object.hasOwn(DOORS, name);

/** Answers below its own addresses; every other request goes where it went. */
export function listenHere(): void {
  const elsewhere = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const [name, door] = pathname.startsWith(BASE) ? pathname.slice(BASE.length).split('/') : [];
    if (!isBehaviour(name)) return elsewhere(input, init);
    return Promise.resolve(DOORS[name](new Request(input, init), door === 'state'));
  };
}

/** What a story could not deliver goes with it: the next one starts on a browser that knows nothing. */
export function forgetUndelivered(): void {
  const ours = Object.keys(localStorage).filter((key) => key.startsWith('ouinon:'));
  for (const key of ours) localStorage.removeItem(key);
}
